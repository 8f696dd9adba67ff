head-exercise = EXERCÍCIO
administrator = Administrador
born-about = por volta de { $year } (estimado)
length-months =
    { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }
length-years =
    { $years ->
    [one] { $years } ano
   *[other] { $years } anos
 }
length-years-months =
    { $years ->
    [one] { $years } ano e { $months } m.
   *[other] { $years } anos e { $months } m.
 }
amount-per = { $amount } por { $period }
closes-on = fecha { $day }
contract-of-months = { $contract } { $months } m.

# Today
due-drafts = A RETOMAR
due-overdue = EM ATRASO
due-due = HOJE
due-waiting = À ESPERA DE CONSENTIMENTO
due-closing = OFERTAS QUE FECHAM
due-recent = VISTOS HÁ POUCO
due-nothing = Nada à espera. F2 inscreve alguém, F3 procura uma pessoa, F4 uma oferta.
due-waits-for-consent = ainda não deu o consentimento
due-caseload =
    { $count ->
    [one] { $count } candidato acompanhado
   *[other] { $count } candidatos acompanhados
 }
due-draft = { $form } { $who }, começada às { $when }, { $filled } campos de { $total }
draft-of-candidate = Entrevista com
draft-of-reintegration = Processo de retorno
draft-of-visit = Visita
draft-of-closing = Encerramento
due-visit = visita { $kind }
due-visit-from = visita { $kind } ({ $country })
due-attempts =
    { $count ->
    [one] { $count } tentativa sem resposta
   *[other] { $count } tentativas sem resposta
 }

# Looking up
find-ask = Procurar:
find-nothing = Nada encontrado.
title-find-candidates = PROCURAR UMA PESSOA
title-find-offers-open = OFERTAS ABERTAS
title-find-offers-all = TODAS AS OFERTAS
title-commands = COMANDOS
title-consent = TEXTO DO CONSENTIMENTO  versão { $version }
title-help = AJUDA
title-history = HISTÓRICO
title-offers-for = OFERTAS PARA  { $whose }
title-candidates-for = CANDIDATOS PARA  { $whose }
title-case = RETORNO  { $reference }  { $name }
match-none = Nenhuma correspondência: nada aberto, ou ninguém ativo.
work-candidates = A procurar entre os candidatos...
work-progress = { $done } de { $total }

# Sheets
sheet-status = Estado
sheet-alias = Outro número
sheet-case = Processo de retorno
sheet-case-line = { $reference }, { $state }, aberto a { $day }
sheet-case-state = Processo
sheet-visit = Visita
sheet-visit-dropped = já não é para fazer
sheet-visit-done = feita a { $day }
sheet-visit-owed = a fazer a { $day }
sheet-survey = com o inquérito
sheet-not-told = Não indicado
sheet-closed = { $status } a { $day }, { $reason }

# Forms
looks-like = F4 ver: parece ({ $score }) { $who }
meanwhile-theirs = entretanto: { $theirs }  F4 aceitar

# What just happened
say-registered = Inscrito: { $name }, { $reference }.
say-changed = Alterado: { $name }.
say-case-opened =
    { $visits ->
    [one] Processo { $reference } aberto, { $visits } visita prevista.
   *[other] Processo { $reference } aberto, { $visits } visitas previstas.
 }
say-case-changed = Processo alterado.
say-case-closed = Processo encerrado.
say-visit-noted = Registado. Próxima visita: { $day }
say-visit-noted-last = Registado. Não há mais visitas previstas.
say-more-faults =
    { $count ->
    [one] (e mais uma)
   *[other] (e mais { $count })
 }
say-fault = { $field }: { $reason }.
say-similar = { $name } já está registado. É outra pessoa?
say-conflict = Um colega alterou esta ficha: veja as linhas marcadas e guarde.
say-draft-kept = Rascunho guardado: espera por si em Hoje.
say-set-aside = Posta de lado: o que foi escrito foi apagado.
say-no-draft = Nenhuma entrevista a retomar.
say-no-draft-chosen = Escolha primeiro uma entrevista a retomar.
say-language = Trabalha agora em português.
say-leave-with = Para sair: ^X. Está tudo guardado.
say-no-list = Este campo não tem lista: escreva a resposta.
say-no-such-key = Essa tecla não faz nada aqui. F1 diz o que fazem.
say-not-here = Isso não se faz a partir deste ecrã.
say-nothing-found = Nenhuma linha escolhida.
say-no-visit-owed = Já não há visitas a fazer.
say-stopped = Interrompido.
say-waits-for-consent = Sem o seu consentimento não se procuram ofertas.
say-too-small = Janela demasiado pequena: aumente-a, nada se perdeu.
say-bad-bytes = O seu terminal não está em UTF-8: { $count } sinais recusados. Configure-o para UTF-8.

# The change log
log-line = { $when }  { $by }  { $action }
log-create = criou
log-change = alterou
log-read = leu
log-import = importou
log-undo = desfez
log-holds = O registo está íntegro.
log-broken = O registo está quebrado na linha { $seq }.

# What stands on keys
keycap-enter = Enter
keycap-esc = Esc
