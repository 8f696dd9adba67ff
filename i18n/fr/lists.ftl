### A list of many people: what is true of all said once, then one row a person.

command-list-new = inscrire beaucoup de monde en liste
    .also = liste de présence
    .takes = NOM ; DATE ; PAYS ; RÉGION ; LOCALITÉ ; SITUATION
command-list-change = corriger l'en-tête de la liste
    .takes = LIGNE
command-lists = voir les listes de présence
    .also = listes
command-ditto = répéter la case du dessus
key-list-new = liste
key-list-change = en-tête
key-lists = listes
key-ditto = idem

form-session-new = NOUVELLE LISTE
form-session-change = MODIFIER LA LISTE
page-session-header = Séance
field-session-name = Séance
    .short = Séance
    .help = Le nom que lui donnent les gens : forum emploi, formation couture, car de Niamey.
field-session-held_on = Date
    .short = Date
    .help = Le jour de la séance : aujourd'hui, hier, 14/3. C'est la date de l'entretien de chacun.
field-session-country = Pays
    .short = Pays
    .help = Le pays où vivent ces personnes.
field-session-region = Région
    .short = Région
    .help = La région où vivent ces personnes. Le début du nom suffit, ou la liste.
field-session-locality = Localité
    .short = Localité
    .help = La ville ou le village : celui de chaque personne qui n'en dit pas un autre.
field-session-situation = Situation de tous
    .short = Situation
    .help = Si elle est la même pour tous : de retour, sans emploi, élève. Sinon rien.

draft-of-session = Liste
draft-of-row = Ligne de liste,
print-form-session = LISTE
title-list = LISTE  { $name }
title-lists = LISTES DE PRÉSENCE
list-reference = liste
row-waits = attend
list-came =
    { $count ->
    [0] personne
    [one] { $count } personne
   *[other] { $count } personnes
 }

say-list-begun = Liste ouverte : { $name }.
say-list-changed = Liste corrigée : { $name }. Les fiches déjà inscrites restent comme elles sont.
say-listed = { $name }, { $reference }
say-listed-waits = { $name }, { $reference }, attend son accord
say-row-waits = Inscrit, sans accord encore : { $name }.
say-row-similar = Déjà là ? F2 : une autre personne. F4 : voir les deux, ou dire que c'est elle.
say-nothing-above = Rien au-dessus à répéter.
say-consent-of-each = L'accord se demande à chacun.
row-theirs = { $field } : la fiche dit { $theirs } ; F4 le prend
reject-row-minor = moins de 18 ans : laisser vide, le tuteur signe à la fiche
line-list-columns = Une ligne par personne : { $columns }. Le point ferme la liste.
line-list-more = Réponse de trop : { $text }
line-list-closed =
    { $came ->
    [0] Liste fermée : { $name }, personne.
    [one] Liste fermée : { $name }, { $came } personne.
   *[other] Liste fermée : { $name }, { $came } personnes.
 }
line-row-left = Ligne { $number } pas finie : gardée en brouillon.
log-came = a noté la venue à une séance
log-session = Séance
sheet-session = Séance

help-roll =
    Beaucoup de monde : une ligne par personne. Ce qui vaut pour tous est
    en haut. Entrée va de case en case ; après la dernière, la ligne est
    enregistrée et la suivante s'ouvre. F2 l'enregistre tout de suite.
    F5 répète la case du dessus ; jamais l'accord, qui se demande à chacun.
    Localité vide : celle de la séance. Accord vide : la personne attend,
    sa fiche est à compléter sur Aujourd'hui.
    Une personne qui est peut-être déjà là : F4 la montre à côté ; c'est une
    autre, ou c'est elle, et sa fiche note la séance au lieu d'une seconde.
    Flèche haut depuis la première case : les lignes au-dessus ; F3 ouvre la
    fiche. F6 corrige l'en-tête. Échap garde la ligne commencée.

help-lists =
    Les listes du bureau, la dernière séance d'abord. Entrée ouvre une liste :
    qui y était, et la suite de la saisie. F2 en commence une.
