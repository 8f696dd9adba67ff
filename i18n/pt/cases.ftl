### The case of somebody who came back: its data, its turns, its visits, hand-overs and the question whether one is
### needed.

## The journey and what she brings

page-reintegration-journey = Percurso
field-reintegration-transit = Países atravessados
    .short = Travessia
    .help = Os países do caminho, com vírgulas: NE, Argélia.
field-reintegration-departed_on = Data de partida
    .short = Partida
    .help = O dia em que a pessoa tinha partido, como 15/3/2023.
field-reintegration-project = Projeto
    .short = Projeto
    .help = O projeto ou programa que paga o apoio, se houver.
field-reintegration-national = N.º nacional
    .short = N.º nac.
    .help = O número do processo no sistema nacional, se for conhecido.
field-reintegration-debt = Dívida da viagem
    .short = Dívida
    .help = Sim se falta pagar o que custou a viagem.
field-reintegration-same_place = Mesmo lugar de antes
    .short = Mesmo lugar
    .help = Sim se a pessoa vive onde vivia antes de partir.
field-reintegration-not_home = Se não, porquê
    .short = Porquê
    .help = A razão principal, na lista.
field-reintegration-skills_abroad = Saberes adquiridos
    .short = Saberes
    .help = O que foi aprendido no estrangeiro, em poucas palavras.
field-reintegration-savings = Poupança trazida
    .short = Poupança
    .help = Sim se a pessoa tem com que começar algo.
field-reintegration-sector = Setor desejado
    .short = Setor
    .help = O que a pessoa quer fazer aqui: gado, costura, comércio.
field-reintegration-leave_again = Pensa partir de novo
    .short = Partir
    .help = Sim ou não, como a pessoa diz hoje.
field-reintegration-focal_point = Ponto focal
    .short = Focal
    .help = O nome do colega que segue o que é protegido: só ele o vê.
field-reintegration-at_school = Crianças na escola
    .short = Na escola
    .help = Rapazes e raparigas do agregado que vão à escola.

choice-not-home-stigma = olhar dos outros
    .also = vergonha, estigma, rejeição
choice-not-home-family = conflito de família
    .also = família, briga
choice-not-home-debt = dívida a pagar
    .also = dívidas, credor
choice-not-home-no_means = falta de meios
    .also = sem dinheiro, transporte
choice-not-home-better_chances = mais oportunidades aqui
    .also = trabalho, emprego, cidade
choice-not-home-followed_family = família vive aqui
    .also = seguiu a família, cônjuge
choice-not-home-insecurity = insegurança lá
    .also = conflito, perigo
choice-not-home-marriage = casamento
    .also = casada, casado
choice-not-home-other = outra razão
    .also = diversos

## A visit

field-visit-work = Trabalho feito
    .short = Trabalho
    .help = O ofício exercido hoje: uma palavra ou um código CITP.
field-visit-income = Rendimento
    .short = Rendim.
    .help = O que dá: 45 000, 1 500 dia. O mês se nada for dito.

## A change of the schedule

page-replan-change = Calendário
form-replan-new = MUDAR O CALENDÁRIO DAS VISITAS
form-replan-change = CORRIGIR O CALENDÁRIO DAS VISITAS
draft-of-replan = Calendário das visitas
field-replan-visit = Visita
    .short = Visita
    .help = O seu nome no processo: M3. Para mais uma visita: C1.
field-replan-act = O que fazer
    .short = Fazer
    .help = Mudar, acrescentar ou retirar. Retirar pede um motivo.
field-replan-planned_on = Nova data
    .short = Data
    .help = Um dia futuro: 30/4 ou t+14. Um dia fechado passa ao seguinte aberto.
field-replan-reason = Motivo
    .short = Motivo
    .help = Porquê, em poucas palavras: fica no histórico.
choice-visit-act-move = mudar
    .also = adiar, antecipar, alterar
choice-visit-act-add = acrescentar
    .also = nova, mais
choice-visit-act-drop = retirar
    .also = anular, cancelar, apagar

## A turn of a case

