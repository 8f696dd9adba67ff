### The desk's own offers: typed in from employers, published and closed by hand.

page-offer-abroad = Abroad

field-offer-employer_ref = Employer
    .short = Employ.
    .help = The name, or the number TG-E…; F4: the employers that are known.
field-offer-lodging = Lodging
    .short = Lodging
    .help = Who pays the lodging: employer, worker, shared, none.
field-offer-travel = Travel
    .short = Travel
    .help = Who pays the journey: employer, worker, shared.
field-offer-permit = Permit and visa
    .short = Visa
    .help = Who applies for the work permit and pays it.
field-offer-must_return = Must return
    .short = Return
    .help = Yes if the worker must come back at the end of the contract.
field-offer-interviews_on = Interviews on
    .short = Interv.
    .help = The day of the interviews with the employer: 14/3/2026, t+7.
field-offer-no_fee = Zero fee
    .short = No fee
    .help = The employer declares that the worker pays nothing for this job.
field-offer-no_fee_by = Declared by
    .short = Who
    .help = Name and position of who declared zero fee.
field-offer-no_fee_on = Declared on
    .short = Declared
    .help = The day of the declaration. Blank: today.
field-offer-no_fee_said = Declaration
    .short = Declar.
    .help = What was declared: fees, visa, journey; the signed paper.

choice-bearer-employer = employer
    .also = boss, firm
choice-bearer-worker = worker
    .also = employee, candidate
choice-bearer-shared = shared
    .also = both, half
choice-bearer-none = not needed
    .also = none, nobody

page-posting-turn = What became of it
form-posting-new = WHAT BECOMES OF THE OFFER
form-posting-change = CHANGE WHAT BECAME OF THE OFFER

field-posting-turn = Turn
    .short = Turn
    .help = Published, closed or opened again.
field-posting-reason = Reason
    .short = Reason
    .help = Filled, withdrawn, fees asked or fraud, typed by mistake.
field-posting-note = Detail
    .short = Detail
    .help = In one line: who was taken, why the offer is open again.
field-posting-turned_on = Day
    .short = Day
    .help = The true day, even if noted later: t today, t-2 two days ago.

choice-offer-turn-published = published
choice-offer-turn-closed = closed
choice-offer-turn-reopened = opened again
choice-closed-by-hand-filled = filled
    .also = taken, hired
choice-closed-by-hand-withdrawn = withdrawn by the employer
    .also = withdrawn, cancelled
choice-closed-by-hand-fraud = fraud, or fees were asked
    .also = fraud, scam, fees
choice-closed-by-hand-mistake = typed by mistake
    .also = mistake
choice-closed-reason-fraud = fraud, or fees were asked
choice-closed-reason-mistake = typed by mistake

reject-employer-barred = this employer was refused or is on the blacklist
reject-employer-unasked = ask for his verification first
reject-employer-number = no employer has this number
reject-offer-fee = abroad, zero fee must be declared
reject-closes-past = this day is past: the offer would have expired already

error-not-closed = This offer is not closed.
error-published = This offer is published already.
error-not-own = This offer comes from a partner: it is corrected and closed at its source.

## On the screen and in lines

command-offer-new = enter an employer's offer
    .takes = EMPLOYER ANSWER ; ANSWER
command-offer-change = correct an offer of the office
    .takes = OFFER ANSWER ; ANSWER
command-offer-publish = publish an offer of the office
    .also = publish
    .takes = OFFER
command-offer-close = close an offer of the office
    .takes = OFFER ANSWER ; ANSWER
command-offer-reopen = open an offer of the office again
    .also = reopen
    .takes = OFFER ANSWER ; ANSWER
command-offer-employer = see the employer of the offer
    .takes = OFFER
key-offer-new = offer
key-offer-change = correct
key-offer-publish = publish
key-offer-close = close
key-offer-reopen = reopen
key-offer-employer = employer

help-own-offer =
    An offer entered at the office. As a draft no candidate is shown it;
    F4 publishes it, or says all that is missing and marks it.
    Abroad it takes the zero-fee declaration (who, when, what) and an
    employer whose verification was asked for; until he is verified
    nobody is proposed there.
    F2 corrects it, F3 ranks the candidates. ^D closes it, with the
    reason; ^E opens it again, saying why. ^O opens the employer.
    ^Y shows who changed what, and when.

employer-number = Employer no.
employer-new = new employer
offer-turns = History
say-offer-entered = Draft { $reference }: { $title }. Still to be published.
say-offer-entered-new = Draft { $reference }, new employer { $employer }. Still to be published.
say-offer-published = Offer published: it is found and proposed from now on.
say-offer-unpublished = Not published yet. What is missing:
say-offer-closed = Offer closed: { $title }.
say-offer-reopened = Offer open again: { $title }.
say-no-employer = This employer is not registered, or several bear this name.

draft-of-offer = Offer
draft-of-posting = What becomes of the offer
print-form-offer = OFFER
print-form-posting = WHAT BECOMES OF THE OFFER
error-own-source = "own" is the name of the office's offers: give this source another name.
error-offer-closed = This offer is closed already.
