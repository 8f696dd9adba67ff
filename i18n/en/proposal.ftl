### Proposing somebody for an offer: the decision and its reason, the sending, what came of it, the slip she takes home.

command-proposals = see the proposals
    .also = proposals, applications
    .takes = RECORD or OFFER
command-proposal-new = propose a person for an offer
    .also = propose, shortlist
    .takes = ROW or RECORD OFFER ANSWER; ANSWER
command-proposal-change = change a proposal
    .takes = ROW
command-proposal-outcome = note what came of a proposal
    .takes = ROW ANSWER; ANSWER
command-proposal-consent = note the consent for the employer
    .takes = ROW
command-slip = print the slip of the proposal
    .also = client's slip
    .takes = ROW
key-proposals = proposals
key-proposal-new = propose
key-proposal-change = change
key-proposal-outcome = outcome
key-proposal-consent = consent
key-slip = slip

help-proposals =
    The proposals of a person, or for an offer: who decided what, why, and
    where each of them stands.
    F2 notes what came of it: sent, interview, hired, a no and its reason.
    Nothing goes to the employer without the person's consent: F4 notes it;
    a refusal blocks the sending and nothing else. F3: the slip to take home.
    Enter changes what to bring and the day of coming back.
    F5 proposes again, ^O opens the offer or the person, ^Y the history.
    !: no news, the offer closed, or an employer to stay away from.

title-proposals = PROPOSALS  { $reference }  { $name }
proposals-head =
    { $open ->
    [0] PROPOSALS  { $count }
   *[other] PROPOSALS  { $count }, { $open } under way
 }
proposals-none = No proposal yet: F5 shows the ranking.
proposal-by = Decided
proposal-decided = on { $day } by { $by }, { $score } points of 100
proposal-attention = Attention
proposal-money-asked = Money was asked of the person: tell the supervisor.
proposal-consented = the profile may go to the employer
proposal-due = News by
proposal-earlier = Save again? Proposed on { $day } by { $by }: { $outcome }
proposal-known = proposed on { $day } by { $by }: { $stage }
proposal-of-whom = Whom, and for which offer? proposal-new PERSON OFFER
proposal-barred = { $stage } ! { $reasons }
due-proposal = no news: { $offer }, { $stage }
sheet-proposal = Proposal
sheet-proposal-line = { $day }, { $other }: { $standing }

page-proposal-proposal = Proposal
form-proposal-new = NEW PROPOSAL
form-proposal-change = CHANGE THE PROPOSAL
draft-of-proposal = Proposal
print-form-proposal = PROPOSAL

field-proposal-decision = Decision
    .short = Decision
    .help = Shortlist, reserve or not kept: you decide, not the points.
field-proposal-why = Reason
    .short = Reason
    .help = What decided it: it is kept with your name.
field-proposal-note = Remark
    .short = Remark
    .help = In a few words; needed where the reason is "other".
field-proposal-bring = To bring
    .short = Bring
    .help = For the slip: CV, diploma, licence. Blank: what one mostly brings.
field-proposal-back_on = Comes back on
    .short = Back on
    .help = The day the person comes back: t+7 in a week. It will stand on Today.

page-outcome-outcome = Outcome
form-outcome-new = OUTCOME OF THE PROPOSAL
form-outcome-change = CHANGE THE OUTCOME
draft-of-outcome = Outcome of a proposal
print-form-outcome = OUTCOME OF THE PROPOSAL

field-outcome-stage = Outcome
    .short = Outcome
    .help = Sent, interview, hired, refused, no answer: those possible from here.
field-outcome-moved_on = Day
    .short = Day
    .help = The true day, also when you note it late: t-1 yesterday.
field-outcome-reason = Reason
    .short = Reason
    .help = Why not; a refusal must have one. "Money was asked" can always be noted.
field-outcome-note = Remark
    .short = Remark
    .help = What the employer or the person said, in a few words.

choice-proposal-decision-shortlisted = shortlist
    .also = yes, kept
choice-proposal-decision-reserve = reserve list
    .also = waiting list
choice-proposal-decision-not_kept = not kept
    .also = no, left out

choice-proposal-why-fits = meets what is asked
    .also = fits, profile
choice-proposal-why-experience = experience in the trade
    .also = practice
choice-proposal-why-skills = skills
    .also = know-how
choice-proposal-why-learned_abroad = learned it abroad
    .also = returnee, migration
