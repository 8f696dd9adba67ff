### What goes on paper and where it goes; what stands on a slip is read by the person it is about.

## What can be printed

print-kind-slip = slip for the person
print-kind-visits = days of appointments
print-kind-offer = vacancy
print-kind-form = filled form
print-kind-blank = blank form
print-paper-a4 = A4 paper
print-paper-80mm = 80 mm roll

## On the paper

print-number = Number
print-name = Name
print-next = Next appointment
print-slip-title = YOUR RECORD AT THE EMPLOYMENT SERVICE
print-slip-keep = Keep this paper: with this number we find you at once.
print-visits-title = YOUR APPOINTMENTS
print-visits-days = We expect you on:
print-visits-none = No day is fixed for now.
print-visits-keep = If a day does not suit you, let the office know.
print-offer-free = Nobody has to pay to be hired. If somebody asks you for money, tell the office.
print-form-candidate = CANDIDATE'S RECORD
print-form-reintegration = FOLLOW-UP CASE
print-form-visit = VISIT
print-form-closing = CLOSING OF THE CASE
print-not-answered = -
print-made = { $office }, { $day }
print-exercise = EXERCISE: this person does not exist.

## What just happened

print-sent = Sent to the printer: { $what }, { $paper }.
print-laid = Out-tray (fetch): { $names }
print-none-here = Nothing to print here: open a candidate, a case or a vacancy.

## The screen

title-print = PRINT  { $what }
title-trays = YOUR TRAYS
print-to-printer = to the printer
print-to-tray = to the out-tray

## Trays

tray-in = in-tray
tray-out = out-tray
tray-empty = Your trays are empty.
tray-line = { $name }, { $bytes } bytes, { $tray }, { $day }
tray-put = Received in your in-tray: { $name }, { $bytes } bytes.
tray-put-how = The file lasts until the end of the input: put is not typed but sent (ssh HOST put NAME < FILE).
tray-fetch-how = A file reads badly on a screen: take it with ssh HOST fetch NAME > FILE.

error-no-trays = This seat has no trays for files: ask the administrator.
error-not-in-tray = No file of that name in your trays: "fetch" alone lists them.
error-tray-name = File name refused: give a plain name without a folder, not beginning with a dot or a dash.
error-tray-full = Too big: a tray holds { $megabytes } MB in all; take files away or make them smaller.

log-print = printed
log-fetch = took a file
log-put = left a file

error-config-unknown = guichet.toml, line { $line }: "{ $told }" is no setting that is known.
error-config-value = guichet.toml, line { $line }: this does not fit: { $told }

## Commands

command-print = print the page
    .also = sheet, cv, export
    .takes = slip or visits or form or cv or europass, a4 or 80mm, fr or en or pt, RECORD
command-fetch = fetch a file from your trays
    .also = get
    .takes = NAME
command-put = put a file into the in-tray
    .also = send
    .takes = NAME, then the file
key-print = print
key-fetch = files
key-put = put
command-print-file = print into the out-tray
command-sheet-language = change the language of the sheet
command-paper = change the paper
key-print-file = tray
key-sheet-language = translate
key-paper = paper

## Help

help-print =
    What can be printed from here, and how it will look: the arrows
    choose, PgUp and PgDn move the preview.
    Enter prints; F4 leaves the page in your out-tray, from which "fetch"
    takes it: guichet fetch NAME, or ssh HOST fetch NAME.
    F2 changes the language of the sheet: the person's own comes first.
    F3 changes the paper: A4, or the 80 mm roll.
    Slip and appointments go into the person's pocket: they tell nothing
    of papers, of a return, of needs or aid.
    The CV tells nothing of age, sex or family either; it leaves as a file
    too: JSON, JSON Resume, Europass.
    Every printing is noted in the history.
