### More fields of a return (the journey) and of a person (what registers tell). Forms as in fields.ftl.

field-reintegration-transport = Transporte
    .short = Transp.
    .help = O meio do regresso; se vários, o do trajeto mais longo.
field-reintegration-journey_cost = Custo da viagem
    .short = Custo
    .help = O que a partida custou ao todo: 650 000, 1200 EUR.
field-reintegration-financing = Pago com
    .short = Pago com
    .help = De onde veio o dinheiro da viagem; várias respostas, com vírgulas.
field-reintegration-smuggler = Passador
    .short = Passador
    .help = Sim ou não, nada mais: o relato não se escreve aqui.
field-reintegration-papers = Papéis no regresso
    .short = Papéis
    .help = O que a pessoa tinha na mão ao regressar.
field-reintegration-planned_move = Mudança prevista
    .short = Mudança
    .help = Aonde a pessoa conta ir, se conta sair daqui.
field-candidate-birth_place = Naturalidade
    .short = Natural
    .help = A cidade ou a aldeia, como nos papéis.
field-candidate-marital = Estado civil
    .short = Civil
    .help = Solteiro, casado, em união, viúvo, divorciado.
field-candidate-dependants = Pessoas a cargo
    .short = A cargo
    .help = Quantas pessoas vivem do que a pessoa ganha.
field-candidate-disability = Deficiência
    .short = Defic.
    .help = Facultativo: sim se uma adaptação ajudaria. Nada de médico aqui.
field-candidate-available_on = Disponível em
    .short = Disponív.
    .help = O dia em que a pessoa pode começar: 1/2/2027, t+3w.

choice-transport-plane = voo regular
choice-transport-charter = voo fretado
choice-transport-road = estrada
choice-transport-boat = barco
choice-transport-rail = comboio
choice-transport-foot = a pé
choice-transport-mixed = vários meios

choice-financing-savings = poupança
choice-financing-family = família
choice-financing-loan = empréstimo
choice-financing-sale = venda de bens
choice-financing-work_on_way = trabalho no caminho
choice-financing-employer = empregador
choice-financing-carrier_credit = crédito do passador
choice-financing-other = outra fonte

choice-papers-held-held = na mão
choice-papers-held-expired = caducados
choice-papers-held-confiscated = confiscados
choice-papers-held-lost = perdidos ou roubados
choice-papers-held-never = nunca teve

choice-planned-move-stays = fica aqui
choice-planned-move-in_country = outro lugar do país
choice-planned-move-neighbour = país vizinho
choice-planned-move-further = mais longe
choice-planned-move-undecided = ainda não sabe

choice-marital-single = solteiro(a)
    .also = solteira
choice-marital-married = casado(a)
    .also = casada
choice-marital-union = em união
choice-marital-widowed = viúvo(a)
    .also = viúva
choice-marital-divorced = divorciado(a)
    .also = divorciada

field-candidate-abroad_in = Trabalho legal em
    .short = Legal em
    .help = O país do contrato no estrangeiro, se houver um em curso ou a acabar.
field-candidate-abroad_as = Contrato lá
    .short = Contrato
    .help = Sazonal, a termo…: o contrato desse trabalho no estrangeiro.
field-candidate-abroad_until = Até ao dia
    .short = Até
    .help = O último dia do contrato; nesse dia pergunta-se se é preciso um processo.

due-case-after-contract = contrato findo: F4 abre-o; senão ^K sem processo
