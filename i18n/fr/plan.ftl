### The plan of a case: its goals, its steps, its month, and the sheet that is signed.

command-plan = voir le plan
    .takes = DOSSIER
command-plan-change = modifier le plan
    .takes = DOSSIER
command-plan-print = imprimer le plan à signer
    .takes = DOSSIER
command-step-new = ajouter une étape au plan
    .takes = DOSSIER RÉPONSE ; RÉPONSE
command-step-change = modifier une étape du plan
    .takes = LIGNE
command-step-done = noter le résultat d'une étape
    .takes = LIGNE
key-plan = plan
key-plan-change = buts
key-plan-print = imprimer
key-step-new = étape
key-step-change = modifier
key-step-done = résultat

help-plan =
    Le plan fait avec la personne : un à trois buts, et des étapes datées.
    F3 écrit les buts ; sa seconde page note l'accord : signé, empreinte, ou
    oral devant un témoin. Un plan s'accepte avec une étape au moins.
    F4 ajoute une étape. Sans papier au dossier, les papiers d'abord.
    F2 note le résultat de l'étape choisie, Entrée la modifie.
    Le mois se compte depuis le retour et depuis l'ouverture ; ! : dépassé.
    ^P donne la feuille à signer, dans la langue de l'entretien.

title-plan = PLAN  { $reference }  { $name }

page-plan-goals = Buts
page-plan-agreement = Accord
form-plan-new = NOUVEAU PLAN
form-plan-change = MODIFIER LE PLAN
draft-of-plan = Plan

field-plan-goal1 = But 1
    .short = But 1
    .help = Ce que la personne veut atteindre, avec ses mots : vivre de la couture.
field-plan-goal2 = But 2
    .short = But 2
    .help = Un deuxième but, s'il y en a un. Trois au plus.
field-plan-goal3 = But 3
    .short = But 3
    .help = Un troisième but, s'il y en a un.
field-plan-language = Langue du plan
    .short = Langue
    .help = La langue de l'entretien : la feuille à signer s'imprime dans cette langue.
field-plan-interpreter = Interprète
    .short = Interpr.
    .help = Qui a traduit l'entretien, si quelqu'un l'a fait.
field-plan-agreed_on = Accepté le
    .short = Accepté
    .help = Le jour où la personne a accepté le plan : 14/3/2026, t pour aujourd'hui.
field-plan-way = Manière
    .short = Manière
    .help = Signé, empreinte, ou oral devant un témoin.
field-plan-witness = Témoin
    .short = Témoin
    .help = Le nom du témoin, quand l'accord est oral.

page-step-step = Étape
form-step-new = NOUVELLE ÉTAPE
form-step-change = MODIFIER L'ÉTAPE
draft-of-step = Étape d'un plan

field-step-kind = Sorte d'étape
    .short = Sorte
    .help = Papiers, travail, commerce, formation, logement, santé, dettes, autre.
field-step-what = Ce qu'on fera
    .short = Quoi
    .help = En quelques mots : demander l'extrait de naissance à la mairie.
field-step-taken_by = Faite par
    .short = Par
    .help = Qui s'en charge : la personne, le guichet ou un partenaire.
field-step-due_on = À faire avant le
    .short = Avant le
    .help = Le jour convenu : 30/4, t+14 dans deux semaines.
field-step-done_on = Date du résultat
    .short = Résultat
    .help = Le jour où c'est fait, ou décidé : t pour aujourd'hui.
field-step-outcome = Ce qui s'est passé
    .short = Issue
    .help = Faite, faite en partie, pas faite, abandonnée.

choice-interview-language-fr = français
choice-interview-language-en = anglais
choice-interview-language-pt = portugais

choice-plan-state-drafted = en préparation
choice-plan-state-agreed = accepté

choice-step-kind-papers = papiers à obtenir
    .also = carte, extrait, passeport, état civil, CNI
choice-step-kind-work = trouver un emploi
    .also = travail, recherche, candidature
choice-step-kind-business = commerce ou activité
    .also = entreprise, boutique, AGR, élevage
choice-step-kind-training = formation
    .also = apprentissage, cours, atelier
choice-step-kind-schooling = école des enfants
    .also = scolarité, inscription, études
choice-step-kind-housing = logement
    .also = loyer, maison, chambre
choice-step-kind-health = santé
    .also = soins, hôpital, médecin
choice-step-kind-psychosocial = soutien psychosocial
    .also = écoute, psychologue, groupe
choice-step-kind-family = famille et voisinage
    .also = médiation, parents
choice-step-kind-debt = dettes
    .also = rembourser, crédit, argent dû
choice-step-kind-other = autre étape
    .also = divers

choice-step-by-person = la personne
    .also = elle, lui, candidat, moi
choice-step-by-desk = le guichet
    .also = conseiller, bureau, nous
choice-step-by-partner = un partenaire
    .also = ONG, organisme, centre

choice-step-outcome-done = faite
    .also = fait, oui, fini, terminé
choice-step-outcome-partly = faite en partie
    .also = moitié, partielle
choice-step-outcome-not_done = pas faite
    .also = pas fait, non, échec
choice-step-outcome-dropped = abandonnée
    .also = annulée, inutile

plan-standing = Plan
plan-none = aucun encore : F3 écrit les buts
plan-drafted = en préparation depuis le { $day }
plan-agreed = accepté le { $day }, { $way }
plan-from-return = Depuis le retour
plan-from-opening = Depuis l'ouverture
plan-first = À faire d'abord
plan-papers = papiers à obtenir : aucun au dossier. F4 propose cette étape.
plan-no-step = Aucune étape : F4 en ajoute une.
plan-steps = ÉTAPES  { $done } sur { $total }
term-left =
    { $days ->
    [one] reste { $days } jour, jusqu'au { $last }
   *[other] reste { $days } jours, jusqu'au { $last }
 }
term-late =
    { $days ->
    [one] en retard d'{ $days } jour, terme le { $last }
   *[other] en retard de { $days } jours, terme le { $last }
 }
term-kept =
    { $days ->
    [one] accepté en { $days } jour
   *[other] accepté en { $days } jours
 }
term-kept-late =
    { $days ->
    [one] accepté en { $days } jour, hors délai
   *[other] accepté en { $days } jours, hors délai
 }
step-came = { $word } le { $day }
due-plan = plan pas encore accepté

sheet-counsellor = Conseiller
sheet-plan-title = Plan d'action
sheet-plan-goals = Mes buts
sheet-plan-steps = Ce qui sera fait
sheet-until = avant le { $day }
sheet-plan-words = J'ai fait ce plan avec le conseiller. On me l'a lu et je l'accepte. Je peux demander à le changer.
sheet-signs-person = Signature ou empreinte
sheet-signs-witness = Témoin
sheet-signs-counsellor = Pour le bureau
sheet-signed-on = Le
print-form-plan = PLAN
print-form-step = ÉTAPE DU PLAN
print-kind-plan = plan à signer

say-plan-begun = Plan commencé : ajoutez ses étapes.
say-plan-changed = Plan enregistré.
say-step-added = Étape ajoutée.
say-step-changed = Étape enregistrée.
say-no-step-chosen = Choisissez d'abord une étape.

error-no-plan = Il n'y a pas encore de plan : écrivez d'abord ses buts.
reject-plan-way = dire comment : signé, empreinte ou oral
reject-plan-day = donner le jour de l'accord
reject-plan-no-step = ajouter d'abord une étape au plan
reject-witness = un accord oral veut le nom d'un témoin
reject-step-outcome = dire ce qui s'est passé
reject-step-day = donner le jour du résultat
