### What the values of closed lists are called: choice-LIST-CODE. No comma or semicolon in a label: they part answers.
### A label's beginning, or that of its words, is what people type; .also holds other words for the same thing.

## What a person is asked

choice-sex-f = female
    .also = woman, girl, w
choice-sex-m = male
    .also = man, boy
choice-sex-other = other
    .also = another, x
choice-sex-undisclosed = not said
    .also = undisclosed, no answer

choice-owner-self = the person
    .also = herself, himself, themselves, own, candidate, me
choice-owner-relative = family
    .also = relation, mother, father, husband, wife, brother, sister, uncle, aunt, son, daughter, cousin
choice-owner-neighbour = neighbour
    .also = neighbor, friend
choice-owner-employer = employer
    .also = boss
choice-owner-other = someone else
    .also = another

choice-situation-first_time = first-time jobseeker
    .short = first job
    .also = first job, school leaver
choice-situation-unemployed = unemployed
    .short = unemployed
    .also = out of work, no job, jobless
choice-situation-employed = in a job
    .short = in a job
    .also = employed, working, works
choice-situation-student = student or pupil
    .short = student
    .also = apprentice, trainee, training
choice-situation-self_employed = self-employed
    .short = self-employed
    .also = trader, artisan, own business, informal
choice-situation-returnee = back from abroad
    .short = back home
    .also = back home, returnee, returned migrant, returned, deported
choice-situation-inactive = not looking for work
    .short = inactive
    .also = inactive, housewife, retired, at home

choice-education-0 = below primary
    .short = no school
    .also = none, never, no school, literacy
choice-education-1 = primary school
    .short = primary
    .also = primary 6, p6
choice-education-2 = JHS (junior secondary) BECE
    .short = JHS
    .also = junior high, junior high school, middle school
choice-education-3 = SHS (senior secondary) WASSCE
    .short = SHS
    .also = senior high, senior high school, SSCE, NVTI, A level
choice-education-4 = post-secondary certificate
    .short = certificate
    .also = certificate
choice-education-5 = HND or short diploma
    .short = HND
    .also = diploma of higher education, associate
choice-education-6 = bachelor's degree
    .short = bachelor
    .also = BSc, BA, first degree, undergraduate
choice-education-7 = master's degree
    .short = master
    .also = MSc, MA, MBA, postgraduate
choice-education-8 = doctorate
    .also = PhD, doctor

choice-purpose-employment = employment (service)
    .short = employment
    .also = yes, y, job, work
choice-purpose-employers = profile shown to employers
    .short = employers
    .also = companies, bosses
choice-purpose-mobility = mobility abroad
    .short = mobility
    .also = abroad, work abroad, international
choice-purpose-reintegration = return and reintegration
    .short = return
    .also = returnee, return case, resettling
choice-purpose-referral = referral to a partner
    .short = partner
    .also = passing on, refer
choice-purpose-statistics = statistics
    .also = figures, numbers
choice-purpose-research = research and studies
    .short = research
    .also = survey, researchers

choice-paper-cni = identity card
    .short = ID card
    .also = ID card, ID, ECOWAS card
choice-paper-passport = passport
    .also = travel document
choice-paper-nid = national number (Ghana Card)
    .short = Ghana Card
    .also = GhanaCard, NIN, NIA
choice-paper-voter = voter's card
    .short = voter
    .also = voter card, voter ID, vote
choice-paper-residence = residence permit
    .short = residence
    .also = residence card, permit
choice-paper-consular = consular card
    .short = consular
    .also = consulate, embassy card
choice-paper-birth_certificate = birth certificate
    .short = birth
    .also = birth cert, extract
choice-paper-other = other paper
    .also = licence, attestation
choice-paper-none = no paper at all
    .also = none, nothing, lost

choice-contract-permanent = permanent
    .also = open-ended, indefinite
choice-contract-fixed_term = fixed-term
    .also = contract, fixed
choice-contract-temporary_agency = agency work
    .also = temporary, temp
choice-contract-seasonal = seasonal
    .also = season, harvest
choice-contract-apprenticeship = apprenticeship
    .also = learning a trade
choice-contract-self_employed = self-employed
    .also = own account, freelance, commission
choice-contract-traineeship = traineeship
    .also = internship, intern, national service, attachment
