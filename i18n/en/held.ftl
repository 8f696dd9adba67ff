### What is held about somebody, for her who asks; and taking her out.

command-held = see what is held about a person
    .also = data held, access request
    .takes = FILE
command-erase = erase a person
    .also = erasure, right to be forgotten
    .takes = FILE and the reason
key-held = held
key-erase = erase

title-held = WHAT IS HELD  { $reference }  { $name }
held-title = WHAT THE SERVICE HOLDS ABOUT YOU
held-about = Everything held under your name: how many rows, since when, which fields hold something.
held-rights = You may ask to see what is written there, to have it put right or to have it erased.
held-how = To print it for the person: Esc, then ^P, "what is held".
held-rows = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
held-rows-since = { $rows ->
    [one] 1 row of { $day }
   *[other] { $rows } rows since { $day }
}
held-fields = { $rows }: { $fields }
held-shared = Shared with
held-shared-nobody = nobody
held-readers = Read by
held-reader = { $who }, { $times ->
    [one] once
   *[other] { $times } times
}
held-way-consent = consent given for
held-way-referral = referral sent to
held-way-proposal = profile sent to
held-way-export = file taken out
held-way-print = page printed
print-kind-held = what is held about her

held-candidate = File
held-consent = Consents
held-reintegration = Return cases
held-attendance = Sessions
held-question = Case needed?
held-alias = Numbers elsewhere
held-span = Periods
held-draft = Unfinished
held-replaced = Before an import
held-apart = Told apart
held-closing = Closings
held-visit = Visits
held-attempt = Attempts
held-turn = Case moves
held-replan = Changed days
held-handover = Hand-overs
held-reported = Scores elsewhere
held-plan = Action plans
held-step = Plan steps
held-survey = Surveys
held-aid = Aid given
held-instalment = Instalments
held-referral = Referrals
held-dispatch = Referral moves
held-proposal = Proposals
held-outcome = Offer outcomes
held-change-log = Change log
held-merge = Joined files
held-merge-row = Joined rows
held-tombstone = Erasure

erase-ask = Erase { $name }, { $reference }: { $gone } rows go, { $shells } stay to be counted, without a name. There is no way back. Say it again to erase.
erase-ask-again = Erase { $reference }: { $gone } rows go, with no way back. Say it again for yes.
erase-how = To erase, say the command again with the reason: { $reasons }
say-erased = { $reference } is erased: { $gone } rows gone, { $shells } kept without a name.
say-erased-later = Somebody was reading at that moment: the last traces leave the file once everybody has left.
choice-erase-why-asked = the person asks for it
    .also = request
choice-erase-why-consent_withdrawn = consent withdrawn
choice-erase-why-time_is_over = time of keeping is over
choice-erase-why-unlawful = held without right
choice-erase-why-by_mistake = entered by mistake
error-erase-case = Case { $number } is still open: close it first.
error-erase-proposal = Proposal { $number } still waits: note its end first.
error-erased = This person was erased: nothing of her is left here.
import-erased = this person was erased: her row comes in no more
log-held = told what is held
log-erase = erased the person
