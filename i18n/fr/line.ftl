line-help = Tapez la réponse. ? aide, ?? liste, < retour, . quitter en gardant le brouillon, champ=valeur, save enregistre.
line-no-command = Commande inconnue. « help » donne la liste.
line-no-utf8 = Ligne illisible : votre terminal n'est pas en UTF-8. Recommencez.
line-too-long = Ligne trop longue : elle n'a pas été prise.
line-keys = Les flèches ne servent pas ici : la ligne n'a pas été prise.
line-rest-dropped = La suite de la ligne n'a pas été prise.
line-end = Fin des questions : save enregistre.
line-which = Lequel ? { $values }
line-drafts =
    { $count ->
    [one] { $count } entretien à reprendre : draft-resume
   *[other] { $count } entretiens à reprendre : draft-resume
 }
