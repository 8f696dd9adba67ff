### The aids of a case: what was asked for, what came and when, and what the person says of it.

command-aids = voir les aides
    .takes = DOSSIER
command-aid-new = demander une aide
    .takes = DOSSIER RÉPONSE ; RÉPONSE
command-aid-change = modifier une aide
    .takes = LIGNE
command-instalment-new = noter un versement d'une aide
    .takes = LIGNE
key-aids = aides
key-aid-new = demander
key-aid-change = modifier
key-instalment-new = versé

help-aids =
    Les aides du dossier, de la demande à la livraison, et les délais.
    F2 demande une aide. Déjà servie au même titre ? C'est dit avant
    d'enregistrer ; enregistrer encore une fois la demande, et c'est noté.
    F3 modifie l'aide choisie : dates, suite donnée, avis de la personne.
    F4 note un versement ; leur somme ne dépasse pas la valeur annoncée.
    ! attend depuis trop longtemps, + livrée, - sans suite.
    En bas, tout ce qui est connu de l'aide choisie.

title-aids = AIDES  { $reference }  { $name }
aids-head =
    { $waiting ->
    [0] AIDES  { $count }
    [one] AIDES  { $count }, dont { $waiting } attendue
   *[other] AIDES  { $count }, dont { $waiting } attendues
 }
aids-none = Aucune aide : F2 en demande une.
aid-before = Autre dossier
aid-elsewhere = { $what } ({ $reference })
aid-waiting =
    { $days ->
    [0] demandée aujourd'hui
    [one] attendue depuis { $days } jour
   *[other] attendue depuis { $days } jours
 }
aid-delivered =
    { $days ->
    [0] livrée le jour même
    [one] livrée en { $days } jour
   *[other] livrée en { $days } jours
 }
aid-what = Aide
aid-provider = Prestataire
aid-days = Dates
aid-instalments = Versements
aid-opinion = Avis
aid-business = Activité
aid-named = { $name } : { $value }
aid-part = { $value } le { $day }
aid-sum = en tout { $sum } sur { $value }
due-aid =
    { $days ->
    [one] aide ({ $kind }), { $days } jour
   *[other] aide ({ $kind }), { $days } jours
 }

page-aid-request = Demande
page-aid-after = Suite
form-aid-new = NOUVELLE AIDE
form-aid-change = MODIFIER L'AIDE
draft-of-aid = Aide
print-form-aid = DEMANDE

field-aid-kind = Sorte d'aide
    .short = Sorte
    .help = Micro-entreprise, formation, soins… : le code de l'OIM (MB, TR) ou un mot.
field-aid-programme = Programme
    .short = Progr.
    .help = Le programme qui paie : EU-IOM JI, FAARP. Il sert à voir une 2e demande.
field-aid-level = Pour qui
    .short = Pour qui
    .help = La personne seule, un groupe, ou toute la communauté.
field-aid-form = Forme
    .short = Forme
    .help = En nature, en argent, ou les deux.
field-aid-provider_kind = Donnée par
    .short = Donnée
    .help = Directement, par orientation vers un partenaire, ou les deux.
field-aid-provider = Prestataire
    .short = Prest.
    .help = Le nom de qui donne l'aide ou la vend : fournisseur, centre, ONG.
field-aid-value = Valeur
    .short = Valeur
    .help = La valeur de toute l'aide : 650 000, ou 1200,50 EUR.
field-aid-first_choice = Premier choix
    .short = 1er choix
    .help = Oui si c'est l'aide que la personne voulait d'abord.
field-aid-requested_on = Demandée le
    .short = Demandée
    .help = Le jour de la demande : le délai compte depuis ce jour.
field-aid-approved_on = Accordée le
    .short = Accordée
    .help = Le jour où l'aide a été accordée.
field-aid-delivered_on = Livrée le
    .short = Livrée
    .help = Le jour où la personne l'a reçue en entier.
field-aid-ended = Sans suite
    .short = Sans s.
    .help = Si rien ne viendra : refusée, retirée, pas disponible.
