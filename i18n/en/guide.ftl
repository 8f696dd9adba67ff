### The counsellor's guide: guide-SECTION is its heading, .text what it says, a blank line between paragraphs. What stands
### in angle brackets is filled in by the program: <place command> the key of a command in a place (in lines its id),
### <command> its name. place-PLACE names a place in the table of keys.

guide-title = The counsellor's guide

guide-begin = The first minutes
    .text =
    The desk is driven from the keyboard alone. At the top: where you are, who you are, the language, the day. The last
    line but one says what just happened. The last line says what the keys do here, and it is always true: there is
    nothing to learn by heart.

    Four keys work everywhere. <everywhere help> explains the place you are in, and in a form the field in hand.
    <everywhere commands> opens the list of all that the desk can do: type the beginning of a word, and choose.
    <everywhere language> changes the language in the middle of anything, and not one answer. <everywhere back> goes back
    a step and never destroys anything.

    A letter by itself is never a command: what is typed into a field stays there. On a screen of work the arrows choose
    a line and Enter opens it. ! means urgent or wrong, ? not known, * compulsory, ~ estimated.

    An exercise desk says so at the top of every screen (EXERCISE): its people do not exist, try everything there.

guide-today = The day begins: Today
    .text =
    It is the first screen. It shows what is overdue, what is due today, who waits for consent, and the interviews that
    were begun and not finished, with the time. Enter opens the line, or takes the interview up at the field and letter
    where it stopped; <draft draft-set-aside> sets aside one that nobody needs any more.

    From there go the three moves of the day: <today candidate-find> finds a person, <today candidate-new> registers one,
    <today offer-find> finds an offer. Visits of a return are noted there too: the person did not come,
    <today visit-no-show>.

guide-intake = Somebody comes in: the interview
    .text =
    Always look first: <today candidate-find>, then the beginning of the family name, given name or village, or the last
    four digits of the phone. Accents, capitals, apostrophes and small differences of spelling do not matter. Found: Enter
    opens the file, <candidate candidate-change> changes it. Nobody: <find-candidates candidate-new>.

    One question a line, in the order of a talk. Tab or Enter goes to the next field, the up arrow back. Write as people
    speak: a code, a word, the beginning of a word. What the desk understood stands behind the answer, so that a mistake
    is seen at once. <form values> shows the possible answers, <form page-next> goes to the next page.

    Only a name, the sex and the consent are compulsory; all the rest can wait. A date is said as you hear it: 14/3/88,
    March 1988, 1988, ~35 for "about thirty-five years old", t for today, t+3w for in three weeks. What is estimated stays
    marked as estimated.

    <form save> saves, and says all that is missing at one go. The number shows and the form stays in hand: what was
    misheard is put right at once. Interrupted? <everywhere back> is enough: the interview waits on Today.

    When there is time, in the file: <candidate experiences> opens the jobs she had (<experiences experience-new>),
    <candidate documents> her further papers (<documents document-new>).

guide-crowd = A crowd at the door
    .text =
    No time for a talk: "<note-new>" keeps in five fields who is there and how to reach her; the file to be completed waits
    on Today.

    Many people at once, a training, a bus of returnees: <today list-new>. The name of the session, the day and the place
    are said once, then a row a person, saved as you leave its last cell. <roll ditto> repeats the cell above, never the
    consent, which is asked of each. Somebody may be there already: <roll values> shows both. Earlier lists:
    <today lists>, and <lists open> opens one again.

guide-alike = Is she registered already?
    .text =
    While you type the desk compares: the name and its spellings, birth, phone, paper, mother, place. Somebody alike shows
    below the form with the reasons, and saving asks about it once. A relative's phone proves nothing, and the desk knows
    that.

    In a field without a list <form values> shows the two side by side, field by field. There: <compare not-same> says that
    she is somebody else, and the question does not come back; <compare open-other> opens the other file; <compare merge> makes one of the two, once
    you have chosen where they differ. A merge can be undone: "<merge-undo>". The likely pairs of the whole desk:
    <candidate duplicates> in a file, or "<duplicates>".

