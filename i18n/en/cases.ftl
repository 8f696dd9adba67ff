### The case of somebody who came back: its data, its turns, its visits, hand-overs and the question whether one is
### needed.

## The journey and what she brings

page-reintegration-journey = Journey
field-reintegration-transit = Countries crossed
    .short = Crossed
    .help = The countries on the way, with commas: NE, Algeria.
field-reintegration-departed_on = Day of departure
    .short = Left on
    .help = The day she had left the country, such as 15/3/2023.
field-reintegration-project = Project
    .short = Project
    .help = The project or programme that pays for the help, if there is one.
field-reintegration-national = National no.
    .short = Nat. no.
    .help = The number of the case in the national system, if known.
field-reintegration-debt = Travel debt
    .short = Debt
    .help = Yes if what paid for the journey is still to be paid back.
field-reintegration-same_place = Same place as before
    .short = Same place
    .help = Yes if she lives where she lived before leaving.
field-reintegration-not_home = If not, why
    .short = Why
    .help = The main reason, from the list.
field-reintegration-skills_abroad = Skills learnt
    .short = Skills
    .help = What was learnt abroad, in a few words.
field-reintegration-savings = Savings brought
    .short = Savings
    .help = Yes if she has enough to begin something.
field-reintegration-sector = Sector wished
    .short = Sector
    .help = What she wants to do here: livestock, sewing, trade.
field-reintegration-leave_again = Thinks of leaving
    .short = Leaving
    .help = Yes or no, as she says today.
field-reintegration-focal_point = Focal point
    .short = Focal
    .help = The colleague who follows what is shielded: nobody else sees it.
field-reintegration-at_school = Children at school
    .short = At school
    .help = Boys and girls of the household who go to school.

choice-not-home-stigma = what others think
    .also = shame, stigma, rejection
choice-not-home-family = family conflict
    .also = family, quarrel
choice-not-home-debt = debt to pay back
    .also = debts, creditor
choice-not-home-no_means = no means
    .also = no money, transport
choice-not-home-better_chances = better chances here
    .also = work, job, town
choice-not-home-followed_family = family lives here
    .also = followed family, spouse
choice-not-home-insecurity = unsafe there
    .also = conflict, danger, insecurity
choice-not-home-marriage = married here
    .also = marriage, wedding
choice-not-home-other = another reason
    .also = other

## A visit

field-visit-work = Work done
    .short = Work
    .help = The trade she works in today: a word or an ISCO code.
field-visit-income = Income
    .short = Income
    .help = What it brings in: 45 000, 1 500 day. A month if nothing is said.

## A change of the schedule

page-replan-change = Schedule
form-replan-new = CHANGE THE SCHEDULE OF VISITS
form-replan-change = AMEND THE SCHEDULE OF VISITS
draft-of-replan = Schedule of visits
field-replan-visit = Visit
    .short = Visit
    .help = Its name in the case: M3. For one more visit: C1.
field-replan-act = What to do
    .short = Do
    .help = Move, add or drop. Dropping needs a reason.
field-replan-planned_on = New date
    .short = Date
    .help = A day to come: 30/4 or t+14. A closed day gives way to the next open one.
field-replan-reason = Reason
    .short = Reason
    .help = Why, in a few words: it stays in the log.
choice-visit-act-move = move it
    .also = postpone, change
choice-visit-act-add = add one
    .also = new, more
choice-visit-act-drop = drop it
    .also = cancel, remove, delete

## A turn of a case

page-turn-turn = State
form-turn-new = CHANGE THE STATE OF THE CASE
form-turn-change = AMEND THE STATE OF THE CASE
draft-of-turn = State of the case
field-turn-state = New state
    .short = State
    .help = The next step, or on hold, contact lost, transferred. Closing is done apart.
field-turn-since = Since
    .short = Since
    .help = The true day, even if noted later: 14/3/2026, t for today.
field-turn-reason = Reason
    .short = Reason
    .help = Why, or to whom the case is transferred.

## A hand-over

page-handover-over = Hand-over
form-handover-new = HAND CASES TO A COLLEAGUE
form-handover-change = AMEND THE HAND-OVER
draft-of-handover = Hand-over
field-handover-colleague = Colleague
    .short = Colleague
    .help = The name, or its beginning where that is enough.
field-handover-extent = Which cases
    .short = Which
    .help = This case only, or every open case.
field-handover-giver = Cases of
    .short = Of
    .help = The colleague who follows them today. Blank: your own.
field-handover-most = At most
    .short = At most
    .help = Blank: all. Else the first ones, nearest visit first.
field-handover-reason = Reason
    .short = Reason
    .help = Leave, departure, sharing the work: it stays in the log.
choice-extent-this_case = this case
    .also = this one, only one
choice-extent-all_cases = all cases
    .also = all, every, whole

## Scores from elsewhere

page-reported-scores = Scores
form-reported-new = SCORES RECEIVED
form-reported-change = AMEND THE SCORES RECEIVED
field-reported-economic = Economic
    .short = Eco
    .help = In hundredths, from 0 to 100.
field-reported-social = Social
    .short = Soc
    .help = In hundredths, between 0 and 100.
field-reported-psychosocial = Psychosocial
    .short = Psy
    .help = In hundredths: 0 to 100.

## Is a case needed?

