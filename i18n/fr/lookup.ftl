### Chercher des offres : ce par quoi on les compte et les resserre, l'ordre, les recherches qu'on garde.

choice-facet-status = État
choice-facet-country = Pays
choice-facet-region = Région
choice-facet-group = Métier
choice-facet-contract = Contrat
choice-facet-language = Langue
choice-facet-verification = Vérification
choice-facet-closing = Fermeture

choice-closing-time-soon = dans les 7 jours
choice-closing-time-later = plus tard
choice-closing-time-undated = sans date
choice-closing-time-past = déjà fermée

choice-offer-order-newest = dernières arrivées
choice-offer-order-nearest = plus proches

choice-nearness-town = même ville
choice-nearness-region = même région
choice-nearness-country = même pays
choice-nearness-free = libre circulation
choice-nearness-abroad = à l'étranger
choice-nearness-unknown = lieu inconnu

lookup-order = tri
lookup-near = près
lookup-any = toutes
lookup-untold = non indiqué
lookup-near-place = au plus près de { $place }
lookup-total =
    { $count ->
    [one] { $count } offre
   *[other] { $count } offres
 }
lookup-more-values =
    { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
 }
lookup-which-facet = Par quoi compter ? État, pays, région, métier, contrat, langue, vérification, fermeture.
title-find-offers-picked = { $title }  { $picked }
title-facets = RESSERRER  { $picked }
found-by-group = par le métier { $code }
found-by-words-of-group = « { $words } » est le métier { $group }
found-in-field = « { $word } » : { $field }
found-near = { $by }, { $km } km
field-offer-position = Coordonnées
reject-position = deux nombres, latitude et longitude : 6,13 s'écrit 6.13
sheet-found-by = Trouvée par
sheet-doubts = À vérifier
offer-doubt-occupation = Le métier est une supposition.
offer-doubt-occupation-likely = Le métier n'est que probable.
offer-doubt-salary = Le salaire annoncé n'est pas un montant clair.
offer-doubt-refused = Cet employeur a été refusé.
offer-doubt-unverified = L'employeur n'est pas vérifié.
offer-doubt-blacklisted = Cet employeur est sur la liste noire.

# Les recherches qu'on garde
title-searches = MES RECHERCHES
search-ask-name = Garder sous le nom :
search-none = Aucune recherche gardée.
search-none-at-hand = Cherchez d'abord des offres : F4, puis F7.
search-name-first = Tapez d'abord un nom pour cette recherche.
search-kept = Recherche gardée : { $name }
search-dropped = Recherche supprimée.
search-counts =
    { $new ->
    [one] { $total } offres, { $new } nouvelle
   *[other] { $total } offres, { $new } nouvelles
 }
log-drop = a supprimé
field-search-name = Nom
field-search-query = Ce qui est cherché
page-search-search = Recherche
form-search-new = NOUVELLE RECHERCHE
form-search-change = MODIFIER LA RECHERCHE

command-facets = compter et resserrer les offres
    .also = critères, compter, resserrer
    .takes = pays ou métier ou contrat
command-facets-clear = enlever tous les critères
command-offer-order = trier les offres par date ou par distance
    .also = trier
command-searches = voir mes recherches d'offres
    .also = recherches
    .takes = NOM ou LIGNE
command-search-keep = garder la recherche d'offres
    .also = garder la recherche
    .takes = NOM
command-search-drop = supprimer une recherche d'offres
    .takes = NOM ou LIGNE
command-facet-next = aller au critère suivant
command-facet-before = aller au critère précédent
key-facets = filtre
key-facets-clear = tout enlever
key-offer-order = trier
key-searches = recherches
key-search-keep = garder
key-search-drop = supprimer
key-facet-next = critère
key-facet-before = critère préc.

help-facets =
    À gauche, ce par quoi les offres se comptent ; à droite, les valeurs
    avec le nombre d'offres de chacune. Tab passe au critère suivant, les
    flèches choisissent, Entrée garde une valeur ou la lâche, et tout est
    recompté. Taper le début d'un mot resserre la liste des valeurs.
    F4 lâche tout ; F6 trie par date ou par distance.
    Échap revient à la liste, resserrée.

help-searches =
    Vos recherches, avec le nombre d'offres et combien sont nouvelles
    depuis que vous les avez ouvertes. Entrée ouvre celle qui est choisie.
    Venu de la liste des offres : tapez un nom et F2 garde la recherche
    en cours. ^D supprime celle qui est choisie.
