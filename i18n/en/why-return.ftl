### Why each field of a return, its visits, plan, aid and referrals is asked, and what to do where it is not known:
### F1 in the form, `?` in lines. At most three rows of 78 columns, behind the field's .help.

## The return and its case

why-reintegration-returned_on = The plan's month and all the visits start from that day. Only the month known: its 15th; a border stamp or a ticket helps to find it.
why-reintegration-returned_from = For the figures by route, and to know which partners were there. Several countries: the last she lived in, not crossed.
why-reintegration-transit = Shows the route taken, without a story. Does not recall the order: the order does not matter. Nothing to tell: empty.
why-reintegration-mode = Some aid depends on the way of coming back. "Forced" is said without shame: deported, or put on the plane. Not sure: ask who paid the ticket.
why-reintegration-transport = It explains tiredness, lost luggage, a paper left on the way. She does not speak of it: leave it empty.
why-reintegration-departed_on = Gives the time away where it is not told. She only knows the year? Note the time abroad below, and leave this empty.
why-reintegration-months_abroad = The longer away, the more support it takes to find a place again; and the time may count as experience. Not sure: count it from feast to feast.
why-reintegration-facilitator = That body has a file already, and perhaps funds: a call saves asking everything again. Came back alone: empty.
why-reintegration-project = Accounts are given project by project. Name not known: ask for the letters on her return paper, or leave it empty.
why-reintegration-mimosa = Ties visits and survey to IOM's without passing on a name. It stands on her letter from IOM; no letter: empty.
why-reintegration-riat = Keeps one case from being counted twice between services. Ask the officer who referred her; otherwise empty.
why-reintegration-national = Finds the person in the state's register. Number not legible: empty, rather than a guessed figure.
why-reintegration-reason_left = What made her leave may make her leave again: the plan must answer it. "Work" will do; what she keeps to herself stays hers.
why-reintegration-journey_cost = Tells what weight of debt lies on the family. She dares not say: leave it empty and only ask whether a debt is left.
why-reintegration-financing = Land that was sold, or a loan, changes the plan: one does not start from the same point. Several answers go together.
why-reintegration-debt = A debt drives people from home and eats the first aid: it comes early in the plan. She does not answer: empty.
why-reintegration-smuggler = It may call for protection: tell the focal point, who alone goes on. Do not insist: silence is an answer.
why-reintegration-papers = Without papers no care, no account, no job: it is the first step of the plan. Taken away or lost are made again otherwise than expired.
why-reintegration-same_place = To come back elsewhere often means shame or debt: it changes the support. Put up for a while: no.
why-reintegration-not_home = One reason, the heaviest, to know whom to turn to: the family, a creditor, the quarter. She would rather not: empty.
why-reintegration-planned_move = So that she is not lost: the visits can follow her to another town. Undecided is an answer.
why-reintegration-work_abroad = That trade is of use here: put it into her file too, offers are looked for there. Harsh or forced work: the trade alone, and tell the focal point.
why-reintegration-skills_abroad = Often more than she thinks: a language, a machine, a hotel kitchen. Nothing: leave it empty.
why-reintegration-savings = Tells whether one can begin without waiting for aid. No sum is asked for; she hesitates: no.
why-reintegration-level = It sets the pace: high or critical is looked at first. Between two: the higher one, it can be lowered at the next visit.
why-reintegration-flags = Each sign calls for a partner. Suspected trafficking is seen by the focal point alone. Not sure: note it and refer; never question her.
why-reintegration-needs = Her own wishes, before what the programme has to give; aid is then opened with ^V. Too many: the first three.
why-reintegration-sector = Guides training and the small capital. What is dreamt and what can be is talked over in the plan; does not know: leave it empty.
why-reintegration-leave_again = Nobody is held back: whoever leaves again should know the lawful way. Do not judge, do not insist.
why-reintegration-focal_point = Without that name nobody sees what is shielded. You do not know who: ask the supervisor this very day.
why-reintegration-men = The size of the household measures aid and effort. Whoever eats from one pot belongs to it; himself included if a man.
why-reintegration-women = With men and children it tells how many live from the project. Co-wives and mothers-in-law count.
why-reintegration-boys = Counts for school aid and the income that is needed. A boy placed elsewhere does not eat here: leave him out.
why-reintegration-girls = Counts for school as well; a girl kept at home is to be asked about gently. Age unknown: under 18 if she is called a child.
why-reintegration-at_school = Never more than boys and girls together. Koranic school alone: do not count it here. Not sure: ask who has an exercise book.
why-reintegration-note = Read by whoever follows the case: what works, what waits, whom to call. What would hurt her if read aloud has no place here.

## The end of a case

why-closing-reason = The figures tell who stands on her feet from who was lost. Two reasons: the truer one. Out of reach: first "contact lost", which is no closing.
why-closing-exit = Prepared: she knows where to come back to and has said so. Any other leaving is sudden, even if it ends well.
why-closing-closed_on = The visits that are owed stop on that day. Heard of later: the true day, not that of the news.
why-closing-outcome = What somebody will read who opens it again one day. Nothing sure: leave it empty; the case tells the rest.

## A visit

why-visit-done_on = A visit in time counts, a late one too, but apart. Several calls: the day on which you really spoke.
why-visit-channel = Three attempts in two different ways before saying lost. A voice message without an answer: phone.
why-visit-outcome = A relative answered for her: "family reached", the visit is still owed. A stranger's number: say so, it is put right in the file.
why-visit-employed = Selling at the market, the fields, a paid apprenticeship: yes. Waiting for a call: no.
why-visit-work = Shows whether the training was of use. Several small jobs: the one that feeds most.
why-visit-income = Seen by few colleagues; compared with what the household needs. Keeps no accounts: a good week and a bad one, then the middle.
why-visit-note = To take the talk up where it stopped. You yourself must understand it in six months.
why-visit-next_on = A day that was told and kept is worth more than the schedule. Nothing agreed: empty, the schedule goes on.

