### Two people who may be one: side by side, told apart, joined field by field, parted again.

## What the desk can be told

command-duplicates = procurar duplicados
    .also = duplicados, duplicado
    .takes = FICHA ou nada
command-side-by-side = comparar duas fichas
    .also = comparar
    .takes = LINHA ou FICHA FICHA
command-not-same = dizer que são duas pessoas
    .also = outra pessoa, duas pessoas
    .takes = LINHA ou FICHA FICHA
command-open-other = abrir a outra ficha
command-merge = juntar duas fichas
    .also = juntar, mesma pessoa
    .takes = LINHA ou FICHA FICHA
command-merge-swap = ficar com a outra ficha
command-merge-undo = separar a última ficha junta
    .also = separar
    .takes = FICHA
key-duplicates = duplicados
key-side-by-side = comparar
key-not-same = distintos
key-open-other = a outra
key-merge = juntar
key-merge-swap = ficar com a outra
key-merge-undo = separar

## Screens

title-compare = DUAS FICHAS LADO A LADO
title-pairs = DUPLICADOS PROVÁVEIS
form-merge = JUNTAR DUAS FICHAS
work-duplicates = procura de duplicados
compare-asked = Entrevista em curso
compare-apart = Já decidido: são duas pessoas.
compare-differs = { $field }: { $one }; a outra: { $other }
compare-joined = { $field }, juntos: { $one }; { $other }
compare-agrees = { $field }: { $text }
merge-other = outra ficha: { $text }
sheet-joined = Ficha junta
sheet-joined-line = { $number }, junta a { $on }

help-pairs =
    Pessoas do registo que talvez sejam uma só, as mais certas primeiro; em
    baixo, o que fala a favor e contra.
    Enter põe-nas lado a lado. Nada se junta sozinho.
    Duas pessoas que se disse serem duas não voltam, enquanto nada mudar do
    que é comparado.

help-compare =
    Duas fichas, campo a campo. !: dizem coisas diferentes. +: o que dizem
    as duas fica junto. A linha escolhida está por inteiro em baixo.
    F2: são duas pessoas; fica anotado. F3 abre a outra ficha.
    F4 junta-as: fica a ficha da esquerda (Tab: a da direita). Vê-se então o
    que vai ficar; num campo em que a outra ficha diz outra coisa, F4 toma o
    dela, e F2 grava. Tudo o que nomeava o outro número passa a nomear o que
    fica, e o número antigo leva até lá.
    Durante uma entrevista, F4 quer dizer: é ela. O que acaba de ser dito
    entra na ficha dela.
    Separar de novo (^K) repõe tudo como estava; o que foi feito entretanto
    fica na ficha que ficou.

## What is said

say-told-apart = Anotado: são duas pessoas.
say-nobody-alike = Ninguém parecido.
say-merged = { $old } foi junta a { $survivor }.
say-is-her = É { $name }: as respostas vão para a ficha dela. Campos marcados: F4 toma o da ficha.
say-parted = { $old } está de novo à parte de { $survivor }, como antes.
say-parted-changed = { $old } está de novo à parte; o que mudou depois fica em { $survivor }.
merge-undo-ask = Separar { $old }? Mais uma vez: sim; outra tecla: não.
line-merge-field = { $field }: fica { $mine }; a outra diz { $theirs }
line-merge-decide = Campo a campo: linha vazia, fica assim; = toma o da outra; ou outra resposta. Depois save.
line-merge-decided = Nada a escolher. save para gravar.

error-merge-same = É uma só e a mesma ficha.
error-merge-gone = { $old } foi junta a { $survivor }: ver essa ficha.
error-merge-nothing = Nenhuma ficha foi junta a esta.
error-merge-later = { $old } foi junta mais tarde: separe primeiro essa.
error-merge-withdrawn = Um consentimento foi retirado depois: separar fá-lo-ia reviver. Trate disso primeiro com a pessoa.
error-merge-field = Uma ficha não tem campo com esse nome.

log-apart = disse que são duas pessoas
log-merge = juntou outra ficha
log-merged = juntou esta ficha a outra
log-merge-undo = separou duas fichas
log-number = Número