page-turn-turn = Estado
form-turn-new = MUDAR O ESTADO DO PROCESSO
form-turn-change = CORRIGIR O ESTADO DO PROCESSO
draft-of-turn = Estado do processo
field-turn-state = Novo estado
    .short = Estado
    .help = A etapa seguinte, ou suspenso, contacto perdido, transferido. Encerrar faz-se à parte.
field-turn-since = Desde
    .short = Desde
    .help = O dia verdadeiro, mesmo registado depois: 14/3/2026, t para hoje.
field-turn-reason = Motivo
    .short = Motivo
    .help = Porquê, ou a quem o processo é transferido.

## A hand-over

page-handover-over = Passagem
form-handover-new = PASSAR PROCESSOS A UM COLEGA
form-handover-change = CORRIGIR A PASSAGEM
draft-of-handover = Passagem
field-handover-colleague = Colega
    .short = Colega
    .help = O nome, ou o começo se chegar.
field-handover-extent = Que processos
    .short = Quais
    .help = Só este processo, ou todos os processos abertos.
field-handover-giver = Processos de
    .short = De
    .help = O colega que os segue hoje. Vazio: os seus.
field-handover-most = Quantos no máximo
    .short = Quantos
    .help = Vazio: todos. Senão os primeiros, visita mais próxima antes.
field-handover-reason = Motivo
    .short = Motivo
    .help = Férias, saída, partilha do trabalho: fica no histórico.
choice-extent-this_case = este processo
    .also = este, um só
choice-extent-all_cases = todos os processos
    .also = tudo, todos, todas

## Scores from elsewhere

page-reported-scores = Pontuações
form-reported-new = PONTUAÇÕES RECEBIDAS
form-reported-change = CORRIGIR AS PONTUAÇÕES RECEBIDAS
field-reported-economic = Económica
    .short = Eco
    .help = Em centésimos, de 0 a 100.
field-reported-social = Social
    .short = Soc
    .help = Em centésimos, entre 0 e 100.
field-reported-psychosocial = Psicossocial
    .short = Psi
    .help = Em centésimos: 0 a 100.

## Is a case needed?

page-question-question = Processo necessário?
form-question-new = É NECESSÁRIO UM PROCESSO?
form-question-change = CORRIGIR A RESPOSTA
field-question-asked_on = Feita em
    .short = Feita
    .help = O dia em que o retorno foi conhecido.
field-question-cause = Porquê
    .short = Causa
    .help = O que fez pôr a pergunta.
field-question-answer = Resposta
    .short = Resposta
    .help = Um processo é necessário, ou não.
field-question-answered_on = Respondida em
    .short = Respondida
    .help = O dia da resposta.
field-question-reason = Motivo
    .short = Motivo
    .help = Porque nenhum processo é necessário.
choice-case-cause-returnee = a pessoa regressou
choice-case-cause-lawful_end = fim de um trabalho legal no estrangeiro
choice-case-needed-needed = processo aberto
choice-case-needed-not_needed = sem processo

print-form-turn = ESTADO DO PROCESSO
print-form-replan = CALENDÁRIO DAS VISITAS
print-form-handover = PROCESSOS PASSADOS

## Refused

reject-left-after = a partida é antes do retorno
reject-at-school = mais alunos do que crianças no agregado
reject-focal-missing = indicar o ponto focal que segue este sinal
reject-colleague = ninguém com esse nome aqui, ou vários
reject-state-closed = para encerrar: F4 no processo
reject-state-move = não se passa daqui: ver a lista do processo
reject-no-case = abrir primeiro o processo a passar
reject-past = esse dia já passou: um dia futuro
reject-visit-there = uma visita com esse nome já está por fazer
reject-visit-unknown = nenhuma visita com esse nome por fazer

error-pack-damaged = As definições do país não se leem: { $file }: { $reason }
error-no-visit-owed = Nenhuma visita está por fazer: acrescente uma ao calendário.
error-too-few-tries = Contacto perdido: são precisas 3 tentativas, 3 dias, 2 meios; aqui { $tries }, { $days }, { $channels }.
error-nothing-to-give = Nenhum processo a passar: este colega já os segue, ou não há nenhum.
error-no-question = A pergunta do processo não se põe para esta pessoa.

## Commands

