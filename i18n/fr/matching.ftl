# Matching: conditions, parts and outcomes

criterion-closing = Clôture
criterion-age = Âge légal
criterion-licence = Permis
criterion-language-minimum = Langue exigée
criterion-occupation = Métier
criterion-skills = Compétences
criterion-experience = Expérience
criterion-languages = Langues
criterion-education = Études
criterion-place = Lieu
criterion-pay = Salaire

outcome-met = rempli
outcome-partial = en partie
outcome-missing = manque
outcome-unknown = non connu
outcome-blocked = bloqué

# Hard conditions

reason-closing-open = Ouverte jusqu'au { $day }
reason-closing-no-day = Ouverte, sans date limite
reason-closing-past = Date limite passée : { $day }
reason-closing-closed = L'offre est fermée

reason-age-legal = { $years } ans exigés, âge atteint
reason-age-under = Moins de { $years } ans : la loi l'interdit
reason-age-under-abroad = Moins de { $years } ans : pas d'emploi à l'étranger
reason-age-untold = { $years } ans exigés.
reason-age-uncertain = { $years } ans exigés, âge incertain.
reason-age-route-untold = À l'étranger : { $years } ans.

reason-licence-none-asked = Aucun permis demandé
reason-licence-held = Permis en main : { $licences }
reason-licence-unknown = Demandé : { $licences }.
reason-licence-lacking = Manque : { $licences }

# Parts

reason-occupation-same = Même métier : { $occupation }
reason-occupation-group = Même groupe de métiers ({ $group })
reason-occupation-near = Métier voisin (groupe { $group })
reason-occupation-wanted = Métier souhaité : { $occupation }
reason-occupation-wanted-group = Souhait dans le même groupe ({ $group })
reason-occupation-wanted-near = Souhait voisin (groupe { $group })
reason-occupation-other = Autre métier demandé : { $occupation }
reason-occupation-untold = Métier non dit.
reason-occupation-uncoded = Métier dit, mais sans code.
reason-occupation-offer-untold = L'offre ne dit pas le métier.

reason-skills-not-told = L'offre ne dit pas quelles compétences
reason-skills-untold = Compétences non dites.
reason-skills-none-asked = Aucune compétence demandée
reason-skills-all =
    { $asked ->
    [one] La compétence demandée y est
   *[other] Les { $asked } compétences demandées y sont
 }
reason-skills-some =
    { $held ->
    [one] { $held } compétence sur { $asked }.
   *[other] { $held } compétences sur { $asked }.
 }
reason-skills-lacking =
    { $asked ->
    [one] La compétence demandée manque
   *[other] Les { $asked } compétences demandées manquent
 }

reason-experience-enough = { $have } (demandé : { $asked })
reason-experience-short = { $have } seulement (demandé : { $asked })
reason-experience-lacking = Aucune (demandé : { $asked })
reason-experience-none-asked = { $have }, rien d'exigé
reason-experience-some = { $have }, une expérience est exigée
reason-experience-some-lacking = Aucune, l'offre en exige
reason-experience-untold = Expérience non dite.
reason-experience-asked-untold = Demandé : { $asked }.
reason-experience-some-untold = L'offre en exige.

reason-languages-enough = Niveau atteint : { $asked }
reason-languages-under = { $told } (demandé : { $asked })
reason-languages-lacking = Demandé, non parlé : { $asked }
reason-languages-level-untold = Demandé : { $asked }.
reason-languages-none-asked = Aucune langue demandée
reason-languages-untold = Langues non dites.
reason-languages-asked-untold = Demandé : { $asked }.

reason-education-enough = Niveau atteint : { $asked }
reason-education-under = Niveau non atteint : { $asked }
reason-education-none-asked = Aucun niveau demandé
reason-education-untold = Études non dites.
reason-education-asked-untold = Il faut : { $asked }.

reason-place-same = Même région : { $place }
reason-place-covered = La mobilité va jusque-là : { $place }
reason-place-not-covered = Hors de la mobilité dite : { $place }
reason-place-mobility-untold = Lieu : { $place }.
reason-place-country-untold = Lieu : { $place }.
reason-place-region-untold = Lieu : { $place }.
reason-place-offer-untold = L'offre ne dit pas le lieu.
reason-place-offer-region-untold = L'offre ne dit pas la région.

reason-pay-enough = Jusqu'à { $offered } XOF par mois (souhaité : { $floor })
reason-pay-under = Au plus { $offered } XOF par mois (souhaité : { $floor })
reason-pay-enough-rate = { $offered } XOF/mois, voulu { $floor } (taux du { $day })
reason-pay-under-rate = { $offered } XOF/mois sous { $floor } (taux du { $day })
reason-pay-enough-old = Vieux taux ({ $day }) : { $offered } XOF, voulu { $floor }
reason-pay-under-old = Vieux taux ({ $day }) : { $offered } XOF sous { $floor }
reason-pay-not-comparable = Devise ou période non dite, ou sans taux
reason-pay-untold = Salaire souhaité non dit.
reason-pay-offer-untold = L'offre ne dit pas le salaire.

# What to ask the candidate

question-birth = Date de naissance ?
question-country = Dans quel pays vivez-vous ?
question-region = Quelle région habitez-vous ?
question-mobility = Iriez-vous y travailler ?
question-licence = Quels permis avez-vous ?
question-occupation = Quel est votre métier ?
question-occupation-code = Lequel de la liste ?
question-skills = Que savez-vous faire ?
question-experience = Combien d'années de travail ?
question-languages = Quelles langues parlez-vous ?
question-level = Quel niveau avez-vous ?
question-education = Quel niveau ?
question-pay = Combien au moins par mois ?

# What to ask the employer

question-offer-occupation = Lequel est-ce ?
question-offer-country = Dans quel pays est-ce ?
question-offer-region = Dans laquelle est-ce ?
question-offer-pay = Combien par mois ?
