### Employers: their records, what was found about them, and what stands against a proposal abroad.

page-employer-employer = Employeur
form-employer-new = NOUVEL EMPLOYEUR
form-employer-change = MODIFIER L'EMPLOYEUR

field-employer-name = Nom
    .short = Nom
    .help = Le nom de l'entreprise ou de la personne qui recrute.
field-employer-country = Pays
    .short = Pays
    .help = Le pays où l'employeur est établi : son nom ou ses deux lettres.
field-employer-place = Ville
    .short = Ville
    .help = La ville ou le quartier où l'employeur est établi.
field-employer-registration = N° au registre
    .short = Registre
    .help = Registre du commerce, NIF, SIRET : le numéro et son sigle.
field-employer-sector = Secteur
    .short = Secteur
    .help = L'activité principale : un mot suffit, ou la lettre CITI, F.
field-employer-contact = Contact
    .short = Contact
    .help = La personne à qui parler, son nom et sa fonction.
field-employer-phone = Téléphone
    .short = Tél.
    .help = Le numéro de l'employeur ; à l'étranger avec l'indicatif, +33…
field-employer-email = Courriel
    .short = Courriel
    .help = L'adresse électronique de l'employeur.
field-employer-address = Adresse
    .short = Adresse
    .help = Rue, boîte postale, repère.
field-employer-website = Site web
    .short = Web
    .help = La page de l'entreprise, si elle en a une.
field-employer-note = Remarque
    .short = Remarque
    .help = Ce que vos collègues doivent savoir de cet employeur.

page-verification-check = Vérification
form-verification-new = VÉRIFICATION DE L'EMPLOYEUR
form-verification-change = MODIFIER LA VÉRIFICATION

field-verification-state = Résultat
    .short = Résultat
    .help = En cours : à vérifier par un responsable. Vérifiée, refusée, liste noire.
field-verification-how = Vérifié par
    .short = Par
    .help = Registre, autorité, service partenaire, visite… avec des virgules.
field-verification-evidence = Pièce
    .short = Pièce
    .help = Le numéro de l'extrait, le nom de qui a confirmé.
field-verification-no_fee = Zéro frais
    .short = 0 frais
    .help = L'employeur déclare que le travailleur ne paie rien, ni avant ni après.
field-verification-no_fee_by = Déclaré par
    .short = Par qui
    .help = Le nom et la fonction de qui a déclaré zéro frais.
field-verification-checked_on = Jour
    .short = Jour
    .help = Le jour de la vérification : 14/3/2026, t pour aujourd'hui.
field-verification-reason = Motif
    .short = Motif
    .help = Pourquoi : il le faut pour un refus ou la liste noire.

choice-sector-A = agriculture, pêche, forêts
    .short = agriculture
    .also = agriculture, peche, elevage, maraichage, foret
choice-sector-B = mines et carrières
    .also = mine, carriere, or
choice-sector-C = industrie, fabrication
    .short = industrie
    .also = industrie, usine, fabrication, confection
choice-sector-D = électricité et gaz
    .also = electricite, energie, gaz, solaire
choice-sector-E = eau et déchets
    .also = eau, dechets, assainissement
choice-sector-F = bâtiment et travaux
    .also = batiment, btp, construction
choice-sector-G = commerce et garages
    .also = commerce, vente, garage
choice-sector-H = transport et entrepôts
    .also = transport, logistique, port
choice-sector-I = hôtels et restaurants
    .also = hotel, restaurant, tourisme
choice-sector-J = information et télécoms
    .also = informatique, telecom, medias
choice-sector-K = banque et assurance
    .also = banque, assurance, microfinance
choice-sector-L = immobilier
choice-sector-M = études et conseil
    .also = etudes, conseil, ingenierie
choice-sector-N = services aux entreprises
    .short = services entr.
    .also = gardiennage, nettoyage, interim, securite
choice-sector-O = administration publique
    .short = État
    .also = etat, mairie, administration
choice-sector-P = enseignement
    .also = ecole, education, formation
choice-sector-Q = santé et action sociale
    .also = sante, hopital, social
choice-sector-R = arts, sport, loisirs
    .also = art, sport, loisirs, culture
