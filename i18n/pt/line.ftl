line-help = Escreva a resposta. ? ajuda, ?? lista, < voltar, . sair e guardar o rascunho, campo=valor, save guarda.
line-no-command = Comando desconhecido. "help" dá a lista.
line-no-utf8 = Linha ilegível: o seu terminal não está em UTF-8. Repita.
line-too-long = Linha demasiado longa: não foi aceite.
line-keys = As setas não servem aqui: a linha não foi aceite.
line-rest-dropped = O resto da linha não foi aceite.
line-end = Fim das perguntas: save guarda.
line-which = Qual? { $values }
line-drafts =
    { $count ->
    [one] { $count } entrevista a retomar: draft-resume
   *[other] { $count } entrevistas a retomar: draft-resume
 }
