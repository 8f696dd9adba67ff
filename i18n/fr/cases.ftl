### The case of somebody who came back: its data, its turns, its visits, hand-overs and the question whether one is
### needed.

## The journey and what she brings

page-reintegration-journey = Parcours
field-reintegration-transit = Pays traversés
    .short = Traversés
    .help = Les pays du trajet, avec des virgules : NE, Algérie.
field-reintegration-departed_on = Date de départ
    .short = Départ
    .help = Le jour où la personne était partie : 3/2023 ne suffit pas, 15/3/2023.
field-reintegration-project = Projet
    .short = Projet
    .help = Le projet ou programme qui paie l'aide, s'il y en a un.
field-reintegration-national = N° national
    .short = N° nat.
    .help = Le numéro du dossier dans le système national, s'il est connu.
field-reintegration-debt = Dette du voyage
    .short = Dette
    .help = Oui s'il reste à rembourser ce qui a payé le voyage.
field-reintegration-same_place = Même lieu qu'avant
    .short = Même lieu
    .help = Oui si la personne vit là où elle vivait avant de partir.
field-reintegration-not_home = Si non, pourquoi
    .short = Pourquoi
    .help = La raison principale, dans la liste.
field-reintegration-skills_abroad = Savoir-faire acquis
    .short = Acquis
    .help = Ce qui a été appris à l'étranger, en quelques mots.
field-reintegration-savings = Épargne rapportée
    .short = Épargne
    .help = Oui si la personne a de quoi commencer quelque chose.
field-reintegration-sector = Secteur souhaité
    .short = Secteur
    .help = Ce que la personne veut faire ici : élevage, couture, commerce.
field-reintegration-leave_again = Pense à repartir
    .short = Repartir
    .help = Oui ou non, comme elle le dit aujourd'hui.
field-reintegration-focal_point = Point focal
    .short = Focal
    .help = Le nom du collègue qui suit ce qui est protégé : lui seul le voit.
field-reintegration-at_school = Enfants scolarisés
    .short = À l'école
    .help = Garçons et filles du foyer qui vont à l'école.

choice-not-home-stigma = regard des autres
    .also = honte, stigmatisation, rejet
choice-not-home-family = conflit de famille
    .also = famille, dispute
choice-not-home-debt = dette à rembourser
    .also = dettes, créancier
choice-not-home-no_means = manque de moyens
    .also = pas d'argent, transport
choice-not-home-better_chances = plus de chances ici
    .also = travail, emploi, ville
choice-not-home-followed_family = famille installée ici
    .also = suivi la famille, conjoint
choice-not-home-insecurity = insécurité là-bas
    .also = conflit, danger, sécurité
choice-not-home-marriage = mariage
    .also = mariée, marié
choice-not-home-other = autre raison
    .also = divers

## A visit

field-visit-work = Travail fait
    .short = Travail
    .help = Le métier exercé aujourd'hui : un mot ou un code CITP.
field-visit-income = Revenu
    .short = Revenu
    .help = Ce que cela rapporte : 45 000, 1 500 jour. Le mois si rien n'est dit.

## A change of the schedule

page-replan-change = Calendrier
form-replan-new = CHANGER LE CALENDRIER DES VISITES
form-replan-change = MODIFIER LE CALENDRIER DES VISITES
draft-of-replan = Calendrier des visites
field-replan-visit = Visite
    .short = Visite
    .help = Son nom dans le dossier : M3. Pour une visite de plus : C1.
field-replan-act = Que faire
    .short = Que faire
    .help = Déplacer, ajouter ou supprimer. Supprimer demande un motif.
field-replan-planned_on = Nouvelle date
    .short = Date
    .help = Un jour à venir : 30/4 ou t+14. Un jour fermé passe au suivant ouvert.
field-replan-reason = Motif
    .short = Motif
    .help = Pourquoi, en quelques mots : il reste au journal.
choice-visit-act-move = déplacer
    .also = reporter, avancer, changer
choice-visit-act-add = ajouter
    .also = nouvelle, plus
choice-visit-act-drop = supprimer
    .also = annuler, enlever, retirer

## A turn of a case