## A change of the schedule

why-replan-visit = The name is read in the case, on the line of visits. One more visit does not stand for those that are owed.
why-replan-act = Moving keeps the visit; dropping takes it out of what is overdue and must be justified. In doubt: move it.
why-replan-planned_on = Ask the person first: market day, prayer, fields. Nothing suits her: a week later, and call again.
why-replan-reason = A supervisor must see whether she moved it or we did. "At her request" will do.

## A turn of a case

why-turn-state = Tells where things stand without opening the case. On hold does not stop it for ever: it comes back to the step before.
why-turn-since = The length of each step is counted. Decided in a meeting: the day of the meeting.
why-turn-reason = The next one reads this first: "in hospital until May", "followed by Tamale". Plain to see: empty.

## A hand-over

why-handover-colleague = The colleague will see all that you saw, and Today changes at once. Two of one name: the full one.
why-handover-extent = Leave: all of them; a conflict or a move: this one. Not sure: this one, it can be done again.
why-handover-giver = For who leads: to share out an absent colleague's cases. Not known who: the list of accounts.
why-handover-most = So as not to drown a colleague: ten today, the rest tomorrow. No opinion: empty.
why-handover-reason = The person will ask why her counsellor changes: a reason that can be told to her.

## A plan

why-plan-goal1 = The plan is judged by it: short, her own, to be checked in a year. She says "to be well": ask by what she would see it.
why-plan-goal2 = Another side of life than the first: home, children, health. One is enough for her: empty.
why-plan-goal3 = Three goals kept are worth more than five promised. Nothing more: empty.
why-plan-language = She must be able to read what she signs, or have it read. A language that is not written: that of the relative who will read it.
why-plan-interpreter = A child does not interpret what touches money or health. Nobody: empty.
why-plan-agreed_on = The plan's month is measured by that day. She wants to think it over: leave it empty, the plan waits to be signed.
why-plan-way = A plan binds only if it is wanted; the proof protects her and you. Does not write: a thumbprint, once it is read aloud.
why-plan-witness = Somebody she chooses. Neither you nor the interpreter: nobody is a witness for herself.

## A step of a plan

why-step-kind = Sorts the step, and shows what comes back in all the plans. Two at once: make two steps of it.
why-step-what = A verb and a thing: "collect the certificate", not "papers". Too big for a month: cut it.
why-step-taken_by = What she can do alone she does: that is standing up already. Not clear: the desk, with her.
why-step-due_on = Once late it stands on Today. It hangs on a slow office: put the day on which to go and ask.
why-step-done_on = With it the step leaves what is overdue. Done, but nobody knows when: today.
why-step-outcome = "Not done" is no fault: note why, and take the step otherwise. Half of it: "partly".

## An aid

why-aid-kind = The accounts of IOM and of the service are given by that code. Two kinds: two requests, never one.
why-aid-programme = A second payment by one programme is seen before, not after. None found yet: empty, the aid waits.
why-aid-level = A group shares tools and losses: tell each of them. Uncertain: the person alone.
why-aid-form = Cash is lost faster than tools, but it leaves a choice. Both at once can be said.
why-aid-provider_kind = By referral the partner answers for the delay: open the referral as well (^F).
why-aid-provider = To call when nothing comes. Not chosen: empty; three quotes first if the programme wants them.
why-aid-value = The instalments never pass it. In kind: the price on the bill. Not known: empty until there is a quote.
why-aid-first_choice = Aid that was wanted lasts better: read it later beside the satisfaction. She had no choice: no.
why-aid-requested_on = Too long a wait shows in the case, marked !. Asked by word of mouth: the day she said it.
why-aid-approved_on = Parts our delay from the supplier's. Not yet: empty.
why-aid-delivered_on = Half a delivery is none: note the instalments, and this day once all is there.
why-aid-ended = Ends the wait without hiding it. Put off to next year: that is no end, leave it empty.
why-aid-satisfaction = Asked by another than who handed the aid over, if possible. She dares not: empty.
why-aid-problems = Ten delays of one supplier are seen in this way. "None" alone, never with another.
why-aid-business = To be asked at each visit: a trade often closes in its third month. Other aid: empty.
why-aid-employees = Paid or apprentices, not family who lend a hand. Nobody: 0.
why-aid-covers_needs = Count rent, school and health with the food. The months differ: "partly".

## An instalment

why-instalment-paid_on = To be checked against the signed receipt. Handed over twice: two instalments.
why-instalment-value = Together they never pass the value of the aid. A thing handed over: its price on the bill.

## A referral

why-referral-partner = The consent holds for that one alone; another partner, another referral. Not known which: the list of the desk, or the supervisor.
why-referral-purpose = One referral, one help: otherwise nobody knows what was answered. Several: open several.
why-referral-shared = The sheet will bear that and no more, and only what she agrees to (F4). In doubt: name and phone.
why-referral-reason = What is to be made ready before she comes. Nothing that exposes her: the sheet goes from hand to hand.
why-referral-answer_by = After that day it stands on Today. Urgent: tomorrow, and telephone.
why-dispatch-state = The moment of each step is kept: one sees where it is stuck. Nothing heard: call, without moving it on.
why-dispatch-moved_on = The hours from sending to receipt are counted. Day unknown: that on which you hear of it.
why-dispatch-hour = Of use for an emergency alone. Another day without an hour: empty.
why-dispatch-feedback = What the person has to know, and the next appointment. No medical detail: it stays with the partner.
