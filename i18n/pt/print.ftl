### What goes on paper and where it goes; what stands on a slip is read by the person it is about.

## What can be printed

print-kind-slip = ficha para a pessoa
print-kind-visits = dias de atendimento
print-kind-offer = oferta de emprego
print-kind-form = formulário preenchido
print-kind-blank = formulário em branco
print-paper-a4 = folha A4
print-paper-80mm = rolo de 80 mm

## On the paper

print-number = Número
print-name = Nome
print-next = Próximo atendimento
print-slip-title = A SUA FICHA NO SERVIÇO DE EMPREGO
print-slip-keep = Guarde este papel: com este número encontramo-lo logo.
print-visits-title = OS SEUS ATENDIMENTOS
print-visits-days = Esperamos por si em:
print-visits-none = Nenhum dia está marcado por agora.
print-visits-keep = Se um dia não lhe servir, avise o serviço.
print-offer-free = Ninguém tem de pagar para ser contratado. Se lhe pedirem dinheiro, avise o serviço.
print-form-candidate = FICHA DO CANDIDATO
print-form-reintegration = PROCESSO DE ACOMPANHAMENTO
print-form-visit = VISITA
print-form-closing = FECHO DO PROCESSO
print-not-answered = -
print-made = { $office }, { $day }
print-exercise = EXERCÍCIO: esta pessoa não existe.

## What just happened

print-sent = Enviado para a impressora: { $what }, { $paper }.
print-laid = Saída (fetch): { $names }
print-none-here = Nada a imprimir aqui: abra uma ficha, um processo ou uma oferta.

## The screen

title-print = IMPRIMIR  { $what }
title-trays = OS SEUS TABULEIROS
print-to-printer = para a impressora
print-to-tray = para o tabuleiro de saída

## Trays

tray-in = entrada
tray-out = saída
tray-empty = Os seus tabuleiros estão vazios.
tray-line = { $name }, { $bytes } bytes, { $tray }, { $day }
tray-put = Recebido no seu tabuleiro de entrada: { $name }, { $bytes } bytes.
tray-put-how = O ficheiro vai até ao fim do envio: put não se escreve à mão, envia-se (ssh SERVIDOR put NOME < FICHEIRO).
tray-fetch-how = No ecrã um ficheiro lê-se mal: leve-o com ssh SERVIDOR fetch NOME > FICHEIRO.

error-no-trays = Este posto não tem tabuleiros para ficheiros: fale com o administrador.
error-not-in-tray = Nenhum ficheiro com esse nome nos seus tabuleiros: «fetch» sozinho mostra a lista.
error-tray-name = Nome de ficheiro recusado: um nome simples, sem pasta, que não comece por ponto nem por hífen.
error-tray-full = Grande demais: um tabuleiro leva { $megabytes } MB ao todo; retire ou reduza ficheiros.

log-print = imprimiu
log-fetch = levou um ficheiro
log-put = deixou um ficheiro

error-config-unknown = guichet.toml, linha { $line }: «{ $told }» não é uma definição conhecida.
error-config-value = guichet.toml, linha { $line }: isto não serve: { $told }

## Commands

command-print = imprimir a página
    .also = imprimir, cv, exportar
    .takes = slip ou visits ou form ou cv ou europass, a4 ou 80mm, fr ou en ou pt, FICHA
command-fetch = levar um ficheiro dos tabuleiros
    .also = levar
    .takes = NOME
command-put = deixar um ficheiro no tabuleiro de entrada
    .also = deixar
    .takes = NOME, depois o ficheiro
key-print = imprimir
key-fetch = ficheiros
key-put = deixar
command-print-file = imprimir para o tabuleiro de saída
command-sheet-language = mudar a língua da folha
command-paper = mudar de papel
key-print-file = saída
key-sheet-language = traduzir
key-paper = papel

## Help

help-print =
    O que se pode imprimir daqui, e como vai ficar: as setas escolhem,
    PgUp e PgDn movem a amostra.
    Enter imprime; F4 deixa a página no seu tabuleiro de saída, donde
    «fetch» a leva: guichet fetch NOME, ou ssh SERVIDOR fetch NOME.
    F2 muda a língua da folha: primeiro a da pessoa.
    F3 muda de papel: A4, ou o rolo de 80 mm.
    A ficha e os atendimentos vão no bolso da pessoa: nada dizem dos seus
    documentos, de um regresso, das necessidades nem de uma ajuda.
    O CV também nada diz da idade, do sexo nem da família; sai também em
    ficheiro: JSON, JSON Resume, Europass.
    Cada impressão fica anotada no histórico.
