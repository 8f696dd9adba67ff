### Why something was not done. error-… is one sentence and says what to do next; reject-… stands beside its field or
### after its name, so it is short and begins small; import-… is what the report of a delivery says of one place.

## A deed was not done

error-not-allowed = Your role does not allow this: ask your supervisor.
error-not-found = Nothing here has that number: check it, or search by name.
error-wrong-check = The last character does not fit this number: read it again digit by digit.
error-no-reference = This is no number of the desk: they look like TG-0004217-K.
error-faults = Not saved yet: { $reason }
error-changed-meanwhile = Somebody changed this record meanwhile: open it again, then redo the change.
error-waits-for-consent = The consent for this is missing: ask for it and note it in the file.
error-case-open = A return case is already open for this person: go on with that one.
error-closed = This case is closed and changes no more: open another if need be.
error-taken-over = This interview goes on at another seat: here it can only be read.
error-too-many-closings = Offers that would be closed: { $closing } of { $open }; nothing was changed, add --close-many if that is meant.
error-import-running = Another delivery of this source is coming in: try again after it.
error-stopped = Stopped as you asked: nothing was written.
error-no-desk = There is no desk in this folder: make one with guichet init.
error-desk-exists = A desk stands here already and was left as it is: choose another folder.
error-busy = Another seat is writing: what was typed is kept, try again in a moment.
error-full = The disk is full: what was typed is kept; free some space, then try again.
error-damaged = The desk's file is damaged: stop, and have guichet check run.
error-newer = This desk comes from a newer program (version { $found }, here { $known }): update this one.
error-refused = The desk may not read or write its files: have their rights checked.
error-network = The desk lies on a network drive, which damages it: move it to a local one.
error-engine = Unexpected trouble: what was typed is kept; try again, or run guichet check.

## A field was refused

reject-missing = fill this in before saving
reject-several = several answers fit: choose one
reject-choice = not in the list: choose one of its lines
reject-no-name = a family name or a given name is needed
reject-name = a name has at least one letter
reject-long = text too long: shorten it
reject-birth = write 17/3/1984, March 1984, 1984 or ~42
reject-birth-future = birth in the future: check the year
reject-birth-old = more than 120 years old: check the year
reject-day = write 14/3/2026, 14 March, t or t+7
reject-day-impossible = there is no such day: check day and month
reject-future = that day is still to come: put the true one
reject-return-future = return in the future: check the date
reject-next-before = put it after the day of the visit
reject-instant = write it like 2026-03-14T09:30:00Z
reject-phone = too many or too few digits: check the number
reject-email = write it like name@example.org
reject-country = unknown country: its name or two letters
reject-region = unknown region: choose it from the list
reject-region-elsewhere = region of another country: change one of them
reject-occupation = occupation: words, or an ISCO code of 4 figures
reject-language = unknown language: write like English B1, tw
reject-level = level: A1, A2, B1, B2, C1, C2 or native
reject-mobility = choose how far, or name countries
reject-consent = consent for employment is missing: ask for it
reject-count = write a whole number, not too large or negative
reject-money = write 1500, 1200 EUR month or 50 GHS day
reject-months = write 18 months, 6 years or 1 year 6 months

## A whole file cannot be read

import-file-empty = The file is empty: ask the source for it again.
import-file-binary = The file is not text: take the one the source delivers, not opened in a spreadsheet.
import-file-truncated = The file ends in the middle, at line { $line }, column { $column }: download all of it again.
import-file-damaged = The file is damaged at line { $line }, column { $column }: ask the source for it again.
import-file-other-kind = This file holds no offers of this form: check the file and --format.

## One place of a file

import-no-id = without an id of its source the offer cannot come in
import-no-title = without a title the offer cannot come in
import-not-an-object = this is no offer, but a bare value
import-wrong-type = a value of another kind than expected
import-bad-date = date that cannot be read: left out
import-bad-number = number that cannot be read or believed: left out
import-salary-doubtful = doubtful pay: kept in words, not in figures
import-unknown-code = unknown code: left out
import-damaged = damaged text here: to be asked for again
import-bad-address = address that cannot be read or is too long: left out
import-cut = text too long: its end was cut off
import-unknown-country = country not recognised: left empty
