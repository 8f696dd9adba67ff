### What the desk can be told to do. command-ID is the name in the searchable list and in line mode, key-ID the word
### on the key line.

## Names

# same
command-today = ver hoje
    .also = hoje
    .takes = own ou team ou office ou all
command-candidate-new = inscrever um novo candidato
    .also = novo, nova, inscrever
    .takes = RESPOSTA; RESPOSTA
command-candidate-find = procurar um candidato
    .also = procurar, buscar
    .takes = NOME ou NÚMERO ou ALDEIA
command-candidate-change = alterar o candidato
    .also = alterar
    .takes = FICHA
command-offer-find = procurar uma oferta
    .also = ofertas, oferta
    .takes = PALAVRAS country=PAÍS contract=CONTRATO todas
command-offers-for-candidate = propor ofertas ao candidato
    .also = propor
    .takes = FICHA
command-candidates-for-offer = propor candidatos para a oferta
    .also = perfis
    .takes = OFERTA
command-case-open = abrir um processo de retorno
    .also = processo
    .takes = FICHA
command-case-change = alterar o processo de retorno
    .takes = PROCESSO
command-case-close = encerrar o processo de retorno
    .also = encerrar
    .takes = PROCESSO
command-visit-note = registar uma visita
    .also = visita
    .takes = PROCESSO
command-draft-resume = retomar uma entrevista
    .also = retomar
    .takes = NÚMERO
command-draft-set-aside = pôr uma entrevista de lado
    .also = de lado, abandonar
    .takes = NÚMERO
command-open = abrir a linha escolhida
    .also = mostrar, ver, ficha
    .takes = FICHA
command-save = guardar
command-values = escolher na lista
command-page-next = ir para a página seguinte
    .also = seguinte, mais, continuar
command-page-before = ir para a página anterior
command-filter-open = mostrar só as ofertas abertas
command-reasons = dizer as razões da classificação
    .also = porquê, razões
    .takes = LINHA
command-history = ver o histórico
    .also = histórico
    .takes = FICHA
command-commands = procurar um comando
# same
command-language = mudar de língua
    .also = língua
    .takes = fr ou en ou pt
command-help = ajuda sobre esta página
    .also = ajuda
    .takes = CAMPO
command-redraw = redesenhar o ecrã
    .also = reler
command-back = voltar um passo atrás
command-leave = sair do balcão
    .also = sair, fim, adeus

## Movements

command-up = subir uma linha
command-down = descer uma linha
command-page-up = subir um ecrã
command-page-down = descer um ecrã
command-first = ir para a primeira linha
command-last = ir para a última linha

## On the key line

key-today = hoje
key-candidate-new = novo
key-candidate-find = procurar
key-candidate-change = alterar
key-offer-find = ofertas
key-offers-for-candidate = ofertas
key-candidates-for-offer = perfis
key-case-open = processo
key-case-change = alterar
key-case-close = encerrar
key-visit-note = visita
key-draft-resume = retomar
key-draft-set-aside = pôr de lado
key-open = escolher
key-save = guardar
key-values = lista
key-page-next = pág. seg.
key-page-before = pág. ant.
key-filter-open = filtro
key-reasons = razões
key-history = histórico
key-commands = menu
key-language = língua
key-help = ajuda
key-redraw = redesenhar
key-back = voltar
key-leave = sair
key-up = cima
key-down = ok
key-page-up = ecrã acima
key-page-down = ecrã abaixo
key-first = início
key-last = fim
