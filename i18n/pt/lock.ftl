### The lock of the desk and the code that opens it. Read by a counsellor who comes back to her desk, and by whoever
### passes it meanwhile.

title-locked = BALCÃO BLOQUEADO
lock-locked = Escreva o seu código e Enter: tudo está como deixou. ^X sai e guarda o rascunho.
lock-locked-no-code = Enter abre: tudo está como deixou. Para ter um código: ^K, «escolher o código do bloqueio».
lock-code = Code ({ $name }):
lock-wrong =
    { $left ->
    [one] Não é este o código. Mais { $left } tentativa.
   *[other] Não é este o código. Mais { $left } tentativas.
 }
lock-shut-out = Cinco códigos errados: o posto fechou, o rascunho fica guardado.

title-code = CÓDIGO DO BLOQUEIO
code-old = Código atual
code-new = Novo código
code-again = Outra vez
code-help = Pelo menos quatro sinais: algarismos, ou uma frase. Nada aparece enquanto escreve.
code-set = Código mudado: abre o seu balcão bloqueado.
code-cleared = Código retirado: Enter abre esse balcão até ser escolhido outro.
code-wrong = Não é esse o seu código atual.
code-differ = Os dois códigos novos são diferentes: escreva-os de novo.
code-how = Um código não se escreve em linhas, onde se veria: guichet user code, ou o ecrã inteiro.
error-code-wrong = Não é esse o seu código atual: nada mudou.
error-code-differ = Os dois códigos novos são diferentes: nada mudou.
reject-code = um código tem de 4 a 200 sinais

line-locked = Em linhas nada se esconde: o posto fechou, o rascunho fica guardado.

log-code = mudou o código
log-code-clear = retirou um código esquecido
log-shut-out = escreveu cinco códigos errados

command-lock = bloquear o balcão
command-code = escolher o código do bloqueio
key-lock = bloqueio
key-code = código

help-code =
    O código abre o seu balcão quando está bloqueado: por F9, ou depois dos
    minutos sem tecla que o administrador fixou.
    Quatro sinais no mínimo; uma frase curta resiste mais que algarismos.
    Nada aparece enquanto escreve; Enter passa adiante.
    Cinco códigos errados fecham o posto: o rascunho fica guardado.
    Esqueceu? Um administrador retira-o:
    guichet user code --forgotten NOME.
