### Procurar ofertas: por que se contam e se restringem, a ordem, as pesquisas que se guardam.

choice-facet-status = Estado
choice-facet-country = País
choice-facet-region = Região
choice-facet-group = Profissão
choice-facet-contract = Contrato
choice-facet-language = Língua
choice-facet-verification = Verificação
choice-facet-closing = Fecho

choice-closing-time-soon = dentro de 7 dias
choice-closing-time-later = mais tarde
choice-closing-time-undated = sem data
choice-closing-time-past = já fechada

choice-offer-order-newest = últimas chegadas
choice-offer-order-nearest = mais próximas

choice-nearness-town = mesma cidade
choice-nearness-region = mesma região
choice-nearness-country = mesmo país
choice-nearness-free = livre circulação
choice-nearness-abroad = no estrangeiro
choice-nearness-unknown = lugar desconhecido

lookup-order = ordem
lookup-near = perto
lookup-any = todas
lookup-untold = não indicado
lookup-near-place = o mais perto de { $place }
lookup-total =
    { $count ->
    [one] { $count } oferta
   *[other] { $count } ofertas
 }
lookup-more-values =
    { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
 }
lookup-which-facet = Contar por quê? Estado, país, região, profissão, contrato, língua, verificação, fecho.
title-find-offers-picked = { $title }  { $picked }
title-facets = RESTRINGIR  { $picked }
found-by-group = pela profissão { $code }
found-by-words-of-group = «{ $words }» é a profissão { $group }
found-in-field = «{ $word }»: { $field }
found-near = { $by }, { $km } km
field-offer-position = Coordenadas
reject-position = dois números, latitude e longitude, com ponto: 6.13, 1.22
sheet-found-by = Encontrada por
sheet-doubts = A verificar
offer-doubt-occupation = A profissão é uma suposição.
offer-doubt-occupation-likely = A profissão é apenas provável.
offer-doubt-salary = O salário anunciado não é um valor claro.
offer-doubt-refused = Este empregador foi recusado.
offer-doubt-unverified = O empregador não está verificado.
offer-doubt-blacklisted = Este empregador está na lista negra.

# As pesquisas que se guardam
title-searches = AS MINHAS PESQUISAS
search-ask-name = Guardar com o nome:
search-none = Nenhuma pesquisa guardada.
search-none-at-hand = Procure primeiro ofertas: F4, depois F7.
search-name-first = Escreva primeiro um nome para esta pesquisa.
search-kept = Pesquisa guardada: { $name }
search-dropped = Pesquisa eliminada.
search-counts =
    { $new ->
    [one] { $total } ofertas, { $new } nova
   *[other] { $total } ofertas, { $new } novas
 }
log-drop = eliminou
field-search-name = Nome
field-search-query = O que se procura
page-search-search = Pesquisa
form-search-new = NOVA PESQUISA
form-search-change = ALTERAR A PESQUISA

command-facets = contar e restringir as ofertas
    .also = critérios, contar, restringir
    .takes = país ou profissão ou contrato
command-facets-clear = tirar todos os critérios
command-offer-order = ordenar as ofertas por data ou distância
    .also = ordenar
command-searches = ver as minhas pesquisas de ofertas
    .also = pesquisas
    .takes = NOME ou LINHA
command-search-keep = guardar a pesquisa de ofertas
    .also = guardar pesquisa
    .takes = NOME
command-search-drop = eliminar uma pesquisa de ofertas
    .takes = NOME ou LINHA
command-facet-next = ir para o critério seguinte
command-facet-before = ir para o critério anterior
key-facets = filtro
key-facets-clear = tirar tudo
key-offer-order = ordenar
key-searches = pesquisas
key-search-keep = guardar
key-search-drop = eliminar
key-facet-next = critério
key-facet-before = crit. ant.

help-facets =
    À esquerda, por que se contam as ofertas; à direita, os valores com o
    número de ofertas de cada um. Tab passa ao critério seguinte, as setas
    escolhem, Enter guarda um valor ou larga-o, e tudo é contado de novo.
    Escrever o início de uma palavra restringe a lista dos valores.
    F4 larga tudo; F6 ordena por data ou por distância.
    Esc volta à lista, restringida.

help-searches =
    As suas pesquisas, com o número de ofertas e quantas são novas desde
    que as abriu. Enter abre a escolhida.
    Vindo da lista das ofertas: escreva um nome e F2 guarda a pesquisa em
    curso. ^D elimina a escolhida.
