### Country packs of the desk's own: what is wrong in one, a sentence a fault.

error-pack-faults =
    { $count ->
    [one] { $file }: one setting does not fit, the desk does not open:
   *[other] { $file }: { $count } settings do not fit, the desk does not open:
 }
    { $faults }
pack-fault = { $at }: { $why }: "{ $told }"
pack-country = the file bears the name of another country
pack-language = language codes that are known are wanted, the desk's own first
pack-currency = the code of a known currency is wanted
pack-offset = minutes between -720 and 840 are wanted
pack-ages = ages of 10 to 25 are wanted, none below that of work
pack-phone = the digits of the telephone do not go together
pack-no-service = the employment service is missing
pack-document = a code for each paper is wanted, once, and a span of 1 to 50 years
pack-region = a name and a code of the country are wanted, once each
pack-visit = rising months are wanted, a kind for each visit, windows of a year at most
pack-feast = a month and a day are wanted, or dates YYYY-MM-DD
pack-days = days among mon, tue, wed, thu, fri, sat, sun are wanted
pack-hours = hours such as 08:00-12:30 are wanted
pack-consent = a version and a text in each language are wanted
pack-period = spans greater than zero are wanted
