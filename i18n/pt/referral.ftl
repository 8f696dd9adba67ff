### Referrals to a partner: the consent without which nothing leaves, the steps, the sheet.

command-referrals = ver os encaminhamentos
    .takes = PROCESSO
command-referral-new = encaminhar para um parceiro
    .takes = PROCESSO RESPOSTA; RESPOSTA
command-referral-change = alterar um encaminhamento
    .takes = LINHA
command-referral-consent = anotar o acordo para um encaminhamento
    .takes = LINHA
command-referral-move = anotar o seguimento de um encaminhamento
    .takes = LINHA
command-referral-no-show = anotar uma falta no parceiro
    .takes = LINHA
command-referral-print = imprimir a ficha do parceiro
    .takes = LINHA
key-referrals = encaminh.
key-referral-new = encaminhar
key-referral-change = alterar
key-referral-consent = acordo
key-referral-move = seguim.
key-referral-no-show = falta
key-referral-print = imprimir

help-referrals =
    Os encaminhamentos para parceiros, e em que ponto está cada um.
    Nada sai sem o acordo da pessoa anotado, para este parceiro e para
    estas informações: F4 anota-o, assinado, oral ou por impressão digital.
    F3 prepara um encaminhamento, Enter altera-o enquanto não saiu.
    F2 anota o seguimento: enviado, recebido, aceite, serviço iniciado.
    ^D: a pessoa não veio. ^P: a ficha, só com as informações que ela
    aceitou. !: a resposta tarda.

title-referrals = ENCAMINHAMENTOS  { $reference }  { $name }
referrals-head =
    { $waiting ->
    [0] ENCAMINHAMENTOS  { $count }
    [one] ENCAMINHAMENTOS  { $count }, { $waiting } sem resposta
   *[other] ENCAMINHAMENTOS  { $count }, { $waiting } sem resposta
 }
referral-what = Encaminhamento
referrals-none = Nenhum encaminhamento: F3 prepara um.
referral-answer-by = resposta esperada até { $day }
referral-consent = Acordo
referral-consented = dado a { $day }
referral-lacks = Falta o acordo para: { $names }. F4 anota o acordo.
referral-steps = Etapas
referral-step = { $state } a { $day } às { $time }
referral-delay = Prazo
referral-hours =
    { $hours ->
    [0] recebido em menos de uma hora
    [one] recebido em { $hours } hora
   *[other] recebido em { $hours } horas
 }
referral-feedback = Resposta dada
due-referral = resposta esperada de { $partner }

page-referral-referral = Encaminhamento
form-referral-new = NOVO ENCAMINHAMENTO
form-referral-change = ALTERAR O ENCAMINHAMENTO
draft-of-referral = Encaminhamento
draft-of-consent = Resposta a um pedido de acordo
print-form-referral = ENCAMINHAMENTO
print-form-consent = ACORDO

field-referral-partner = Parceiro
    .short = Parceiro
    .help = O nome do parceiro: centro, hospital, ONG, serviço social.
field-referral-purpose = Para que apoio
    .short = Para
    .help = Saúde, formação, habitação…: o código da OIM (MD, TR) ou uma palavra.
field-referral-shared = A transmitir
    .short = Dado
    .help = Só o necessário, com vírgulas: nome, telefone, línguas.
field-referral-reason = Mensagem
    .short = Mensagem
    .help = O que o parceiro deve saber, numa linha. Sem relato.
field-referral-answer_by = Resposta até
    .short = Resposta
    .help = Em branco: o prazo do país, em geral sete dias.

page-dispatch-dispatch = Seguimento
form-dispatch-new = SEGUIMENTO DO ENCAMINHAMENTO
form-dispatch-change = ALTERAR O SEGUIMENTO
draft-of-dispatch = Seguimento de um encaminhamento
print-form-dispatch = SEGUIMENTO DO ENCAMINHAMENTO

field-dispatch-state = Seguimento
    .short = Seguim.
    .help = Enviado, recebido, aceite, recusado, serviço iniciado, terminado, falta.
