### Looking offers up: by what they are counted and narrowed, their order, the searches one keeps.

choice-facet-status = Status
choice-facet-country = Country
choice-facet-region = Region
choice-facet-group = Occupation
choice-facet-contract = Contract
choice-facet-language = Language
choice-facet-verification = Verification
choice-facet-closing = Closing

choice-closing-time-soon = within 7 days
choice-closing-time-later = later
choice-closing-time-undated = no date
choice-closing-time-past = closed already

choice-offer-order-newest = newest
choice-offer-order-nearest = nearest

choice-nearness-town = same town
choice-nearness-region = same region
choice-nearness-country = same country
choice-nearness-free = free movement
choice-nearness-abroad = abroad
choice-nearness-unknown = place not known

lookup-order = order
lookup-near = near
lookup-any = any
lookup-untold = not told
lookup-near-place = nearest to { $place }
lookup-total =
    { $count ->
    [one] { $count } offer
   *[other] { $count } offers
 }
lookup-more-values =
    { $count ->
    [one] and { $count } more
   *[other] and { $count } more
 }
lookup-which-facet = Count by what? Status, country, region, occupation, contract, language, verification, closing.
title-find-offers-picked = { $title }: { $picked }
title-facets = NARROW DOWN  { $picked }
found-by-group = by occupation { $code }
found-by-words-of-group = "{ $words }" is the occupation { $group }
found-in-field = "{ $word }": { $field }
found-near = { $by }, { $km } km
field-offer-position = Coordinates
reject-position = two numbers, latitude and longitude: 6.13, 1.22
sheet-found-by = Found by
sheet-doubts = To be checked
offer-doubt-occupation = The occupation is a guess.
offer-doubt-occupation-likely = The occupation is only likely.
offer-doubt-salary = The pay is not told as a clear amount.
offer-doubt-refused = This employer was refused.
offer-doubt-unverified = The employer is not verified.
offer-doubt-blacklisted = This employer is blacklisted.

# The searches one keeps
title-searches = MY SEARCHES
search-ask-name = Keep under the name:
search-none = No search is kept.
search-none-at-hand = Look for offers first: F4, then F7.
search-name-first = Type a name for this search first.
search-kept = Search kept: { $name }
search-dropped = Search given up.
search-counts =
    { $new ->
    [one] { $total } offers, { $new } new
   *[other] { $total } offers, { $new } new
 }
log-drop = gave it up
field-search-name = Name
field-search-query = What is looked for
page-search-search = Search
form-search-new = NEW SEARCH
form-search-change = CHANGE THE SEARCH

command-facets = count and narrow the offers
    .also = facets, count, narrow
    .takes = country or occupation or contract
command-facets-clear = let go of all that narrows
command-offer-order = order the offers by date or distance
    .also = sort
command-searches = see my searches for offers
    .also = searches
    .takes = NAME or ROW
command-search-keep = keep the search for offers
    .also = keep the search
    .takes = NAME
command-search-drop = give up a search for offers
    .takes = NAME or ROW
command-facet-next = go to the next facet
command-facet-before = go to the facet before
key-facets = filter
key-facets-clear = clear
key-offer-order = order
key-searches = searches
key-search-keep = keep
key-search-drop = give up
key-facet-next = next
key-facet-before = before

help-facets =
    On the left what offers are counted by, on the right its values with
    the number of offers of each. Tab goes to the next one, the arrows
    choose, Enter keeps a value or lets it go, and all is counted again.
    Typing the beginning of a word narrows the list of values.
    F4 lets everything go; F6 orders by date or by distance.
    Esc goes back to the list, narrowed.

help-searches =
    Your searches, with the number of offers and how many are new since
    you opened them. Enter opens the chosen one.
    Coming from the list of offers: type a name, and F2 keeps the search
    at hand. ^D gives up the chosen one.
