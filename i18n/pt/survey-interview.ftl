### As perguntas do inquérito, nas nossas palavras: .ask é o que se diz à pessoa, na língua da entrevista.

field-survey-wave = Vaga
    .ask = De que vaga é este inquérito?
field-survey-taken_on = Dia do inquérito
    .ask = Em que dia se faz o inquérito?
field-survey-mode = Entrevista
    .ask = Como se faz a entrevista?
field-survey-language = Língua lida
    .ask = Em que língua se dizem as perguntas?
field-survey-interviewer = Feito por
    .ask = Quem faz as perguntas? De preferência não quem entrega a ajuda.
field-survey-interpreter = Intérprete
    .ask = Quem interpreta? Entrada se não houver ninguém.
field-survey-consent = Aceita responder
    .ask = Aceita responder? Pode saltar uma pergunta ou parar quando quiser.
field-survey-e1 = Situação económica
    .ask = Está satisfeito com a sua situação económica de hoje?
field-survey-e2 = Refeições reduzidas
    .ask = Nos últimos 30 dias, comeu menos ou pior porque a comida era cara?
field-survey-e3 = Poderia pedir emprestado
    .ask = Se precisasse, encontraria alguém que lhe emprestasse dinheiro?
field-survey-e4 = Empréstimos
    .ask = Com que frequência pede dinheiro emprestado, mesmo pouco?
field-survey-debt = Dívida a pagar
    .ask = Tem alguma dívida a pagar?
field-survey-e5 = Despesas e dívida
    .ask = O que é maior: as suas despesas de um mês ou a sua dívida?
field-survey-e6 = Emprego e formação
    .ask = Como é o seu acesso a emprego ou formação?
field-survey-e7 = Trabalha
    .ask = Trabalha neste momento: emprego, biscates, negócio, campo? (escola ou estágio não pago: não se aplica)
field-survey-e8 = Bem que rende
    .ask = Tem pelo menos um bem que ajuda a ganhar: terra, animais, árvores, local, viatura, ferramentas?
field-survey-e9 = Procura emprego
    .ask = Está à procura de emprego neste momento?
field-survey-e10 = Razão de procurar
    .ask = Porque procura emprego?
field-survey-so1 = Acesso a habitação
    .ask = Como é o acesso a habitação onde vive?
field-survey-so2 = A sua habitação
    .ask = Como é a casa onde vive?
field-survey-so3 = Acesso a educação
    .ask = Como é o acesso à escola onde vive?
field-survey-children = Crianças em idade escolar
    .ask = Há em sua casa crianças em idade de ir à escola?
field-survey-so4 = Crianças na escola
    .ask = Estas crianças vão todas à escola?
field-survey-so5 = Acesso à justiça
    .ask = Como é o acesso à justiça e à polícia quando é preciso?
field-survey-so6 = Documento de identidade
    .ask = Tem pelo menos um documento de identidade?
field-survey-so7 = Acesso a documentos
    .ask = Como é o acesso a documentos: nascimento, bilhete, passaporte?
field-survey-so8 = Acesso a água potável
    .ask = Como é o acesso a água boa para beber?
field-survey-so9 = Acesso à saúde
    .ask = Como é o acesso a cuidados quando se está doente?
field-survey-so10 = Qualidade dos cuidados
    .ask = Como são os cuidados que se recebem?
field-survey-p1 = Vida social
    .ask = Com que frequência vai a festas, cerimónias ou reuniões para que é convidado?
field-survey-p2 = Apoios
    .ask = Como é a rede de pessoas com quem pode contar?
field-survey-p3 = Pertença
    .ask = «Faço parte da comunidade onde vivo»: concorda?
field-survey-p4 = Segurança
    .ask = Fora de casa, como é a sua segurança e a da sua família?
field-survey-p5 = Tensões na família
    .ask = Desde o regresso, há tensões ou conflitos fortes com a sua família?
field-survey-p6 = Discriminação
    .ask = Desde o regresso, puseram-no de parte ou trataram-no pior do que a outros?
field-survey-p7 = Mal-estar
    .ask = Sofre de raiva, tristeza, medo, stress, solidão, pouca autoestima ou falta de atenção?
field-survey-p8 = Apoio psicológico
    .ask = Gostaria de ter apoio de um especialista para o que sente?
