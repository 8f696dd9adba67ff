### Why each field of an offer, an employer, a proposal and the weights is asked, and what to do where it is not known:
### F1 in the form, `?` in lines. At most three rows of 78 columns, behind the field's .help.

## An offer of the desk's own

why-offer-title = The offer is found by it, and it helps to tell the occupation. The everyday name is better than a grade. Vague ("agent"): ask what the person will do on Monday morning.
why-offer-employer_ref = The offer follows what is known of him: verified, refused, blacklisted. Not known to the desk: register him first; without an employer nothing is published.
why-offer-country = Out of the country the law asks for more: a verified employer, zero fee declared, 18 years. A site that moves: the country where work begins.
why-offer-region = Ranks those higher who live there or want to go. Several sites: the region of the largest, the others in the text.
why-offer-place = The person reckons her transport from it. Town not known: ask the employer before publishing, or leave the region alone.
why-offer-occupation = Thirty-five points of a hundred hang on it. The list proposes from the words; between two groups, take that of the tasks, not that of the place.
why-offer-contract = Tells what the person binds herself to; offers are narrowed by it too. "We shall see" is no contract: ask, and leave it empty meanwhile.
why-offer-contract_months = A season of three months and a year are not decided alike. No end, or not said: leave it empty.
why-offer-hours = Nights, Sundays, shifts: many decline for that and not for the pay. The employer does not know yet: write "to be agreed".
why-offer-posts = To know how many people to put forward, and to close when it is full. The employer does not know: leave it empty.
why-offer-experience = Fifteen points; asking too much empties the list. Ask the employer what a skilled beginner could not do, and write that length of time.
why-offer-experience_asked = "Yes" puts those behind who lack the time; "no" leaves it a wish. Not clear: no, and ask.
why-offer-education = Five points. Write only what the post needs: a school certificate for a watchman keeps good watchmen out. Not said: empty.
why-offer-languages = Ten points, and a language that is lacking is seen first. Ask whom one will speak to there; a level that was not said is left out.
why-offer-licences = Who has noted others without this one is ruled out: insist only if one really drives.
why-offer-skills = Twenty-five points, word for word against the skills of people. Write deeds: "steel fixing", "till". Nothing definite: empty.
why-offer-skills_wished = Rules nobody out and has no weight; it is for the interview. In doubt between must and wish, put it here.
why-offer-salary = Read by the person as it is, and compared with the least she accepts. The employer will not say: ask once more; a pay that is named brings more people.
why-offer-closes_on = After that day the offer is proposed no more. No date: empty, and call the employer again in a month.
why-offer-apply = Printed on the slip that the person takes away. Only through the desk: write "ask at the desk".
why-offer-url = To read the ad again at its source. A link that asks for money or for an identity paper: do not publish, report it.
why-offer-lodging = Far from home a rent eats the pay: it is the first question of families. Not said: ask before publishing.
why-offer-travel = A journey held back from the pay is a debt: say so plainly. "Worker" abroad: check what the law allows.
why-offer-permit = Without a work permit the departure is not lawful. Nobody sees to it: the offer is not ready.
why-offer-must_return = A season binds one to come home; the person must know before she signs. Agreement between the countries not known: ask the supervisor.
why-offer-interviews_on = To keep the room and tell people in time. Not settled: leave it empty and come back when it is.
why-offer-no_fee = Who recruits takes nothing from who works; abroad nothing is published without this yes. He hesitates, or says "paid back later": that is a no.
why-offer-no_fee_by = Somebody must answer for it. A go-between is not enough: ask for the name within the firm.
why-offer-no_fee_on = A declaration of years ago is asked for again. A paper without a date: the day you were given it.
why-offer-no_fee_said = His own words, for the day a worker says that money was taken. Said on the phone: write that.
why-offer-description = Read by the person and searched through. No private address, no age or sex asked for: they are not allowed in an offer.

## An employer

