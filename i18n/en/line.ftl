line-help = Type the answer. ? help, ?? list, < back, . leave and keep the draft, field=value, save saves.
line-no-command = Unknown command. "help" gives the list.
line-no-utf8 = Unreadable line: your terminal is not UTF-8. Try again.
line-too-long = Line too long: it was not taken.
line-keys = Arrow keys have no use here: the line was not taken.
line-rest-dropped = The rest of the line was not taken.
line-end = No more questions: save saves.
line-which = Which one? { $values }
line-drafts =
    { $count ->
    [one] { $count } interview to take up: draft-resume
   *[other] { $count } interviews to take up: draft-resume
 }
