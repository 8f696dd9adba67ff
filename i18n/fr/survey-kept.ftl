### The surveys of a case that were saved: their list, their correction, their sheet; and the mark of a plan to sign again.

command-surveys = voir les enquêtes
command-survey-change = corriger une enquête
key-surveys = enquêtes
key-survey-change = corriger

title-surveys = ENQUÊTES  { $reference }  { $name }
surveys-head = ENQUÊTES  { $count }
surveys-none = Aucune enquête : ^U en fait une.
survey-asked = Entretien
survey-went = Déroulement
survey-corrected = Corrigée
survey-corrected-by = { $day }, { $time }, par { $by }
help-surveys =
    Les enquêtes du dossier, l'une sous l'autre, avec leurs quatre chiffres.
    Entrée ou F3 corrige celle qui est choisie : les chiffres sont refaits,
    et ce qui était écrit avant reste dans l'historique, ^Y, avec le nom et
    le jour. F2 ou ^U fait une nouvelle enquête. F4 imprime ce que la
    personne a répondu, dans la langue où les questions ont été lues.

sheet-survey-title = Entretien de suivi
sheet-survey-day = Fait le
print-kind-survey = réponses à l'enquête

say-visit-noted-survey = Noté. Prochaine visite : { $day } ; enquête de { $kind } : ^U (survey-new) l'ouvre.
say-visit-noted-last-survey = Noté. Enquête de { $kind } : ^U (survey-new) l'ouvre.

plan-sign-again = à signer de nouveau, buts changés le { $day } ; { $standing }
say-plan-sign-again = Plan enregistré. Ses buts ont changé : il est à signer de nouveau.
