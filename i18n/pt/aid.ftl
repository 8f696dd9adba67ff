### The aids of a case: what was asked for, what came and when, and what the person says of it.

command-aids = ver os apoios
    .takes = PROCESSO
command-aid-new = pedir um apoio
    .takes = PROCESSO RESPOSTA; RESPOSTA
command-aid-change = alterar um apoio
    .takes = LINHA
command-instalment-new = anotar uma prestação de um apoio
    .takes = LINHA
key-aids = apoios
key-aid-new = pedir
key-aid-change = alterar
key-instalment-new = prestação

help-aids =
    Os apoios do processo, do pedido à entrega, com os seus prazos.
    F2 pede um apoio. Já servido ao mesmo título? É dito antes de
    guardar; guardar outra vez pede na mesma, e fica anotado.
    F3 altera o apoio escolhido: datas, recusa, o que a pessoa diz.
    F4 anota uma prestação; a soma não passa do valor anunciado.
    ! espera há demasiado tempo, + entregue, - sem seguimento.
    Em baixo, tudo o que se sabe do apoio escolhido.

title-aids = APOIOS  { $reference }  { $name }
aids-head =
    { $waiting ->
    [0] APOIOS  { $count }
    [one] APOIOS  { $count }, { $waiting } por receber
   *[other] APOIOS  { $count }, { $waiting } por receber
 }
aids-none = Nenhum apoio: F2 pede um.
aid-before = Outro processo
aid-elsewhere = { $what } ({ $reference })
aid-waiting =
    { $days ->
    [0] pedido hoje
    [one] esperado há { $days } dia
   *[other] esperado há { $days } dias
 }
aid-delivered =
    { $days ->
    [0] entregue no mesmo dia
    [one] entregue em { $days } dia
   *[other] entregue em { $days } dias
 }
aid-what = Apoio
aid-provider = Prestador
aid-days = Datas
aid-instalments = Prestações
aid-opinion = Opinião
aid-business = Negócio
aid-named = { $name }: { $value }
aid-part = { $value } a { $day }
aid-sum = ao todo { $sum } de { $value }
due-aid =
    { $days ->
    [one] apoio ({ $kind }), { $days } dia
   *[other] apoio ({ $kind }), { $days } dias
 }

page-aid-request = Pedido
page-aid-after = Depois
form-aid-new = NOVO APOIO
form-aid-change = ALTERAR O APOIO
draft-of-aid = Apoio
print-form-aid = PEDIDO

field-aid-kind = Tipo de apoio
    .short = Tipo
    .help = Microempresa, formação, saúde…: o código da OIM (MB, TR) ou uma palavra.
field-aid-programme = Programa
    .short = Progr.
    .help = O programa que paga: EU-IOM JI. Serve para ver um segundo pedido.
field-aid-level = Para quem
    .short = Para quem
    .help = Só a pessoa, um grupo, ou toda a comunidade.
field-aid-form = Forma
    .short = Forma
    .help = Em bens, em dinheiro, ou os dois.
field-aid-provider_kind = Dado por
    .short = Dado
    .help = Diretamente, por encaminhamento a um parceiro, ou os dois.
field-aid-provider = Prestador
    .short = Prest.
    .help = Quem dá ou vende o apoio: fornecedor, centro, ONG.
field-aid-value = Valor
    .short = Valor
    .help = O valor de todo o apoio: 65 000, ou 1200,50 EUR.
field-aid-first_choice = Primeira escolha
    .short = 1.ª esc.
    .help = Sim se é o apoio que a pessoa queria primeiro.
field-aid-requested_on = Pedido em
    .short = Pedido
    .help = O dia do pedido: o prazo conta desse dia.
field-aid-approved_on = Concedido em
    .short = Concedido
    .help = O dia em que o apoio foi concedido.
field-aid-delivered_on = Entregue em
    .short = Entregue
    .help = O dia em que a pessoa o recebeu por inteiro.
field-aid-ended = Sem seguimento
    .short = Sem seg.
    .help = Se nada virá: recusado, retirado, não disponível.