page-turn-turn = État
form-turn-new = CHANGER L'ÉTAT DU DOSSIER
form-turn-change = MODIFIER L'ÉTAT DU DOSSIER
draft-of-turn = État du dossier
field-turn-state = Nouvel état
    .short = État
    .help = L'étape suivante, ou suspendu, contact perdu, transféré. Clore se fait à part.
field-turn-since = Depuis le
    .short = Depuis
    .help = Le vrai jour, même noté plus tard : 14/3/2026, t pour aujourd'hui.
field-turn-reason = Motif
    .short = Motif
    .help = Pourquoi, ou à qui le dossier est transféré.

## A hand-over

page-handover-over = Transmission
form-handover-new = CONFIER DES DOSSIERS À UN COLLÈGUE
form-handover-change = MODIFIER LA TRANSMISSION
draft-of-handover = Transmission
field-handover-colleague = Collègue
    .short = Collègue
    .help = Son nom, ou le début s'il suffit.
field-handover-extent = Quels dossiers
    .short = Lesquels
    .help = Ce dossier seulement, ou tous les dossiers ouverts.
field-handover-giver = Dossiers de
    .short = De
    .help = Le collègue qui les suit aujourd'hui. Vide : les vôtres.
field-handover-most = Combien au plus
    .short = Combien
    .help = Vide : tous. Sinon les premiers, visite la plus proche d'abord.
field-handover-reason = Motif
    .short = Motif
    .help = Congé, départ, partage du travail : il reste au journal.
choice-extent-this_case = ce dossier
    .also = celui-ci, un seul
choice-extent-all_cases = tous les dossiers
    .also = tout, tous, toutes

## Scores from elsewhere

page-reported-scores = Scores
form-reported-new = SCORES REÇUS
form-reported-change = MODIFIER LES SCORES REÇUS
field-reported-economic = Économique
    .short = Éco
    .help = En centièmes, de 0 à 100.
field-reported-social = Social
    .short = Soc
    .help = En centièmes, entre 0 et 100.
field-reported-psychosocial = Psychosocial
    .short = Psy
    .help = En centièmes : 0 à 100.

## Is a case needed?

page-question-question = Dossier nécessaire ?
form-question-new = UN DOSSIER EST-IL NÉCESSAIRE ?
form-question-change = MODIFIER LA RÉPONSE
field-question-asked_on = Posée le
    .short = Posée
    .help = Le jour où le retour a été connu.
field-question-cause = Pourquoi
    .short = Cause
    .help = Ce qui a fait poser la question.
field-question-answer = Réponse
    .short = Réponse
    .help = Un dossier est nécessaire, ou non.
field-question-answered_on = Répondu le
    .short = Répondu
    .help = Le jour de la réponse.
field-question-reason = Motif
    .short = Motif
    .help = Pourquoi aucun dossier n'est nécessaire.
choice-case-cause-returnee = la personne est de retour
choice-case-cause-lawful_end = fin d'un travail légal à l'étranger
choice-case-needed-needed = dossier ouvert
choice-case-needed-not_needed = pas de dossier

print-form-turn = ÉTAT DU DOSSIER
print-form-replan = CALENDRIER DES VISITES
print-form-handover = DOSSIERS CONFIÉS

## Refused

reject-left-after = le départ est avant le retour
reject-at-school = plus d'écoliers que d'enfants au foyer
reject-focal-missing = nommer le point focal qui suit ce signe
reject-colleague = personne de ce nom ici, ou plusieurs
reject-state-closed = pour clore : F4 dans le dossier
reject-state-move = on n'y passe pas d'ici : voir la liste du dossier
reject-no-case = ouvrir d'abord le dossier à confier
reject-past = ce jour est passé : un jour à venir
reject-visit-there = une visite de ce nom est déjà à faire
reject-visit-unknown = aucune visite de ce nom à faire

error-pack-damaged = Les réglages du pays sont illisibles : { $file } : { $reason }
error-no-visit-owed = Aucune visite n'est à faire : ajoutez-en une au calendrier.
error-too-few-tries = Contact perdu : il faut 3 essais, 3 jours, 2 moyens ; ici { $tries }, { $days }, { $channels }.
error-nothing-to-give = Aucun dossier à confier : ce collègue les suit déjà, ou il n'y en a pas.
error-no-question = La question du dossier ne se pose pas pour cette personne.

