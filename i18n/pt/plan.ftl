### The plan of a case: its goals, its steps, its month, and the sheet that is signed.

command-plan = ver o plano
    .takes = PROCESSO
command-plan-change = alterar o plano
    .takes = PROCESSO
command-plan-print = imprimir o plano para assinar
    .takes = PROCESSO
command-step-new = juntar um passo ao plano
    .takes = PROCESSO RESPOSTA; RESPOSTA
command-step-change = alterar um passo do plano
    .takes = LINHA
command-step-done = anotar o resultado de um passo
    .takes = LINHA
key-plan = plano
key-plan-change = metas
key-plan-print = imprimir
key-step-new = passo
key-step-change = alterar
key-step-done = resultado

help-plan =
    O plano feito com a pessoa: uma a três metas, e passos com data.
    F3 escreve as metas; a segunda página anota o acordo: assinado,
    impressão digital, ou oral com testemunha. Antes, pelo menos um passo.
    F4 junta um passo. Sem documento no processo, primeiro os documentos.
    F2 anota o resultado do passo escolhido, Enter altera-o.
    O mês conta do regresso e da abertura; ! quer dizer que já passou.
    ^P mostra a folha para assinar, na língua da entrevista.

title-plan = PLANO  { $reference }  { $name }

page-plan-goals = Metas
page-plan-agreement = Acordo
form-plan-new = NOVO PLANO
form-plan-change = ALTERAR O PLANO
draft-of-plan = Plano

field-plan-goal1 = Meta 1
    .short = Meta 1
    .help = O que a pessoa quer alcançar, nas suas palavras: viver da costura.
field-plan-goal2 = Meta 2
    .short = Meta 2
    .help = Uma segunda meta, se houver. Três no máximo.
field-plan-goal3 = Meta 3
    .short = Meta 3
    .help = Uma terceira meta, se houver.
field-plan-language = Língua do plano
    .short = Língua
    .help = A língua da entrevista: a folha para assinar é impressa nela.
field-plan-interpreter = Intérprete
    .short = Intérpr.
    .help = Quem traduziu a entrevista, se alguém o fez.
field-plan-agreed_on = Aceite em
    .short = Aceite
    .help = O dia em que a pessoa aceitou o plano: 14/3/2026, t para hoje.
field-plan-way = Modo
    .short = Modo
    .help = Assinado, impressão digital, ou oral com testemunha.
field-plan-witness = Testemunha
    .short = Testem.
    .help = O nome da testemunha, quando o acordo é oral.

page-step-step = Passo
form-step-new = NOVO PASSO
form-step-change = ALTERAR O PASSO
draft-of-step = Passo de um plano

field-step-kind = Tipo de passo
    .short = Tipo
    .help = Documentos, trabalho, negócio, formação, habitação, saúde, dívidas, outro.
field-step-what = O que se fará
    .short = O quê
    .help = Em poucas palavras: pedir a certidão de nascimento na conservatória.
field-step-taken_by = Feito por
    .short = Por
    .help = Quem trata disso: a pessoa, o balcão ou um parceiro.
field-step-due_on = Fazer até
    .short = Até
    .help = O dia combinado: 30/4, t+14 daqui a duas semanas.
field-step-done_on = Dia do resultado
    .short = Result.
    .help = O dia em que foi feito, ou decidido: t para hoje.
field-step-outcome = O que aconteceu
    .short = Desfecho
    .help = Feito, feito em parte, não feito, abandonado.

choice-interview-language-fr = francês
choice-interview-language-en = inglês
choice-interview-language-pt = português

choice-plan-state-drafted = em preparação
choice-plan-state-agreed = aceite

choice-step-kind-papers = documentos a obter
    .also = bilhete, certidão, passaporte, CNI
choice-step-kind-work = encontrar emprego
    .also = trabalho, procura, candidatura
choice-step-kind-business = negócio ou atividade
    .also = empresa, loja, criação
choice-step-kind-training = formação
    .also = aprendizagem, curso, oficina
choice-step-kind-schooling = escola dos filhos
    .also = escolaridade, matrícula, estudos
choice-step-kind-housing = habitação
    .also = renda, casa, quarto
choice-step-kind-health = saúde
    .also = cuidados, hospital, médico
choice-step-kind-psychosocial = apoio psicossocial
    .also = escuta, psicólogo, grupo
choice-step-kind-family = família e vizinhança
    .also = mediação, pais
choice-step-kind-debt = dívidas
    .also = pagar, crédito, dinheiro devido
choice-step-kind-other = outro passo
    .also = diverso

choice-step-by-person = a pessoa
    .also = ela, ele, candidato, eu
choice-step-by-desk = o balcão
    .also = conselheiro, escritório, nós
choice-step-by-partner = um parceiro
    .also = ONG, organismo, centro

choice-step-outcome-done = feito
    .also = sim, feita, acabado
choice-step-outcome-partly = feito em parte
    .also = metade, parcial
choice-step-outcome-not_done = não feito
    .also = não, falhou
choice-step-outcome-dropped = abandonado
    .also = anulado, inútil

plan-standing = Plano
plan-none = nenhum ainda: F3 escreve as metas
plan-drafted = em preparação desde { $day }
plan-agreed = aceite em { $day }, { $way }
plan-from-return = Desde o regresso
plan-from-opening = Desde a abertura
plan-first = Fazer primeiro
plan-papers = documentos a obter: nenhum no processo. F4 propõe este passo.
plan-no-step = Nenhum passo: F4 junta um.
plan-steps = PASSOS  { $done } de { $total }
term-left =
    { $days ->
    [one] falta { $days } dia, até { $last }
   *[other] faltam { $days } dias, até { $last }
 }
term-late =
    { $days ->
    [one] { $days } dia de atraso, o prazo era { $last }
   *[other] { $days } dias de atraso, o prazo era { $last }
 }
term-kept =
    { $days ->
    [one] aceite em { $days } dia
   *[other] aceite em { $days } dias
 }
term-kept-late =
    { $days ->
    [one] aceite em { $days } dia, fora do prazo
   *[other] aceite em { $days } dias, fora do prazo
 }
step-came = { $word } a { $day }
due-plan = plano ainda não aceite

sheet-counsellor = Conselheiro
sheet-plan-title = Plano de ação
sheet-plan-goals = As minhas metas
sheet-plan-steps = O que será feito
sheet-until = até { $day }
sheet-plan-words = Fiz este plano com o conselheiro. Foi-me lido e aceito-o. Posso pedir para o mudar.
sheet-signs-person = Assinatura, impressão
sheet-signs-witness = Testemunha
sheet-signs-counsellor = Pelo serviço
sheet-signed-on = Data
print-form-plan = PLANO
print-form-step = PASSO DO PLANO
print-kind-plan = plano para assinar

say-plan-begun = Plano começado: junte os passos.
say-plan-changed = Plano guardado.
say-step-added = Passo acrescentado.
say-step-changed = Passo guardado.
say-no-step-chosen = Escolha primeiro um passo.

error-no-plan = Ainda não há plano: escreva primeiro as metas.
reject-plan-way = dizer como: assinado, impressão ou oral
reject-plan-day = dar o dia do acordo
reject-plan-no-step = juntar primeiro um passo ao plano
reject-witness = um acordo oral pede o nome de uma testemunha
reject-step-outcome = dizer o que aconteceu
reject-step-day = dar o dia do resultado
