### What goes on paper and where it goes; what stands on a slip is read by the person it is about.

## What can be printed

print-kind-slip = fiche pour la personne
print-kind-visits = jours de rendez-vous
print-kind-offer = offre
print-kind-form = formulaire rempli
print-kind-blank = formulaire vierge
print-paper-a4 = papier A4
print-paper-80mm = rouleau de 80 mm

## On the paper

print-number = Numéro
print-name = Nom
print-next = Prochain rendez-vous
print-slip-title = VOTRE FICHE AU SERVICE DE L'EMPLOI
print-slip-keep = Gardez ce papier : avec ce numéro, on vous retrouve tout de suite.
print-visits-title = VOS RENDEZ-VOUS
print-visits-days = On vous attend :
print-visits-none = Aucun jour n'est fixé pour le moment.
print-visits-keep = Si un jour ne va pas, prévenez le bureau.
print-offer-free = Personne ne doit payer pour être embauché. Si on vous demande de l'argent, dites-le au bureau.
print-form-candidate = FICHE DU CANDIDAT
print-form-reintegration = DOSSIER DE SUIVI
print-form-visit = VISITE
print-form-closing = CLÔTURE DU DOSSIER
print-not-answered = -
print-made = { $office }, le { $day }
print-exercise = EXERCICE : cette personne n'existe pas.

## What just happened

print-sent = Envoyé à l'imprimante : { $what }, { $paper }.
print-laid = Bac de sortie (fetch) : { $names }
print-none-here = Rien à imprimer ici : ouvrez une fiche, un dossier, une offre.

## The screen

title-print = IMPRIMER  { $what }
title-trays = VOS BACS
print-to-printer = vers l'imprimante
print-to-tray = vers le bac de sortie

## Trays

tray-in = arrivée
tray-out = sortie
tray-empty = Vos bacs sont vides.
tray-line = { $name }, { $bytes } octets, { $tray }, { $day }
tray-put = Reçu dans votre bac d'arrivée : { $name }, { $bytes } octets.
tray-put-how = Le fichier va jusqu'à la fin de l'envoi : put ne se tape pas au clavier, mais s'envoie (ssh HÔTE put NOM < FICHIER).
tray-fetch-how = À l'écran un fichier se lit mal : prenez-le par ssh HÔTE fetch NOM > FICHIER.

error-no-trays = Ce poste n'a pas de bacs pour les fichiers : demandez à l'administrateur.
error-not-in-tray = Aucun fichier de ce nom dans vos bacs : « fetch » seul en donne la liste.
error-tray-name = Nom de fichier refusé : un nom simple, sans dossier, qui ne commence ni par un point ni par un tiret.
error-tray-full = Trop gros : un bac tient { $megabytes } Mo en tout ; prenez ou réduisez des fichiers.

log-print = a imprimé
log-fetch = a pris un fichier
log-put = a déposé un fichier

error-config-unknown = guichet.toml, ligne { $line } : « { $told } » n'est pas un réglage connu.
error-config-value = guichet.toml, ligne { $line } : ceci ne va pas : { $told }

## Commands

command-print = imprimer la page
    .also = imprimer, cv, exporter
    .takes = slip ou visits ou form ou cv ou europass, a4 ou 80mm, fr ou en ou pt, FICHE
command-fetch = prendre un fichier dans vos bacs
    .also = prendre
    .takes = NOM
command-put = déposer un fichier dans le bac d'arrivée
    .also = déposer
    .takes = NOM, puis le fichier
key-print = imprimer
key-fetch = fichiers
key-put = déposer
command-print-file = imprimer vers le bac de sortie
command-sheet-language = changer la langue de la feuille
command-paper = changer de papier
key-print-file = bac
key-sheet-language = traduire
key-paper = papier

## Help

help-print =
    Ce qui peut être imprimé d'ici, et comment ce sera : les flèches
    choisissent, PgUp et PgDn font défiler l'aperçu.
    Entrée imprime ; F4 laisse la page dans votre bac de sortie, d'où
    « fetch » la prend : guichet fetch NOM, ou ssh HÔTE fetch NOM.
    F2 change la langue de la feuille : celle de la personne d'abord.
    F3 change de papier : A4, ou le rouleau de 80 mm.
    La fiche et les rendez-vous vont dans la poche de la personne : ils ne
    disent rien de ses papiers, d'un retour, de ses besoins ni d'une aide.
    Le CV ne dit rien non plus de l'âge, du sexe ou de la famille ; il part
    aussi en fichier : JSON, JSON Resume, Europass.
    Chaque impression est notée dans l'historique.
