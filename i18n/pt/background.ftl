### The jobs somebody had and her further papers: rows of her file.

command-experiences = ver as experiências
    .takes = NÚMERO
command-experience-new = anotar uma experiência
    .takes = NÚMERO RESPOSTA ; RESPOSTA
command-experience-change = alterar uma experiência
    .takes = LINHA RESPOSTA ; RESPOSTA
command-experience-remove = retirar uma experiência
    .takes = LINHA
command-documents = ver os documentos
    .takes = NÚMERO
command-document-new = anotar um documento
    .takes = NÚMERO RESPOSTA ; RESPOSTA
command-document-change = alterar um documento
    .takes = LINHA RESPOSTA ; RESPOSTA
command-document-remove = retirar um documento
    .takes = LINHA
key-experiences = experiências
key-experience-new = anotar
key-experience-change = alterar
key-experience-remove = retirar
key-documents = documentos
key-document-new = anotar
key-document-change = alterar
key-document-remove = retirar

help-experiences =
    O que a pessoa já fez, trabalho a trabalho, cá ou no estrangeiro, com
    contrato ou sem ele. O mais recente vem primeiro.
    F2 anota uma experiência, F3 ou Enter altera a escolhida.
    ^D retira-a; é perguntado uma vez, e fica no histórico.
    Os meses conhecidos contam por inteiro quando uma oferta pede essa
    profissão; dois trabalhos iguais ao mesmo tempo contam uma vez.
    Sem data de fim, a duração fica desconhecida: nada se inventa.
    F7 passa aos outros documentos, Esc volta à ficha.
help-documents =
    Os documentos da pessoa além do que está na ficha: um passaporte, um
    cartão antigo, uma autorização de residência de outro país.
    F2 anota um documento, F3 ou Enter altera o escolhido.
    ^D retira-o; é perguntado uma vez, e fica no histórico.
    ! já não é válido. O número ajuda a encontrar a pessoa; nunca sai
    num CV.
    F6 passa às experiências, Esc volta à ficha.

title-experiences = EXPERIÊNCIAS  { $reference }  { $name }
title-documents = OUTROS DOCUMENTOS  { $reference }  { $name }
experiences-head = EXPERIÊNCIAS  { $count }
experiences-none = Nenhuma experiência: F2 anota uma.
documents-head = OUTROS DOCUMENTOS  { $count }
documents-none = Nenhum outro documento: F2 anota um.

when-still = ainda
experience-between = { $from } a { $to }
experience-since = desde { $from }
experience-since-year = desde { $from }
experience-began = { $from }, fim desconhecido
experience-about = cerca de { $length }
experience-informal = sem contrato
experience-time = Período
experience-counted = Conta para
experience-group = { $group }: { $months }
experience-length-unknown = duração desconhecida
experience-remove-ask = Retirar «{ $trade }»? A mesma tecla mais uma vez.
document-valid = válido até { $day }
document-expired = caducado desde { $day }
document-remove-ask = Retirar «{ $kind }»? A mesma tecla mais uma vez.

say-experience-noted = Experiência anotada.
say-experience-changed = Experiência guardada.
say-experience-removed = Experiência retirada.
say-document-noted = Documento anotado.
say-document-changed = Documento guardado.
say-document-removed = Documento retirado.
say-no-experience-chosen = Indique primeiro uma experiência da lista.
say-no-document-chosen = Indique primeiro um documento da lista.
say-save-first = Guarde primeiro a pessoa (F2).
log-remove = retirou

reject-when = escrever 2015, março 2015, 14/3/2015, t ou ainda
reject-from-still = o início é uma data: 2015, março 2015
reject-to-before-from = o fim vem antes do início
reject-months-between = mais meses do que o período tem
reject-no-paper = indicar o documento; sem ele não há nada a anotar

page-experience-experience = Experiência
form-experience-new = NOVA EXPERIÊNCIA
form-experience-change = ALTERAR A EXPERIÊNCIA
draft-of-experience = Experiência
print-form-experience = EXPERIÊNCIA
sheet-experience = Experiência

held-experience = Experiências
held-document = Outros documentos

field-experience-occupation = Profissão exercida
    .short = Profissão
    .help = A profissão nas palavras da pessoa: pedreiro, costureira, rabidante.
field-experience-employer = Empregador
    .short = Empreg.
    .help = Para quem: uma empresa, um patrão, uma família, por conta própria.
field-experience-country = País
    .short = País
    .help = O país onde foi: o nome ou as duas letras. No estrangeiro também conta.
field-experience-place = Cidade
    .short = Cidade
    .help = A cidade ou a aldeia onde a pessoa trabalhava.
field-experience-from_on = Desde
    .short = Desde
    .help = O início, como foi dito: 2015, março 2015, 14/3/2015.
field-experience-to_on = Até
    .short = Até
    .help = O fim, como foi dito: 2018, maio 2018, t (hoje), ainda.
field-experience-months = Tempo trabalhado
    .short = Tempo
    .help = Se o tempo difere do período, ou sem datas: 9 meses, 2 anos.
field-experience-informal = Informal
    .short = Informal
    .help = Sim se foi sem contrato nem papel. Conta da mesma forma.
field-experience-tasks = Trabalho feito
    .short = Trabalho
    .help = O que a pessoa fazia: cofragem, reboco, chefia de equipa.

page-document-document = Documento
form-document-new = NOVO DOCUMENTO
form-document-change = ALTERAR O DOCUMENTO
draft-of-document = Documento
print-form-document = OUTRO DOCUMENTO
sheet-document = Outro doc.

field-document-kind = Tipo de documento
    .short = Documento
    .help = O documento: passaporte, cartão, autorização de residência, certidão.
field-document-number = Número
    .short = Número
    .help = O número tal como está impresso. Nunca sai num CV.
field-document-country = Emitido por
    .short = Por
    .help = O país que o emitiu: o nome ou as duas letras.
field-document-expires_on = Válido até
    .short = Válido
    .help = O último dia de validade: 14/3/2031. Vazio: sem fim, ou desconhecido.
field-document-seen = Visto
    .short = Visto
    .help = O que foi visto: o original, uma cópia, ou nada (não visto).
field-document-note = Observação
    .short = Obs.
    .help = O que ajuda: guardado pela mãe, dado como perdido, em renovação.