choice-sector-S = autres services
    .also = coiffure, reparation, association
choice-sector-T = ménages qui emploient
    .short = ménages
    .also = menage, domestique, particulier
choice-sector-U = organismes internationaux
    .short = organismes
    .also = onu, ambassade, organisation

choice-proof-registry = registre officiel
    .also = registre, rccm, siret, extrait
choice-proof-authority = autorité du travail
    .also = autorite, inspection, ministere
choice-proof-partner_service = service public partenaire
    .short = partenaire
    .also = partenaire, france travail, anapec, iefp
choice-proof-visit = visite sur place
    .also = visite, sur place
choice-proof-embassy = ambassade ou consulat
    .also = ambassade, consulat
choice-proof-papers = pièces montrées
    .also = papiers, documents
choice-proof-call = appel au numéro officiel
    .short = appel
    .also = appel, telephone
choice-proof-other = autre moyen
    .also = autre

reject-employer-fee = un employeur n'est vérifié que s'il déclare zéro frais

criterion-employer = Employeur
reason-closing-draft = L'offre n'est pas encore publiée
reason-employer-verified = Employeur vérifié
reason-employer-pending = À l'étranger : vérification de l'employeur en cours
reason-employer-unverified = À l'étranger : employeur non vérifié
reason-employer-refused = Employeur refusé à la vérification
reason-employer-blacklisted = Employeur sur la liste noire
reason-employer-route-untold = À l'étranger, l'employeur doit être vérifié.

availability-draft = brouillon

log-trust = source déclarée de confiance
log-distrust = confiance retirée à la source

## On the screen and in lines

command-employer-find = chercher un employeur
    .also = employeurs, employeur
    .takes = NOM ou NUMÉRO ou LIEU
command-employer-new = inscrire un employeur
    .takes = RÉPONSE ; RÉPONSE
command-employer-change = modifier un employeur
    .takes = EMPLOYEUR RÉPONSE ; RÉPONSE
command-employer-verify = noter la vérification d'un employeur
    .also = vérifier
    .takes = EMPLOYEUR RÉPONSE ; RÉPONSE
key-employer-find = employeurs
key-employer-new = nouveau
key-employer-change = modifier
key-employer-verify = vérifier

title-find-employers = EMPLOYEURS
title-find-employers-pending = EMPLOYEURS À VÉRIFIER

help-find-employers =
    Les employeurs connus du bureau, le plus récent d'abord.
    Tapez le début d'un nom, d'une ville, d'un pays ou d'un numéro.
    SARL, SA, Ets : la forme de l'entreprise ne compte pas.
    F3 ne garde que ceux dont la vérification est demandée.
    Entrée ouvre la fiche, F2 en inscrit un nouveau.
    Cherchez avant d'inscrire : le même nom ne doit exister qu'une fois.

help-employer =
    Un employeur : où en est sa vérification, et par qui elle fut faite.
    F2 modifie sa fiche. F3 note une vérification : demandez-la d'abord
    (« en cours ») ; un responsable ou l'administration dit le résultat.
    Pour une offre à l'étranger il doit être vérifié, et déclarer que le
    travailleur ne paie rien : sinon personne n'y est proposé.
    Refusé ou sur la liste noire, il n'est proposé nulle part.
    ^Y montre qui a changé quoi, et quand.

due-verifying = EMPLOYEURS À VÉRIFIER
employer-state = Vérification
employer-found = Constats
employer-offers = Offres
employer-by = le { $day } par { $by }
employer-fee-by = zéro frais déclaré par { $by }
employer-fee-declared = zéro frais déclaré
employer-fee-refused = zéro frais refusé
employer-asked = vérification demandée le { $day }
employer-there = { $name } est déjà inscrit : { $reference }. Encore une fois pour inscrire un autre employeur.
say-employer-state = { $name } : { $state }.

draft-of-employer = Employeur
draft-of-verification = Vérification de
print-form-employer = EMPLOYEUR
print-form-verification = VÉRIFICATION

## Sources of offers

source-trusted = de confiance depuis le { $day }, par { $by } : { $why }
source-not-trusted = pas de confiance déclarée
source-why = Dites pourquoi cette source est de confiance : --why « service public de l'emploi ».
