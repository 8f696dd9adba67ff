### The questions of the survey, in our own words: .ask is what is said to the person, in the language of the interview.

field-survey-wave = Wave
    .ask = Which wave is this survey?
field-survey-taken_on = Survey day
    .ask = On which day is the survey taken?
field-survey-mode = Interview
    .ask = How is the interview done?
field-survey-language = Language read
    .ask = In which language are the questions put?
field-survey-interviewer = Asked by
    .ask = Who puts the questions? Better not the one who hands out the aid.
field-survey-interpreter = Interpreter
    .ask = Who interprets? Enter if there is nobody.
field-survey-consent = Agrees to answer
    .ask = Do you agree to answer? You may skip a question or stop whenever you like.
field-survey-e1 = Economic situation
    .ask = How satisfied are you with your economic situation today?
field-survey-e2 = Meals cut
    .ask = In the last 30 days, did you eat less or less well because food cost too much?
field-survey-e3 = Could borrow
    .ask = If you needed money, could you find somebody to lend it to you?
field-survey-e4 = Borrowing
    .ask = How often do you borrow money, even small sums?
field-survey-debt = Debt to repay
    .ask = Do you have any debt to repay?
field-survey-e5 = Spending and debt
    .ask = Which is larger: what you spend in a month, or your debt?
field-survey-e6 = Jobs and training
    .ask = How good is your access to jobs or training?
field-survey-e7 = Working
    .ask = Are you working now: a job, small jobs, a trade of your own, a farm? (school or unpaid training: not applicable)
field-survey-e8 = Productive asset
    .ask = Do you own at least one thing that helps to earn: land, animals, trees, premises, vehicle, tools?
field-survey-e9 = Looking for a job
    .ask = Are you looking for a job at the moment?
field-survey-e10 = Why looking
    .ask = Why are you looking for a job?
field-survey-so1 = Access to housing
    .ask = How good is access to housing where you live?
field-survey-so2 = Own housing
    .ask = How good is the place you live in yourself?
field-survey-so3 = Access to education
    .ask = How good is access to schooling where you live?
field-survey-children = School-age children
    .ask = Are there children of school age in your household?
field-survey-so4 = Children at school
    .ask = Do all of these children go to school?
field-survey-so5 = Access to justice
    .ask = How good is access to courts and police when one needs them?
field-survey-so6 = Identity paper
    .ask = Do you have at least one identity paper?
field-survey-so7 = Access to papers
    .ask = How good is access to papers: birth, identity card, passport?
field-survey-so8 = Access to safe water
    .ask = How good is access to water that is safe to drink?
field-survey-so9 = Access to health care
    .ask = How good is access to care when one is ill?
field-survey-so10 = Quality of health care
    .ask = How good is the care that one gets?
field-survey-p1 = Social life
    .ask = How often are you asked to feasts, ceremonies or meetings and go there?
field-survey-p2 = Support
    .ask = How good and strong are the people you can count on?
field-survey-p3 = Belonging
    .ask = "I am part of the community I live in": do you agree?
field-survey-p4 = Safety
    .ask = Out of doors, how safe are you and your family?
field-survey-p5 = Family tensions
    .ask = Since the return, how often are there serious tensions or quarrels with your family?
field-survey-p6 = Discrimination
    .ask = Since the return, how often were you shut out or treated worse than others?
field-survey-p7 = Distress
    .ask = How often do you suffer from anger, sadness, fear, stress, loneliness, low self-worth, a wandering mind?
field-survey-p8 = Psychological support
    .ask = Would you like a specialist's help with how you feel?
field-survey-p9_able = Able to stay
    .ask = Are you able to stay and live in this country?
field-survey-p9_why = Wish or need
    .ask = To leave: is it a wish or a need?
field-survey-completion = Outcome
    .ask = How did the survey go?
field-survey-note = Remark
    .ask = Is there anything to note?

choice-survey-wave-baseline = baseline
choice-survey-wave-midline = midline
choice-survey-wave-endline = endline
choice-survey-wave-retrospective = retrospective baseline

choice-survey-completion-completed = complete
choice-survey-completion-with_breaks = complete, with breaks
choice-survey-completion-poor_quality = complete, answers doubtful
choice-survey-completion-incomplete = incomplete
choice-survey-completion-declined = declined
choice-survey-completion-unavailable = person unavailable
choice-survey-completion-still_in_transit = still in transit
choice-survey-completion-identity_mismatch = identity does not match
choice-survey-completion-other = other

page-survey-about = Interview
page-survey-economic = Economy
page-survey-social = Social
page-survey-psychosocial = Well-being
page-survey-end = End

band-intensive = intensive follow-up
band-standard = standard follow-up
band-light = light follow-up
dimension-economic = Economic
dimension-social = Social
dimension-psychosocial = Psychosocial
dimension-composite = Overall

form-survey-new = SURVEY
form-survey-change = CORRECT THE SURVEY
draft-of-survey = Survey of
survey-in-language = Read in { $language }
survey-about = { $wave }, { $day }, { $mode }, by { $by }
survey-no-key = This key is no answer: take one of the digits of the list.
survey-done = Everything is answered. F2 saves, < goes back to an answer.
survey-open-questions =
    { $count ->
    [one] { $count } question has no answer: F4 leads there; incomplete is said here.
   *[other] { $count } questions have no answer: F4 leads there; incomplete is said here.
 }
survey-open-end =
    { $count ->
    [one] { $count } question has no answer yet: F4 leads there.
   *[other] { $count } questions have no answer yet: F4 leads there.
 }
sheet-survey-taken = Survey
survey-wanting = to be taken for visit { $kind }: ^U, or survey-new
print-form-survey = SURVEY
survey-unanswered = No answer (not known, refused): { $count } of 28
survey-unreliable = ! No answer: { $count } of 28, read with caution
survey-gap = Widest gap: { $higher } { $high }, { $lower } { $low }
survey-since = Since { $wave }, { $day }:
survey-change = economic { $economic }, social { $social }, psychosocial { $psychosocial }, overall { $composite }
survey-work-on = What would move the overall score most:
survey-over-time = Overall, survey by survey:
survey-this = this one
survey-saved = Survey saved: overall { $composite }, { $band }.
survey-saved-blank = Survey saved, without answers: { $completion }.
survey-again = A { $wave } survey of { $day } is there: F2 (save) once more adds this one.
survey-line = { $wave }, { $day }: economic { $economic }, social { $social }, psychosocial { $psychosocial }, overall { $composite }
reject-survey-declined = the person did not want to answer
reject-survey-gate = does not go with the answer before
command-survey-new = take the reintegration survey
command-survey-language = change the language of the questions
command-survey-open = go to the next unanswered question
key-survey-new = survey
key-survey-language = language read
key-survey-open = open ones

help-survey =
    One question at a time, put in the person's language (F3).
    1 to 5: the answer of that line, in the order of the screen; & é " ' (
    too, or the first letter.
    0 does not know, 9 does not wish to answer, 8 not applicable: it is
    said, nothing stays blank.
    The screen goes on to the next question by itself. < or the up arrow: go
    back and correct.
    Esc keeps the draft: the survey goes on at the same question.
    At the end: the scores, the gap between dimensions, what would move them
    most, the change. F2 saves.
