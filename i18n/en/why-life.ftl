### Why each field of a change of life and of a list of many people is asked, and what to do where it is not known: F1 in
### the form, `?` in lines. At most three rows of 78 columns, behind the field's .help.

## A life changes

why-life-happened = From that day one thing ends and another begins, and all that is owed follows it. Day unknown: the month or the year; the file keeps that it is a guess.
why-life-family_name = The new name stands everywhere, and the old one still finds her. Nothing changed in it: leave it empty, and fill in the given names.
why-life-given_names = Those she wants to hear when she is called in the waiting room. The same as before: leave it empty.
why-life-sex = Printed papers say this one from then on; the old is seen only by who may read what is sensitive. No paper: what she asks for, and note that it is missing.
why-life-guardian = Without a guardian nothing can be agreed to for a minor. The one before is gone: empty, and call social welfare the same day.
why-life-guardian_kin = A parent is so by right, another by a ruling: ask which. Not clear: "another relative".
why-life-guardian_phone = To ask for a consent without making the child come again. None: a neighbour's, and say so in the note.
why-life-until = Once it is past he can no longer answer for her. The paper says nothing of it: leave it empty.
why-life-why = A spelling put right is no marriage: figures and registers tell them apart. Would rather not say: leave it empty.
why-life-told_by = The one to call again if the news was wrong. Would rather not be named: the relation alone, on the next line.
why-life-teller = A mother knows; a neighbour has heard. A single neighbour: wait for a second voice before saving.
why-life-proof = The news counts without a paper; with it there is no more question. Promised for later: empty, and noted when it comes.
why-life-proof_seen = A picture on a phone is not the paper: no, and say so in the note.
why-life-note = What the next colleague must know so as not to hurt: whom to tell, what to say no more.
why-life-undone_why = All is again as it was before the change; in a year somebody must understand the mistake. "Wrong file" will do.

## A list of many people

why-session-name = By it one finds again who was there, and the list goes on from it. No name: place and purpose, "Tamale, market".
why-session-held_on = Everybody's registration and consent count from that day. Several days: a list for each.
why-session-country = Of all of them, for their phones and their offers. People of several countries: the most frequent one; the others are put right in their files.
why-session-region = Said once here, it is not asked in every row. People from everywhere: leave it empty.
why-session-locality = Every row left blank takes it. A crowd from far away: empty, and ask each of them.
why-session-situation = Saves a question a person in a bus of returnees; otherwise it is asked later, when there is time.
