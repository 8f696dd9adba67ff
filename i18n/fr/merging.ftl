### Two people who may be one: side by side, told apart, joined field by field, parted again.

## What the desk can be told

command-duplicates = chercher les doublons
    .also = doublons, doublon
    .takes = FICHE ou rien
command-side-by-side = comparer deux fiches
    .also = comparer
    .takes = LIGNE ou FICHE FICHE
command-not-same = dire que ce sont deux personnes
    .also = autre personne, deux personnes
    .takes = LIGNE ou FICHE FICHE
command-open-other = ouvrir l'autre fiche
command-merge = joindre deux fiches
    .also = joindre, fusionner, même personne
    .takes = LIGNE ou FICHE FICHE
command-merge-swap = garder l'autre fiche
command-merge-undo = séparer la fiche jointe en dernier
    .also = séparer
    .takes = FICHE
key-duplicates = doublons
key-side-by-side = comparer
key-not-same = distincts
key-open-other = l'autre
key-merge = joindre
key-merge-swap = garder l'autre
key-merge-undo = séparer

## Screens

title-compare = DEUX FICHES CÔTE À CÔTE
title-pairs = DOUBLONS PROBABLES
form-merge = JOINDRE DEUX FICHES
work-duplicates = recherche des doublons
compare-asked = Entretien en cours
compare-apart = Déjà décidé : ce sont deux personnes.
compare-differs = { $field } : { $one } ; l'autre : { $other }
compare-joined = { $field }, réunis : { $one } ; { $other }
compare-agrees = { $field } : { $text }
merge-other = autre fiche : { $text }
sheet-joined = Fiche jointe
sheet-joined-line = { $number }, jointe le { $on }

help-pairs =
    Ceux du registre qui sont peut-être une même personne, les plus sûrs
    d'abord ; en bas, ce qui parle pour et contre.
    Entrée les met côte à côte. Rien n'est jamais joint tout seul.
    Deux personnes dont on a dit qu'elles sont deux ne reviennent plus, tant
    que rien ne change de ce qui est comparé.

help-compare =
    Deux fiches champ par champ. ! : elles disent autre chose. + : ce que
    disent les deux sera réuni. La ligne choisie est en entier en bas.
    F2 : ce sont deux personnes ; c'est retenu. F3 ouvre l'autre fiche.
    F4 les joint : la fiche de gauche reste (Tab : celle de droite). On voit
    alors ce qui restera ; dans un champ que l'autre fiche dit autrement, F4
    prend le sien, et F2 enregistre. Tout ce qui nommait l'autre numéro nomme
    ensuite celui qui reste, et l'ancien numéro y mène.
    Pendant un entretien, F4 veut dire : c'est elle. Ce qui vient d'être dit
    entre dans sa fiche.
    Séparer de nouveau (^K) remet tout comme avant ; ce qui a été fait entre-
    temps reste à la fiche gardée.

## What is said

say-told-apart = Retenu : ce sont deux personnes.
say-nobody-alike = Personne qui lui ressemble.
say-merged = { $old } a été jointe à { $survivor }.
say-is-her = C'est { $name } : les réponses vont dans sa fiche. Champs marqués : F4 prend la fiche.
say-parted = { $old } est de nouveau à part de { $survivor }, comme avant.
say-parted-changed = { $old } est de nouveau à part ; ce qui a été changé depuis reste à { $survivor }.
merge-undo-ask = Séparer { $old } ? Encore une fois : oui ; autre touche : non.
line-merge-field = { $field } : restera { $mine } ; l'autre dit { $theirs }
line-merge-decide = Champ par champ : ligne vide, cela reste ; = prend l'autre ; ou une autre réponse. Puis save.
line-merge-decided = Rien à choisir. save pour enregistrer.

error-merge-same = C'est une seule et même fiche.
error-merge-gone = { $old } a été jointe à { $survivor } : voir cette fiche.
error-merge-nothing = Aucune fiche n'a été jointe à celle-ci.
error-merge-later = { $old } a été jointe plus tard : séparez-la d'abord.
error-merge-withdrawn = Un accord a été retiré depuis : séparer le ferait revivre. Notez-le d'abord avec la personne.
error-merge-field = Une fiche n'a pas de champ de ce nom.

log-apart = a dit que ce sont deux personnes
log-merge = a joint une autre fiche
log-merged = a joint cette fiche à une autre
log-merge-undo = a séparé deux fiches
log-number = Numéro
