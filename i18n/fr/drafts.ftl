### Interviews that are not finished: what is said when one is taken up, set aside, or left for long.

## Answers whose question the form no longer has

draft-gone = Ceci n'a plus de question et reste au brouillon : { $answers }
draft-gone-save = Sera perdu, faute de question : { $answers }. Encore une fois pour enregistrer.

## On Today

due-abandoned = ABANDONNÉS : À REPRENDRE OU À METTRE DE CÔTÉ
draft-age =
    { $days ->
    [0] aujourd'hui
    [1] hier
   *[other] il y a { $days } jours
 }
draft-begun-on = { $form } { $who }, commencé le { $day }, { $filled } champs sur { $total }
draft-left = { $form } { $who }, laissé { $age }, { $filled } champs sur { $total }
draft-of = { $form } { $who }, laissé { $age } par { $by }, { $filled } sur { $total }
draft-aside = { $form } { $who } : effacer cette saisie ? ^D : oui ; autre touche : non.
log-set-aside = a mis de côté un entretien
log-take-over = a repris l'entretien d'un collègue

help-draft =
    Un entretien commencé et pas encore enregistré. Entrée le reprend au même
    champ et à la même lettre, aussi celui d'un poste dont la ligne est
    tombée : ce poste-là ne fait alors plus que lire.
    ^D le met de côté : après une question, ce qui a été saisi est effacé, et
    le journal dit par qui.
    Rien n'est jamais effacé de soi-même. Ce que personne n'a touché depuis
    deux semaines est marqué ! ; le responsable du bureau le voit aussi, et
    peut le reprendre à son compte.

## The draft could not be written, and now can

draft-kept-again = Cela va de nouveau : tout ce qui est tapé est gardé.