field-aid-satisfaction = Satisfação
    .short = Satisf.
    .help = De 1, nada, a 5, totalmente: o que a pessoa diz.
field-aid-problems = Dificuldades
    .short = Dificul.
    .help = Nenhuma, ou quais, com vírgulas: demora, acesso, qualidade, quantidade.
field-aid-business = O negócio
    .short = Negócio
    .help = Para uma microempresa: aberta, difícil, fechada, ainda não aberta.
field-aid-employees = Empregados
    .short = Empreg.
    .help = Para uma microempresa: quantas pessoas lá trabalham, além dela.
field-aid-covers_needs = Cobre o necessário
    .short = Cobre
    .help = Se o rendimento chega para a casa: sim, em parte, não.

page-instalment-instalment = Prestação
form-instalment-new = ANOTAR UMA PRESTAÇÃO
form-instalment-change = ALTERAR A PRESTAÇÃO
draft-of-instalment = Prestação
print-form-instalment = PRESTAÇÃO

field-instalment-paid_on = Entregue em
    .short = Entregue
    .help = O dia em que esta parte do apoio foi entregue.
field-instalment-value = Montante
    .short = Montante
    .help = O valor desta parte: 20 000, ou 400,50 EUR.

choice-dimension-economic = económica
choice-dimension-social = social
choice-dimension-psychosocial = psicossocial
choice-dimension-other = outra dimensão

choice-aid-level-individual = a pessoa
    .also = individual, ela
choice-aid-level-collective = um grupo
    .also = coletivo, cooperativa
choice-aid-level-community = a comunidade
    .also = comunitário, aldeia

choice-aid-form-in_kind = em bens
    .also = espécie, material
choice-aid-form-cash = em dinheiro
    .also = numerário, transferência
choice-aid-form-mixed = bens e dinheiro
    .also = misto, os dois

choice-provider-kind-direct = diretamente
    .also = OIM, nós, direto
choice-provider-kind-referral = por encaminhamento
    .also = parceiro
choice-provider-kind-both = das duas formas
    .also = os dois

choice-aid-end-refused = recusado
    .also = rejeitado, não
choice-aid-end-withdrawn = retirado
    .also = abandonado, já não quer
choice-aid-end-unavailable = não disponível
    .also = indisponível, sem dinheiro

choice-satisfaction-1 = 1 nada
choice-satisfaction-2 = 2 pouco
choice-satisfaction-3 = 3 mais ou menos
choice-satisfaction-4 = 4 bastante
choice-satisfaction-5 = 5 totalmente

choice-aid-problem-none = nenhuma
    .also = nada, não
choice-aid-problem-long_delay = demasiada demora
    .also = atraso, lento, espera
choice-aid-problem-access = acesso difícil
    .also = longe, transporte
choice-aid-problem-quality = má qualidade
    .also = partido, estragado
choice-aid-problem-quantity = quantidade pouca
    .also = não chega
choice-aid-problem-other = outra dificuldade

choice-business-state-open_good = aberta e corre bem
choice-business-state-open_hard = aberta mas com custo
choice-business-state-closed = fechada
    .also = parada
choice-business-state-not_yet_open = ainda não aberta
    .also = por abrir, em preparação

choice-covers-needs-yes = sim
choice-covers-needs-partly = em parte
    .also = um pouco, metade
choice-covers-needs-no = não

say-aid-asked = Apoio pedido.
say-aid-changed = Apoio guardado.
say-instalment-noted = Prestação anotada.
say-no-aid-chosen = Escolha primeiro um apoio.
say-served-before = Já servido; guardar outra vez para pedir. { $what } ({ $reference })

reject-amount = escrever 65 000, ou 1200,50 EUR
reject-aid-order = as datas seguem-se: pedido, concessão, entrega
reject-aid-ended = entregue, ou sem seguimento: não os dois
reject-problem-none = nenhuma, ou quais: não os dois
reject-business-only = só para uma microempresa
reject-other-currency = manter uma só moeda por apoio
reject-above-value = as prestações passam do valor do apoio
log-second-request = pediu um apoio já servido
