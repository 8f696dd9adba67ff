### The aids of a case: what was asked for, what came and when, and what the person says of it.

command-aids = see the aid
    .takes = CASE
command-aid-new = ask for an aid
    .takes = CASE ANSWER; ANSWER
command-aid-change = change an aid
    .takes = ROW
command-instalment-new = note an instalment of an aid
    .takes = ROW
key-aids = aid
key-aid-new = ask
key-aid-change = change
key-instalment-new = instalment

help-aids =
    The aid of the case, from the request to the delivery, with its delays.
    F2 asks for an aid. Served before in the same way? You are told before
    it is saved; saving once more asks all the same, and it is logged.
    F3 changes the chosen aid: dates, refusal, what the person says of it.
    F4 notes an instalment; together they are not above the value told.
    ! has waited too long, + delivered, - nothing will come of it.
    Below, everything that is known of the chosen aid.

title-aids = AID  { $reference }  { $name }
aids-head =
    { $waiting ->
    [0] AID  { $count }
    [one] AID  { $count }, { $waiting } still to come
   *[other] AID  { $count }, { $waiting } still to come
 }
aids-none = No aid yet: F2 asks for one.
aid-before = Another case
aid-elsewhere = { $what } ({ $reference })
aid-waiting =
    { $days ->
    [0] asked for today
    [one] waited for { $days } day
   *[other] waited for { $days } days
 }
aid-delivered =
    { $days ->
    [0] delivered the same day
    [one] delivered in { $days } day
   *[other] delivered in { $days } days
 }
aid-what = Aid
aid-provider = Provider
aid-days = Dates
aid-instalments = Instalments
aid-opinion = Opinion
aid-business = Business
aid-named = { $name }: { $value }
aid-part = { $value } on { $day }
aid-sum = in all { $sum } of { $value }
due-aid =
    { $days ->
    [one] aid ({ $kind }), { $days } day
   *[other] aid ({ $kind }), { $days } days
 }

page-aid-request = Request
page-aid-after = Afterwards
form-aid-new = NEW AID
form-aid-change = CHANGE THE AID
draft-of-aid = Aid
print-form-aid = REQUEST

field-aid-kind = Kind of aid
    .short = Kind
    .help = Microbusiness, training, medical care…: IOM's code (MB, TR) or a word.
field-aid-programme = Programme
    .short = Progr.
    .help = The programme that pays: EU-IOM JI. It shows a second request.
field-aid-level = For whom
    .short = For whom
    .help = The person alone, a group, or the whole community.
field-aid-form = Form
    .short = Form
    .help = In kind, in cash, or both.
field-aid-provider_kind = Given by
    .short = Given by
    .help = Directly, by referral to a partner, or both.
field-aid-provider = Provider
    .short = Provider
    .help = Who gives or sells the aid: a supplier, a centre, an NGO.
field-aid-value = Value
    .short = Value
    .help = The value of the whole aid: 6,500 or 1200.50 EUR.
field-aid-first_choice = First choice
    .short = 1st ch.
    .help = Yes if it is the aid that the person wanted first.
field-aid-requested_on = Asked on
    .short = Asked
    .help = The day of the request: the delay is counted from it.
field-aid-approved_on = Granted on
    .short = Granted
    .help = The day on which the aid was granted.
field-aid-delivered_on = Delivered on
    .short = Delivered
    .help = The day on which the person had received all of it.
field-aid-ended = Nothing will come
    .short = Ended
    .help = If nothing will come of it: refused, withdrawn, not available.
field-aid-satisfaction = Satisfaction
    .short = Satisf.
    .help = From 1, not at all, to 5, fully: what the person says.
field-aid-problems = Problems
    .short = Problems
    .help = None, or which ones, with commas: delay, access, quality, quantity.
field-aid-business = The business
    .short = Business
    .help = For a microbusiness: open, struggling, closed, not open yet.
field-aid-employees = Employees
    .short = Employees
    .help = For a microbusiness: how many people work there beside her.
field-aid-covers_needs = Covers the needs
    .short = Needs
    .help = Whether the income is enough for the household: yes, partly, no.

page-instalment-instalment = Instalment
form-instalment-new = NOTE AN INSTALMENT
form-instalment-change = CHANGE THE INSTALMENT
draft-of-instalment = Instalment
print-form-instalment = INSTALMENT

field-instalment-paid_on = Handed over on
    .short = On
    .help = The day on which this part of the aid was handed over.
field-instalment-value = Amount
    .short = Amount
    .help = The value of this part: 2,000 or 400.50 EUR.

choice-dimension-economic = economic
choice-dimension-social = social
choice-dimension-psychosocial = psychosocial
choice-dimension-other = other dimension

choice-aid-level-individual = the person
    .also = individual, her
choice-aid-level-collective = a group
    .also = collective, cooperative
choice-aid-level-community = the community
    .also = village

choice-aid-form-in_kind = in kind
    .also = goods, equipment
choice-aid-form-cash = in cash
    .also = money, transfer
choice-aid-form-mixed = goods and cash
    .also = mixed, both

choice-provider-kind-direct = directly
    .also = IOM, us, direct
choice-provider-kind-referral = by referral
    .also = partner
choice-provider-kind-both = both ways
    .also = the two

choice-aid-end-refused = refused
    .also = rejected, no
choice-aid-end-withdrawn = withdrawn
    .also = dropped, no longer wanted
choice-aid-end-unavailable = not available
    .also = unavailable, no more money

choice-satisfaction-1 = 1 not at all
choice-satisfaction-2 = 2 little
choice-satisfaction-3 = 3 so so
choice-satisfaction-4 = 4 rather
choice-satisfaction-5 = 5 fully

choice-aid-problem-none = none
    .also = nothing, no
choice-aid-problem-long_delay = long delay
    .also = late, slow, waiting
choice-aid-problem-access = hard to reach
    .also = access, far, transport
choice-aid-problem-quality = poor quality
    .also = broken, damaged
choice-aid-problem-quantity = too little
    .also = quantity, not enough
choice-aid-problem-other = other problem

choice-business-state-open_good = open and doing well
choice-business-state-open_hard = open but struggling
choice-business-state-closed = closed
    .also = stopped
choice-business-state-not_yet_open = not open yet
    .also = to come, preparing

choice-covers-needs-yes = yes
choice-covers-needs-partly = partly
    .also = a little, half
choice-covers-needs-no = no

say-aid-asked = Aid asked for.
say-aid-changed = Aid saved.
say-instalment-noted = Instalment noted.
say-no-aid-chosen = Choose an aid first.
say-served-before = Served before; save once more to ask. { $what } ({ $reference })

reject-amount = write 6,500 or 1200.50 EUR
reject-aid-order = the days follow: request, grant, delivery
reject-aid-ended = delivered, or nothing will come: not both
reject-problem-none = none, or which ones: not both
reject-business-only = only for a microbusiness
reject-other-currency = keep one currency in one aid
reject-above-value = the instalments are above the aid's value
log-second-request = asked for an aid already served
