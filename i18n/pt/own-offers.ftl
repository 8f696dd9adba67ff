### The desk's own offers: typed in from employers, published and closed by hand.

page-offer-abroad = No estrangeiro

field-offer-employer_ref = Empregador
    .short = Empreg.
    .help = O nome, ou o número CV-E…; F4: os empregadores conhecidos.
field-offer-lodging = Alojamento
    .short = Alojam.
    .help = Quem paga o alojamento: empregador, trabalhador, partilhado.
field-offer-travel = Viagem
    .short = Viagem
    .help = Quem paga a viagem: empregador, trabalhador, partilhado.
field-offer-permit = Visto e autoriz.
    .short = Visto
    .help = Quem pede e paga a autorização de trabalho.
field-offer-must_return = Tem de voltar
    .short = Voltar
    .help = Sim, se o trabalhador tem de voltar no fim do contrato.
field-offer-interviews_on = Entrevistas em
    .short = Entrev.
    .help = O dia das entrevistas com o empregador: 14/3/2026, t+7.
field-offer-no_fee = Zero custos
    .short = 0 custos
    .help = O empregador declara que o trabalhador nada paga por este lugar.
field-offer-no_fee_by = Declarado por
    .short = Por quem
    .help = Nome e função de quem declarou zero custos.
field-offer-no_fee_on = Declarado em
    .short = Declar.
    .help = O dia da declaração. Vazio: hoje.
field-offer-no_fee_said = Declaração
    .short = Texto
    .help = O que foi declarado: custos, visto, viagem; o papel assinado.

choice-bearer-employer = empregador
    .also = patrao, empresa
choice-bearer-worker = trabalhador
    .also = empregado, candidato
choice-bearer-shared = partilhado
    .also = ambos, metade
choice-bearer-none = não se aplica
    .also = nenhum, ninguem
