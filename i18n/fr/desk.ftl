head-exercise = EXERCICE
administrator = Administrateur
born-about = vers { $year } (estimé)
length-months =
    { $months ->
    [one] { $months } mois
   *[other] { $months } mois
 }
length-years =
    { $years ->
    [one] { $years } an
   *[other] { $years } ans
 }
length-years-months =
    { $years ->
    [one] { $years } an { $months } mois
   *[other] { $years } ans { $months } mois
 }
amount-per = { $amount } par { $period }
closes-on = ferme { $day }
contract-of-months = { $contract } { $months } m

# Today
due-drafts = À REPRENDRE
due-overdue = EN RETARD
due-due = AUJOURD'HUI
due-waiting = ATTENDENT LEUR ACCORD
due-closing = OFFRES QUI FERMENT
due-recent = VUS RÉCEMMENT
due-nothing = Rien n'attend. F2 inscrit quelqu'un, F3 cherche une personne, F4 une offre.
due-waits-for-consent = n'a pas encore donné son accord
due-caseload =
    { $count ->
    [one] { $count } candidat suivi
   *[other] { $count } candidats suivis
 }
due-draft = { $form } { $who }, commencé à { $when }, { $filled } champs sur { $total }
draft-of-candidate = Entretien avec
draft-of-reintegration = Dossier de retour
draft-of-visit = Visite
draft-of-closing = Clôture
due-visit = visite { $kind }
due-visit-from = visite { $kind } ({ $country })
due-attempts =
    { $count ->
    [one] { $count } essai sans réponse
   *[other] { $count } essais sans réponse
 }

# Looking up
find-ask = Chercher :
find-nothing = Rien de tel.
title-find-candidates = CHERCHER UNE PERSONNE
title-find-offers-open = OFFRES OUVERTES
title-find-offers-all = TOUTES LES OFFRES
title-commands = COMMANDES
title-consent = TEXTE DE L'ACCORD  version { $version }
title-help = AIDE
title-history = HISTORIQUE
title-offers-for = OFFRES POUR  { $whose }
title-candidates-for = CANDIDATS POUR  { $whose }
title-case = RETOUR  { $reference }  { $name }
match-none = Aucune correspondance : rien d'ouvert, ou personne d'actif.
work-candidates = Recherche parmi les candidats...
work-progress = { $done } sur { $total }

# Sheets
sheet-status = État
sheet-alias = Autre numéro
sheet-case = Dossier de retour
sheet-case-line = { $reference }, { $state }, ouvert le { $day }
sheet-case-state = Dossier
sheet-visit = Visite
sheet-visit-dropped = n'est plus à faire
sheet-visit-done = faite le { $day }
sheet-visit-owed = à faire le { $day }
sheet-survey = avec l'enquête
sheet-not-told = Non indiqué
sheet-closed = { $status } le { $day }, { $reason }

# Forms
looks-like = F4 voir : ressemble ({ $score }) à { $who }
meanwhile-theirs = entre-temps : { $theirs }  F4 prendre

# What just happened
say-registered = Enregistré : { $name }, { $reference }.
say-changed = Modifié : { $name }.
say-case-opened =
    { $visits ->
    [one] Dossier { $reference } ouvert, { $visits } visite prévue.
   *[other] Dossier { $reference } ouvert, { $visits } visites prévues.
 }
say-case-changed = Dossier modifié.
say-case-closed = Dossier clos.
say-visit-noted = Noté. Prochaine visite : { $day }
say-visit-noted-last = Noté. Plus aucune visite prévue.
say-more-faults =
    { $count ->
    [one] (et une autre)
   *[other] (et { $count } autres)
 }
say-fault = { $field } : { $reason }.
say-similar = { $name } est déjà là. Est-ce une autre personne ?
say-conflict = Un collègue a modifié cette fiche : voyez les lignes marquées, puis enregistrez.
say-draft-kept = Brouillon gardé : il vous attend sur Aujourd'hui.
say-set-aside = Mis de côté : la saisie est effacée.
say-no-draft = Aucun entretien à reprendre.
say-no-draft-chosen = Choisissez d'abord un entretien à reprendre.
say-language = Vous travaillez maintenant en français.
say-leave-with = Pour quitter : ^X. Tout est enregistré.
say-no-list = Ce champ n'a pas de liste : écrivez la réponse.
say-no-such-key = Cette touche ne fait rien ici. F1 dit ce qu'elles font.
say-not-here = Cela ne se fait pas depuis cet écran.
say-nothing-found = Aucune ligne choisie.
say-no-visit-owed = Plus aucune visite n'est à faire.
say-stopped = Arrêté.
say-waits-for-consent = Sans son accord, aucune offre ne lui est cherchée.
say-too-small = Fenêtre trop petite : agrandissez-la, rien n'est perdu.
say-bad-bytes = Votre terminal n'est pas en UTF-8 : { $count } signes refusés. Réglez-le sur UTF-8.

# The change log
log-line = { $when }  { $by }  { $action }
log-create = a créé
log-change = a modifié
log-read = a lu
log-import = a importé
log-undo = a repris
log-holds = Le journal est intact.
log-broken = Le journal est rompu à la ligne { $seq }.

# What stands on keys
keycap-enter = Entrée
keycap-esc = Échap
