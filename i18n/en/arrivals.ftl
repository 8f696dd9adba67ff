### Somebody comes into the register in a hurry: a note now, the form later; or although she refuses her consent.

command-note-new = note somebody in brief
    .also = brief note
    .takes = FAMILY NAME ; GIVEN NAMES ; SEX ; PHONE ; MATTER
key-note-new = note

form-note = BRIEF NOTE, THE FORM LATER
draft-of-note = Note about
due-unfinished = TO BE COMPLETED
due-noted = noted on { $day }

say-noted = Noted: { $name }, { $reference }. To be completed, on Today.
say-refuses = Without consent: no offers, nothing sent; the refusal is noted. Once more to register so.
say-registered-waits = Registered without consent: { $name }, { $reference }. No offers, nothing sent.
say-still-lacks = Kept: { $name }. Still missing: { $fields }.
line-note-back = Going on: { $form } { $who }
