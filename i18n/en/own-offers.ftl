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
