### The picture of a case: what a supervisor reads in ten seconds.

case-focal = ponto focal { $name }
case-plan-late = { $count } em atraso
case-plan-goals = Objetivos
case-visits = feitas: { $made }, falhadas: { $missed }
case-visit-next = próxima: { $kind } a { $day }

aids-what = Apoios
aids-counts = pedidos: { $asked }, aprovados: { $approved }, entregues: { $delivered }
aids-paid = { $paid } pagos
aids-paid-of = { $paid } de { $value }

dimension-short-economic = eco
dimension-short-social = soc
dimension-short-psychosocial = psi
dimension-short-composite = conjunto
survey-wave-short-baseline = início
survey-wave-short-midline = meio
survey-wave-short-endline = fim
survey-wave-short-retrospective = retro
survey-no-figure = sem respostas
survey-trend-since = desde { $since }
survey-follow = Seguimento a dar
survey-band-of = { $band } para { $dimensions }
survey-worth = A trabalhar
survey-gain = { $name } +{ $gain }
