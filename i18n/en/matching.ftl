# Matching: conditions, parts and outcomes

criterion-closing = Closing day
criterion-age = Legal age
criterion-licence = Licence
criterion-language-minimum = Must speak
criterion-occupation = Occupation
criterion-skills = Skills
criterion-experience = Experience
criterion-languages = Languages
criterion-education = Education
criterion-place = Place
criterion-pay = Pay

outcome-met = met
outcome-partial = in part
outcome-missing = missing
outcome-unknown = not known
outcome-blocked = blocked

# Hard conditions

reason-closing-open = Open until { $day }
reason-closing-no-day = Open, no closing day
reason-closing-past = Closing day has passed: { $day }
reason-closing-closed = The offer is closed

reason-age-legal = Must be { $years }, old enough
reason-age-under = Under { $years }: against the law
reason-age-under-abroad = Under { $years }: no work abroad
reason-age-untold = Must be { $years }.
reason-age-uncertain = Must be { $years }, age not sure.
reason-age-route-untold = Abroad: must be { $years }.

reason-licence-none-asked = No licence asked
reason-licence-held = Holds: { $licences }
reason-licence-unknown = Asked: { $licences }.
reason-licence-lacking = Lacks: { $licences }

# Parts

reason-occupation-same = Same occupation: { $occupation }
reason-occupation-group = Same group of occupations ({ $group })
reason-occupation-near = Related occupation (group { $group })
reason-occupation-wanted = Wished occupation: { $occupation }
reason-occupation-wanted-group = Wish in the same group ({ $group })
reason-occupation-wanted-near = Related wish (group { $group })
reason-occupation-other = Another occupation is asked: { $occupation }
reason-occupation-untold = Occupation not told.
reason-occupation-uncoded = Occupation told, but uncoded.
reason-occupation-offer-untold = The offer names no occupation.

reason-skills-not-told = The offer does not name its skills
reason-skills-untold = Skills not told.
reason-skills-none-asked = No skill asked
reason-skills-all =
    { $asked ->
    [one] Has the skill asked
   *[other] Has all { $asked } skills asked
 }
reason-skills-some =
    { $held ->
    [one] { $held } skill of { $asked }.
   *[other] { $held } skills of { $asked }.
 }
reason-skills-lacking =
    { $asked ->
    [one] Lacks the skill asked
   *[other] Has none of the { $asked } skills asked
 }

reason-experience-enough = { $have } (asked: { $asked })
reason-experience-short = Only { $have } (asked: { $asked })
reason-experience-lacking = None (asked: { $asked })
reason-experience-none-asked = { $have }, none required
reason-experience-some = { $have }, some experience is required
reason-experience-some-lacking = None, the offer requires some
reason-experience-untold = Experience not told.
reason-experience-asked-untold = Asked: { $asked }.
reason-experience-some-untold = The offer requires some.

reason-languages-enough = Level reached: { $asked }
reason-languages-under = { $told } (asked: { $asked })
reason-languages-lacking = Asked, not spoken: { $asked }
reason-languages-level-untold = Asked: { $asked }.
reason-languages-none-asked = No language asked
reason-languages-untold = Languages not told.
reason-languages-asked-untold = Asked: { $asked }.

reason-education-enough = Level reached: { $asked }
reason-education-under = Level not reached: { $asked }
reason-education-none-asked = No level asked
reason-education-untold = Education not told.
reason-education-asked-untold = Asked: { $asked }.

reason-place-same = Same region: { $place }
reason-place-covered = Would go that far: { $place }
reason-place-not-covered = Farther than told: { $place }
reason-place-mobility-untold = Place: { $place }.
reason-place-country-untold = Place: { $place }.
reason-place-region-untold = Place: { $place }.
reason-place-offer-untold = The offer names no place.
reason-place-offer-region-untold = The offer names no region.

reason-pay-enough = Up to { $offered } XOF a month (wished: { $floor })
reason-pay-under = At most { $offered } XOF a month (wished: { $floor })
reason-pay-enough-rate = { $offered } XOF a month, wished { $floor } (rate of { $day })
reason-pay-under-rate = { $offered } XOF a month, under { $floor } (rate of { $day })
reason-pay-enough-old = Old rate ({ $day }): { $offered } XOF, wished { $floor }
reason-pay-under-old = Old rate ({ $day }): { $offered } XOF, under { $floor }
reason-pay-not-comparable = Currency or period not told, or no rate
reason-pay-untold = Pay wished not told.
reason-pay-offer-untold = The offer names no pay.

# What to ask the candidate

question-birth = What is your date of birth?
question-country = Which country do you live in?
question-region = Which region do you live in?
question-mobility = Would you go there to work?
question-licence = Which licences do you have?
question-occupation = What work do you do?
question-occupation-code = Which one of the list?
question-skills = What can you do?
question-experience = How many years of work?
question-languages = Which languages do you speak?
question-level = How well do you speak it?
question-education = Which level?
question-pay = How much at least a month?

# What to ask the employer

question-offer-occupation = Which one is it?
question-offer-country = Which country is it in?
question-offer-region = Which one is it?
question-offer-pay = How much a month?
