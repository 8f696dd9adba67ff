### Somebody comes into the register in a hurry: a note now, the form later; or although she refuses her consent.

command-note-new = noter quelqu'un en bref
    .also = note brève
    .takes = NOM ; PRÉNOMS ; SEXE ; TÉLÉPHONE ; OBJET
key-note-new = note

form-note = NOTE BRÈVE, LA FICHE PLUS TARD
draft-of-note = Note sur
due-unfinished = À COMPLÉTER
due-noted = noté le { $day }

say-noted = Noté : { $name }, { $reference }. À compléter sur Aujourd'hui.
say-refuses = Sans accord : ni offre, ni envoi ; son refus sera noté. Encore une fois pour l'inscrire ainsi.
say-registered-waits = Inscrit sans accord : { $name }, { $reference }. Ni offre, ni envoi.
say-still-lacks = Gardé : { $name }. Manque encore : { $fields }.
line-note-back = On reprend : { $form } { $who }
