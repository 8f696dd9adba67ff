### Noter un fichier d'enquêtes

survey-at-alone = L'enquête
survey-at-line = Ligne { $line }
survey-at-item = Enquête { $item }
error-survey-empty = Il n'y a aucune enquête dans ce fichier : donnez un objet JSON, une liste, ou un objet par ligne.
error-survey-unknown-key = { $at } : la clé { $key } n'est pas une question de l'enquête.
error-survey-unknown-word = { $at } : la réponse à { $key } n'est pas un mot de sa liste.
error-survey-without-no = { $at } : { $key } ne se demande qu'après un non à p9_able.
error-survey-missing = { $at } : il manque { $key } ; dites « not_applicable » où c'est sans objet, ou "partial": true.
error-survey-twice = { $at } : la clé { $key } est là deux fois.
error-survey-no-word = { $at } : la réponse à { $key } doit être un mot entre guillemets.
error-survey-no-flag = { $at } : { $key } doit être true ou false.
error-survey-no-object = { $at } : ce n'est pas une enquête, il faut un objet JSON avec ses réponses.
error-survey-too-long = { $at } : bien plus long qu'une enquête, le fichier est d'une autre sorte.
error-survey-truncated = Ligne { $line } : le fichier s'arrête au milieu d'une enquête, reprenez-le en entier.
error-survey-damaged = Ligne { $line }, colonne { $column } : ce n'est pas du JSON, ou plus d'une enquête sur la ligne.