## Commands

command-case-move = mettre le dossier dans un autre état
    .takes = DOSSIER
command-case-lost = noter le contact perdu
    .takes = DOSSIER
command-case-not-needed = noter que le retour se passe de dossier
    .takes = FICHE MOTIF
command-visit-plan = changer le calendrier des visites
    .takes = DOSSIER
command-visit-no-show = noter une absence au rendez-vous
    .takes = DOSSIER
command-hand-over = confier des dossiers à un collègue
    .takes = DOSSIER
key-case-move = état
key-case-lost = perdu
key-case-not-needed = sans dossier
key-visit-plan = calendrier
key-visit-no-show = absence
key-hand-over = confier

log-shield = a modifié un signe protégé
log-hand-over = a confié le dossier
log-export = a exporté
log-answer = a répondu

## What just happened

say-visit-retry = Essai noté, visite toujours due. Prochain essai : { $day }
say-visit-lost-offer = { $tries } essais en { $days } jours : ^K « noter le contact perdu » est possible.
say-visit-found = Personne retrouvée, le suivi reprend. Prochaine visite : { $day }
say-visit-end-offer = Noté : { $outcome }. F4 clôt le dossier.
say-no-show = Absence notée. Nouvelle date proposée : { $day } (^E la change).
say-no-visit-chosen = Choisissez d'abord une visite de la liste.
say-replanned = Visite { $visit } : { $day }, à faire du { $from } au { $to }
say-replanned-open = Fermé le { $asked } : visite { $visit } le { $day }, à faire du { $from } au { $to }
say-visit-dropped = Visite { $visit } supprimée du calendrier.
say-case-moved = Dossier : { $state }.
say-handed-over =
    { $count ->
    [one] Un dossier confié à { $colleague }.
   *[other] { $count } dossiers confiés à { $colleague }.
 }
say-not-needed = Noté : le retour se passe de dossier.
say-registered-asks = Enregistré : { $name }, { $reference }. De retour : ouvrir un dossier ?
say-changed-asks = Modifié : { $name }. De retour : F4 ouvre un dossier.
say-second-case = { $reference } est déjà ouvert. Un second dossier ? Enregistrez encore une fois.

## What waits

due-asking = DE RETOUR : UN DOSSIER ?
due-case-needed = F4 l'ouvre ; sinon ^K sans dossier

## The picture

sheet-person = Personne
sheet-returned = Retour
sheet-visits = Visites
sheet-household = Foyer
sheet-signs = Signes d'alerte
sheet-wanted = Besoins
sheet-reported = Reçu d'ailleurs
sheet-kin = Même n° MiMOSA
sheet-tried = Essais en vain
sheet-question = De retour
sheet-question-open = faut-il un dossier ? F4 l'ouvre, ^K « sans dossier » note que non
sheet-visit-missed = manquée
sheet-visit-paused = en attente
case-age = { $years ->
    [one] { $years } an
   *[other] { $years } ans
 }
case-level = vulnérabilité { $level }
case-standing-first = { $state }, ouvert le { $opened }, suivi par { $counsellor }
case-standing = { $state } depuis le { $day }, ouvert le { $opened }, suivi par { $counsellor }
case-ended = clos le { $day }, { $reason } ({ $exit })
case-back = { $day }, { $country }
case-helped = { $mode } ({ $body })
case-away = absence : { $length }
case-household = hommes { $men }, femmes { $women }, garçons { $boys }, filles { $girls }
case-plan-none = aucun encore, le mois est passé
case-plan-steps = étapes { $done }/{ $all }
case-late = retard { $days } j.
case-scores = { $source } : éco { $economic }, soc { $social }, psy { $psychosocial }
case-tried = { $tries ->
    [one] { $tries } essai
   *[other] { $tries } essais
 }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }, { $channels ->
    [one] { $channels } moyen
   *[other] { $channels } moyens
 }
case-window = du { $from } au { $to }

## The sheet for a partner

case-sheet-title = FICHE DE LIAISON
case-sheet-receives = Pour le service qui reçoit
case-sheet-sends = Le service qui envoie
case-sheet-office = Service
case-sheet-counsellor = Conseiller
case-sheet-on = Fait le
