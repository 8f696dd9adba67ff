### The picture of a case: what a supervisor reads in ten seconds.

case-focal = focal point { $name }
case-plan-late = { $count } late
case-plan-goals = Goals
case-visits = made: { $made }, missed: { $missed }
case-visit-next = next: { $kind } on { $day }

aids-what = Aid
aids-counts = asked for: { $asked }, approved: { $approved }, delivered: { $delivered }
aids-paid = { $paid } paid out
aids-paid-of = { $paid } of { $value }

dimension-short-economic = eco
dimension-short-social = soc
dimension-short-psychosocial = psy
dimension-short-composite = overall
survey-wave-short-baseline = start
survey-wave-short-midline = middle
survey-wave-short-endline = end
survey-wave-short-retrospective = recall
survey-no-figure = no answers
survey-trend-since = since { $since }
survey-follow = Follow-up due
survey-band-of = { $band } for { $dimensions }
survey-worth = To work on
survey-gain = { $name } +{ $gain }
