head-exercise = EXERCISE
administrator = Administrator
born-about = about { $year } (estimated)
length-months =
    { $months ->
    [one] { $months } month
   *[other] { $months } months
 }
length-years =
    { $years ->
    [one] { $years } year
   *[other] { $years } years
 }
length-years-months =
    { $years ->
    [one] { $years } year { $months } mo.
   *[other] { $years } years { $months } mo.
 }
amount-per = { $amount } per { $period }
closes-on = closes { $day }
contract-of-months = { $contract } { $months } mo

# Today
due-drafts = TO TAKE UP AGAIN
due-overdue = OVERDUE
due-due = TODAY
due-waiting = WAITING FOR CONSENT
due-closing = OFFERS CLOSING
due-recent = SEEN RECENTLY
due-nothing = Nothing is waiting. F2 registers somebody, F3 looks for a person, F4 for an offer.
due-waits-for-consent = has not consented yet
due-caseload =
    { $count ->
    [one] { $count } candidate followed
   *[other] { $count } candidates followed
 }
due-draft = { $form } { $who }, begun { $when }, { $filled } of { $total } fields
draft-of-candidate = Interview with
draft-of-reintegration = Return case
draft-of-visit = Visit
draft-of-closing = Closing
due-visit = visit { $kind }
due-visit-from = visit { $kind } ({ $country })
due-attempts =
    { $count ->
    [one] { $count } attempt failed
   *[other] { $count } attempts failed
 }

# Looking up
find-ask = Find:
find-nothing = Nothing like that.
title-find-candidates = FIND A PERSON
title-find-offers-open = OPEN OFFERS
title-find-offers-all = ALL OFFERS
title-commands = COMMANDS
title-consent = CONSENT TEXT  version { $version }
title-help = HELP
title-history = HISTORY
title-offers-for = OFFERS FOR  { $whose }
title-candidates-for = CANDIDATES FOR  { $whose }
title-case = RETURN  { $reference }  { $name }
match-none = No match: nothing is open, or nobody is active.
work-candidates = Looking through the candidates...
work-progress = { $done } of { $total }

# Sheets
sheet-status = Status
sheet-alias = Other number
sheet-case = Return case
sheet-case-line = { $reference }, { $state }, opened on { $day }
sheet-case-state = Case
sheet-visit = Visit
sheet-visit-dropped = no longer to be made
sheet-visit-done = made on { $day }
sheet-visit-owed = to be made on { $day }
sheet-survey = with the survey
sheet-not-told = Not told
sheet-closed = { $status } on { $day }, { $reason }

# Forms
looks-like = F4 see: looks like ({ $score }) { $who }
meanwhile-theirs = meanwhile: { $theirs }  F4 take

# What just happened
say-registered = Registered: { $name }, { $reference }.
say-changed = Changed: { $name }.
say-case-opened =
    { $visits ->
    [one] Case { $reference } opened, { $visits } visit planned.
   *[other] Case { $reference } opened, { $visits } visits planned.
 }
say-case-changed = Case changed.
say-case-closed = Case closed.
say-visit-noted = Noted. Next visit: { $day }
say-visit-noted-last = Noted. No further visit is planned.
say-more-faults =
    { $count ->
    [one] (and one more)
   *[other] (and { $count } more)
 }
say-fault = { $field }: { $reason }.
say-similar = { $name } is here already. Is it somebody else?
say-conflict = A colleague changed this file: look at the marked lines, then save.
say-draft-kept = Draft kept: it waits for you on Today.
say-set-aside = Set aside: what was typed is erased.
say-no-draft = No interview to take up.
say-no-draft-chosen = First choose an interview to take up.
say-language = You now work in English.
say-leave-with = To leave: ^X. Everything is saved.
say-no-list = This field has no list: type the answer.
say-no-such-key = That key does nothing here. F1 tells what they do.
say-not-here = That cannot be done from this screen.
say-nothing-found = No line is chosen.
say-no-visit-owed = No visit is left to be made.
say-stopped = Stopped.
say-waits-for-consent = Without her or his consent no offers are looked for.
say-too-small = Window too small: enlarge it, nothing is lost.
say-bad-bytes = Your terminal is not UTF-8: { $count } characters refused. Set it to UTF-8.

# The change log
log-line = { $when }  { $by }  { $action }
log-create = created
log-change = changed it
log-read = read it
log-import = imported
log-undo = took it back
log-holds = The log is intact.
log-broken = The log is broken at row { $seq }.

# What stands on keys
keycap-enter = Enter
keycap-esc = Esc
