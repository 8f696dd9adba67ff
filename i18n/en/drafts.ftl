### Interviews that are not finished: what is said when one is taken up, set aside, or left for long.

## Answers whose question the form no longer has

draft-gone = No longer asked, and kept in the draft: { $answers }
draft-gone-save = Will be lost, being no longer asked: { $answers }. Once more to save.

## On Today

due-abandoned = ABANDONED: TAKE UP OR SET ASIDE
draft-age =
    { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
 }
draft-begun-on = { $form } { $who }, begun on { $day }, { $filled } of { $total } fields
draft-left = { $form } { $who }, left { $age }, { $filled } of { $total } fields
draft-of = { $form } { $who }, left { $age } by { $by }, { $filled } of { $total }
draft-aside = { $form } { $who }: erase what was typed? ^D: yes; any other key: no.
log-set-aside = set an interview aside
log-take-over = took over a colleague's interview

help-draft =
    An interview that was begun and is not saved yet. Enter takes it up at the
    same field and letter, also from a seat whose line has dropped: that seat
    can then only read.
    ^D sets it aside: after a question, what was typed is erased, and the log
    says by whom.
    Nothing is ever erased by itself. What nobody touched for two weeks is
    marked !; whoever leads the office sees it too, and may take it over.

## The draft could not be written, and now can

draft-kept-again = It works again: all that was typed is kept.
