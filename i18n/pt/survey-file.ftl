### Pontuar um ficheiro de inquéritos

survey-at-alone = O inquérito
survey-at-line = Linha { $line }
survey-at-item = Inquérito { $item }
error-survey-empty = Não há nenhum inquérito neste ficheiro: dê um objeto JSON, uma lista, ou um objeto por linha.
error-survey-unknown-key = { $at }: a chave { $key } não é uma pergunta do inquérito.
error-survey-unknown-word = { $at }: a resposta a { $key } não é uma palavra da sua lista.
error-survey-without-no = { $at }: { $key } só se pergunta depois de um não a p9_able.
error-survey-missing = { $at }: falta { $key }; diga not_applicable onde não se aplica, ou "partial": true.
error-survey-twice = { $at }: a chave { $key } está lá duas vezes.
error-survey-no-word = { $at }: a resposta a { $key } tem de ser uma palavra entre aspas.
error-survey-no-flag = { $at }: { $key } tem de ser true ou false.
error-survey-no-object = { $at }: isto não é um inquérito, é preciso um objeto JSON com as suas respostas.
error-survey-too-long = { $at }: muito mais longo do que um inquérito, o ficheiro é de outro tipo.
error-survey-truncated = Linha { $line }: o ficheiro acaba a meio de um inquérito, vá buscá-lo inteiro.
error-survey-damaged = Linha { $line }, coluna { $column }: isto não é JSON, ou há mais de um inquérito na linha.