guide-consent = Consent and data
    .text =
    Read the text before you ask; <everywhere help> twice on the field Consent opens it. It is there in the three languages
    and in Arabic, to be printed with <candidate print>. Each purpose has its own answer: to refuse a partner does not
    stand in the way of a job. Without consent for employment the person is registered but waits: no offer, no export.

    Say it plainly: "I note what it takes to find you work. You may refuse, change your mind, ask what I have written.
    Nothing leaves without your yes." Who does not write gives a thumbprint, or speaks before a witness. Under eighteen a
    parent or guardian agrees as well. Any answer can be noted later too: "<consent-note>"; "<consents>" shows them all.

    Write only what is of use: no religion, no illness, no story of violence. Signs are ticked, and the person is referred.
    Each reading of a file is logged; <candidate history> shows who read or changed what. ••• hides what your role may not
    read.

guide-life = A life changes, a person asks
    .text =
    In a file <candidate life-change> notes a death, a guardian, a name, a sex, with the day and the paper; what was before
    stays in the history, and the old name still finds her. A death ends all that is at work; "<life-undo>" takes it all
    back if the news was wrong.

    Whoever asks what is known of her has a right to it: "<held>" tells and prints it. To erase her for good, "<erase>", is
    for who leads the office.

guide-offers = Finding offers
    .text =
    In a file <candidate offers-for-candidate> ranks the offers for the person; in an offer <offer candidates-for-offer>
    ranks the people. The points come from occupation, skills, experience, languages, education, place and pay, never from
    sex or origin; age only where the law asks. Below stand the reasons of the chosen line: + fits, ~ in part, - is
    missing, ? not known, ! stands in the way.

    A ? is a question to ask: <matches ask> opens the file at the right field, and the ranking is made anew when you come
    back. The ranking helps; you and the person decide. <matches weights> shows what each part is worth.

    <today offer-find> looks freely, as you type beginnings of words. <find-offers facets> counts and narrows by country,
    contract, occupation; <find-offers searches> keeps a search for tomorrow; <find-offers filter-open> shows closed offers
    too. Abroad an offer is proposed only if its employer is verified and takes no money.

guide-proposals = Proposing, and hearing what became of it
    .text =
    <matches proposal-new> proposes the chosen line: a decision, a reason. <candidate proposals> in a file shows all her
    proposals; there, <proposals slip> prints the slip she takes away, <proposals proposal-consent> notes whether her
    profile may go to that employer, and <proposals proposal-outcome> what happened: sent, interview, hired, refused and
    why. Always ask for a day to come back: it will stand on Today.

    Money was asked of the person? Note it, at whatever stage, and tell your supervisor.

guide-employers = Employers, and offers of the desk's own
    .text =
    "<employer-find>" looks for an employer; <find-employers employer-new> registers one. In the file,
    <employer employer-verify> asks for a verification or gives its result, <employer offer-new> begins an offer. An offer
    begins as a draft: <own-offer offer-publish> publishes it and says what stands against it, <own-offer offer-close>
    closes it with the reason, <own-offer offer-reopen> opens it again.

guide-return = Somebody who came back: the case
    .text =
    In a file <candidate case-open> opens the return case, or begins one if the person agrees. The screen is read in ten
    seconds: who, since when, the plan, the aid, the visits, the surveys; ! wants an eye first.

    Visits are counted from the day of return. <case visit-note> notes what came of the next: reached, it is done; not
    reached, an attempt is counted and it is still owed. Three attempts, three days, two ways, before saying that contact
    is lost. <case visit-no-show> notes a no-show, <case visit-plan> moves, adds or drops a visit.

    <case plan>: the plan, its goals, three at most, its dated steps (<plan step-new>, then <plan step-done> once it is
    done) and the person's agreement (<plan plan-change>). <case aids>: the aid, asked for with <aids aid-new>, handed over
    in instalments (<aids instalment-new>). <case referrals>: the referrals; nothing leaves without the consent for that
    partner and those details (<referrals referral-consent>). <case case-close> closes, with the reason.

    What touches trafficking is seen by the focal point alone. Never have a story told twice.

