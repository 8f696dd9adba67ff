### The surveys of a case that were saved: their list, their correction, their sheet; and the mark of a plan to sign again.

command-surveys = see the surveys
command-survey-change = correct a survey
key-surveys = surveys
key-survey-change = correct

title-surveys = SURVEYS  { $reference }  { $name }
surveys-head = SURVEYS  { $count }
surveys-none = No survey yet: ^U takes one.
survey-asked = Interview
survey-went = How it went
survey-corrected = Corrected
survey-corrected-by = { $day }, { $time }, by { $by }
help-surveys =
    The surveys of the case, one below the other, with their four figures.
    Enter or F3 corrects the chosen one: its figures are made anew, and what
    it said before stays in the history, ^Y, with the name and the day.
    F2 or ^U takes a new survey. F4 prints what the person answered, in the
    language in which the questions were read.

sheet-survey-title = Follow-up interview
sheet-survey-day = Held on
print-kind-survey = answers to the survey

say-visit-noted-survey = Noted. Next visit: { $day }; survey of { $kind }: ^U (survey-new) opens it.
say-visit-noted-last-survey = Noted. Survey of { $kind }: ^U (survey-new) opens it.

plan-sign-again = to be signed again, goals changed on { $day }; { $standing }
say-plan-sign-again = Plan saved. Its goals have changed: it is to be signed again.
