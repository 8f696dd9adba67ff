### The desk in plain lines: read aloud, typed blind. No drawing, no key names; every sentence is one line and short,
### since it is paid for by the byte.

## While something is asked

line-help = ?? liste, < retour, . sortir en gardant, champ=valeur, ; sépare, redraw relit, save enregistre.
line-end = Fin des questions. save enregistre.
line-page = { $page }. save enregistre.
line-which = Lequel ? { $values }
line-see-values = ?? dit la liste.
line-rest-dropped = La suite de la ligne n'a pas été prise.
line-kept = Brouillon gardé. draft-resume le reprend.
line-nothing-kept = Rien n'était noté.
line-more-values = Encore { $count } : ??
line-values-of-words = Tapez ?? et le début du métier.
line-blank = vide
line-masked = caché

## Lines that are none

line-no-utf8 = Lettre illisible : réglez le terminal sur UTF-8 et retapez la ligne.
line-too-long = Ligne trop longue : rien n'en a été pris. Coupez-la.
line-keys = Flèche ou touche spéciale dans la ligne : rien n'en a été pris. Retapez-la.
line-control = Caractère de contrôle dans la ligne : rien n'en a été pris. Retapez-la.

## People who are alike, colleagues who were quicker, other seats

line-alike = Ressemble à { $who }.
line-nobody-alike = Personne ne ressemble à celle-ci.
line-similar = Déjà là ? { $who }. Une autre personne : save. La même : merge. Sa fiche : open.
line-meanwhile = Un collègue a modifié cette fiche entre-temps.
line-theirs = Pris de lui : { $field }, { $theirs }.
line-both = { $field } : vous { $mine }, lui { $theirs }.
line-decide = À chaque question : Entrée garde le vôtre, = prend le sien. Puis save.
line-decided = Tout est décidé. save enregistre.
line-nothing-theirs = Cette réponse n'a pas été modifiée par un collègue.
line-taken-over = L'entretien continue sur un autre poste, avec ce qui était noté ici. draft-resume le ramène.
line-goes-on-here = Il continue ici ; s'il est encore ouvert ailleurs, il n'y est plus que lu.

## Commands and lists

line-greeting = { $desk }. Pour l'aide : help.
line-no-command = Commande inconnue. Pour l'aide : help.
line-nothing-asked = Rien n'est demandé en ce moment.
line-more = Entrée pour la suite >{" "}
line-drafts =
    { $count ->
    [one] À reprendre par draft-resume :
   *[other] { $count } à reprendre, par draft-resume et le numéro :
 }
line-which-draft = Lequel ? Donnez son numéro.
line-which-language = Langue : fr, en ou pt.
line-which-scope = Pour qui ? own, team, office ou all.
line-scope-own = moi, miens, les miens
line-scope-team = équipe, mon équipe
line-scope-office = bureau, agence
line-scope-all = tous, toutes, tout
line-all-offers = toutes, tout
line-nothing-waits = Rien n'attend.
line-no-search = Cherchez d'abord une offre : offer-find.
line-no-ranking = Faites d'abord un classement, puis donnez un numéro de ligne.
line-outcome = { $word } : { $names }
line-past = { $when }, { $by } { $action }
line-changed = { $field } : { $before }, puis { $after }

## Help

line-help-desk = Une commande, puis ce qui est en majuscules. FICHE : un numéro, ou la place dans la dernière liste ; rien : la fiche ouverte.
line-group-people = Personnes
line-group-offers = Offres
line-group-returns = Retours
line-group-drafts = Entretiens commencés
line-group-papers = Papiers et fichiers
line-group-answers = Pendant les questions
line-group-desk = Le guichet