why-employer-name = His offers and what was verified are kept under it. A private person: that name; an abbreviation: the full name, the abbreviation behind.
why-employer-country = Tells which register to ask and whether an offer is abroad. A branch: where it is registered, not where the head office is.
why-employer-place = Tells two firms of one name apart. No premises: the town where taxes are paid.
why-employer-registration = With it a verification takes a minute. There is none: a workshop may be honest, but an offer abroad will wait.
why-employer-sector = For the figures, and to find again who hires in building, fishing… Several activities: the one that employs most people.
why-employer-contact = To call the right person back. It changes often: ask at each call whether it is still the same.
why-employer-phone = A number that answers at night only, or changes each week, is a sign: tell the supervisor.
why-employer-email = A profile is sent to it, with the person's consent. A free address is no proof of a firm.
why-employer-address = Where somebody can go and look. No address that can be visited: do not propose until a colleague has been there.
why-employer-website = It helps to verify and proves nothing alone. None: many good employers have no page.
why-employer-note = Read at the desk, never printed. Facts with their date, no rumour: a rumour goes to the supervisor.

## What was found about an employer

why-verification-state = Refused or blacklist blocks all his offers at once. Under way: they wait abroad, not at home.
why-verification-how = Tells what the answer is worth. "Call" alone is weak: add a register or a visit to it.
why-verification-evidence = So that a colleague can go the same way again. A paper without a number: who showed it, and when.
why-verification-no_fee = Without this yes the employer cannot be called verified. A deposit, a medical test at her cost, a paid "file": that is a no.
why-verification-no_fee_by = The one to come back to if a worker was made to pay. No name given: the declaration does not hold.
why-verification-checked_on = A verification grows old: it is done again each year. Day forgotten: that of the letter or the call.
why-verification-reason = The employer may ask why, and so may a court: facts, in one sentence.

## An offer is published, closed, opened again

why-posting-reason = The figures tell filled from withdrawn; "fraud, or fees were asked" alerts your colleagues. Not sure: call before closing.
why-posting-note = Whoever opens the offer in a year will understand. A reopening must say why.
why-posting-turned_on = Delays are counted from that day, not from the keying in. Unknown: today.

## A proposal and what came of it

why-proposal-decision = You and the person choose; the ranking only helps. Uncertain: "on reserve", nothing is closed by it.
why-proposal-why = Read again when the person asks why, or why not. Neither age, nor sex, nor origin is a reason.
why-proposal-note = For the colleague who goes on. What you would not dare read to her, do not write.
why-proposal-bring = A short list that can be met: a paper to be made again takes weeks. Not said by the employer: leave it empty.
why-proposal-back_on = Without a day nobody learns what came of the interview. She does not know: two days after the interview.
why-outcome-stage = It makes the figures of placements: write "hired" only if one of the two confirmed it. No news: "no answer", it can still change.
why-outcome-moved_on = The time up to the job is counted by it. A hiring heard of later: the first day of work.
why-outcome-reason = Ten refusals for the language show that a course is missing. Nothing was said: "no reason given" is honest.
why-outcome-note = Their words, without a verdict; they will help with the next proposal.

## What the parts of a match are worth

why-weighting-occupation = The more it is worth, the less a change of trade is shown. Usual: 35. No opinion: leave it alone.
why-weighting-skills = It helps those who can do without the title. Usual: 25; useful only where the ads name skills.
why-weighting-experience = Too much weight keeps the young out. Usual: 15.
why-weighting-languages = Raise it for a desk that places abroad, lower it for a local market. Usual: 10.
why-weighting-education = A school level says little of a manual trade: keep it low. Usual: 5.
why-weighting-place = It speaks for those who cannot move, against those who want to go. Usual: 5.
why-weighting-pay = Few ads tell the pay: a great weight would mostly rank what is not known. Usual: 5.
why-weighting-reason = A ranking changes for everybody: who reads it must know who wanted it, and since which meeting.
