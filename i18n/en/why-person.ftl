### Why each field of a person is asked, and what to do where it is not known: F1 in the form, `?` in lines. At most
### three rows of 78 columns, behind the field's .help.

## The candidate

why-candidate-family_name = It finds the person again and shows whether she is registered already. No paper: write it as she says it; other ways to write it go under "Other spellings".
why-candidate-given_names = They tell people of one family apart. A day name (Kofi, Ama) counts too. Only one name known: leave it under "Family name" and nothing here.
why-candidate-sex = For statistics, and so that two people are not taken for one. It never counts for an offer. If the person would rather not say: "not said", without insisting.
why-candidate-birth = Age only tells what the law allows: to work, to go abroad, to agree for oneself. Year unknown: start from an event (school, wedding) and put ~ before the age; it stays an estimate.
why-candidate-phone = To tell her of an offer or a visit; the last four digits find her. No phone: ask for a relative's and say so on the next line, or leave it empty.
why-candidate-phone_owner = A cousin's number does not prove that two files are one person, and it never goes into the CV. In doubt: "family" rather than "the person".
why-candidate-country = Tells whether an offer is at home or abroad: age and employer are judged otherwise there. No fixed address: the country where she sleeps at present.
why-candidate-region = Brings near offers closer, and people are counted by region. Not known: ask for the regional capital or the nearest market town, or leave it empty.
why-candidate-locality = People are found by their village too, and it tells two of the same name apart. Write it as it is said there; a landmark (behind the school) is better than nothing.
why-candidate-education = Some offers ask for a level. Koranic school or apprenticeship: no level here, but say it under "Skills". Years begun and not finished: the level before.
why-candidate-occupation = Nothing weighs more when offers are looked for. Several trades: the longest here, another one further down. Never worked: what she can do with her hands, or empty.
why-candidate-situation = It makes the figures of the service; "back from abroad" reminds you to ask whether a return case is needed. Odd jobs by the day: unemployed, if she looks for better.
why-candidate-languages = An offer may insist on one. Level unknown: the language alone will do. A minute's talk in it tells the level better than a question; her first language: "native".
why-candidate-nationality = Tells where she may work without a permit, in ECOWAS for one; it stands in the CV and gives or takes no points. Not sure: what the papers say, or empty.
why-candidate-mobility = Offers further away come later or are not proposed. Ask what the family says. Undecided: "region"; it is widened when she asks for it.
why-candidate-email = Some employers write no other way; the address goes into the CV. She has none: leave it empty, and do not put the desk's own.
why-candidate-consent = Without "employment" she is registered but waits: no offers, no export. Each purpose may be refused by itself. F1 again: the text to read. She hesitates: leave it empty.
why-candidate-note = For you and your colleagues: when to reach her, child care, tools of her own. It goes into no CV. A misfortune that was told is not written down: refer her.
why-candidate-other_names = Married names, nicknames, older spellings: each finds her again and saves a second file. Ask "how was it written at school?".
why-candidate-mother_name = Nothing else is done with it. An orphan, or somebody who would rather not: leave it empty, it stands in the way of nothing.
why-candidate-document = Going abroad takes a passport; without a paper, help often begins there. Not seen: note nothing rather than take her word. "None" is a useful answer.
why-candidate-document_number = The surest sign that two files are one person. Never printed on a CV or a slip. Paper left at home: empty, to be filled in next time.
why-candidate-document_expires = A paper that ends before the journey stops everything: better seen early. Not legible, or no end to it: leave it empty.
why-candidate-birth_place = Helps to ask for a birth certificate and to tell people of one name apart. Only the region known: write that. It does not go into the CV.
why-candidate-marital = It may matter for help to the household, never for a job, and is not in the CV. Customary marriage: "in a union". Awkward to ask: leave it empty.
why-candidate-dependants = Tells what a wage must feed, for advice and for aid. Children, old parents, nephews taken in: all who eat from it. A rough number will do.
why-candidate-disability = To adapt the workplace or the talk, if she wishes. Few colleagues see it. Do not guess: ask "is there anything that would make it easier?".
why-candidate-phone2 = Numbers change often: a second one saves the follow-up. That of a shopkeeper or an elder will do. None: leave it empty.
why-candidate-phone2_owner = So that you know who answers before you speak of jobs or of a return. Not asked: leave it empty, and say nothing on the phone until you know.
why-candidate-safe_message = A message read by somebody else can do harm: debt, violence, a hidden departure. "No" keeps the number out of the CV. Not sure: say no, and only call.
why-candidate-guardian = Without that name nothing is registered for a minor. Age in doubt: ask for it too. A child who came alone: do not register, call social welfare.
why-candidate-guardian_kin = Tells by what right that person agrees. Neither parent nor a guardian named by a court: "another relative", and ask for a paper when possible.
why-candidate-experience = Compared with what an offer asks; work without papers and abroad counts in full. Years in pieces: add them up. Not sure: the smaller number she gives.
why-candidate-occupation2 = Offers of this trade are shown for her as well. What she does in the fields or at the market out of season is one. None: leave it empty.
why-candidate-diploma = It stands in the CV, as said. Lost or left abroad: note it all the same, with "copy to be asked for". A certificate of apprenticeship counts.
why-candidate-skills = The words are compared with those of the ads. Deeds rather than virtues: "arc welding", not "serious". She cannot think of any: have her tell a day's work.
why-candidate-licences = Where an offer insists on a licence and only others are noted, it is ruled out; empty means not asked. A foreign licence: its category, and say so in the note.
why-candidate-abroad_in = To work far away under a contract is no return: this way the desk thinks of her when it ends. No written contract: leave it empty.
why-candidate-abroad_as = A seasonal worker comes back each year, others once: the follow-up differs. Paper not seen: what the person says of it.
why-candidate-abroad_until = On that day the line stands on Today. Only the month known: its last day. A contract without an end: leave it empty.
why-candidate-wanted = It counts like the trade she has when offers are ranked. "Anything" does not help: name two examples and let her choose, or leave it empty.
why-candidate-contracts = It stands in the CV and guides your choice; it blocks no offer. Words she does not know: explain "for a fixed time", "for the season", "while learning".
why-candidate-pay_floor = Compared with the pay of an offer, converted if need be; never shown to an employer. She dares not say: ask what her last month brought.
why-candidate-available_on = It stands in the CV and keeps her from being proposed too early: harvest, exam, a birth. At once, or not known: leave it empty.
why-candidate-interviewed_on = Registration, situation and consent count from that day, not from the keying in. A talk of today: leave it empty.

