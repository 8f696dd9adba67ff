### The jobs somebody had and her further papers: rows of her file.

command-experiences = see the experience
    .takes = NUMBER
command-experience-new = note an experience
    .takes = NUMBER ANSWER ; ANSWER
command-experience-change = change an experience
    .takes = LINE ANSWER ; ANSWER
command-experience-remove = remove an experience
    .takes = LINE
command-documents = see the papers
    .takes = NUMBER
command-document-new = note a paper
    .takes = NUMBER ANSWER ; ANSWER
command-document-change = change a paper
    .takes = LINE ANSWER ; ANSWER
command-document-remove = remove a paper
    .takes = LINE
key-experiences = experience
key-experience-new = add
key-experience-change = change
key-experience-remove = remove
key-documents = papers
key-document-new = add
key-document-change = change
key-document-remove = remove

help-experiences =
    What the person has done, job by job, here or abroad, with a contract
    or without. The newest comes first.
    F2 notes an experience, F3 or Enter changes the chosen one.
    ^D removes it; you are asked once, and the history keeps it.
    The known months count in full where an offer asks for that occupation;
    two jobs in the same one at the same time count once.
    Without an end the length stays unknown: nothing is made up.
    F7 goes to the other identity papers, Esc back to the file.
help-documents =
    The person's papers beside the one in the file: a passport, an older
    card, a residence permit of another country.
    F2 notes a paper, F3 or Enter changes the chosen one.
    ^D removes it; you are asked once, and the history keeps it.
    ! is no longer valid. The number helps to find the person; it never
    leaves in a CV.
    F6 goes to the experience, Esc back to the file.

title-experiences = EXPERIENCE  { $reference }  { $name }
title-documents = OTHER PAPERS  { $reference }  { $name }
experiences-head = EXPERIENCE  { $count }
experiences-none = No experience yet: F2 notes one.
documents-head = OTHER PAPERS  { $count }
documents-none = No other paper: F2 notes one.

when-still = still
experience-between = { $from } to { $to }
experience-since = since { $from }
experience-since-year = since { $from }
experience-began = { $from }, end not known
experience-about = about { $length }
experience-informal = informal
experience-time = Time
experience-counted = Counts for
experience-group = { $group }: { $months }
experience-length-unknown = length not known
experience-remove-ask = Remove "{ $trade }"? The same key once more.
document-valid = valid until { $day }
document-expired = expired on { $day }
document-remove-ask = Remove "{ $kind }"? The same key once more.

say-experience-noted = Experience noted.
say-experience-changed = Experience saved.
say-experience-removed = Experience removed.
say-document-noted = Paper noted.
say-document-changed = Paper saved.
say-document-removed = Paper removed.
say-no-experience-chosen = Name an experience of the list first.
say-no-document-chosen = Name a paper of the list first.
say-save-first = Save the person first (F2).
log-remove = removed

reject-when = write 2015, March 2015, 14/3/2015, t or still
reject-from-still = the beginning is a date: 2015, March 2015
reject-to-before-from = the end comes before the beginning
reject-months-between = more months than there are in that time
reject-no-paper = name the paper; without one there is nothing to note here

page-experience-experience = Job
form-experience-new = NEW EXPERIENCE
form-experience-change = CHANGE THE EXPERIENCE
draft-of-experience = Experience
print-form-experience = WORK EXPERIENCE
sheet-experience = Experience

held-experience = Experience
held-document = Other papers

field-experience-occupation = Occupation
    .short = Job
    .help = The occupation in the person's own words: mason, seamstress, trotro mate.
field-experience-employer = Employer
    .short = Employer
    .help = For whom: a firm, a master, a family, on their own account.
field-experience-country = Country
    .short = Country
    .help = The country it was in: its name or two letters. Abroad counts as well.
field-experience-place = Town
    .short = Town
    .help = The town or village where the person worked.
field-experience-from_on = From
    .short = From
    .help = The beginning as it was said: 2015, March 2015, 14/3/2015.
field-experience-to_on = Until
    .short = Until
    .help = The end as it was said: 2018, May 2018, t (today), still.
field-experience-months = Time worked
    .short = Worked
    .help = If it differs from the time between, or no dates are known: 9 months, 2 years.
field-experience-informal = Informal
    .short = Informal
    .help = Yes if there was no contract and no paper. It counts just as much.
field-experience-tasks = Work done
    .short = Work
    .help = What the person did: formwork, plastering, leading a team.

page-document-document = Paper
form-document-new = NEW PAPER
form-document-change = CHANGE THE PAPER
draft-of-document = Paper
print-form-document = OTHER PAPER
sheet-document = Other paper

field-document-kind = Kind of paper
    .short = Paper
    .help = The paper: passport, card, residence permit, birth certificate.
field-document-number = Number
    .short = Number
    .help = The number as it is printed. It never leaves in a CV.
field-document-country = Issued by
    .short = By
    .help = The country that issued it: its name or its two letters.
field-document-expires_on = Valid until
    .short = Valid
    .help = The last valid day: 14/3/2031. Empty: without end, or not known.
field-document-seen = Seen
    .short = Seen
    .help = What you have seen: the original, a copy, or nothing (not seen).
field-document-note = Remark
    .short = Remark
    .help = What helps: kept by the mother, reported lost, being renewed.
