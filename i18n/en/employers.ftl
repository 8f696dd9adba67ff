### Employers: their records, what was found about them, and what stands against a proposal abroad.

page-employer-employer = Employer
form-employer-new = NEW EMPLOYER
form-employer-change = CHANGE THE EMPLOYER

field-employer-name = Name
    .short = Name
    .help = The name of the firm or the person who hires.
field-employer-country = Country
    .short = Country
    .help = Where the employer is established: the name or two letters.
field-employer-place = Town
    .short = Town
    .help = The town or quarter where the employer is established.
field-employer-registration = Register no.
    .short = Register
    .help = Business register, tax number: the number and what it is.
field-employer-sector = Sector
    .short = Sector
    .help = The main activity: one word is enough, or the ISIC letter, F.
field-employer-contact = Contact
    .short = Contact
    .help = Whom to speak to, name and position.
field-employer-phone = Telephone
    .short = Phone
    .help = The employer's number; abroad with its prefix, +33…
field-employer-email = E-mail
    .short = E-mail
    .help = The employer's e-mail address.
field-employer-address = Address
    .short = Address
    .help = Street, post box, landmark.
field-employer-website = Website
    .short = Web
    .help = The page of the firm, if it has one.
field-employer-note = Remark
    .short = Remark
    .help = What your colleagues must know about this employer.

page-verification-check = Verification
form-verification-new = VERIFICATION OF THE EMPLOYER
form-verification-change = CHANGE THE VERIFICATION

field-verification-state = Result
    .short = Result
    .help = Under way: a supervisor is to verify. Verified, refused, blacklist.
field-verification-how = Verified by
    .short = By
    .help = Register, authority, partner service, visit… parted by commas.
field-verification-evidence = Evidence
    .short = Evidence
    .help = The number of the extract, the name of who confirmed it.
field-verification-no_fee = Zero fee
    .short = No fee
    .help = The employer declares that the worker pays nothing, before or after.
field-verification-no_fee_by = Declared by
    .short = Who
    .help = Name and position of who declared zero fee.
field-verification-checked_on = Day
    .short = Day
    .help = The day of the verification: 14/3/2026, t for today.
field-verification-reason = Reason
    .short = Reason
    .help = Why: needed to refuse or to blacklist.

choice-sector-A = farming, fishing, forestry
    .short = farming
    .also = agriculture, fishing, livestock, forestry
choice-sector-B = mining and quarrying
    .also = mine, quarry, gold
choice-sector-C = manufacturing
    .short = industry
    .also = factory, garments
choice-sector-D = electricity and gas
    .also = power, energy, solar
choice-sector-E = water and waste
    .also = water, waste, sanitation
choice-sector-F = construction
    .also = building, works
choice-sector-G = trade and garages
    .also = trade, shop, sales, garage
choice-sector-H = transport and storage
    .also = transport, logistics, port
choice-sector-I = hotels and restaurants
    .also = hotel, restaurant, tourism
choice-sector-J = information and telecoms
    .also = it, computing, telecom, media
choice-sector-K = banking and insurance
    .also = bank, insurance, microfinance
choice-sector-L = real estate
choice-sector-M = studies and consulting
    .also = studies, consulting, engineering
choice-sector-N = services to businesses
    .short = support
    .also = security, cleaning, temporary work
choice-sector-O = public administration
    .short = State
    .also = state, council, government
choice-sector-P = teaching
    .also = school, education, training
choice-sector-Q = health and social work
    .also = health, hospital, social
choice-sector-R = arts, sports, leisure
    .also = art, sport, leisure, culture
choice-sector-S = other services
    .also = hairdressing, repair, association
choice-sector-T = households that employ
    .short = households
    .also = household, domestic, private
choice-sector-U = international bodies
    .short = bodies
    .also = un, embassy, organisation

choice-proof-registry = official register
    .also = register, registry, extract
choice-proof-authority = labour authority
    .also = authority, inspectorate, ministry
choice-proof-partner_service = partner public service
    .short = partner
    .also = partner, france travail, anapec
choice-proof-visit = visit on the spot
    .also = visit, site
choice-proof-embassy = embassy or consulate
    .also = embassy, consulate
choice-proof-papers = papers shown
    .also = papers, documents
choice-proof-call = call to the official number
    .short = call
    .also = call, phone
choice-proof-other = other means
    .also = other

reject-employer-fee = an employer is verified only if he declares zero fee

criterion-employer = Employer
reason-closing-draft = The offer is not published yet
reason-employer-verified = Employer verified
reason-employer-pending = Abroad: the employer's verification is under way
reason-employer-unverified = Abroad: employer not verified
reason-employer-refused = Employer refused at verification
reason-employer-blacklisted = Employer on the blacklist
reason-employer-route-untold = Abroad, the employer must be verified.

availability-draft = draft

log-trust = source declared trusted
log-distrust = trust in the source withdrawn

## On the screen and in lines

command-employer-find = look an employer up
    .also = employers, employer
    .takes = NAME or NUMBER or PLACE
command-employer-new = register an employer
    .takes = ANSWER ; ANSWER
command-employer-change = change an employer
    .takes = EMPLOYER ANSWER ; ANSWER
command-employer-verify = note an employer's verification
    .also = verify
    .takes = EMPLOYER ANSWER ; ANSWER
key-employer-find = employers
key-employer-new = new
key-employer-change = change
key-employer-verify = verify

title-find-employers = EMPLOYERS
title-find-employers-pending = EMPLOYERS TO VERIFY

help-find-employers =
    The employers the office knows, the newest first.
    Type the beginning of a name, a town, a country or a number.
    Ltd, SARL, Lda: the form of the firm does not count.
    F3 keeps those whose verification was asked for.
    Enter opens the record, F2 registers a new one.
    Look before you register: one name should be there only once.

help-employer =
    An employer: how far the verification is, and by whom it was done.
    F2 changes the record. F3 notes a verification: ask for it first
    ("under way"); a supervisor or the administrator says the result.
    For an offer abroad he must be verified, and declare that the worker
    pays nothing: otherwise nobody is proposed there.
    Refused or on the blacklist, he is proposed nowhere.
    ^Y shows who changed what, and when.

due-verifying = EMPLOYERS TO VERIFY
employer-state = Verification
employer-found = Findings
employer-offers = Offers
employer-by = on { $day } by { $by }
employer-fee-by = zero fee declared by { $by }
employer-fee-declared = zero fee declared
employer-fee-refused = zero fee refused
employer-asked = verification asked for on { $day }
employer-there = { $name } is registered already: { $reference }. Once more to register another employer.
say-employer-state = { $name }: { $state }.

draft-of-employer = Employer
draft-of-verification = Verification of
print-form-employer = EMPLOYER
print-form-verification = VERIFICATION

## Sources of offers

source-trusted = trusted since { $day }, by { $by }: { $why }
source-not-trusted = not declared trusted
source-why = Say why this source is trusted: --why "public employment service".
