### What the desk can be told to do. command-ID is the name in the searchable list and in line mode, key-ID the word
### on the key line.

## Names

command-today = ver hoje
command-candidate-new = inscrever um novo candidato
command-candidate-find = procurar um candidato
command-candidate-change = alterar o candidato
command-offer-find = procurar uma oferta
command-offers-for-candidate = propor ofertas ao candidato
command-candidates-for-offer = propor candidatos para a oferta
command-case-open = abrir um processo de retorno
command-case-change = alterar o processo de retorno
command-case-close = encerrar o processo de retorno
command-visit-note = registar uma visita
command-draft-resume = retomar uma entrevista
command-draft-set-aside = pôr uma entrevista de lado
command-open = abrir a linha escolhida
command-save = guardar
command-values = escolher na lista
command-page-next = ir para a página seguinte
command-page-before = ir para a página anterior
command-filter-open = mostrar só as ofertas abertas
command-history = ver o histórico
command-commands = procurar um comando
command-language = mudar de língua
command-help = ajuda sobre esta página
command-redraw = redesenhar o ecrã
command-back = voltar um passo atrás
command-leave = sair do balcão

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
key-history = histórico
key-commands = menu
key-language = língua
key-help = ajuda
key-redraw = redesenhar
key-back = voltar
key-leave = sair
key-up = cima
key-down = baixo
key-page-up = ecrã acima
key-page-down = ecrã abaixo
key-first = início
key-last = fim
