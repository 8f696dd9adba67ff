### What the desk can be told to do. command-ID is the name in the searchable list and in line mode, key-ID the word
### on the key line.

## Names

command-today = voir aujourd'hui
command-candidate-new = inscrire un nouveau candidat
command-candidate-find = chercher un candidat
command-candidate-change = modifier le candidat
command-offer-find = chercher une offre
command-offers-for-candidate = proposer des offres au candidat
command-candidates-for-offer = proposer des candidats pour l'offre
command-case-open = ouvrir un dossier de retour
command-case-change = modifier le dossier de retour
command-case-close = clore le dossier de retour
command-visit-note = noter une visite
command-draft-resume = reprendre un entretien
command-draft-set-aside = mettre un entretien de côté
command-open = ouvrir la ligne choisie
command-save = enregistrer
command-values = choisir dans la liste
command-page-next = aller à la page suivante
command-page-before = aller à la page précédente
command-filter-open = montrer seulement les offres ouvertes
command-history = voir l'historique
command-commands = chercher une commande
command-language = changer de langue
command-help = aide sur cette page
command-redraw = redessiner l'écran
command-back = revenir en arrière
command-leave = quitter le guichet

## Movements

command-up = monter d'une ligne
command-down = descendre d'une ligne
command-page-up = monter d'un écran
command-page-down = descendre d'un écran
command-first = aller à la première ligne
command-last = aller à la dernière ligne

## On the key line

key-today = aujourd'hui
key-candidate-new = nouveau
key-candidate-find = chercher
key-candidate-change = modifier
key-offer-find = offres
key-offers-for-candidate = offres
key-candidates-for-offer = profils
key-case-open = dossier
key-case-change = modifier
key-case-close = clore
key-visit-note = visite
key-draft-resume = reprendre
key-draft-set-aside = de côté
key-open = choisir
key-save = enregistrer
key-values = liste
key-page-next = page suiv.
key-page-before = page préc.
key-filter-open = filtre
key-history = historique
key-commands = menu
key-language = langue
key-help = aide
key-redraw = redessiner
key-back = retour
key-leave = quitter
key-up = haut
key-down = bas
key-page-up = écran haut
key-page-down = écran bas
key-first = début
key-last = fin
