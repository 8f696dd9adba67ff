### Referrals to a partner: the consent without which nothing leaves, the steps, the sheet.

command-referrals = voir les orientations
    .takes = DOSSIER
command-referral-new = orienter vers un partenaire
    .takes = DOSSIER RÉPONSE ; RÉPONSE
command-referral-change = modifier une orientation
    .takes = LIGNE
command-referral-consent = noter l'accord pour une orientation
    .takes = LIGNE
command-referral-move = noter la suite d'une orientation
    .takes = LIGNE
command-referral-no-show = noter une absence chez le partenaire
    .takes = LIGNE
command-referral-print = imprimer la fiche du partenaire
    .takes = LIGNE
key-referrals = orientations
key-referral-new = orienter
key-referral-change = modifier
key-referral-consent = accord
key-referral-move = suite
key-referral-no-show = absence
key-referral-print = imprimer

help-referrals =
    Les orientations vers des partenaires, et où en est chacune.
    Rien ne part sans l'accord noté de la personne, pour ce partenaire et
    pour ces informations : F4 le note, signé, oral ou par empreinte.
    F3 prépare une orientation, Entrée la modifie tant qu'elle n'est pas
    partie. F2 note la suite : envoyée, reçue, acceptée, service commencé.
    ^D : la personne n'est pas venue. ^P : la fiche, avec les seules
    informations acceptées. ! : la réponse tarde.

title-referrals = ORIENTATIONS  { $reference }  { $name }
referrals-head =
    { $waiting ->
    [0] ORIENTATIONS  { $count }
    [one] ORIENTATIONS  { $count }, dont { $waiting } sans réponse
   *[other] ORIENTATIONS  { $count }, dont { $waiting } sans réponse
 }
referral-what = Orientation
referrals-none = Aucune orientation : F3 en prépare une.
referral-answer-by = réponse attendue le { $day }
referral-consent = Accord
referral-consented = donné le { $day }
referral-lacks = Il manque l'accord pour : { $names }. F4 note l'accord.
referral-steps = Étapes
referral-step = { $state } le { $day } à { $time }
referral-delay = Délai
referral-hours =
    { $hours ->
    [0] reçue en moins d'une heure
    [one] reçue en { $hours } heure
   *[other] reçue en { $hours } heures
 }
referral-feedback = Retour reçu
due-referral = réponse attendue de { $partner }

page-referral-referral = Orientation
form-referral-new = NOUVELLE ORIENTATION
form-referral-change = MODIFIER L'ORIENTATION
draft-of-referral = Orientation
draft-of-consent = Réponse à une demande d'accord
print-form-referral = ORIENTATION
print-form-consent = ACCORD

field-referral-partner = Partenaire
    .short = Parten.
    .help = Le nom du partenaire : centre, hôpital, ONG, service social.
field-referral-purpose = Pour quelle aide
    .short = Pour
    .help = Soins, formation, logement… : le code de l'OIM (MD, TR) ou un mot.
field-referral-shared = À transmettre
    .short = Transmis
    .help = Seulement le nécessaire, avec des virgules : nom, téléphone, langues.
field-referral-reason = Message
    .short = Message
    .help = Ce que le partenaire doit savoir, en une ligne. Pas de récit.
field-referral-answer_by = Réponse avant le
    .short = Réponse
    .help = Vide : le délai du pays, sept jours d'ordinaire.

page-dispatch-dispatch = Suite
form-dispatch-new = SUITE DE L'ORIENTATION
form-dispatch-change = MODIFIER LA SUITE
draft-of-dispatch = Suite d'une orientation
print-form-dispatch = SUITE DE L'ORIENTATION

field-dispatch-state = Suite
    .short = Suite
    .help = Envoyée, reçue, acceptée, refusée, service commencé, terminée, absente.
field-dispatch-moved_on = Jour
    .short = Jour
    .help = Le vrai jour, même noté plus tard : t aujourd'hui, t-2 avant-hier.
field-dispatch-hour = Heure
    .short = Heure
    .help = L'heure, de 0 à 23, si elle est connue. Aujourd'hui : vide, c'est maintenant.
field-dispatch-feedback = Retour reçu
    .short = Retour
    .help = Ce que le partenaire a répondu, en peu de mots.

field-consent-recipient = Partenaire
    .short = Parten.
    .help = Le partenaire pour lequel l'accord est donné.
field-consent-shared = À transmettre
    .short = Transmis
    .help = Les informations que la personne accepte de voir transmises.
field-consent-witness = Témoin
    .short = Témoin
    .help = Le nom du témoin, quand l'accord est oral.
field-consent-interpreter = Interprète
    .short = Interpr.
    .help = Qui a traduit le texte lu, si quelqu'un l'a fait.

choice-referral-state-drafted = en préparation
    .also = brouillon
choice-referral-state-sent = envoyée
    .also = partie, transmise
choice-referral-state-received = reçue
    .also = arrivée
choice-referral-state-accepted = acceptée
    .also = oui, prise
choice-referral-state-declined = refusée
    .also = déclinée, non
choice-referral-state-service_started = service commencé
    .also = début, en cours
choice-referral-state-completed = terminée
    .also = finie, faite
choice-referral-state-no_show = personne absente
    .also = absence, pas venue
choice-referral-state-closed_without_feedback = close sans nouvelles
    .also = abandonnée, sans réponse

choice-share-name = nom et prénoms
choice-share-birth = naissance
    .also = âge
choice-share-sex = sexe
choice-share-phone = téléphone
    .also = numéro, contact
choice-share-place = lieu de vie
    .also = adresse, localité, région
choice-share-papers = pièce
    .also = papiers, carte, document
choice-share-languages = langues
choice-share-education = études
    .also = niveau, diplôme
choice-share-work = métier et expérience
    .also = travail
choice-share-household = foyer
    .also = famille, enfants
choice-share-return = parcours
    .also = migration
choice-share-needs = besoins
choice-share-flags = signes d'alerte
    .also = vulnérabilité
choice-share-message = message
    .also = mot, note

print-kind-referral = fiche pour le partenaire
sheet-referral-title = FICHE DE LIAISON
sheet-referral-to = À
sheet-referral-for = Pour
sheet-referral-person = La personne
sheet-referral-consent = La personne a accepté le { $day } ({ $way }) que ces informations soient données à { $partner }, et à personne d'autre.
sheet-referral-answer = Merci de répondre au bureau.
sheet-referral-answer-by = Merci de répondre au bureau avant le { $day }.
sheet-referral-state = Réponse
sheet-referral-received = Reçue le
sheet-referral-by = Par
sheet-referral-note = Remarque

say-referral-begun = Orientation préparée : notez l'accord (F4), puis la suite (F2).
say-referral-changed = Orientation enregistrée.
say-referral-consent = Réponse notée.
say-referral-moved = Noté : { $state }.
say-referral-no-show = Absence notée : F2 note la suite quand un autre jour est fixé.
say-no-referral-chosen = Choisissez d'abord une orientation.

error-referral-ended = Cette orientation est terminée : préparez-en une autre au besoin.
error-consent-never = Aucun accord noté pour ce partenaire : rien ne part. F4 (referral-consent)
error-consent-refused = La personne a refusé pour ce partenaire : rien ne part.
error-consent-withdrawn = La personne a retiré son accord : rien ne part.
error-consent-fields = L'accord ne couvre pas tout : rien ne part. Réduisez, ou redemandez-le.
reject-referral-state = cette suite n'est pas possible d'ici : voir la liste
reject-referral-sent = déjà envoyée : cela ne change plus
reject-move-before = avant l'étape précédente : revoir le jour ou l'heure
