### What each question of the survey means, how it is put, and what to do where it cannot be answered: F1, `?` in
### lines. At most three rows of 78 columns.

## Around the survey

why-survey-wave = Baseline up to the third month, midline up to the ninth, endline later. Asked afterwards about the time of the return: "retrospective baseline", never a true one.
why-survey-taken_on = The day of the talk: 14/3/2026, t for today, t-1 for yesterday. Taken on paper: the day of the paper. With breaks over two days: the first.
why-survey-mode = At the office, by phone or in the field. On the phone, make sure that she is alone; else agree on another hour.
why-survey-language = The language you speak together: en, tw, Twi. The questions show in it where the desk knows it; else translate with the same words each time.
why-survey-interviewer = To the one who gives the aid people answer what he hopes for. Alone at the desk: note it, and say so to her.
why-survey-interpreter = A grown-up, from outside the family if possible: some questions touch the home. Nobody: leave it empty.
why-survey-consent = No ends the survey and changes nothing of the aid: tell her so first. She hesitates: offer another day.

## Economic

why-survey-e1 = Her own view, compared with nobody. "It is all right": ask whether that is rather satisfied or in between.
why-survey-e2 = Never, or how often: once a month is rarely, 2 or 3 times sometimes, each week often. A religious fast does not count.
why-survey-e3 = Family, susu, shopkeeper, bank: it does not matter who. She never tried: what she thinks would happen.
why-survey-e4 = Rice on credit from the seller is one. She laughs: begin with "this month, how many times?".
why-survey-debt = The journey, the house, care, a dowry: any sum to be given back. "No" answers the next question as well.
why-survey-e5 = All the debt against one month's spending. Cannot reckon: "would a whole month's money pay it back?".
why-survey-e6 = What there is where she lives, not her diploma. Never looked: what people around her say.
why-survey-e7 = Paid in money or in crops: yes. School, unpaid training: not applicable, which is not a no.
why-survey-e8 = Something that brings money in, one is enough, shared counts. A phone to call with: no; a sewing machine: yes.
why-survey-e9 = Looking means to have asked or walked for it this month. Waiting for a relative who promised: no.
why-survey-e10 = One reason, the first she gives. Do not read the list out: listen, then choose. It is in no score.

## Social

why-survey-so1 = For somebody like her, to find a place to live: is there any, at what price, is she turned away? Not her own home alone.
why-survey-so2 = Today's roof: rain coming in, room, safety. It is not for you to judge: her own mark.
why-survey-so3 = School, college, evening classes: near enough, good enough, within means? No children: what she sees around her.
why-survey-children = From six to the end of school in the country, who eat at home. No: the next question settles itself.
why-survey-so4 = Enrolled and mostly there. Holidays or a strike: as before them. One is missing: "some, not all".
why-survey-so5 = If she were robbed, would she be heard? Never complained: what she thinks would happen. Remind her that nothing leaves this room.
why-survey-so6 = On her or at home, in her name, still valid. A receipt: yes if it is accepted. No: put it into the plan, nothing gains more.
why-survey-so7 = The way, the price, the days lost, the refusals. It weighs little in the score: answer quickly.
why-survey-so8 = To drink it untreated without falling ill; tap, borehole or seller. The dry season included.
why-survey-so9 = Distance, price, hours: can one be treated? It weighs much: take the time. Quality comes right after.
why-survey-so10 = Once there: how one is received, medicines, getting well. The healer too, if it is him she sees.

## Psychosocial

why-survey-p1 = Naming days, funerals, meetings, matches. Asked but does not go: sometimes or never; ask gently why, and do not write it.
why-survey-p2 = Who would come at night if she called? One who is sure makes it "good".
why-survey-p3 = Read the sentence as it is, slowly. "Strongly", "somewhat": let her choose, do not turn it into a yes.
why-survey-p4 = The way to market, the evening, the children. Fear of one quarter counts: ask for the whole.
why-survey-p5 = Quarrels that hurt, not teasing. No family near: never. If danger shows: stop and call.
why-survey-p6 = "Deportee", "failure": words, a job refused, a greeting left out. She sees nothing serious in it: her answer counts.
why-survey-p7 = Any one of them is enough. She weeps: put the pen down, wait, offer to go on another day. Often: refer her today.
why-survey-p8 = To talk to somebody trained, outside the desk. Yes: open the referral before she stands up.
why-survey-p9_able = Could she, with what she has? It is not "does she want to". Nothing weighs more: read it again if she hesitates.
why-survey-p9_why = A wish: to study, to join a husband, to see more. A need: staying is not possible. Do not choose for her.

## The end of the survey

why-survey-completion = Tells whether it can be relied on. Broken off: "incomplete", and take it up again; answers given to be done with it: "complete, answers doubtful".
why-survey-note = Noise, a relative present, a language half understood. What she confided has no place here.
