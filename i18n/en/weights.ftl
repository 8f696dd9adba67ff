### What a ranking asks, and what its parts are worth.

command-ask = ask what is not known
    .takes = ROW FIELD
command-weights = see the weights of the ranking
    .also = weights
command-weights-change = change the weights of the ranking
    .takes = PART=POINTS; REASON
key-ask = ask
key-weights = weights
key-weights-change = change

say-ask = Ask: { $field }?
say-ask-employer = Ask the employer: { $field }?
say-nothing-to-ask = Nothing to ask: everything about this row is known.
line-ask = To ask it: ask { $field }

title-weights = WEIGHTS OF THE RANKING
match-weights = Weights: version { $version }
weights-since = Version { $number }, since { $day }, by { $by }: { $reason }
weights-first = Version { $number }, the one to begin with
weights-were = { $version }. { $parts }
weights-sum = Total
weights-how = To change the weights: Ctrl-K, then "change the weights". A supervisor may.
say-weights-changed = Weights saved, version { $number }: they count from the next ranking on.
reject-weights-sum = the seven parts must come to 100 points together
reject-weights-same = nothing differs: change one part at least
error-weights-part = "{ $part }" is no part of a ranking: occupation, skills, experience, languages, education, place, pay.

page-weighting-parts = Weights
form-weighting-new = CHANGE THE WEIGHTS
form-weighting-change = CHANGE THE WEIGHTS
draft-of-weighting = Weights of the ranking
print-form-weighting = CHANGE THE WEIGHTS

field-weighting-occupation = Occupation
    .short = Occupation
    .help = What the same occupation is worth at most. The seven parts come to 100.
field-weighting-skills = Skills
    .short = Skills
    .help = What the skills an offer asks for are worth at most.
field-weighting-experience = Experience
    .short = Experience
    .help = What experience is worth at most; experience abroad counts in full.
field-weighting-languages = Languages
    .short = Languages
    .help = What languages at the level asked are worth at most.
field-weighting-education = Education
    .short = Education
    .help = What the level of education asked is worth at most.
field-weighting-place = Place
    .short = Place
    .help = What a place where the person lives or would go is worth at most.
field-weighting-pay = Pay
    .short = Pay
    .help = What pay that reaches what the person wishes is worth at most.
field-weighting-reason = Reason
    .short = Reason
    .help = Why these weights: the reason stays with them, for everybody to read.

# Rates of exchange
error-rates-damaged = { $file }, line { $line }: this is no rate. A line tells currency, currency, rate, day (YYYY-MM-DD), parted by tabs.