field-aid-satisfaction = Satisfaction
    .short = Satisf.
    .help = De 1, pas du tout, à 5, tout à fait : ce que dit la personne.
field-aid-problems = Difficultés
    .short = Diffic.
    .help = Aucune, ou lesquelles, avec des virgules : délai, accès, qualité, quantité.
field-aid-business = L'activité
    .short = Activité
    .help = Pour une micro-entreprise : ouverte, difficile, fermée, pas encore ouverte.
field-aid-employees = Employés
    .short = Employés
    .help = Pour une micro-entreprise : combien de personnes y travaillent, sans elle.
field-aid-covers_needs = Couvre les besoins
    .short = Besoins
    .help = Le revenu suffit-il au foyer : oui, en partie, non.

page-instalment-instalment = Versement
form-instalment-new = NOTER UN VERSEMENT
form-instalment-change = MODIFIER LE VERSEMENT
draft-of-instalment = Versement
print-form-instalment = VERSEMENT

field-instalment-paid_on = Versé le
    .short = Versé le
    .help = Le jour où cette partie de l'aide a été remise.
field-instalment-value = Montant
    .short = Montant
    .help = La valeur de cette partie : 200 000, ou 400,50 EUR.

choice-dimension-economic = économique
choice-dimension-social = sociale
choice-dimension-psychosocial = psychosociale
choice-dimension-other = autre dimension

choice-aid-level-individual = la personne
    .also = individuel, elle
choice-aid-level-collective = un groupe
    .also = collectif, coopérative
choice-aid-level-community = la communauté
    .also = communautaire, village

choice-aid-form-in_kind = en nature
    .also = matériel, biens
choice-aid-form-cash = en argent
    .also = espèces, cash, virement
choice-aid-form-mixed = nature et argent
    .also = mixte, les deux

choice-provider-kind-direct = directement
    .also = OIM, nous, direct
choice-provider-kind-referral = par orientation
    .also = partenaire
choice-provider-kind-both = des deux façons
    .also = les deux

choice-aid-end-refused = refusée
    .also = rejetée, non
choice-aid-end-withdrawn = retirée
    .also = abandonnée, ne veut plus
choice-aid-end-unavailable = pas disponible
    .also = indisponible, plus d'argent

choice-satisfaction-1 = 1 pas du tout
choice-satisfaction-2 = 2 peu
choice-satisfaction-3 = 3 moyennement
choice-satisfaction-4 = 4 assez
choice-satisfaction-5 = 5 tout à fait

choice-aid-problem-none = aucune
    .also = rien, non
choice-aid-problem-long_delay = trop de délai
    .also = retard, lent, attente
choice-aid-problem-access = accès difficile
    .also = loin, transport
choice-aid-problem-quality = mauvaise qualité
    .also = cassé, abîmé
choice-aid-problem-quantity = quantité trop faible
    .also = pas assez, peu
choice-aid-problem-other = autre difficulté

choice-business-state-open_good = ouverte et marche bien
choice-business-state-open_hard = ouverte mais difficile
choice-business-state-closed = fermée
    .also = arrêtée
choice-business-state-not_yet_open = pas encore ouverte
    .also = à venir, en préparation

choice-covers-needs-yes = oui
choice-covers-needs-partly = en partie
    .also = un peu, moitié
choice-covers-needs-no = non

say-aid-asked = Aide demandée.
say-aid-changed = Aide enregistrée.
say-instalment-noted = Versement noté.
say-no-aid-chosen = Choisissez d'abord une aide.
say-served-before = Déjà servie ; enregistrer encore pour demander. { $what } ({ $reference })

reject-amount = écrire 650 000, ou 1200,50 EUR
reject-aid-order = les dates se suivent : demande, accord, livraison
reject-aid-ended = livrée, ou sans suite : pas les deux
reject-problem-none = aucune, ou lesquelles : pas les deux
reject-business-only = seulement pour une micro-entreprise
reject-other-currency = garder une seule monnaie par aide
reject-above-value = les versements dépassent la valeur de l'aide
log-second-request = a demandé une aide déjà servie
