### The picture of a case: what a supervisor reads in ten seconds.

case-focal = point focal { $name }
case-plan-late = { $count } en retard
case-plan-goals = Buts
case-visits = faites : { $made }, manquées : { $missed }
case-visit-next = prochaine : { $kind } le { $day }

aids-what = Aides
aids-counts = demandées : { $asked }, accordées : { $approved }, livrées : { $delivered }
aids-paid = { $paid } versés
aids-paid-of = { $paid } sur { $value }

dimension-short-economic = éco
dimension-short-social = soc
dimension-short-psychosocial = psy
dimension-short-composite = ensemble
survey-wave-short-baseline = début
survey-wave-short-midline = milieu
survey-wave-short-endline = fin
survey-wave-short-retrospective = rétro
survey-no-figure = sans réponses
survey-trend-since = depuis { $since }
survey-follow = Suivi à donner
survey-band-of = { $band } pour { $dimensions }
survey-worth = À travailler
survey-gain = { $name } +{ $gain }
