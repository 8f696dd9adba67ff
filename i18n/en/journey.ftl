### More fields of a return (the journey) and of a person (what registers tell). Forms as in fields.ftl.

field-reintegration-transport = Transport
    .short = Transport
    .help = How she came back; of several, that of the longest way.
field-reintegration-journey_cost = Cost of journey
    .short = Cost
    .help = What leaving cost in all: 650 000, 1200 EUR.
field-reintegration-financing = Paid with
    .short = Paid with
    .help = Where the money of the journey came from; several answers, with commas.
field-reintegration-smuggler = Smuggler used
    .short = Smuggler
    .help = Yes or no, nothing more: the story is not written here.
field-reintegration-papers = Papers on return
    .short = Papers
    .help = What she had in hand when she came back.
field-reintegration-planned_move = Planned move
    .short = Move
    .help = Where she means to go, if she means to leave this place.
field-candidate-birth_place = Place of birth
    .short = Born in
    .help = The town or village, as in the papers.
field-candidate-marital = Marital status
    .short = Marital
    .help = Single, married, in a union, widowed, divorced.
field-candidate-dependants = Dependants
    .short = Depend.
    .help = How many people live on what she earns.
field-candidate-disability = Disability
    .short = Disab.
    .help = Optional: yes if an adaptation would help. Nothing medical here.
field-candidate-available_on = Available from
    .short = Available
    .help = The day on which she can begin: 1/2/2027, t+3w.

choice-transport-plane = scheduled flight
choice-transport-charter = charter flight
choice-transport-road = road
choice-transport-boat = boat
choice-transport-rail = train
choice-transport-foot = on foot
choice-transport-mixed = several means

choice-financing-savings = savings
choice-financing-family = family
choice-financing-loan = loan
choice-financing-sale = goods sold
choice-financing-work_on_way = work on the way
choice-financing-employer = employer
choice-financing-carrier_credit = carrier's credit
choice-financing-other = another source

choice-papers-held-held = in hand
choice-papers-held-expired = expired
choice-papers-held-confiscated = confiscated
choice-papers-held-lost = lost or stolen
choice-papers-held-never = never had any

choice-planned-move-stays = stays here
choice-planned-move-in_country = elsewhere here
choice-planned-move-neighbour = a neighbour country
choice-planned-move-further = further away
choice-planned-move-undecided = undecided

choice-marital-single = single
    .also = unmarried, never married
choice-marital-married = married
    .also = wife, husband
choice-marital-union = in a union
choice-marital-widowed = widowed
    .also = widow, widower
choice-marital-divorced = divorced
    .also = divorcee

field-candidate-abroad_in = Lawful work in
    .short = Abroad in
    .help = The country of a contract abroad that runs or ends now.
field-candidate-abroad_as = Contract there
    .short = Contract
    .help = Seasonal, fixed term…: the contract of that work abroad.
field-candidate-abroad_until = Abroad until
    .short = Until
    .help = Its last day; on that day it is asked whether a case is needed.

due-case-after-contract = contract over: F4 opens it; else ^K no case
