### The plan of a case: its goals, its steps, its month, and the sheet that is signed.

command-plan = see the plan
    .takes = CASE
command-plan-change = change the plan
    .takes = CASE
command-plan-print = print the plan to sign
    .takes = CASE
command-step-new = add a step to the plan
    .takes = CASE ANSWER; ANSWER
command-step-change = change a step of the plan
    .takes = ROW
command-step-done = note what came of a step
    .takes = ROW
key-plan = plan
key-plan-change = goals
key-plan-print = print
key-step-new = step
key-step-change = change
key-step-done = outcome

help-plan =
    The plan made with the person: one to three goals, and dated steps.
    F3 writes the goals; its second page notes that she agrees: signed,
    thumbprint, or aloud before a witness. At least one step comes first.
    F4 adds a step. With no paper on file, papers are proposed first.
    F2 notes what came of the chosen step, Enter changes it.
    The month runs from the return and from the opening; ! means it is over.
    ^P shows the sheet to sign, in the language of the interview.

title-plan = PLAN  { $reference }  { $name }

page-plan-goals = Goals
page-plan-agreement = Agreement
form-plan-new = NEW PLAN
form-plan-change = CHANGE THE PLAN
draft-of-plan = Plan

field-plan-goal1 = Goal 1
    .short = Goal 1
    .help = What the person wants to reach, in her own words: to live from sewing.
field-plan-goal2 = Goal 2
    .short = Goal 2
    .help = A second goal, if there is one. Three at most.
field-plan-goal3 = Goal 3
    .short = Goal 3
    .help = A third goal, if there is one.
field-plan-language = Plan language
    .short = Language
    .help = The language of the interview: the sheet to sign is printed in it.
field-plan-interpreter = Interpreter
    .short = Interpr.
    .help = Who interpreted the interview, if somebody did.
field-plan-agreed_on = Agreed on
    .short = Agreed
    .help = The day on which the person agreed to the plan: 14/3/2026, t for today.
field-plan-way = How
    .short = How
    .help = Signed, thumbprint, or aloud before a witness.
field-plan-witness = Witness
    .short = Witness
    .help = The name of the witness, where the agreement was spoken.

page-step-step = Step
form-step-new = NEW STEP
form-step-change = CHANGE THE STEP
draft-of-step = Step of a plan

field-step-kind = Kind of step
    .short = Kind
    .help = Papers, work, business, training, housing, health, debts, other.
field-step-what = What will be done
    .short = What
    .help = In a few words: ask the district assembly for the birth certificate.
field-step-taken_by = Done by
    .short = By
    .help = Who sees to it: the person, the desk or a partner.
field-step-due_on = To be done by
    .short = Due
    .help = The day agreed upon: 30/4, t+14 for two weeks from now.
field-step-done_on = Day of outcome
    .short = Outcome
    .help = The day it was done, or decided: t for today.
field-step-outcome = What came of it
    .short = Result
    .help = Done, partly done, not done, dropped.

choice-interview-language-fr = French
choice-interview-language-en = English
choice-interview-language-pt = Portuguese

choice-plan-state-drafted = in preparation
choice-plan-state-agreed = agreed

choice-step-kind-papers = papers to obtain
    .also = card, certificate, passport, Ghana Card, ID
choice-step-kind-work = find a job
    .also = work, job search, application
choice-step-kind-business = business or trade
    .also = shop, enterprise, farming
choice-step-kind-training = training
    .also = apprenticeship, course, workshop
choice-step-kind-schooling = children's school
    .also = schooling, enrolment, education
choice-step-kind-housing = housing
    .also = rent, house, room
choice-step-kind-health = health
    .also = care, hospital, doctor
choice-step-kind-psychosocial = psychosocial support
    .also = counselling, psychologist, group
choice-step-kind-family = family and neighbours
    .also = mediation, parents
choice-step-kind-debt = debts
    .also = repay, loan, money owed
choice-step-kind-other = other step
    .also = misc

choice-step-by-person = the person
    .also = herself, himself, candidate, me
choice-step-by-desk = the desk
    .also = counsellor, office, us
choice-step-by-partner = a partner
    .also = NGO, organisation, centre

choice-step-outcome-done = done
    .also = yes, finished
choice-step-outcome-partly = partly done
    .also = half, partial
choice-step-outcome-not_done = not done
    .also = no, failed
choice-step-outcome-dropped = dropped
    .also = cancelled, useless

plan-standing = Plan
plan-none = none yet: F3 writes the goals
plan-drafted = in preparation since { $day }
plan-agreed = agreed on { $day }, { $way }
plan-from-return = From the return
plan-from-opening = From the opening
plan-first = To do first
plan-papers = papers to obtain: none on file. F4 proposes this step.
plan-no-step = No step yet: F4 adds one.
plan-steps = STEPS  { $done } of { $total }
term-left =
    { $days ->
    [one] { $days } day left, until { $last }
   *[other] { $days } days left, until { $last }
 }
term-late =
    { $days ->
    [one] { $days } day late, it was due on { $last }
   *[other] { $days } days late, it was due on { $last }
 }
term-kept =
    { $days ->
    [one] agreed within { $days } day
   *[other] agreed within { $days } days
 }
term-kept-late =
    { $days ->
    [one] agreed after { $days } day, too late
   *[other] agreed after { $days } days, too late
 }
step-came = { $word } on { $day }
due-plan = plan not agreed yet

sheet-counsellor = Counsellor
sheet-plan-title = Action plan
sheet-plan-goals = My goals
sheet-plan-steps = What will be done
sheet-until = by { $day }
sheet-plan-words = I made this plan with the counsellor. It was read to me and I agree to it. I may ask to change it.
sheet-signs-person = Signature, thumbprint
sheet-signs-witness = Witness
sheet-signs-counsellor = For the office
sheet-signed-on = Date
print-form-plan = PLAN
print-form-step = STEP OF THE PLAN
print-kind-plan = plan to sign

say-plan-begun = Plan begun: add its steps.
say-plan-changed = Plan saved.
say-step-added = Step added.
say-step-changed = Step saved.
say-no-step-chosen = Choose a step first.

error-no-plan = There is no plan yet: write its goals first.
reject-plan-way = say how: signed, thumbprint or spoken
reject-plan-day = give the day of the agreement
reject-plan-no-step = add a step to the plan first
reject-witness = spoken agreement needs the name of a witness
reject-step-outcome = say what came of it
reject-step-day = give the day of the outcome
