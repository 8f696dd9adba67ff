### What the desk can be told to do. command-ID is the name in the searchable list and in line mode, key-ID the word
### on the key line.

## Names

command-today = see today
    .also = day
    .takes = own or team or office or all
command-candidate-new = register a new candidate
    .also = new, register
    .takes = ANSWER; ANSWER
command-candidate-find = find a candidate
    .also = find, search
    .takes = NAME or NUMBER or VILLAGE
command-candidate-change = change the candidate
    .also = change, edit
    .takes = RECORD
command-offer-find = find an offer
    .also = offers, offer, jobs
    .takes = WORDS country=COUNTRY contract=CONTRACT all
command-offers-for-candidate = match offers to the candidate
    .also = match
    .takes = RECORD
command-candidates-for-offer = match candidates to the offer
    .also = profiles
    .takes = OFFER
command-case-open = open a return case
    .also = case
    .takes = RECORD
command-case-change = change the return case
    .takes = CASE
command-case-close = close the return case
    .also = close
    .takes = CASE
command-visit-note = note a visit
    .also = visit
    .takes = CASE
command-draft-resume = resume an interview
    .also = resume
    .takes = NUMBER
command-draft-set-aside = set an interview aside
    .also = set aside, discard
    .takes = NUMBER
command-open = open the chosen row
    .also = show, see
    .takes = RECORD
command-save = save
command-values = choose from the list
command-page-next = go to the next page
    .also = next, more
command-page-before = go to the page before
command-filter-open = show open offers only
command-reasons = tell the reasons of the ranking
    .also = why
    .takes = ROW
command-history = see the history
    .also = past
    .takes = RECORD
command-commands = find a command
command-language = change language
    .also = lang
    .takes = fr or en or pt
command-help = help on this page
    .also = commands list
    .takes = FIELD
command-redraw = redraw the screen
    .also = review
command-back = go back a step
command-leave = leave the desk
    .also = quit, exit, bye

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
key-reasons = reasons
key-history = history
key-commands = menu
key-language = language
key-help = help
key-redraw = redraw
key-back = back
key-leave = leave
key-up = up
key-down = ok
key-page-up = screen up
key-page-down = screen down
key-first = first
key-last = last
