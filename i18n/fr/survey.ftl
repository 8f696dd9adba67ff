### L'enquête de réintégration. choice-survey-LISTE-CODE : les réponses, la meilleure d'abord, mots courts que l'on peut lire à
### haute voix ; elles suivent la langue de l'entretien.

choice-survey-satisfaction-very_satisfied = très satisfait
choice-survey-satisfaction-satisfied = satisfait
choice-survey-satisfaction-neutral = neutre
choice-survey-satisfaction-dissatisfied = insatisfait
choice-survey-satisfaction-very_dissatisfied = très insatisfait
choice-survey-satisfaction-dont_know = ne sait pas
    .also = nsp, sais pas
choice-survey-satisfaction-refused = ne souhaite pas répondre
    .also = refus, nspr, ne veut pas
choice-survey-satisfaction-not_applicable = sans objet
    .also = so, na, non applicable

choice-survey-frequency-never = jamais
choice-survey-frequency-rarely = rarement
choice-survey-frequency-sometimes = parfois
choice-survey-frequency-often = souvent
choice-survey-frequency-very_often = très souvent
choice-survey-frequency-dont_know = ne sait pas
    .also = nsp, sais pas
choice-survey-frequency-refused = ne souhaite pas répondre
    .also = refus, nspr, ne veut pas
choice-survey-frequency-not_applicable = sans objet
    .also = so, na, non applicable

choice-survey-yes-no-yes = oui
choice-survey-yes-no-no = non
choice-survey-yes-no-dont_know = ne sait pas
    .also = nsp, sais pas
choice-survey-yes-no-refused = ne souhaite pas répondre
    .also = refus, nspr, ne veut pas
choice-survey-yes-no-not_applicable = sans objet
    .also = so, na, non applicable

choice-survey-debt-no_debt = pas de dette
choice-survey-debt-spending_larger = dépenses plus élevées
choice-survey-debt-debt_larger = dette plus élevée
choice-survey-debt-dont_know = ne sait pas
    .also = nsp, sais pas
choice-survey-debt-refused = ne souhaite pas répondre
    .also = refus, nspr, ne veut pas
choice-survey-debt-not_applicable = sans objet
    .also = so, na, non applicable

choice-survey-rate-very_good = très bien
choice-survey-rate-good = bien
choice-survey-rate-fair = acceptable
choice-survey-rate-poor = faible
choice-survey-rate-very_poor = très faible
choice-survey-rate-dont_know = ne sait pas
    .also = nsp, sais pas
choice-survey-rate-refused = ne souhaite pas répondre
    .also = refus, nspr, ne veut pas
choice-survey-rate-not_applicable = sans objet
    .also = so, na, non applicable

choice-survey-school-all = oui, tous
choice-survey-school-some = certains, pas tous
choice-survey-school-none = aucun
choice-survey-school-dont_know = ne sait pas
    .also = nsp, sais pas
choice-survey-school-refused = ne souhaite pas répondre
    .also = refus, nspr, ne veut pas
choice-survey-school-not_applicable = sans objet
    .also = so, na, non applicable

choice-survey-network-very_good = très bon, très fort
choice-survey-network-good = bon
choice-survey-network-fair = correct
choice-survey-network-bad = mauvais
choice-survey-network-very_bad = très mauvais, très faible
choice-survey-network-dont_know = ne sait pas
    .also = nsp, sais pas
choice-survey-network-refused = ne souhaite pas répondre
    .also = refus, nspr, ne veut pas
choice-survey-network-not_applicable = sans objet
    .also = so, na, non applicable

choice-survey-agreement-agree_strongly = tout à fait d'accord
choice-survey-agreement-agree_somewhat = plutôt d'accord
choice-survey-agreement-neither = ni l'un ni l'autre
choice-survey-agreement-disagree_somewhat = plutôt pas d'accord
choice-survey-agreement-disagree_strongly = pas du tout d'accord
choice-survey-agreement-dont_know = ne sait pas
    .also = nsp, sais pas
choice-survey-agreement-refused = ne souhaite pas répondre
    .also = refus, nspr, ne veut pas
choice-survey-agreement-not_applicable = sans objet
    .also = so, na, non applicable

choice-survey-safety-very_safe = très en sécurité tout le temps
choice-survey-safety-safe = en sécurité le plus souvent
choice-survey-safety-neutral = neutre
choice-survey-safety-unsafe = pas en sécurité le plus souvent
choice-survey-safety-very_unsafe = très en danger tout le temps
choice-survey-safety-dont_know = ne sait pas
    .also = nsp, sais pas
choice-survey-safety-refused = ne souhaite pas répondre
    .also = refus, nspr, ne veut pas
choice-survey-safety-not_applicable = sans objet
    .also = so, na, non applicable

choice-survey-discrimination-never = jamais
choice-survey-discrimination-rarely = rarement
choice-survey-discrimination-sometimes = parfois
choice-survey-discrimination-very_often = très souvent
choice-survey-discrimination-all_the_time = tout le temps
choice-survey-discrimination-dont_know = ne sait pas
    .also = nsp, sais pas
choice-survey-discrimination-refused = ne souhaite pas répondre
    .also = refus, nspr, ne veut pas
choice-survey-discrimination-not_applicable = sans objet
    .also = so, na, non applicable

choice-survey-leaving-wish = souhait de partir
choice-survey-leaving-need = besoin de partir
choice-survey-leaving-dont_know = ne sait pas
    .also = nsp, sais pas
choice-survey-leaving-refused = ne souhaite pas répondre
    .also = refus, nspr, ne veut pas
choice-survey-leaving-not_applicable = sans objet
    .also = so, na, non applicable

choice-survey-looking-unemployed = sans emploi
choice-survey-looking-work = travail qui ne convient pas
choice-survey-looking-conditions = conditions de travail
choice-survey-looking-pay = paie trop basse
choice-survey-looking-other = autre raison
choice-survey-looking-dont_know = ne sait pas
    .also = nsp, sais pas
choice-survey-looking-refused = ne souhaite pas répondre
    .also = refus, nspr, ne veut pas
choice-survey-looking-not_applicable = sans objet
    .also = so, na, non applicable
