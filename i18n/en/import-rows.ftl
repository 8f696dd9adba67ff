### Tables of people, cases and visits from another system: import-… is what the report says of one place.

import-rows-read = Rows read
import-table-other-kind = This table lacks the columns that are expected: check the file and the command.
import-damaged-row = damaged row: it has not as many columns as the header
import-no-number = without a number the row cannot come in
import-no-name = without any name the person cannot come in
import-no-person = without the person's number the case cannot come in
import-unknown-person = nobody of that number in this source: import the candidates first
import-unknown-case = no case of that number in this source: import the cases first
import-no-visit = without its place in the row of visits it cannot come in
import-no-day = without a readable day the visit cannot come in
import-bad-text = text unreadable or too long: left out
import-kept-identity = the source tells another identity: the desk's is kept
import-kept-desk = changed at the desk too: what the desk says is kept
plan-agreed-elsewhere = agreed where it comes from, day unknown
import-file-no-column = The column { $column } is missing: give --map if it has another name.
import-map-written = The --map file cannot be read at line { $line }: expected is [columns], then family_name = "Surname".
import-map-unknown = The --map file: there is no column { $column } here.
import-column-read = { $ours } = "{ $theirs }": { $cells }
import-columns-unread = Not read: { $columns }
import-like-count = Likely duplicates
import-like-register = Perhaps the same: { $at }, { $id } and { $with } of the desk, { $score }: { $why }
import-like-file = Perhaps the same: { $at }, { $id } and { $with } of the file, { $score }: { $why }
import-like-more = { $more ->
    [one] And one more pair: --json gives them all.
   *[other] And { $more } more pairs: --json gives them all.
}
case-sheet-received = Already received
case-sheet-given = { $what }, on { $day }
