### Consents: each purpose by itself, who answered, how and in which language.

command-consents = see the consents
    .also = consent
    .takes = RECORD
command-consent-note = note an answer to a request for consent
    .also = refusal, withdrawal
    .takes = RECORD
key-consents = consents
key-consent-note = consent

title-consents = CONSENTS  { $reference }  { $name }
consents-how = To note an answer: ^K, "note an answer to a request for consent".
consent-not-asked = not asked yet
consent-answered = { $answer } on { $day }
consent-detail = { $name }: { $text }
say-consent-noted = The answer is noted.

reject-guardian = under 18, or not sure: the name of the parent or guardian who agrees

field-candidate-guardian = Parent, guardian
    .short = Guardian
    .help = Before 18: who agrees for the person. Blank for an adult.
field-candidate-guardian_kin = Guardian's tie
    .short = Tie
    .help = Mother, father, guardian or another relative.
field-consent-guardian = Parent, guardian
    .short = Guardian
    .help = Before 18: who agreed for the person.
field-consent-guardian_kin = Guardian's tie
    .short = Tie
    .help = Mother, father, guardian or another relative.

choice-kin-mother = mother
choice-kin-father = father
choice-kin-guardian = guardian
    .also = tutor
choice-kin-relative = another relative
    .also = uncle, aunt, family

print-kind-consent = consent sheet
print-kind-consent-ar = consent sheet in Arabic

sheet-consent-title = CONSENT SHEET
sheet-consent-answer = Answer
sheet-consent-yes = yes
sheet-consent-no = no
sheet-consent-version = Version of the text
sheet-consent-read = Read in (language)
sheet-consent-signed = Signature or thumbprint
sheet-consent-witness = Witness, if spoken
sheet-consent-interpreter = Interpreter
sheet-consent-guardian = Parent or guardian (under 18)
sheet-consent-day = Date
error-no-consent-text = The country has no consent text in this language: it can be added in packs/.
