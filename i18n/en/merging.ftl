### Two people who may be one: side by side, told apart, joined field by field, parted again.

## What the desk can be told

command-duplicates = look for duplicates
    .also = duplicates, duplicate
    .takes = RECORD or nothing
command-side-by-side = compare two files
    .also = compare, side by side
    .takes = ROW or RECORD RECORD
command-not-same = say that they are two people
    .also = another person, two people
    .takes = ROW or RECORD RECORD
command-open-other = open the other file
command-merge = join two files
    .also = join, merge, same person
    .takes = ROW or RECORD RECORD
command-merge-swap = keep the other file
command-merge-undo = part the file joined last
    .also = part, unmerge
    .takes = RECORD
key-duplicates = duplicates
key-side-by-side = compare
key-not-same = not same
key-open-other = other
key-merge = join
key-merge-swap = keep other
key-merge-undo = part

## Screens

title-compare = TWO FILES SIDE BY SIDE
title-pairs = LIKELY DUPLICATES
form-merge = JOIN TWO FILES
work-duplicates = looking for duplicates
compare-asked = Being asked now
compare-apart = Decided before: they are two people.
compare-differs = { $field }: { $one }; the other: { $other }
compare-joined = { $field }, put together: { $one }; { $other }
compare-agrees = { $field }: { $text }
merge-other = other file: { $text }
sheet-joined = Joined file
sheet-joined-line = { $number }, joined on { $on }

help-pairs =
    People of the register who may be one person, the surest first; below,
    what speaks for it and against it.
    Enter puts them side by side. Nothing is ever joined by itself.
    Two people who were said to be two do not come back, as long as nothing
    changes of what is compared.

help-compare =
    Two files, field by field. !: they say something else. +: what both say
    is put together. The chosen line is told in full below.
    F2: they are two people; that is remembered. F3 opens the other file.
    F4 joins them: the file on the left stays (Tab: the one on the right).
    One sees what will stand; in a field of which the other file says
    something else F4 takes that, and F2 saves. Everything that named the
    other number then names the one that stays, and the old number leads
    there.
    During an interview F4 means: it is her. What was just said goes into
    her file.
    Parting them again (^K) puts everything back; what was done in between
    stays with the file that was kept.

## What is said

say-told-apart = Noted: they are two people.
say-nobody-alike = Nobody is like her.
say-merged = { $old } was joined to { $survivor }.
say-is-her = It is { $name }: the answers go into her file. Marked fields: F4 takes what the file says.
say-parted = { $old } is apart from { $survivor } again, as before.
say-parted-changed = { $old } is apart again; what was changed since stays with { $survivor }.
merge-undo-ask = Part { $old }? Once more: yes; any other key: no.
line-merge-field = { $field }: { $mine } will stand; the other says { $theirs }
line-merge-decide = Field by field: an empty line lets it stand; = takes the other; or another answer. Then save.
line-merge-decided = Nothing to choose. save to keep it.

error-merge-same = Both are one and the same file.
error-merge-gone = { $old } was joined to { $survivor }: see that file.
error-merge-nothing = No file was joined to this one.
error-merge-later = { $old } was joined later: part that one first.
error-merge-withdrawn = A consent was withdrawn since: parting would bring it back to life. Settle it with the person first.
error-merge-field = A file has no field of that name.

log-apart = said that they are two people
log-merge = joined another file
log-merged = joined this file to another
log-merge-undo = parted two files
log-number = Number