field-survey-p9_able = Pode ficar
    .ask = Pode ficar e viver neste país?
field-survey-p9_why = Desejo ou necessidade
    .ask = Partir é um desejo ou uma necessidade?
field-survey-completion = Decurso
    .ask = Como correu o inquérito?
field-survey-note = Observação
    .ask = Há algo a anotar?

choice-survey-wave-baseline = inicial
choice-survey-wave-midline = intermédia
choice-survey-wave-endline = final
choice-survey-wave-retrospective = inicial, reconstituída depois

choice-survey-completion-completed = completo
choice-survey-completion-with_breaks = completo, com pausas
choice-survey-completion-poor_quality = completo, respostas pouco seguras
choice-survey-completion-incomplete = incompleto
choice-survey-completion-declined = recusado
choice-survey-completion-unavailable = pessoa indisponível
choice-survey-completion-still_in_transit = ainda em trânsito
choice-survey-completion-identity_mismatch = identidade não confere
choice-survey-completion-other = outro

page-survey-about = Entrevista
page-survey-economic = Economia
page-survey-social = Vida social
page-survey-psychosocial = Bem-estar
page-survey-end = Fim

band-intensive = acompanhamento reforçado
band-standard = acompanhamento normal
band-light = acompanhamento leve
dimension-economic = Económico
dimension-social = Social
dimension-psychosocial = Psicossocial
dimension-composite = Conjunto

form-survey-new = INQUÉRITO
form-survey-change = CORRIGIR O INQUÉRITO
draft-of-survey = Inquérito de
survey-in-language = Lido em { $language }
survey-about = { $wave }, { $day }, { $mode }, por { $by }
survey-no-key = Esta tecla não é resposta: escolha um dos algarismos da lista.
survey-done = Está tudo respondido. F2 guarda, < volta a uma resposta.
survey-open-questions =
    { $count ->
    [one] Falta { $count } resposta: F4 leva lá; incompleto diz-se aqui.
   *[other] Faltam { $count } respostas: F4 leva lá; incompleto diz-se aqui.
 }
survey-open-end =
    { $count ->
    [one] Ainda falta { $count } resposta: F4 leva lá.
   *[other] Ainda faltam { $count } respostas: F4 leva lá.
 }
sheet-survey-taken = Inquérito
survey-wanting = a fazer para a visita { $kind }: ^U, ou survey-new
print-form-survey = INQUÉRITO
survey-unanswered = Sem resposta (não sabe, recusa): { $count } de 28
survey-unreliable = ! Sem resposta: { $count } de 28, ler com cautela
survey-gap = Maior diferença: { $higher } { $high }, { $lower } { $low }
survey-since = Desde { $wave }, { $day }:
survey-change = eco { $economic }, social { $social }, psico { $psychosocial }, conjunto { $composite }
survey-work-on = O que mais pesaria no conjunto:
survey-over-time = Conjunto ao longo dos inquéritos:
survey-this = este
survey-saved = Inquérito guardado: conjunto { $composite }, { $band }.
survey-saved-blank = Inquérito guardado, sem respostas: { $completion }.
survey-again = Já há um inquérito { $wave } de { $day }: F2 (save) outra vez acrescenta.
survey-line = { $wave }, { $day }: eco { $economic }, social { $social }, psico { $psychosocial }, conjunto { $composite }
reject-survey-declined = a pessoa não quis responder
reject-survey-gate = não condiz com a resposta anterior
command-survey-new = fazer o inquérito de reintegração
command-survey-language = mudar a língua das perguntas
command-survey-open = ir à pergunta sem resposta
key-survey-new = inquérito
key-survey-language = língua lida
key-survey-open = por responder

help-survey =
    Uma pergunta de cada vez, dita na língua da pessoa (F3).
    1 a 5: a resposta dessa linha, pela ordem do ecrã; & é " ' ( também, ou
    a primeira letra.
    0 não sabe, 9 não quer responder, 8 não se aplica: diz-se, nada fica em
    branco.
    O ecrã passa sozinho à pergunta seguinte. < ou a seta para cima: voltar
    e corrigir.
    Esc guarda o rascunho: o inquérito continua na mesma pergunta.
    No fim: as pontuações, a diferença entre dimensões, o que mais pesaria,
    a mudança. F2 guarda.
