### What the desk can be told to do. command-ID is the name in the searchable list and in line mode, key-ID the word
### on the key line.

## Names

command-today = voir aujourd'hui
    .also = aujourd'hui
    .takes = own ou team ou office ou all
command-candidate-new = inscrire un nouveau candidat
    .also = nouveau, nouvelle, inscrire
    .takes = RÉPONSE ; RÉPONSE
command-candidate-find = chercher un candidat
    .also = chercher, trouver
    .takes = NOM ou NUMÉRO ou VILLAGE
command-candidate-change = modifier le candidat
    .also = modifier
    .takes = FICHE
command-offer-find = chercher une offre
    .also = offres, offre
    .takes = MOTS country=PAYS contract=CONTRAT toutes
command-offers-for-candidate = proposer des offres au candidat
    .also = proposer
    .takes = FICHE
command-candidates-for-offer = proposer des candidats pour l'offre
    .also = profils
    .takes = OFFRE
command-case-open = ouvrir un dossier de retour
    .also = dossier
    .takes = FICHE
command-case-change = modifier le dossier de retour
    .takes = DOSSIER
command-case-close = clore le dossier de retour
    .also = clore
    .takes = DOSSIER
command-visit-note = noter une visite
    .also = visite
    .takes = DOSSIER
command-draft-resume = reprendre un entretien
    .also = reprendre, reprise
    .takes = NUMÉRO
command-draft-set-aside = mettre un entretien de côté
    .also = de côté, abandonner
    .takes = NUMÉRO
command-open = ouvrir la ligne choisie
    .also = montrer, voir, fiche
    .takes = FICHE
command-save = enregistrer
command-values = choisir dans la liste
command-page-next = aller à la page suivante
    .also = suite, suivant, suivante
command-page-before = aller à la page précédente
command-filter-open = montrer seulement les offres ouvertes
command-reasons = dire les raisons du classement
    .also = pourquoi, raisons
    .takes = LIGNE
command-history = voir l'historique
    .also = historique
    .takes = FICHE
command-commands = chercher une commande
command-language = changer de langue
    .also = langue
    .takes = fr ou en ou pt
command-help = aide sur cette page
    .also = aide
    .takes = CHAMP
command-redraw = redessiner l'écran
    .also = relire
command-back = revenir en arrière
command-leave = quitter le guichet
    .also = quitter, fin, au revoir

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
key-reasons = raisons
key-history = historique
key-commands = menu
key-language = langue
key-help = aide
key-redraw = redessiner
key-back = retour
key-leave = quitter
key-up = haut
key-down = ok
key-page-up = écran haut
key-page-down = écran bas
key-first = début
key-last = fin
