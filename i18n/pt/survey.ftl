### O inquérito de reintegração. choice-survey-LISTA-CÓDIGO são as respostas, a melhor primeiro, palavras curtas que se
### podem ler em voz alta; seguem a língua da entrevista.

choice-survey-satisfaction-very_satisfied = muito satisfeito
choice-survey-satisfaction-satisfied = satisfeito
choice-survey-satisfaction-neutral = razoável
choice-survey-satisfaction-dissatisfied = insatisfeito
choice-survey-satisfaction-very_dissatisfied = muito insatisfeito
choice-survey-satisfaction-dont_know = não sabe
    .also = ns, sem saber
choice-survey-satisfaction-refused = não quer responder
    .also = nr, recusa
choice-survey-satisfaction-not_applicable = não se aplica
    .also = na, não aplicável

choice-survey-frequency-never = nunca
choice-survey-frequency-rarely = raramente
choice-survey-frequency-sometimes = às vezes
choice-survey-frequency-often = frequentemente
choice-survey-frequency-very_often = muito frequentemente
choice-survey-frequency-dont_know = não sabe
    .also = ns, sem saber
choice-survey-frequency-refused = não quer responder
    .also = nr, recusa
choice-survey-frequency-not_applicable = não se aplica
    .also = na, não aplicável

choice-survey-yes-no-yes = sim
choice-survey-yes-no-no = não
choice-survey-yes-no-dont_know = não sabe
    .also = ns, sem saber
choice-survey-yes-no-refused = não quer responder
    .also = nr, recusa
choice-survey-yes-no-not_applicable = não se aplica
    .also = na, não aplicável

choice-survey-debt-no_debt = sem dívida
choice-survey-debt-spending_larger = despesas maiores
choice-survey-debt-debt_larger = dívida maior
choice-survey-debt-dont_know = não sabe
    .also = ns, sem saber
choice-survey-debt-refused = não quer responder
    .also = nr, recusa
choice-survey-debt-not_applicable = não se aplica
    .also = na, não aplicável

choice-survey-rate-very_good = muito bom
choice-survey-rate-good = bom
choice-survey-rate-fair = razoável
choice-survey-rate-poor = fraco
choice-survey-rate-very_poor = muito fraco
choice-survey-rate-dont_know = não sabe
    .also = ns, sem saber
choice-survey-rate-refused = não quer responder
    .also = nr, recusa
choice-survey-rate-not_applicable = não se aplica
    .also = na, não aplicável

choice-survey-school-all = sim, todas
choice-survey-school-some = algumas, não todas
choice-survey-school-none = nenhuma
choice-survey-school-dont_know = não sabe
    .also = ns, sem saber
choice-survey-school-refused = não quer responder
    .also = nr, recusa
choice-survey-school-not_applicable = não se aplica
    .also = na, não aplicável

choice-survey-network-very_good = muito boa, muito forte
choice-survey-network-good = boa
choice-survey-network-fair = razoável
choice-survey-network-bad = má
choice-survey-network-very_bad = muito má
choice-survey-network-dont_know = não sabe
    .also = ns, sem saber
choice-survey-network-refused = não quer responder
    .also = nr, recusa
choice-survey-network-not_applicable = não se aplica
    .also = na, não aplicável

choice-survey-agreement-agree_strongly = concordo totalmente
choice-survey-agreement-agree_somewhat = concordo em parte
choice-survey-agreement-neither = nem concordo nem discordo
choice-survey-agreement-disagree_somewhat = discordo em parte
choice-survey-agreement-disagree_strongly = discordo totalmente
choice-survey-agreement-dont_know = não sabe
    .also = ns, sem saber
choice-survey-agreement-refused = não quer responder
    .also = nr, recusa
choice-survey-agreement-not_applicable = não se aplica
    .also = na, não aplicável

choice-survey-safety-very_safe = muito seguro sempre
choice-survey-safety-safe = seguro quase sempre
choice-survey-safety-neutral = neutro
choice-survey-safety-unsafe = inseguro quase sempre
choice-survey-safety-very_unsafe = muito inseguro sempre
choice-survey-safety-dont_know = não sabe
    .also = ns, sem saber
choice-survey-safety-refused = não quer responder
    .also = nr, recusa
choice-survey-safety-not_applicable = não se aplica
    .also = na, não aplicável

choice-survey-discrimination-never = nunca
choice-survey-discrimination-rarely = raramente
choice-survey-discrimination-sometimes = às vezes
choice-survey-discrimination-very_often = muito frequentemente
choice-survey-discrimination-all_the_time = o tempo todo
choice-survey-discrimination-dont_know = não sabe
    .also = ns, sem saber
choice-survey-discrimination-refused = não quer responder
    .also = nr, recusa
choice-survey-discrimination-not_applicable = não se aplica
    .also = na, não aplicável

choice-survey-leaving-wish = desejo de partir
choice-survey-leaving-need = necessidade de partir
choice-survey-leaving-dont_know = não sabe
    .also = ns, sem saber
choice-survey-leaving-refused = não quer responder
    .also = nr, recusa
choice-survey-leaving-not_applicable = não se aplica
    .also = na, não aplicável

choice-survey-looking-unemployed = sem emprego
choice-survey-looking-work = trabalho que não serve
choice-survey-looking-conditions = condições de trabalho
choice-survey-looking-pay = salário baixo demais
choice-survey-looking-other = outra razão
choice-survey-looking-dont_know = não sabe
    .also = ns, sem saber
choice-survey-looking-refused = não quer responder
    .also = nr, recusa
choice-survey-looking-not_applicable = não se aplica
    .also = na, não aplicável
