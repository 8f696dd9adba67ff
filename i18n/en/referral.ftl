### Referrals to a partner: the consent without which nothing leaves, the steps, the sheet.

command-referrals = see the referrals
    .takes = CASE
command-referral-new = refer to a partner
    .takes = CASE ANSWER; ANSWER
command-referral-change = change a referral
    .takes = ROW
command-referral-consent = note the consent to a referral
    .takes = ROW
command-referral-move = note what became of a referral
    .takes = ROW
command-referral-no-show = note an absence at the partner's
    .takes = ROW
command-referral-print = print the partner's sheet
    .takes = ROW
key-referrals = referrals
key-referral-new = refer
key-referral-change = change
key-referral-consent = consent
key-referral-move = next step
key-referral-no-show = absence
key-referral-print = print

help-referrals =
    The referrals to partners, and where each of them stands.
    Nothing leaves without the person's consent on file, for this partner
    and for these fields: F4 notes it, signed, spoken or by thumbprint.
    F3 prepares a referral, Enter changes it as long as it has not left.
    F2 notes the next step: sent, received, accepted, service started.
    ^D: the person did not come. ^P: the sheet, with nothing but what she
    consented to. !: the answer is late.

title-referrals = REFERRALS  { $reference }  { $name }
referrals-head =
    { $waiting ->
    [0] REFERRALS  { $count }
    [one] REFERRALS  { $count }, { $waiting } without an answer
   *[other] REFERRALS  { $count }, { $waiting } without an answer
 }
referral-what = Referral
referrals-none = No referral yet: F3 prepares one.
referral-answer-by = answer awaited by { $day }
referral-consent = Consent
referral-consented = given on { $day }
referral-lacks = No consent yet for: { $names }. F4 notes the consent.
referral-steps = Steps
referral-step = { $state } on { $day } at { $time }
referral-delay = Delay
referral-hours =
    { $hours ->
    [0] received within the hour
    [one] received in { $hours } hour
   *[other] received in { $hours } hours
 }
referral-feedback = Feedback
due-referral = answer awaited from { $partner }

page-referral-referral = Referral
form-referral-new = NEW REFERRAL
form-referral-change = CHANGE THE REFERRAL
draft-of-referral = Referral
draft-of-consent = Answer to a request for consent
print-form-referral = REFERRAL
print-form-consent = CONSENT

field-referral-partner = Partner
    .short = Partner
    .help = The partner's name: a centre, a hospital, an NGO, social welfare.
field-referral-purpose = For what help
    .short = For
    .help = Medical care, training, housing…: IOM's code (MD, TR) or a word.
field-referral-shared = To pass on
    .short = Passed on
    .help = Only what is needed, with commas: name, phone, languages.
field-referral-reason = Message
    .short = Message
    .help = What the partner should know, in one line. No story.
field-referral-answer_by = Answer by
    .short = Answer
    .help = Blank: the country's delay, usually seven days.

page-dispatch-dispatch = Next step
form-dispatch-new = NEXT STEP OF THE REFERRAL
form-dispatch-change = CHANGE THE STEP OF THE REFERRAL
draft-of-dispatch = Step of a referral
print-form-dispatch = STEP OF THE REFERRAL

field-dispatch-state = Next step
    .short = Step
    .help = Sent, received, accepted, declined, service started, completed, absent.
field-dispatch-moved_on = Day
    .short = Day
    .help = The true day, also when it is noted late: t today, t-2 two days ago.
field-dispatch-hour = Hour
    .short = Hour
    .help = The hour, 0 to 23, if it is known. For today, blank means now.
field-dispatch-feedback = Feedback
    .short = Feedback
    .help = What the partner answered, in a few words.

field-consent-recipient = Partner
    .short = Partner
    .help = The partner for whom the consent is given.
field-consent-shared = To pass on
    .short = Passed on
    .help = What the person agrees to have passed on.
field-consent-witness = Witness
    .short = Witness
    .help = The name of the witness, where the consent was spoken.
field-consent-interpreter = Interpreter
    .short = Interpr.
    .help = Who interpreted the text that was read, if somebody did.

choice-referral-state-drafted = in preparation
    .also = draft
choice-referral-state-sent = sent
    .also = gone, passed on
choice-referral-state-received = received
    .also = arrived
choice-referral-state-accepted = accepted
    .also = yes, taken
choice-referral-state-declined = declined
    .also = refused, no
choice-referral-state-service_started = service started
    .also = begun, under way
choice-referral-state-completed = completed
    .also = finished, done
choice-referral-state-no_show = person absent
    .also = absence, no show, did not come
choice-referral-state-closed_without_feedback = closed without news
    .also = dropped, no answer

choice-share-name = full name
choice-share-birth = birth
    .also = age
choice-share-sex = sex
choice-share-phone = phone
    .also = number, contact
choice-share-place = place of living
    .also = address, town, region
choice-share-papers = identity paper
    .also = papers, card, document
choice-share-languages = languages
choice-share-education = education
    .also = level, diploma
choice-share-work = work and experience
    .also = occupation
choice-share-household = household
    .also = family, children
choice-share-return = journey
    .also = migration
choice-share-needs = needs
choice-share-flags = warning signs
    .also = vulnerability
choice-share-message = message
    .also = word, note

print-kind-referral = sheet for the partner
sheet-referral-title = REFERRAL SHEET
sheet-referral-to = To
sheet-referral-for = For
sheet-referral-person = The person
sheet-referral-consent = On { $day } the person agreed ({ $way }) that this may be given to { $partner }, and to nobody else.
sheet-referral-answer = Please answer the office.
sheet-referral-answer-by = Please answer the office by { $day }.
sheet-referral-state = Answer
sheet-referral-received = Received on
sheet-referral-by = By
sheet-referral-note = Remark

say-referral-begun = Referral prepared: note the consent (F4), then the next step (F2).
say-referral-changed = Referral saved.
say-referral-consent = Answer noted.
say-referral-moved = Noted: { $state }.
say-referral-no-show = Absence noted: F2 notes the next step once another day is fixed.
say-no-referral-chosen = Choose a referral first.

error-referral-ended = This referral is at its end: prepare another one if needed.
error-consent-never = No consent on file for this partner: nothing leaves. F4 (referral-consent)
error-consent-refused = The person refused for this partner: nothing leaves.
error-consent-withdrawn = The person took her consent back: nothing leaves.
error-consent-fields = The consent does not cover it all: nothing leaves. Pass on less, or ask again.
reject-referral-state = this step is not possible from here: see the list
reject-referral-sent = sent already: this changes no more
reject-move-before = before the step that came first: check day and hour
