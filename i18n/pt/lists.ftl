### A list of many people: what is true of all said once, then one row a person.

command-list-new = inscrever muita gente em lista
    .also = lista de presenças
    .takes = NOME ; DATA ; PAÍS ; REGIÃO ; LOCALIDADE ; SITUAÇÃO
command-list-change = corrigir o cabeçalho da lista
    .takes = LINHA
command-lists = ver as listas de presenças
    .also = listas
command-ditto = repetir a casa de cima
key-list-new = lista
key-list-change = cabeçalho
key-lists = listas
key-ditto = idem

form-session-new = NOVA LISTA
form-session-change = MUDAR A LISTA
page-session-header = Sessão
field-session-name = Sessão
    .short = Sessão
    .help = O nome que as pessoas lhe dão: feira de emprego, curso de costura, voo de Lisboa.
field-session-held_on = Data
    .short = Data
    .help = O dia da sessão: hoje, ontem, 14/3. É o dia da conversa com cada pessoa.
field-session-country = País
    .short = País
    .help = O país onde estas pessoas vivem.
field-session-region = Região
    .short = Região
    .help = A região onde estas pessoas vivem. Basta o início do nome, ou a lista.
field-session-locality = Localidade
    .short = Local
    .help = A cidade ou a aldeia: a de cada pessoa que não diga outra.
field-session-situation = Situação de todos
    .short = Situação
    .help = Se é a mesma para todos: regressado, desempregado, estudante. Senão, nada.

draft-of-session = Lista
draft-of-row = Linha de lista,
print-form-session = LISTA
title-list = LISTA  { $name }
title-lists = LISTAS DE PRESENÇAS
list-reference = lista
row-waits = espera
list-came =
    { $count ->
    [0] ninguém
    [one] { $count } pessoa
   *[other] { $count } pessoas
 }

say-list-begun = Lista aberta: { $name }.
say-list-changed = Lista corrigida: { $name }. As fichas já inscritas ficam como estão.
say-listed = { $name }, { $reference }
say-listed-waits = { $name }, { $reference }, à espera de consentimento
say-row-waits = Inscrito, ainda sem consentimento: { $name }.
say-row-similar = Já cá está? F2: outra pessoa. F4: ver as duas, ou dizer que é a mesma.
say-nothing-above = Nada em cima para repetir.
say-consent-of-each = O consentimento pede-se a cada pessoa.
row-theirs = { $field }: a ficha diz { $theirs }; F4 toma-o
reject-row-minor = menos de 18 anos: deixar vazio, o tutor assina na ficha
line-list-columns = Uma linha por pessoa: { $columns }. O ponto fecha a lista.
line-list-more = Resposta a mais: { $text }
line-list-closed =
    { $came ->
    [0] Lista fechada: { $name }, ninguém.
    [one] Lista fechada: { $name }, { $came } pessoa.
   *[other] Lista fechada: { $name }, { $came } pessoas.
 }
line-row-left = Linha { $number } por acabar: fica em rascunho.
log-came = registou a presença numa sessão
log-session = Sessão
sheet-session = Sessão

help-roll =
    Muita gente: uma linha por pessoa. O que vale para todos está em cima.
    Enter vai de casa em casa; depois da última, a linha fica guardada e
    abre-se a seguinte. F2 guarda-a já.
    F5 repete a casa de cima; nunca o consentimento, que se pede a cada um.
    Localidade vazia: a da sessão. Consentimento vazio: a pessoa espera, e a
    ficha fica por completar, em Hoje.
    Alguém que talvez já cá esteja: F4 mostra os dois; é outra pessoa, ou é
    a mesma, e a ficha dela anota a sessão em vez de uma segunda ficha.
    Seta para cima na primeira casa: as linhas de cima; F3 abre a ficha.
    F6 corrige o cabeçalho. Esc guarda a linha começada.

help-lists =
    As listas do serviço, a sessão mais recente primeiro. Enter abre uma: quem
    lá esteve, e a linha seguinte. F2 começa outra.
