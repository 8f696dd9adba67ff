### Why something was not done. error-… is one sentence and says what to do next; reject-… stands beside its field or
### after its name, so it is short and begins small; import-… is what the report of a delivery says of one place.

## A deed was not done

error-not-allowed = Votre rôle ne permet pas cela : demandez à votre responsable.
error-not-found = Rien ne porte ce numéro ici : vérifiez-le, ou cherchez par le nom.
error-wrong-check = Le dernier signe ne va pas avec ce numéro : relisez-le chiffre par chiffre.
error-no-reference = Ce n'est pas un numéro du guichet : il s'écrit comme TG-0004217-K.
error-faults = Pas encore enregistré : { $reason }
error-changed-meanwhile = Quelqu'un a modifié cette fiche entre-temps : rouvrez-la, puis recommencez.
error-waits-for-consent = L'accord pour cela manque : demandez-le et notez-le dans la fiche.
error-case-open = Un dossier de retour est déjà ouvert pour cette personne : continuez-le.
error-closed = Ce dossier est clos et ne change plus : ouvrez-en un autre au besoin.
error-taken-over = L'entretien continue sur un autre poste : ici il se lit, rien de plus.
error-too-many-closings = Offres qui seraient fermées : { $closing } sur { $open } ; rien n'a changé, ajoutez --close-many si c'est voulu.
error-import-running = Une autre livraison de cette source est en cours : réessayez après elle.
error-stopped = Arrêté à votre demande : rien n'a été écrit.
error-no-desk = Il n'y a pas de guichet dans ce répertoire : créez-le avec guichet init.
error-desk-exists = Un guichet existe déjà ici et n'a pas été touché : prenez un autre répertoire.
error-busy = Un autre poste écrit : ce qui est tapé est gardé, réessayez dans un instant.
error-full = Disque plein : ce qui est tapé est gardé ; libérez de la place et réessayez.
error-damaged = Le fichier du guichet est abîmé : arrêtez, et faites faire guichet check.
error-newer = Ce guichet vient d'un programme plus récent (version { $found }, ici { $known }) : mettez à jour celui-ci.
error-refused = Le guichet ne peut lire ou écrire ses fichiers : faites vérifier leurs droits.
error-network = Le guichet est sur un disque réseau, où il s'abîmerait : mettez-le en local.
error-engine = Panne imprévue : ce qui est tapé est gardé ; réessayez, sinon guichet check.

## A field was refused

reject-missing = à remplir avant d'enregistrer
reject-several = plusieurs réponses possibles : en choisir une
reject-choice = pas dans la liste : choisir une de ses lignes
reject-no-name = il faut un nom ou un prénom
reject-name = un nom a au moins une lettre
reject-long = texte trop long : le raccourcir
reject-birth = écrire 17/3/1984, mars 1984, 1984 ou ~42
reject-birth-future = naissance dans l'avenir : revoir l'année
reject-birth-old = plus de 120 ans : revoir l'année
reject-day = écrire 14/3/2026, 14 mars, t ou t+7
reject-day-impossible = ce jour n'existe pas : revoir le jour et le mois
reject-future = ce jour n'est pas encore venu : mettre le vrai
reject-return-future = retour dans l'avenir : revoir la date
reject-next-before = à placer après le jour de la visite
reject-instant = écrire comme 2026-03-14T09:30:00Z
reject-phone = trop ou trop peu de chiffres : revoir le numéro
reject-email = écrire comme nom@exemple.org
reject-country = pays inconnu : son nom ou ses deux lettres
reject-region = région inconnue : la choisir dans la liste
reject-region-elsewhere = région d'un autre pays : changer l'un ou l'autre
reject-occupation = métier : des mots, ou un code CITP à 4 chiffres
reject-language = langue inconnue : écrire comme français B1, wo
reject-level = niveau : A1, A2, B1, B2, C1, C2 ou natif
reject-mobility = choisir une distance, ou nommer des pays
reject-consent = l'accord pour l'emploi manque : le demander
reject-count = écrire un nombre entier, ni trop grand ni négatif
reject-money = écrire 150 000, 1200 EUR mois ou 5000 XOF jour
reject-months = écrire 18 mois, 6 ans ou 1 an 6 mois

## A whole file cannot be read

import-file-empty = Le fichier est vide : redemandez-le à la source.
import-file-binary = Le fichier n'est pas du texte : prenez celui que la source livre, sans l'ouvrir dans un tableur.
import-file-truncated = Le fichier s'arrête au milieu, ligne { $line }, colonne { $column } : téléchargez-le de nouveau en entier.
import-file-damaged = Le fichier est abîmé à la ligne { $line }, colonne { $column } : redemandez-le à la source.
import-file-other-kind = Ce fichier ne contient pas d'offres de cette forme : vérifiez le fichier et --format.

## One place of a file

import-no-id = sans identifiant de la source, l'offre ne peut entrer
import-no-title = sans intitulé, l'offre ne peut entrer
import-not-an-object = ce n'est pas une offre, mais une valeur isolée
import-wrong-type = valeur d'une autre sorte que celle attendue
import-bad-date = date illisible : laissée de côté
import-bad-number = nombre illisible ou hors limites : laissé de côté
import-salary-doubtful = salaire peu sûr : gardé en mots, pas en chiffres
import-unknown-code = code inconnu : laissé de côté
import-damaged = texte abîmé ici : à redemander à la source
import-bad-address = adresse illisible ou trop longue : laissée de côté
import-cut = texte trop long : la fin a été coupée
import-unknown-country = pays non reconnu : laissé vide
