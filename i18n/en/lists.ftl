### A list of many people: what is true of all said once, then one row a person.

command-list-new = register many people as a list
    .also = attendance list
    .takes = NAME ; DATE ; COUNTRY ; REGION ; PLACE ; SITUATION
command-list-change = correct the head of the list
    .takes = LINE
command-lists = see the attendance lists
    .also = attendance lists
command-ditto = repeat the cell above
key-list-new = list
key-list-change = head
key-lists = lists
key-ditto = ditto

form-session-new = NEW LIST
form-session-change = CHANGE THE LIST
page-session-header = Session
field-session-name = Session
    .short = Session
    .help = What the people call it: job fair, sewing course, the bus from Niamey.
field-session-held_on = Date
    .short = Date
    .help = The day of the session: today, yesterday, 14/3. It is the day of everybody's talk.
field-session-country = Country
    .short = Country
    .help = The country where these people live.
field-session-region = Region
    .short = Region
    .help = The region where these people live. The beginning of its name will do, or the list.
field-session-locality = Place
    .short = Place
    .help = The town or village: that of everybody who does not name another.
field-session-situation = Everybody's status
    .short = Status
    .help = Where it is the same for all: returned, unemployed, student. Else nothing.

draft-of-session = List
draft-of-row = Row of a list,
print-form-session = LIST
title-list = LIST  { $name }
title-lists = ATTENDANCE LISTS
list-reference = list
row-waits = waits
list-came =
    { $count ->
    [0] nobody
    [one] { $count } person
   *[other] { $count } people
 }

say-list-begun = List opened: { $name }.
say-list-changed = List corrected: { $name }. Files already registered stay as they are.
say-listed = { $name }, { $reference }
say-listed-waits = { $name }, { $reference }, waits for consent
say-row-waits = Registered, no consent yet: { $name }.
say-row-similar = Here already? F2: another person. F4: see both, or say it is the same.
say-nothing-above = Nothing above to repeat.
say-consent-of-each = Everybody is asked for consent.
row-theirs = { $field }: the file says { $theirs }; F4 takes it
reject-row-minor = under 18: leave it blank, the guardian signs in the file
line-list-columns = One line a person: { $columns }. A dot closes the list.
line-list-more = One answer too many: { $text }
line-list-closed =
    { $came ->
    [0] List closed: { $name }, nobody.
    [one] List closed: { $name }, { $came } person.
   *[other] List closed: { $name }, { $came } people.
 }
line-row-left = Row { $number } is not done: kept as a draft.
log-came = noted that somebody came to a session
log-session = Session
sheet-session = Session

help-roll =
    Many people: one row a person. What is true of all stands at the top.
    Enter goes from cell to cell; behind the last one the row is saved and
    the next one opens. F2 saves it at once.
    F5 repeats the cell above; never the consent, which is asked of each.
    Place left blank: that of the session. Consent left blank: the person
    waits, and the file is to be completed, on Today.
    Somebody who may be there already: F4 shows both; it is another, or it
    is the same person, and that file notes the session instead of a second.
    Up from the first cell: the rows above; F3 opens the file.
    F6 corrects the head. Esc keeps the row that was begun.

help-lists =
    The lists of the office, the latest session first. Enter opens one: who
    was there, and its next row. F2 begins one.
