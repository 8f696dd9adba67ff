### The desk in plain lines: read aloud, typed blind. No drawing, no key names; every sentence is one line and short,
### since it is paid for by the byte.

## While something is asked

line-help = ?? lista, < voltar, . sair e guardar rascunho, campo=valor, ; separa, redraw relê, save guarda.
line-end = Fim das perguntas. save guarda.
line-page = { $page }. save guarda.
line-which = Qual? { $values }
line-see-values = ?? diz a lista.
line-rest-dropped = O resto da linha não foi aceite.
line-kept = Rascunho guardado. draft-resume retoma-o.
line-nothing-kept = Nada estava anotado.
line-more-values = Mais { $count }: ??
line-values-of-words = Escreva ?? e o início da profissão.
line-blank = vazio
line-masked = oculto

## Lines that are none

line-no-utf8 = Letra ilegível: ponha o terminal em UTF-8 e escreva a linha de novo.
line-too-long = Linha demasiado longa: nada foi aceite. Divida-a.
line-keys = Seta ou tecla especial na linha: nada foi aceite. Escreva-a de novo.
line-control = Carácter de controlo na linha: nada foi aceite. Escreva-a de novo.

## People who are alike, colleagues who were quicker, other seats

line-alike = Parecida com { $who }.
line-nobody-alike = Ninguém se parece com esta pessoa.
line-similar = Já está cá? { $who }. Outra pessoa: save. A mesma: merge. A ficha: open.
line-meanwhile = Um colega alterou esta ficha entretanto.
line-theirs = Aceite dele: { $field }, { $theirs }.
line-both = { $field }: o seu { $mine }, o dele { $theirs }.
line-decide = Em cada pergunta: Enter mantém o seu, = aceita o dele. Depois save.
line-decided = Está tudo decidido. save guarda.
line-nothing-theirs = Nenhum colega alterou esta resposta.
line-taken-over = A entrevista continua noutro posto, com o que aqui foi anotado. draft-resume trá-la de volta.
line-goes-on-here = Continua aqui; se ainda estiver aberta noutro posto, lá só pode ser lida.

## Commands and lists

line-greeting = { $desk }. Para ajuda: help.
line-no-command = Comando desconhecido. Para ajuda: help.
line-nothing-asked = Nada está a ser perguntado agora.
line-more = Enter para continuar >{" "}
line-drafts =
    { $count ->
    [one] A retomar com draft-resume:
   *[other] { $count } a retomar, com draft-resume e o número:
 }
line-which-draft = Qual? Dê o número.
line-which-language = Língua: fr, en ou pt.
line-which-scope = De quem? own, team, office ou all.
line-scope-own = eu, meus, os meus
line-scope-team = equipa, a minha equipa
line-scope-office = serviço, balcão, agência
line-scope-all = todos, todas, tudo
line-all-offers = todas, tudo
line-nothing-waits = Nada à espera.
line-no-search = Procure primeiro uma oferta: offer-find.
line-no-ranking = Faça primeiro uma classificação e dê o número de uma linha.
line-outcome = { $word }: { $names }
line-past = { $when }, { $by } { $action }
line-changed = { $field }: { $before }, depois { $after }

## Help

line-help-desk = Um comando, depois o que está em maiúsculas. FICHA: um número, ou o lugar na última lista; nada: a ficha aberta.
line-group-people = Pessoas
line-group-offers = Ofertas
line-group-returns = Retornos
line-group-drafts = Entrevistas começadas
line-group-papers = Papéis e ficheiros
line-group-answers = Durante as perguntas
line-group-desk = O balcão
