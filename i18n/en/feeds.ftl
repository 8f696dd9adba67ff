### Deliveries of offers: how they are understood, and what is told of one place.

import-file-definitions = This XML file holds definitions (DOCTYPE, ENTITY): it is refused for safety.
import-file-too-large = This file is larger than 1 GB: ask the source to send it in parts.
import-map-damaged = The map of columns cannot be read, { $file }: { $what }
import-not-an-ad = this item is no offer
import-day-guessed = day counted back from today, from the words "... ago"
import-dropped-more = { $count ->
    [one] And one more ad without the field { $field }: { $text }
   *[other] And { $count } more ads without the field { $field }: { $text }
}
import-guessed = { $count ->
    [one] One ad: { $text }
   *[other] { $count } ads: { $text }
}
import-figure-alike = Probable twins
import-understood = Format found: { $format }
import-columns = { $file }: { $encoding }, columns parted by { $mark }
import-column-unused = (not used)
sheet-twins = Probable twin

## The offer, as partners tell it

field-offer-occupation_sure = Occupation sure?
    .short = Sure?
    .help = How far the occupation found is to be believed.
field-offer-skills = Skills asked
    .short = Skills
    .help = One a line, in the words of the ad.
field-offer-skills_wished = Skills wished
    .short = Wished
    .help = Wished for, not insisted on.
field-offer-salary_months = Pays a year
    .short = Pays
    .help = How many times a year the salary is paid.
field-offer-external_id = Employer's ref.
    .short = Empl. ref.
    .help = The number that the employer or partner uses.
choice-surety-sure = certain
choice-surety-likely = likely
choice-surety-check = to be checked