choice-contract-other = other kind
    .also = any, other contract, misc

choice-licence-a = A motorcycle
    .also = motorbike, okada, scooter
choice-licence-b = B car
    .also = light vehicle, taxi
choice-licence-c = C lorry
    .also = truck, heavy vehicle, heavy
choice-licence-d = D bus
    .also = coach, minibus, trotro, passengers
choice-licence-be = BE with trailer
    .also = car and trailer
choice-licence-ce = CE articulated lorry
    .also = artic, semi-trailer
choice-licence-machine = machines
    .also = tractor, crane, forklift, excavator, plant

## How somebody speaks a language, how far she would go, what is paid

choice-level-A1 = A1 beginner
    .also = a few words, basic
choice-level-A2 = A2 elementary
    .also = a little, some
choice-level-B1 = B1 intermediate
    .also = fair, everyday
choice-level-B2 = B2 good
    .also = upper intermediate, well
choice-level-C1 = C1 fluent
    .also = very good, very well, advanced
choice-level-C2 = C2 mastery
    .also = perfect, bilingual
choice-level-L1 = native
    .also = mother tongue, first language

choice-reach-none = home only
    .also = no, nowhere, here, stays put, not mobile
choice-reach-town = town and around
    .also = town, city, nearby
choice-reach-region = region
    .also = district, regional
choice-reach-country = whole country
    .also = national, nationwide, anywhere in the country
choice-reach-ecowas = ECOWAS
    .also = west africa, sub-region
choice-reach-international = international
    .also = abroad, overseas, anywhere, Europe

choice-period-hour = hour
choice-period-day = day
choice-period-week = week
choice-period-month = month
choice-period-year = year

choice-yes-no-yes = yes
    .also = ok, true
choice-yes-no-no = no
    .also = false, never

choice-precision-day = exact day
choice-precision-month = month known
choice-precision-year = year known
choice-precision-estimated = estimated year

## Where a candidate stands, and what she agreed to

choice-status-waiting = waits for consent
choice-status-active = active
choice-status-in_training = in training
choice-status-placed = placed in a job
choice-status-inactive = dormant
choice-status-closed = file closed

choice-consent-answer-given = agreed
    .also = yes, y, given
choice-consent-answer-refused = refused
    .also = no, n, refusal
choice-consent-answer-withdrawn = taken back later
    .also = withdrawn

choice-consent-way-signed = signed
    .also = signature, written
choice-consent-way-oral_witness = spoken before a witness
    .also = oral, aloud
choice-consent-way-thumbprint = thumbprint
    .also = thumb, fingerprint
choice-consent-way-imported = taken from a file
    .also = import, imported

## Offers

choice-known-by-given = given by the source
choice-known-by-crosswalk = conversion table
choice-known-by-title = read from the title
choice-known-by-hand = chosen by hand

choice-verification-unverified = not verified
    .also = unverified, to verify
choice-verification-pending = under way
    .also = pending, waiting
choice-verification-verified = verified
    .also = yes, confirmed
choice-verification-refused = refused
    .also = rejected
choice-verification-blacklisted = blacklisted
    .also = scam, fraud

choice-closed-reason-absent_from_source = gone from the source
choice-closed-reason-removed_by_source = removed by the source
choice-closed-reason-filled = filled
choice-closed-reason-withdrawn = taken back by employer

## Whether an offer can still be had

availability-open = open
availability-expired = expired
availability-closed = closed

## Who works at the desk

choice-role-counsellor = counsellor
    .also = counselor, officer
choice-role-focal_point = focal point
    .also = focal person
choice-role-supervisor = supervisor
    .also = team leader, head
choice-role-statistics = statistics only
    .also = statistician
choice-role-administrator = administrator
    .also = admin

## Returns

choice-return-mode-assisted_voluntary = assisted voluntary
    .also = AVR, AVRR, IOM
choice-return-mode-spontaneous = spontaneous
    .also = alone, own means
choice-return-mode-forced = forced
    .also = deported, deportation, removed, expelled
choice-return-mode-humanitarian_evacuation = humanitarian evacuation
    .also = evacuated, repatriation, charter flight

choice-flag-unaccompanied_child = unaccompanied child
    .also = minor, UAM
