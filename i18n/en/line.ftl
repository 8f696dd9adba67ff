### The desk in plain lines: read aloud, typed blind. No drawing, no key names; every sentence is one line and short,
### since it is paid for by the byte.

## While something is asked

line-help = ?? list, < back, . leave and keep, field=value, ; parts answers, redraw reads all again, save saves.
line-end = No more questions. save saves.
line-page = { $page }. save saves.
line-which = Which one? { $values }
line-see-values = ?? tells the list.
line-rest-dropped = The rest of the line was not taken.
line-kept = Draft kept. draft-resume takes it up.
line-nothing-kept = Nothing was noted.
line-more-values = { $count } more: ??
line-values-of-words = Type ?? and the beginning of the occupation.
line-blank = blank
line-masked = hidden

## Lines that are none

line-no-utf8 = Unreadable letter: set the terminal to UTF-8 and type the line again.
line-too-long = Line too long: nothing of it was taken. Cut it.
line-keys = An arrow or special key in the line: nothing of it was taken. Type it again.
line-control = A control character in the line: nothing of it was taken. Type it again.

## People who are alike, colleagues who were quicker, other seats

line-alike = Looks like { $who }.
line-nobody-alike = Nobody looks like this person.
line-similar = Here already? { $who }. Another person: save. The same: merge. The file: open.
line-meanwhile = A colleague has changed this record meanwhile.
line-theirs = Taken from them: { $field }, { $theirs }.
line-both = { $field }: you { $mine }, they { $theirs }.
line-decide = At each question: Enter keeps yours, = takes theirs. Then save.
line-decided = All is decided. save saves.
line-nothing-theirs = No colleague has changed this answer.
line-taken-over = The interview goes on at another seat, with what was noted here. draft-resume brings it back.
line-goes-on-here = It goes on here; where it is still open elsewhere, it can only be read there.

## Commands and lists

line-greeting = { $desk }. For help: help.
line-no-command = Unknown command. For help: help.
line-nothing-asked = Nothing is being asked now.
line-more = Enter for more >{" "}
line-drafts =
    { $count ->
    [one] To take up with draft-resume:
   *[other] { $count } to take up, with draft-resume and the number:
 }
line-which-draft = Which one? Give its number.
line-which-language = Language: fr, en or pt.
line-which-scope = Whose? own, team, office or all.
line-scope-own = me, mine, my own
line-scope-team = my team
line-scope-office = my office, agency
line-scope-all = everybody, everyone
line-all-offers = any, closed
line-nothing-waits = Nothing is waiting.
line-no-search = Look for an offer first: offer-find.
line-no-ranking = Make a ranking first, then give the number of a row.
line-outcome = { $word }: { $names }
line-past = { $when }, { $by } { $action }
line-changed = { $field }: { $before }, then { $after }

## Help

line-help-desk = A command, then what stands in capitals. RECORD: a number, or the place in the last list; nothing: the open record.
line-group-people = People
line-group-offers = Offers
line-group-returns = Returns
line-group-drafts = Interviews begun
line-group-papers = Paper and files
line-group-answers = While questions are asked
line-group-desk = The desk