field-dispatch-moved_on = Dia
    .short = Dia
    .help = O dia verdadeiro, mesmo anotado tarde: t hoje, t-2 anteontem.
field-dispatch-hour = Hora
    .short = Hora
    .help = A hora, de 0 a 23, se for conhecida. Hoje, em branco quer dizer agora.
field-dispatch-feedback = Resposta dada
    .short = Resposta
    .help = O que o parceiro respondeu, em poucas palavras.

field-consent-recipient = Parceiro
    .short = Parceiro
    .help = O parceiro para o qual o acordo é dado.
field-consent-shared = A transmitir
    .short = Dado
    .help = As informações que a pessoa aceita que sejam dadas.
field-consent-witness = Testemunha
    .short = Testem.
    .help = O nome da testemunha, quando o acordo é oral.
field-consent-interpreter = Intérprete
    .short = Intérpr.
    .help = Quem traduziu o texto lido, se alguém o fez.

choice-referral-state-drafted = em preparação
    .also = rascunho
choice-referral-state-sent = enviado
    .also = transmitido
choice-referral-state-received = recebido
    .also = chegado
choice-referral-state-accepted = aceite
    .also = sim
choice-referral-state-declined = recusado
    .also = não
choice-referral-state-service_started = serviço iniciado
    .also = começo, em curso
choice-referral-state-completed = terminado
    .also = acabado, feito
choice-referral-state-no_show = pessoa ausente
    .also = falta, não veio
choice-referral-state-closed_without_feedback = fechado sem notícias
    .also = abandonado, sem resposta

choice-share-name = nome completo
choice-share-birth = nascimento
    .also = idade
choice-share-sex = sexo
choice-share-phone = telefone
    .also = número, contacto
choice-share-place = lugar onde vive
    .also = morada, localidade, região
choice-share-papers = documento
    .also = papéis, bilhete
choice-share-languages = línguas
choice-share-education = estudos
    .also = nível, diploma
choice-share-work = ofício e experiência
    .also = trabalho
choice-share-household = agregado
    .also = família, filhos
choice-share-return = percurso
    .also = migração
choice-share-needs = necessidades
choice-share-flags = sinais de alerta
    .also = vulnerabilidade
choice-share-message = mensagem
    .also = palavra, nota

print-kind-referral = ficha para o parceiro
sheet-referral-title = FICHA DE LIGAÇÃO
sheet-referral-to = Para
sheet-referral-for = Assunto
sheet-referral-person = A pessoa
sheet-referral-consent = A pessoa aceitou a { $day } ({ $way }) que estas informações sejam dadas a { $partner }, e a mais ninguém.
sheet-referral-answer = Agradecemos a resposta ao serviço.
sheet-referral-answer-by = Agradecemos a resposta ao serviço até { $day }.
sheet-referral-state = Resposta
sheet-referral-received = Recebida a
sheet-referral-by = Por
sheet-referral-note = Observação

say-referral-begun = Encaminhamento preparado: anote o acordo (F4), depois o seguimento (F2).
say-referral-changed = Encaminhamento guardado.
say-referral-consent = Resposta anotada.
say-referral-moved = Anotado: { $state }.
say-referral-no-show = Falta anotada: F2 anota o seguimento quando houver outro dia.
say-no-referral-chosen = Escolha primeiro um encaminhamento.

error-referral-ended = Este encaminhamento acabou: prepare outro se for preciso.
error-consent-never = Nenhum acordo para este parceiro: nada sai. F4 (referral-consent) anota-o.
error-consent-refused = A pessoa recusou para este parceiro: nada sai.
error-consent-withdrawn = A pessoa retirou o acordo: nada sai.
error-consent-fields = O acordo não cobre tudo: nada sai. Dê menos, ou pergunte outra vez.
reject-referral-state = este seguimento não é possível daqui: ver a lista
reject-referral-sent = já enviado: isto já não muda
reject-move-before = antes da etapa anterior: rever o dia ou a hora