command-case-move = mudar o estado do processo
    .takes = PROCESSO
command-case-lost = registar o contacto perdido
    .takes = PROCESSO
command-case-not-needed = registar que o retorno dispensa processo
    .takes = FICHA MOTIVO
command-visit-plan = mudar o calendário das visitas
    .takes = PROCESSO
command-visit-no-show = registar uma falta à marcação
    .takes = PROCESSO
command-hand-over = passar processos a um colega
    .takes = PROCESSO
key-case-move = estado
key-case-lost = perdido
key-case-not-needed = sem processo
key-visit-plan = calendário
key-visit-no-show = falta
key-hand-over = passar

log-shield = alterou um sinal protegido
log-hand-over = passou o processo
log-export = exportou
log-answer = respondeu

## What just happened

say-visit-retry = Tentativa registada, visita ainda por fazer. Próxima: { $day }
say-visit-lost-offer = { $tries } tentativas em { $days } dias: ^K «registar o contacto perdido» é possível.
say-visit-found = Pessoa reencontrada, o seguimento continua. Próxima visita: { $day }
say-visit-end-offer = Registado: { $outcome }. F4 encerra o processo.
say-no-show = Falta registada. Nova data proposta: { $day } (^E muda-a).
say-no-visit-chosen = Escolha primeiro uma visita da lista.
say-replanned = Visita { $visit }: { $day }, a fazer de { $from } a { $to }
say-replanned-open = Fechado a { $asked }: visita { $visit } a { $day }, a fazer de { $from } a { $to }
say-visit-dropped = Visita { $visit } retirada do calendário.
say-case-moved = Processo: { $state }.
say-handed-over =
    { $count ->
    [one] Um processo passado a { $colleague }.
   *[other] { $count } processos passados a { $colleague }.
 }
say-not-needed = Registado: o retorno dispensa processo.
say-registered-asks = Registado: { $name }, { $reference }. De retorno: abrir um processo?
say-changed-asks = Alterado: { $name }. De retorno: F4 abre um processo.
say-second-case = { $reference } já está aberto. Um segundo processo? Guarde mais uma vez.

## What waits

due-asking = DE RETORNO: UM PROCESSO?
due-case-needed = F4 abre-o; senão ^K sem processo

## The picture

sheet-person = Pessoa
sheet-returned = Retorno
sheet-visits = Visitas
sheet-household = Agregado
sheet-signs = Sinais de alerta
sheet-wanted = Necessidades
sheet-reported = De outro sistema
sheet-kin = Mesmo n.º MiMOSA
sheet-tried = Tentativas vãs
sheet-question = De retorno
sheet-question-open = é preciso um processo? F4 abre-o, ^K «sem processo» regista que não
sheet-visit-missed = falhada
sheet-visit-paused = em espera
case-age = { $years ->
    [one] { $years } ano
   *[other] { $years } anos
 }
case-level = vulnerabilidade { $level }
case-standing-first = { $state }, aberto a { $opened }, seguido por { $counsellor }
case-standing = { $state } desde { $day }, aberto a { $opened }, seguido por { $counsellor }
case-ended = encerrado a { $day }, { $reason } ({ $exit })
case-back = { $day }, { $country }
case-helped = { $mode } ({ $body })
case-away = ausência: { $length }
case-household = homens { $men }, mulheres { $women }, rapazes { $boys }, raparigas { $girls }
case-plan-none = ainda nenhum, e o mês já passou
case-plan-steps = passos { $done }/{ $all }
case-late = atraso { $days } d.
case-scores = { $source }: eco { $economic }, soc { $social }, psi { $psychosocial }
case-tried = { $tries ->
    [one] { $tries } tentativa
   *[other] { $tries } tentativas
 }, { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 }, { $channels ->
    [one] { $channels } meio
   *[other] { $channels } meios
 }
case-window = de { $from } a { $to }

## The sheet for a partner

case-sheet-title = FICHA DE LIGAÇÃO
case-sheet-receives = Para o serviço que recebe
case-sheet-sends = O serviço que envia
case-sheet-office = Serviço
case-sheet-counsellor = Conselheiro
case-sheet-on = Feita a
