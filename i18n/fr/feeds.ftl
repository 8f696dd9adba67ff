### Deliveries of offers: how they are understood, and what is told of one place.

import-file-definitions = Ce fichier XML contient des définitions (DOCTYPE, ENTITY) : il est refusé par sécurité.
import-file-too-large = Ce fichier dépasse 1 Go : demandez à la source de le livrer en plusieurs.
import-map-damaged = Table des colonnes illisible, { $file } : { $what }
import-not-an-ad = cet élément n'est pas une offre
import-day-guessed = jour compté à partir d'aujourd'hui, d'après « il y a… »
import-dropped-more = { $count ->
    [one] Et une autre annonce sans le champ { $field } : { $text }
   *[other] Et { $count } autres annonces sans le champ { $field } : { $text }
}
import-guessed = { $count ->
    [one] Une annonce : { $text }
   *[other] { $count } annonces : { $text }
}
import-figure-alike = Jumelles probables
import-understood = Format reconnu : { $format }
import-columns = { $file } : { $encoding }, colonnes séparées par { $mark }
import-column-unused = (pas reprise)
sheet-twins = Jumelle probable

## The offer, as partners tell it

field-offer-occupation_sure = Métier sûr ?
    .short = Sûreté
    .help = Jusqu'où croire le métier trouvé.
field-offer-skills = Compétences
    .short = Compét.
    .help = Une par ligne, dans les mots de l'annonce.
field-offer-skills_wished = Autres atouts
    .short = Atouts
    .help = Souhaités sans être exigés.
field-offer-salary_months = Mois payés
    .short = Mois
    .help = Nombre de salaires dans l'année.
field-offer-external_id = Réf. employeur
    .short = Réf. empl.
    .help = Le numéro que l'employeur ou le partenaire donne lui-même.
choice-surety-sure = sûr
choice-surety-likely = probable
choice-surety-check = à vérifier