choice-proposal-why-language = language that is asked
    .also = languages
choice-proposal-why-near = lives nearby
    .also = close, place
choice-proposal-why-wish = wish of the person
    .also = motivated
choice-proposal-why-employer_asks = employer asks for her
    .also = asked by employer
choice-proposal-why-can_learn = can learn it quickly
    .also = training
choice-proposal-why-lacks_what_is_asked = lacks what is asked
    .also = missing
choice-proposal-why-papers_missing = papers missing
    .also = documents
choice-proposal-why-not_available = not available
    .also = unavailable
choice-proposal-why-enough_others = enough people proposed
    .also = full, places
choice-proposal-why-other = other reason
    .also = other

choice-proposal-stage-shortlisted = shortlisted
    .also = kept
choice-proposal-stage-reserve = on reserve
    .also = waiting list
choice-proposal-stage-sent = sent to the employer
    .also = gone, passed on
choice-proposal-stage-interview = interview
    .also = appointment, trial
choice-proposal-stage-hired = hired
    .also = engaged, job
choice-proposal-stage-refused_by_employer = employer said no
    .also = refused by employer
choice-proposal-stage-refused_by_person = person said no
    .also = refused by person, withdrew
choice-proposal-stage-no_answer = no answer
    .also = silence
choice-proposal-stage-not_kept = not kept
    .also = left out
choice-proposal-stage-offer_gone = offer gone
    .also = withdrawn, filled

choice-proposal-reason-skills = skills
    .also = know-how
choice-proposal-reason-experience = experience
    .also = practice
choice-proposal-reason-language = language
    .also = languages
choice-proposal-reason-education = education
    .also = diploma, level
choice-proposal-reason-papers = papers
    .also = permit, visa, document
choice-proposal-reason-did_not_come = did not come
    .also = absent, no show
choice-proposal-reason-post_filled = post filled
    .also = taken, filled
choice-proposal-reason-post_withdrawn = post withdrawn
    .also = cancelled
choice-proposal-reason-pay = pay
    .also = salary, wage
choice-proposal-reason-distance = too far
    .also = distance, transport
choice-proposal-reason-hours = hours
    .also = night
choice-proposal-reason-conditions = working conditions
    .also = contract
choice-proposal-reason-family = family
    .also = children
choice-proposal-reason-housing = housing
    .also = lodging
choice-proposal-reason-job_elsewhere = found another job
    .also = job elsewhere
choice-proposal-reason-training = began a training
    .also = training
choice-proposal-reason-not_reached = not reached
    .also = unreachable
choice-proposal-reason-money_asked = money was asked
    .also = fees, scam
choice-proposal-reason-no_reason_given = no reason given
    .also = without reason
choice-proposal-reason-other = other reason
    .also = other

slip-title = AN OFFER FOR YOU
slip-number = Proposal
slip-offer = THE OFFER
slip-fits = WHAT GOES WELL BETWEEN YOU AND THIS OFFER
slip-bring = WHAT TO BRING
slip-bring-usual = Your CV, your diplomas and work certificates; an identity paper if you have one.
slip-bring-licence = Your CV, your diplomas and work certificates, the licence ({ $licences }); an identity paper if you have one.
slip-back = COME BACK TO THE OFFICE: { $day }
slip-decides = This paper is not a job: the employer chooses, and you are free to say no.
slip-free-abroad = Work abroad costs the worker nothing: no registration, no contract, no medical check, no visa, no journey.

say-proposed = { $decision }: { $reference }. F5 shows the proposals.
say-proposal-changed = Proposal saved.
say-no-proposal-chosen = Choose a proposal first.
log-propose = decided on a proposal

error-proposal-barred = No proposal. { $reasons }
error-proposed-meanwhile = A colleague has just proposed the same person for this offer.
error-proposal-ended = This proposal is at its end.
error-employer-never = No consent for the employer: nothing leaves. F4 (proposal-consent) notes it.
error-employer-refused = The person refused to have her profile sent to this employer: nothing leaves.
error-employer-withdrawn = The person took her consent for employers back: nothing leaves.
reject-proposal-why = this reason does not go with the decision: see the list
reject-proposal-reason = this reason does not go with this outcome: see the list
reject-proposal-stage = this outcome is not possible from where the proposal stands
reject-proposal-decided = decided: F2 notes what came of it, the decision stays
