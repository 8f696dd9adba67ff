### Consents: each purpose by itself, who answered, how and in which language.

command-consents = voir les accords
    .also = accords, accord
    .takes = FICHE
command-consent-note = noter une réponse à une demande d'accord
    .also = refus, retrait
    .takes = FICHE
key-consents = accords
key-consent-note = accord

title-consents = ACCORDS  { $reference }  { $name }
consents-how = Noter une réponse : ^K, « noter une réponse à une demande d'accord ».
consent-not-asked = pas encore demandé
consent-answered = { $answer } le { $day }
consent-detail = { $name } : { $text }
say-consent-noted = Réponse notée.

reject-guardian = moins de 18 ans, ou pas sûr : le nom du parent ou tuteur qui accepte

field-candidate-guardian = Parent ou tuteur
    .short = Tuteur
    .help = Avant 18 ans : qui donne l'accord pour la personne. Vide pour un adulte.
field-candidate-guardian_kin = Lien du tuteur
    .short = Lien
    .help = Mère, père, tuteur ou autre proche.
field-consent-guardian = Parent ou tuteur
    .short = Tuteur
    .help = Avant 18 ans : qui a donné l'accord pour la personne.
field-consent-guardian_kin = Lien du tuteur
    .short = Lien
    .help = Mère, père, tuteur ou autre proche.

choice-kin-mother = mère
choice-kin-father = père
choice-kin-guardian = tuteur
    .also = tutrice
choice-kin-relative = autre proche
    .also = oncle, tante, famille

print-kind-consent = feuille d'accord
print-kind-consent-ar = feuille d'accord en arabe

sheet-consent-title = FEUILLE D'ACCORD
sheet-consent-answer = Réponse
sheet-consent-yes = oui
sheet-consent-no = non
sheet-consent-version = Version du texte
sheet-consent-read = Lu en (langue)
sheet-consent-signed = Signature ou empreinte
sheet-consent-witness = Témoin, si oral
sheet-consent-interpreter = Interprète
sheet-consent-guardian = Parent ou tuteur (moins de 18 ans)
sheet-consent-day = Date
error-no-consent-text = Le pays n'a pas de texte d'accord dans cette langue : il s'ajoute dans packs/.