choice-flag-presumed_trafficking = presumed trafficking
    .also = trafficked, VoT
choice-flag-health_condition = health condition
    .also = ill, sick, illness
choice-flag-disability = disability
    .also = disabled
choice-flag-pregnant_nursing = pregnant or nursing
    .also = pregnancy, breastfeeding
choice-flag-older_person = older person
    .also = elderly, old
choice-flag-single_parent = single parent
    .also = lone parent, single mother
choice-flag-extreme_poverty = extreme poverty
    .also = destitute, very poor
choice-flag-violence_suffered = violence suffered
    .also = GBV, abuse
choice-flag-mental_health_alert = mental health alert
    .also = distress, depression

choice-vulnerability-low = low
choice-vulnerability-moderate = moderate
    .also = medium
choice-vulnerability-high = high
    .also = strong
choice-vulnerability-critical = critical
    .also = urgent, very high

choice-need-MB = microbusiness
    .also = business, shop, income-generating, trade
choice-need-TR = training
    .also = course, vocational, TVET
choice-need-JP = job placement
    .also = work, apprenticeship, internship
choice-need-FS = financial support
    .also = cash, money, grant, allowance
choice-need-ED = schooling
    .also = school, education, fees
choice-need-HO = housing
    .also = rent, shelter, house
choice-need-LS = legal help and papers
    .also = lawyer, land, civil papers
choice-need-MD = medical care
    .also = health, hospital, drugs, doctor
choice-need-CC = child care
    .also = nursery, children, childcare
choice-need-SP = social protection
    .also = insurance, LEAP, NHIS, benefits
choice-need-PS = psychosocial support
    .also = counselling, mediation, psychologist
choice-need-SM = special security
    .also = threats, danger, safety
choice-need-MA = basic goods
    .also = food, clothes, kit, hygiene
choice-need-OT = other need
    .also = others, misc

choice-case-state-identified = identified
choice-case-state-registered = registered
choice-case-state-assessed = assessed
choice-case-state-plan_drafted = plan being drafted
choice-case-state-plan_agreed = plan agreed
choice-case-state-in_assistance = being helped
choice-case-state-monitoring = follow-up visits
choice-case-state-closed = closed
choice-case-state-on_hold = on hold
choice-case-state-lost_contact = contact lost
choice-case-state-transferred = transferred

choice-close-reason-goals_reached = goals reached
    .also = success, done, self-reliant
choice-close-reason-duration_ended = time is over
    .also = duration, end of period
choice-close-reason-criteria_not_met = criteria no longer met
    .also = not eligible, ineligible
choice-close-reason-declines_support = wants no more help
    .also = declines, refuses, dropout
choice-close-reason-left_area = left the area
    .also = moved, moved away
choice-close-reason-re_migrated = went abroad again
    .also = re-migrated, re-migration, emigrated
choice-close-reason-died = death
    .also = died, dead, deceased
choice-close-reason-aggressive = threats to the staff
    .also = aggressive, violence
choice-close-reason-negative_exposure = help exposes the person
    .also = exposure, stigma
choice-close-reason-funding_ended = funding ended
    .also = budget, no more money
choice-close-reason-security = unsafe area
    .also = security, conflict

choice-exit-planned = prepared with the person
    .also = planned
choice-exit-abrupt = sudden
    .also = abrupt, unplanned

choice-channel-office = at the office
    .also = desk, here
choice-channel-phone = by phone
    .also = call, telephone, WhatsApp
choice-channel-field = in the field
    .also = home, home visit, house

choice-attempt-reached = person reached
    .also = yes, done, seen, met
choice-attempt-no_answer = no answer
    .also = rings, no reply
choice-attempt-number_off = number off
    .also = switched off, unreachable
choice-attempt-number_reassigned = number of someone else
    .also = reassigned, wrong number
choice-attempt-relative_reached = family reached
    .also = relative, relation
choice-attempt-no_show = missed appointment
    .also = no show, absent, did not come
choice-attempt-moved = moved away
    .also = moved, relocated
choice-attempt-refused = refused to talk
    .also = refuses, declined
choice-attempt-re_migrated = abroad again
    .also = re-migrated, left the country
choice-attempt-deceased = deceased
    .also = died, dead, death
