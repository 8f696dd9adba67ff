### Interviews that are not finished: what is said when one is taken up, set aside, or left for long.

## Answers whose question the form no longer has

draft-gone = Isto já não é perguntado e fica no rascunho: { $answers }
draft-gone-save = Vai perder-se, pois já não é perguntado: { $answers }. Outra vez para guardar.

## On Today

due-abandoned = ABANDONADAS: RETOMAR OU PÔR DE LADO
draft-age =
    { $days ->
    [0] hoje
    [1] ontem
   *[other] há { $days } dias
 }
draft-begun-on = { $form } { $who }, começada a { $day }, { $filled } campos de { $total }
draft-left = { $form } { $who }, parada { $age }, { $filled } campos de { $total }
draft-of = { $form } { $who }, parada { $age } por { $by }, { $filled } de { $total }
draft-aside = { $form } { $who }: apagar o que foi escrito? ^D: sim; outra tecla: não.
log-set-aside = pôs uma entrevista de lado
log-take-over = retomou a entrevista de um colega

help-draft =
    Uma entrevista começada e ainda não guardada. Enter retoma-a no mesmo
    campo e na mesma letra, também a de um posto cuja linha caiu: esse posto
    passa então só a ler.
    ^D põe-na de lado: depois de uma pergunta, o que foi escrito é apagado, e
    o registo diz por quem.
    Nada se apaga sozinho. O que ninguém tocou há duas semanas leva !; quem
    chefia o balcão também o vê e pode retomá-lo.

## The draft could not be written, and now can

draft-kept-again = Já funciona: tudo o que escreveu está guardado.