page-question-question = Case needed?
form-question-new = IS A CASE NEEDED?
form-question-change = AMEND THE ANSWER
field-question-asked_on = Asked on
    .short = Asked
    .help = The day the return became known.
field-question-cause = Why
    .short = Cause
    .help = What raised the question.
field-question-answer = Answer
    .short = Answer
    .help = A case is needed, or not.
field-question-answered_on = Answered on
    .short = Answered
    .help = The day of the answer.
field-question-reason = Reason
    .short = Reason
    .help = Why no case is needed.
choice-case-cause-returnee = the person came back
choice-case-cause-lawful_end = lawful work abroad came to its end
choice-case-needed-needed = case opened
choice-case-needed-not_needed = no case

print-form-turn = STATE OF THE CASE
print-form-replan = SCHEDULE OF VISITS
print-form-handover = CASES HANDED OVER

## Refused

reject-left-after = departure comes before return
reject-at-school = more pupils than children in the household
reject-focal-missing = name the focal point who follows this sign
reject-colleague = nobody of that name here, or several
reject-state-closed = to close: F4 in the case
reject-state-move = not reached from here: see the case's list
reject-no-case = open the case to be handed over first
reject-past = that day is past: a day to come
reject-visit-there = a visit of that name is already due
reject-visit-unknown = no visit of that name is due

error-pack-damaged = The country's own settings cannot be read: { $file }: { $reason }
error-no-visit-owed = No visit is due: add one to the schedule.
error-too-few-tries = Contact lost needs 3 attempts, 3 days, 2 ways; so far { $tries }, { $days }, { $channels }.
error-nothing-to-give = No case to hand over: this colleague has them already, or there is none.
error-no-question = Whether a case is needed is not asked for this person.

## Commands

command-case-move = change the state of the case
    .takes = CASE
command-case-lost = note that contact is lost
    .takes = CASE
command-case-not-needed = note that the return needs no case
    .takes = RECORD REASON
command-visit-plan = change the schedule of visits
    .takes = CASE
command-visit-no-show = note that nobody came
    .takes = CASE
command-hand-over = hand cases to a colleague
    .takes = CASE
key-case-move = state
key-case-lost = lost
key-case-not-needed = no case
key-visit-plan = schedule
key-visit-no-show = no-show
key-hand-over = hand over

log-shield = changed a shielded sign
log-hand-over = handed the case over
log-export = exported
log-answer = answered

## What just happened

say-visit-retry = Attempt noted, the visit is still due. Next attempt: { $day }
say-visit-lost-offer = { $tries } attempts on { $days } days: ^K "note that contact is lost" is possible.
say-visit-found = Found again, follow-up goes on. Next visit: { $day }
say-visit-end-offer = Noted: { $outcome }. F4 closes the case.
say-no-show = No-show noted. New date proposed: { $day } (^E changes it).
say-no-visit-chosen = Choose a visit of the list first.
say-replanned = Visit { $visit }: { $day }, to be made from { $from } to { $to }
say-replanned-open = Closed on { $asked }: visit { $visit } on { $day }, from { $from } to { $to }
say-visit-dropped = Visit { $visit } taken off the schedule.
say-case-moved = Case: { $state }.
say-handed-over =
    { $count ->
    [one] One case handed to { $colleague }.
   *[other] { $count } cases handed to { $colleague }.
 }
say-not-needed = Noted: the return needs no case.
say-registered-asks = Registered: { $name }, { $reference }. Back from abroad: open a case?
say-changed-asks = Changed: { $name }. Back from abroad: F4 opens a case.
say-second-case = { $reference } is open already. A second case? Save once more.

## What waits

due-asking = CAME BACK: A CASE?
due-case-needed = F4 opens it; else ^K no case

## The picture

sheet-person = Person
sheet-returned = Return
sheet-visits = Visits
sheet-household = Household
sheet-signs = Warning signs
sheet-wanted = Needs
sheet-reported = From elsewhere
sheet-kin = Same MiMOSA no.
sheet-tried = Tried in vain
sheet-question = Came back
sheet-question-open = is a case needed? F4 opens it, ^K "no case" notes that it is not
sheet-visit-missed = missed
sheet-visit-paused = waiting
case-age = { $years ->
    [one] { $years } year old
   *[other] { $years } years old
 }
case-level = { $level } vulnerability
case-standing-first = { $state }, opened { $opened }, followed by { $counsellor }
case-standing = { $state } since { $day }, opened { $opened }, followed by { $counsellor }
case-ended = closed { $day }, { $reason } ({ $exit })
case-back = { $day }, { $country }
case-helped = { $mode } ({ $body })
case-away = away: { $length }
case-household = men { $men }, women { $women }, boys { $boys }, girls { $girls }
case-plan-none = none yet, and the month is over
case-plan-steps = steps { $done }/{ $all }
case-late = { $days } d. late
case-scores = { $source }: eco { $economic }, soc { $social }, psy { $psychosocial }
case-tried = { $tries ->
    [one] { $tries } attempt
   *[other] { $tries } attempts
 }, { $days ->
    [one] { $days } day
   *[other] { $days } days
 }, { $channels ->
    [one] { $channels } way
   *[other] { $channels } ways
 }
case-window = { $from } to { $to }

## The sheet for a partner

case-sheet-title = LIAISON SHEET
case-sheet-receives = For the service that receives
case-sheet-sends = The service that sends
case-sheet-office = Service
case-sheet-counsellor = Counsellor
case-sheet-on = Made on
