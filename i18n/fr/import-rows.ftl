### Tables of people, cases and visits from another system: import-… is what the report says of one place.

import-rows-read = Lignes lues
import-table-other-kind = Ce tableau n'a pas les colonnes attendues : vérifiez le fichier et la commande.
import-damaged-row = ligne abîmée : elle n'a pas autant de colonnes que l'en-tête
import-no-number = sans numéro, la ligne ne peut entrer
import-no-name = sans nom ni prénom, la personne ne peut entrer
import-no-person = sans numéro de personne, le dossier ne peut entrer
import-unknown-person = personne inconnue de cette source : importez d'abord les candidats
import-unknown-case = dossier inconnu de cette source : importez d'abord les dossiers
import-no-visit = sans rang, la visite ne peut entrer
import-no-day = sans jour lisible, la visite ne peut entrer
import-bad-text = texte illisible ou trop long : laissé de côté
import-kept-identity = la source dit autre chose de l'identité : celle du guichet est gardée
import-kept-desk = changé aussi au guichet : ce que dit le guichet est gardé
plan-agreed-elsewhere = accepté là d'où il vient, jour inconnu
import-file-no-column = La colonne { $column } manque : donnez --map si elle s'appelle autrement.
import-map-written = Fichier --map illisible à la ligne { $line } : attendu, [columns] puis family_name = "Nom".
import-map-unknown = Fichier --map : aucune colonne { $column } ici.
import-column-read = { $ours } = « { $theirs } » : { $cells }
import-columns-unread = Non lues : { $columns }
import-like-count = Doublons probables
import-like-register = Peut-être la même : { $at }, { $id } et { $with } du guichet, { $score } : { $why }
import-like-file = Peut-être la même : { $at }, { $id } et { $with } du fichier, { $score } : { $why }
import-like-more = { $more ->
    [one] Et une autre paire : --json les donne toutes.
   *[other] Et { $more } autres paires : --json les donne toutes.
}
case-sheet-received = Déjà reçu
case-sheet-given = { $what }, le { $day }
