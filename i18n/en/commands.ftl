### What the desk can be told to do. command-ID is the name in the searchable list and in line mode, key-ID the word
### on the key line.

## Names

command-today = see today
command-candidate-new = register a new candidate
command-candidate-find = find a candidate
command-candidate-change = change the candidate
command-offer-find = find an offer
command-offers-for-candidate = match offers to the candidate
command-candidates-for-offer = match candidates to the offer
command-case-open = open a return case
command-case-change = change the return case
command-case-close = close the return case
command-visit-note = note a visit
command-draft-resume = resume an interview
command-draft-set-aside = set an interview aside
command-open = open the chosen row
command-save = save
command-values = choose from the list
command-page-next = go to the next page
command-page-before = go to the page before
command-filter-open = show open offers only
command-history = see the history
command-commands = find a command
command-language = change language
command-help = help on this page
command-redraw = redraw the screen
command-back = go back a step
command-leave = leave the desk

## Movements

command-up = go up a line
command-down = go down a line
command-page-up = go up a screen
command-page-down = go down a screen
command-first = go to the first line
command-last = go to the last line

## On the key line

key-today = today
key-candidate-new = new
key-candidate-find = find
key-candidate-change = change
key-offer-find = offers
key-offers-for-candidate = offers
key-candidates-for-offer = people
key-case-open = return case
key-case-change = change
key-case-close = close
key-visit-note = visit
key-draft-resume = resume
key-draft-set-aside = set aside
key-open = choose
key-save = save
key-values = list
key-page-next = next page
key-page-before = page before
key-filter-open = filter
key-history = history
key-commands = menu
key-language = language
key-help = help
key-redraw = redraw
key-back = back
key-leave = leave
key-up = up
key-down = down
key-page-up = screen up
key-page-down = screen down
key-first = first
key-last = last