guide-survey = The reintegration survey
    .text =
    <case survey-new> begins it. One key an answer, and the next question is there. < goes back a question.
    <survey survey-language> changes the language of the questions and not yours, <survey survey-open> goes to the first
    one left open, <everywhere help> says what the question wants to know. "Does not know" is an answer; silence is passed
    over. Say first that refusing changes nothing of the aid. At the end stand the figures, and what would weigh most.
    <case surveys> shows all the surveys of the case.

guide-paper = Paper, files, power cuts
    .text =
    <candidate print> shows what can be printed and how it will look: slip, appointments, consent sheet, CV, blank form.
    <print paper> changes the paper, <print print-file> lays it into your out-tray. From there, on your own machine:
    `guichet fetch NAME`. A file comes in with `guichet put NAME`.

    No power: the blank form, in the order of the screen. It is keyed in later, and its last field takes the true day of
    the talk.

guide-dropped = The line drops
    .text =
    Nothing typed is lost: each field is written as you leave it, and the field in hand two seconds after the last key.
    Log in again: Today offers the interview, Enter takes it up at the same letter, at the same seat or another. The old
    seat, if it still lives, says so and can only read.

    A screen that was written over is made anew by <everywhere redraw>. Where saving is not possible a sentence says so:
    what was typed stays; try again, do not begin again.

guide-lines = Without a screen: plain lines
    .text =
    On a very slow line, or with a screen reader, the same desk speaks in lines: `ssh -T`, or `guichet --line`. You type
    a command (<candidate-new>, or its id: candidate-new), then an answer a line, or several parted by ; . Your own
    machine writes what you type: there is no waiting.

    ? explains the question, ?? gives the list, < goes back, a full stop leaves and keeps the draft, save saves,
    field=value answers any field, help and a field's name explains it. quit leaves.

guide-leaving = Leaving, stepping out
    .text =
    <today leave> leaves; what was begun waits. <everywhere lock> hides everything at once when you stand up, and the desk
    hides itself after ten minutes. Choose your code: "<code>". Never leave the screen open before somebody else, and do
    not lend your key: whatever it does bears your name.

guide-help = Where to find help
    .text =
    <everywhere help>: the place, or the field. <everywhere commands>: everything, by its name in the three languages.
    "<guide>": this guide, at any time. `guichet keys` and `guichet commands` print the tables, `guichet guide
    --format html` this guide for paper. A word is missing in a list, a rule has changed in your country: tell the
    administrator, such data is put right without a new program.

guide-keys = The keys, place by place
    .text =
    Taken from the program's own table of keys. Those of "Everywhere" also work in every place that does not use them for
    something else.

place-everywhere = Everywhere
place-today = Today
place-draft = Today, on an interview that was begun
place-find-candidates = Finding a person
place-find-offers = Finding an offer
place-facets = Counting and narrowing offers
place-searches = Searches kept
place-candidate = A person's file
place-offer = A partner's offer
place-own-offer = An offer of the desk's own
place-find-employers = Finding an employer
place-employer = An employer's file
place-matches = A ranking
place-pairs = Likely pairs
place-compare = Two files side by side
place-case = A return case
place-print = Printing
place-code = The code of the lock
place-plan = The plan
place-aids = The aid
place-referrals = The referrals
place-proposals = The proposals
place-form = A form
place-roll = A list of many people
place-lists = The lists
place-experiences = The jobs of a person
place-documents = Her further papers
place-surveys = The surveys of a case
place-survey = The survey, question by question
place-list = The list of a field
place-commands = The list of commands
place-page = A page to read

command-guide = read the counsellor's guide
    .also = guide
    .takes = NUMBER
key-guide = guide

guide-again = F1 again: the counsellor's guide.
guide-open = The arrows scroll; Esc goes back.
guide-lines-how = guide and a number tells one part: guide 3.
error-no-such-command = The desk has no command of that name.
