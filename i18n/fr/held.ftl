### What is held about somebody, for her who asks; and taking her out.

command-held = voir ce qui est gardé d'une personne
    .also = données gardées, droit d'accès
    .takes = FICHE
command-erase = effacer une personne
    .also = effacement, droit à l'oubli
    .takes = FICHE et la raison
key-held = gardé
key-erase = effacer

title-held = CE QUI EST GARDÉ  { $reference }  { $name }
held-title = CE QUE LE SERVICE GARDE SUR VOUS
held-about = Tout ce qui est gardé à votre nom : combien de lignes, depuis quand, quelles rubriques sont remplies.
held-rights = Vous pouvez demander à voir ce qui y est écrit, à le faire corriger ou à le faire effacer.
held-how = L'imprimer pour la personne : Échap, puis ^P, « ce qui est gardé ».
held-rows = { $rows ->
    [one] 1 ligne
   *[other] { $rows } lignes
}
held-rows-since = { $rows ->
    [one] 1 ligne du { $day }
   *[other] { $rows } lignes depuis le { $day }
}
held-fields = { $rows } : { $fields }
held-shared = Communiqué à
held-shared-nobody = personne
held-readers = Lu par
held-reader = { $who }, { $times } fois
held-way-consent = accord donné pour
held-way-referral = orientation envoyée à
held-way-proposal = profil envoyé à
held-way-export = fichier sorti
held-way-print = page imprimée
print-kind-held = ce qui est gardé d'elle

held-candidate = Fiche
held-consent = Accords
held-reintegration = Dossiers de retour
held-attendance = Séances
held-question = Dossier utile ?
held-alias = Numéros ailleurs
held-span = Périodes
held-draft = Inachevés
held-replaced = Avant un import
held-apart = Dits distincts
held-closing = Clôtures
held-visit = Visites
held-attempt = Tentatives
held-turn = Étapes
held-replan = Dates changées
held-handover = Transmissions
held-reported = Scores d'ailleurs
held-plan = Plans
held-step = Étapes du plan
held-survey = Enquêtes
held-aid = Aides
held-instalment = Versements
held-referral = Orientations
held-dispatch = Suites d'orientation
held-proposal = Propositions
held-outcome = Suites d'offre
held-change-log = Journal
held-merge = Jonctions
held-merge-row = Lignes jointes
held-tombstone = Effacement

erase-ask = Effacer { $name }, { $reference } : { $gone } lignes partent, { $shells } restent pour les comptes, sans nom. C'est sans retour. Redites-le pour effacer.
erase-ask-again = Effacer { $reference } : { $gone } lignes partent, sans retour. Redites-le : c'est oui.
erase-how = Pour effacer, redites la commande avec la raison : { $reasons }
say-erased = { $reference } est effacé : { $gone } lignes parties, { $shells } gardées sans nom.
say-erased-later = Quelqu'un lisait au même moment : les dernières traces du fichier partent quand tous ont quitté.
choice-erase-why-asked = la personne le demande
    .also = demande
choice-erase-why-consent_withdrawn = accord retiré
choice-erase-why-time_is_over = durée de garde finie
choice-erase-why-unlawful = gardé sans droit
choice-erase-why-by_mistake = saisi par erreur
error-erase-case = Le dossier { $number } est encore ouvert : clôturez-le d'abord.
error-erase-proposal = La proposition { $number } attend encore : notez d'abord sa fin.
error-erased = Cette personne a été effacée : il ne reste rien d'elle ici.
import-erased = cette personne a été effacée : sa ligne n'entre plus
log-held = a donné la liste de ce qui est gardé
log-erase = a effacé la personne
