### Why each field of a change of life and of a list of many people is asked, and what to do where it is not known: F1 in
### the form, `?` in lines. At most three rows of 78 columns, behind the field's .help.

## A life changes

why-life-happened = De ce jour l'un finit et l'autre commence ; tout ce qui est dû le suit. Jour inconnu : le mois ou l'année, le dossier garde que c'est une estimation.
why-life-family_name = Le nouveau nom paraît partout, l'ancien la retrouve encore. Rien de changé au nom : laisser vide, et remplir les prénoms.
why-life-given_names = Ceux qu'elle veut entendre quand on l'appelle dans la salle. Les mêmes qu'avant : laisser vide.
why-life-sex = Les papiers imprimés disent dès lors celui-ci ; l'ancien n'est vu que de qui peut lire le sensible. Sans papier : ce que la personne demande, et noter qu'il manque.
why-life-guardian = Sans tuteur rien ne peut être accordé pour un mineur. Celui d'avant n'est plus : vide, et appeler l'action sociale le même jour.
why-life-guardian_kin = Un parent l'est de droit, un autre par une décision : demander laquelle. Pas clair : « autre proche ».
why-life-guardian_phone = Pour demander un accord sans faire revenir l'enfant. Aucun : celui d'un voisin, et le dire dans la note.
why-life-until = Ce jour passé, il ne peut plus répondre pour elle. Le papier n'en dit rien : laisser vide.
why-life-why = Une graphie corrigée n'est pas un mariage : les statistiques et l'état civil les séparent. Ne veut pas le dire : laisser vide.
why-life-told_by = On peut le rappeler si la nouvelle était fausse. Il ne veut pas être nommé : écrire seulement le lien, à la ligne suivante.
why-life-teller = Une mère sait ; un voisin a entendu dire. Un seul voisin : attendre un second avis avant d'enregistrer.
why-life-proof = La nouvelle compte sans papier ; avec lui elle ne se discute plus. Promis pour plus tard : vide, et le noter quand il vient.
why-life-proof_seen = Une photo sur un téléphone n'est pas le papier : non, et le dire dans la note.
why-life-note = Ce que le collègue suivant doit savoir pour ne pas blesser : qui prévenir, quoi ne plus dire.
why-life-undone_why = Tout redevient comme avant ce changement ; il faut pouvoir comprendre l'erreur dans un an. « Mauvaise fiche » suffit.

## A list of many people

why-session-name = On retrouve par elle qui y était, et la liste reprend d'elle. Sans nom : le lieu et le motif, « Bè, marché ».
why-session-held_on = L'inscription et l'accord de chacun comptent de ce jour. Plusieurs jours : une liste par jour.
why-session-country = Celui de tous, pour leurs téléphones et leurs offres. Des gens de plusieurs pays : le plus fréquent, on corrige les autres dans leur fiche.
why-session-region = Une fois dite ici, on ne la redemande pas à chaque rangée. Des gens de partout : laisser vide.
why-session-locality = Chaque rangée vide la prend. Une foule venue de loin : vide, et la demander à chacun.
why-session-situation = Épargne une question par personne dans un car de retour ; sinon on la demande plus tard, à tête reposée.
