### The help of each place: help-PLACE, 6 to 12 lines of at most 74 columns. The keys of the place are listed below it
### by the program, from the key table.

## Where one works

help-today =
    What is waiting today. The arrows choose a line, Enter opens what it
    names.
    To take up again: interviews that were begun; nothing typed is lost.
    Overdue, marked !: visits whose day has passed.
    Waiting for consent: registered, but not yet matched with any offer.
    When somebody comes in, look for the name first (F3): the person may
    be registered already. If not, F2 begins the interview.
    F8, from anywhere: a brief note now, the form later.
    An interview nobody needs any more is set aside with ^K, "aside".

help-find-candidates =
    Type the beginning of a name, a village, or a file, phone or paper
    number. The list follows what is typed.
    Several beginnings go together: "men kof" finds MENSAH Kofi.
    Accents, capitals and apostrophes do not matter.
    Your own candidates come first, then those of other counsellors.
    The arrows choose, Enter opens the file; that it was read is logged.
    Nobody? Try another spelling or the phone, then register with F2.

help-find-offers =
    Type beginnings of words: the job, the employer, the place. The list
    follows what is typed; without text, the newest come first.
    "country=GH" keeps one country, "contract=permanent" one contract.
    Only open offers are shown; F3 shows the others as well.
    The arrows choose, Enter opens the whole offer.
    F4 ranks the candidates for the chosen offer, with the reasons.

help-candidate =
    One person's file: what was told, and where the follow-up stands.
    F2 changes it, field by field; each change keeps its author.
    F3 ranks the open offers for the person, and says why.
    F4 opens the return case, or begins one if the person agrees to it.
    ^Y shows who read or changed the file, and when.
    Three dots ••• hide what your role may not read.
    As long as consent for employment is missing, no offer is proposed.

help-offer =
    A whole offer, as its source gave it.
    What is missing is said at the end: ask the employer for it.
    The text of the ad comes last; the arrows scroll it.
    F3 ranks the candidates for this offer, with the reasons.
    An offer abroad: look first whether it is verified.
    A candidate never has to pay anything: report any such demand.

help-matches =
    The ranking, best first: points out of 100, and below them the reasons
    of the chosen line.
    + fits   ~ fits in part   - is missing   ! stands in the way
    ? is not known: F4 opens the form at the field to ask about.
    An empty field costs nobody a chance: it asks for an answer.
    ^O shows the weights and who decided them.
    A line without points is blocked; the reason says by what.
    The ranking helps, it does not decide: you and the person choose.
    Sex and religion do not count; age only where the law says so.

help-case =
    A return case: its state, the visits, the return and the needs.
    F2 notes what came of the next visit owed. Person reached: it is done.
    Not reached: an attempt is counted and the visit is still owed.
    Days of visits are counted from the return; ! is overdue.
    Before saying that contact is lost: three attempts, three days, two
    ways.
    ^D notes a no-show, ^E moves, adds or drops a visit.
    ^K "state" suspends, transfers, reopens; ^K "hand cases" passes on.
    F3 changes the return or the needs, F4 closes the case.
    Note the signs and refer; the person's story stays out.
    ^U takes the reintegration survey; it follows the visit planned with it.
    ^O the plan, ^V the aid, ^F the referrals, F5 the surveys.


help-page =
    A page to read: the help of a screen, or the history of a record.
    The arrows scroll line by line, PgUp and PgDn by the screen.
    Esc goes back to where you were and changes nothing.
    ^L changes the language at any time; nothing typed is lost.
    ^K opens the list of all that the desk can do.
    The help of a screen first says what it is for, then all its keys.

## Where one types

help-form =
    One question a line. Enter goes to the next, the up arrow back; what
    is marked * must be filled in, all the rest may stay empty.
    Write as you speak: a code, a word or its beginning, without accents.
    What was understood stands behind it; ! says what is wrong.
    F4 opens the field's list. Several answers: with commas.
    F1 explains the field; a second time, this page.
    F3 goes to the next page; F2 saves and says what is missing.
    At the bottom, somebody alike: F4 shows them, where there is no list.
    Esc leaves: the interview is kept and resumes at the same field.

help-list =
    The possible answers of this field.
    The arrows choose, Enter takes the line marked >.
    Go on typing: the list shrinks to what fits.
    The beginning of any word will do, with or without accents.
    In a field of several answers the line joins the others.
    Esc closes the list and changes nothing.

help-commands =
    All that the desk can do, in one list.
    Type the beginning of a word or two: "open off", "lang", "aside".
    French, English and Portuguese names all work.
    The arrows choose, Enter does it.
    A command that makes no sense here says so and changes nothing.
    Esc closes the list.


