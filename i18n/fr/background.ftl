### The jobs somebody had and her further papers: rows of her file.

command-experiences = voir les expériences
    .takes = NUMÉRO
command-experience-new = noter une expérience
    .takes = NUMÉRO RÉPONSE ; RÉPONSE
command-experience-change = modifier une expérience
    .takes = LIGNE RÉPONSE ; RÉPONSE
command-experience-remove = retirer une expérience
    .takes = LIGNE
command-documents = voir les pièces
    .takes = NUMÉRO
command-document-new = noter une pièce
    .takes = NUMÉRO RÉPONSE ; RÉPONSE
command-document-change = modifier une pièce
    .takes = LIGNE RÉPONSE ; RÉPONSE
command-document-remove = retirer une pièce
    .takes = LIGNE
key-experiences = expériences
key-experience-new = noter
key-experience-change = modifier
key-experience-remove = retirer
key-documents = pièces
key-document-new = noter
key-document-change = modifier
key-document-remove = retirer

help-experiences =
    Ce que la personne a fait, emploi par emploi, ici ou à l'étranger, avec
    contrat ou sans. Le plus récent vient d'abord.
    F2 note une expérience, F3 ou Entrée modifie celle qui est choisie.
    ^D la retire ; c'est demandé une fois, et gardé dans l'historique.
    Les mois connus comptent en entier quand une offre demande ce métier ;
    deux emplois du même métier en même temps comptent une fois.
    Sans date de fin, la durée reste inconnue : rien n'est inventé.
    F7 passe aux autres pièces d'identité, Échap revient à la fiche.
help-documents =
    Les pièces de la personne à côté de celle de sa fiche : un passeport,
    une ancienne carte, un titre de séjour d'un autre pays.
    F2 note une pièce, F3 ou Entrée modifie celle qui est choisie.
    ^D la retire ; c'est demandé une fois, et gardé dans l'historique.
    ! n'est plus valable. Le numéro sert à retrouver la personne ; il ne
    sort jamais dans un CV.
    F6 passe aux expériences, Échap revient à la fiche.

title-experiences = EXPÉRIENCES  { $reference }  { $name }
title-documents = AUTRES PIÈCES  { $reference }  { $name }
experiences-head = EXPÉRIENCES  { $count }
experiences-none = Aucune expérience : F2 en note une.
documents-head = AUTRES PIÈCES  { $count }
documents-none = Aucune autre pièce : F2 en note une.

when-still = encore
experience-between = { $from } à { $to }
experience-since = depuis { $from }
experience-since-year = dep. { $from }
experience-began = { $from }, fin inconnue
experience-about = environ { $length }
experience-informal = informel
experience-time = Période
experience-counted = Compte pour
experience-group = { $group } : { $months }
experience-length-unknown = durée inconnue
experience-remove-ask = Retirer « { $trade } » ? La même touche encore une fois.
document-valid = valable au { $day }
document-expired = périmée depuis le { $day }
document-remove-ask = Retirer « { $kind } » ? La même touche encore une fois.

say-experience-noted = Expérience notée.
say-experience-changed = Expérience enregistrée.
say-experience-removed = Expérience retirée.
say-document-noted = Pièce notée.
say-document-changed = Pièce enregistrée.
say-document-removed = Pièce retirée.
say-no-experience-chosen = Nommez d'abord une expérience de la liste.
say-no-document-chosen = Nommez d'abord une pièce de la liste.
say-save-first = Enregistrez d'abord la personne (F2).
log-remove = a retiré

reject-when = écrire 2015, mars 2015, 14/3/2015, t ou encore
reject-from-still = le début est une date : 2015, mars 2015
reject-to-before-from = la fin vient avant le début
reject-months-between = plus de mois que la période n'en compte
reject-no-paper = nommer la pièce ; sans pièce, rien à noter ici

page-experience-experience = Expérience
form-experience-new = NOUVELLE EXPÉRIENCE
form-experience-change = MODIFIER L'EXPÉRIENCE
draft-of-experience = Expérience
print-form-experience = EXPÉRIENCE
sheet-experience = Expérience

held-experience = Expériences
held-document = Autres pièces

field-experience-occupation = Métier exercé
    .short = Métier
    .help = Le métier dans les mots de la personne : maçon, couturière, zémidjan.
field-experience-employer = Employeur
    .short = Employ.
    .help = Chez qui : une entreprise, un patron, une famille, à son compte.
field-experience-country = Pays
    .short = Pays
    .help = Le pays où c'était : son nom ou ses deux lettres. À l'étranger compte aussi.
field-experience-place = Ville
    .short = Ville
    .help = La ville ou le village où la personne travaillait.
field-experience-from_on = Depuis
    .short = Depuis
    .help = Le début, tel que dit : 2015, mars 2015, 14/3/2015.
field-experience-to_on = Jusqu'à
    .short = Jusqu'à
    .help = La fin, telle que dite : 2018, mai 2018, t (aujourd'hui), encore.
field-experience-months = Durée travaillée
    .short = Durée
    .help = Si la durée est autre que la période, ou sans dates : 9 mois, 2 ans.
field-experience-informal = Informel
    .short = Informel
    .help = Oui si c'était sans contrat ni papier. Cela compte tout autant.
field-experience-tasks = Travail fait
    .short = Travail
    .help = Ce que la personne faisait : coffrage, enduits, conduite d'équipe.

page-document-document = Pièce
form-document-new = NOUVELLE PIÈCE
form-document-change = MODIFIER LA PIÈCE
draft-of-document = Pièce
print-form-document = AUTRE PIÈCE
sheet-document = Autre pièce

field-document-kind = Sorte de pièce
    .short = Pièce
    .help = La pièce : passeport, carte, titre de séjour, acte de naissance.
field-document-number = Numéro
    .short = Numéro
    .help = Le numéro tel qu'il est imprimé. Il ne sort jamais dans un CV.
field-document-country = Délivrée par
    .short = Par
    .help = Le pays qui a délivré la pièce : son nom ou ses deux lettres.
field-document-expires_on = Valable au
    .short = Valable
    .help = Le dernier jour de validité : 14/3/2031. Vide : sans fin ou inconnu.
field-document-seen = Vue
    .short = Vue
    .help = Ce que vous avez vu : l'original, une copie, ou rien (pas vue).
field-document-note = Remarque
    .short = Rem.
    .help = Ce qui aide : gardée par la mère, déclarée perdue, en renouvellement.