## An answer to a question of consent

why-consent-purpose = Each purpose has its own text and answer: refusing one takes nothing from the others. She says "all": read and note each by itself.
why-consent-answer = The latest answer counts; older ones stay to be read. Silence is no agreement: note nothing and ask again later.
why-consent-given_on = Of two answers the one of the later day counts. Signed on paper and keyed in later: the day of the signature. Day forgotten: that of the interview.
why-consent-way = An audit will ask for the proof. Who does not write gives a thumbprint, or speaks before a witness who is not of the desk.
why-consent-language = An agreement holds only if the text was understood. Read in English and explained in Twi: note Twi, and the interpreter below.
why-consent-text_version = Tells exactly what was promised, even after the text changes. It stands at the top of the sheet; sheet lost: today's may be another, so leave it empty.
why-consent-recipient = An agreement for one centre does not hold for another. For all of them: leave it empty, only if she said so.
why-consent-shared = Nothing else leaves the desk. As little as possible: a training centre needs no health details. She hesitates over one: leave it out.
why-consent-witness = Somebody who can say so again: a relative, a neighbour in the queue, no colleague. Nobody there: take a thumbprint instead.
why-consent-interpreter = So that what was said can be checked. You spoke her language yourself: leave it empty.
why-consent-guardian = A minor's consent does not count without that name. Age uncertain: ask for it; she says yes for herself as well.
why-consent-guardian_kin = By what right that person answered. A smuggler or an employer is never the guardian: refuse, and tell the focal point.
