### The reintegration survey. choice-survey-LIST-CODE are the answers, the best first, short words that can be read
### aloud; they follow the language of the interview.

choice-survey-satisfaction-very_satisfied = very satisfied
choice-survey-satisfaction-satisfied = satisfied
choice-survey-satisfaction-neutral = OK
choice-survey-satisfaction-dissatisfied = dissatisfied
choice-survey-satisfaction-very_dissatisfied = very dissatisfied
choice-survey-satisfaction-dont_know = does not know
    .also = dk, don't know
choice-survey-satisfaction-refused = does not wish to answer
    .also = refused, refuses
choice-survey-satisfaction-not_applicable = not applicable
    .also = na, n/a

choice-survey-frequency-never = never
choice-survey-frequency-rarely = rarely
choice-survey-frequency-sometimes = sometimes
choice-survey-frequency-often = often
choice-survey-frequency-very_often = very often
choice-survey-frequency-dont_know = does not know
    .also = dk, don't know
choice-survey-frequency-refused = does not wish to answer
    .also = refused, refuses
choice-survey-frequency-not_applicable = not applicable
    .also = na, n/a

choice-survey-yes-no-yes = yes
choice-survey-yes-no-no = no
choice-survey-yes-no-dont_know = does not know
    .also = dk, don't know
choice-survey-yes-no-refused = does not wish to answer
    .also = refused, refuses
choice-survey-yes-no-not_applicable = not applicable
    .also = na, n/a

choice-survey-debt-no_debt = no debt
choice-survey-debt-spending_larger = spending larger
choice-survey-debt-debt_larger = debt larger
choice-survey-debt-dont_know = does not know
    .also = dk, don't know
choice-survey-debt-refused = does not wish to answer
    .also = refused, refuses
choice-survey-debt-not_applicable = not applicable
    .also = na, n/a

choice-survey-rate-very_good = very good
choice-survey-rate-good = good
choice-survey-rate-fair = fair
choice-survey-rate-poor = poor
choice-survey-rate-very_poor = very poor
choice-survey-rate-dont_know = does not know
    .also = dk, don't know
choice-survey-rate-refused = does not wish to answer
    .also = refused, refuses
choice-survey-rate-not_applicable = not applicable
    .also = na, n/a

choice-survey-school-all = yes, all
choice-survey-school-some = some, not all
choice-survey-school-none = none
choice-survey-school-dont_know = does not know
    .also = dk, don't know
choice-survey-school-refused = does not wish to answer
    .also = refused, refuses
choice-survey-school-not_applicable = not applicable
    .also = na, n/a

choice-survey-network-very_good = very good, very strong
choice-survey-network-good = good
choice-survey-network-fair = fair
choice-survey-network-bad = bad
choice-survey-network-very_bad = very bad
choice-survey-network-dont_know = does not know
    .also = dk, don't know
choice-survey-network-refused = does not wish to answer
    .also = refused, refuses
choice-survey-network-not_applicable = not applicable
    .also = na, n/a

choice-survey-agreement-agree_strongly = strongly agree
choice-survey-agreement-agree_somewhat = somewhat agree
choice-survey-agreement-neither = neither
choice-survey-agreement-disagree_somewhat = somewhat disagree
choice-survey-agreement-disagree_strongly = strongly disagree
choice-survey-agreement-dont_know = does not know
    .also = dk, don't know
choice-survey-agreement-refused = does not wish to answer
    .also = refused, refuses
choice-survey-agreement-not_applicable = not applicable
    .also = na, n/a

choice-survey-safety-very_safe = very safe always
choice-survey-safety-safe = safe mostly
choice-survey-safety-neutral = neutral
choice-survey-safety-unsafe = unsafe mostly
choice-survey-safety-very_unsafe = very unsafe always
choice-survey-safety-dont_know = does not know
    .also = dk, don't know
choice-survey-safety-refused = does not wish to answer
    .also = refused, refuses
choice-survey-safety-not_applicable = not applicable
    .also = na, n/a

choice-survey-discrimination-never = never
choice-survey-discrimination-rarely = rarely
choice-survey-discrimination-sometimes = sometimes
choice-survey-discrimination-very_often = very often
choice-survey-discrimination-all_the_time = all the time
choice-survey-discrimination-dont_know = does not know
    .also = dk, don't know
choice-survey-discrimination-refused = does not wish to answer
    .also = refused, refuses
choice-survey-discrimination-not_applicable = not applicable
    .also = na, n/a

choice-survey-leaving-wish = wish to leave
choice-survey-leaving-need = need to leave
choice-survey-leaving-dont_know = does not know
    .also = dk, don't know
choice-survey-leaving-refused = does not wish to answer
    .also = refused, refuses
choice-survey-leaving-not_applicable = not applicable
    .also = na, n/a

choice-survey-looking-unemployed = has no job
choice-survey-looking-work = work that does not suit
choice-survey-looking-conditions = working conditions
choice-survey-looking-pay = pay too low
choice-survey-looking-other = another reason
choice-survey-looking-dont_know = does not know
    .also = dk, don't know
choice-survey-looking-refused = does not wish to answer
    .also = refused, refuses
choice-survey-looking-not_applicable = not applicable
    .also = na, n/a
