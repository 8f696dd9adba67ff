### Why each field of a change of life and of a list of many people is asked, and what to do where it is not known: F1 in
### the form, `?` in lines. At most three rows of 78 columns, behind the field's .help.

## A life changes

why-life-happened = Desse dia uma coisa acaba e outra começa; tudo o que é devido segue-o. Dia desconhecido: o mês ou o ano; a ficha guarda que é uma estimativa.
why-life-family_name = O novo nome aparece em todo o lado, e o antigo ainda a encontra. Nada mudou nele: deixar vazio, e preencher os nomes.
why-life-given_names = Os que quer ouvir quando a chamam na sala. Os mesmos que antes: deixar vazio.
why-life-sex = Os papéis impressos dizem desde então este; o antigo só o vê quem pode ler o sensível. Sem documento: o que a pessoa pede, e notar que falta.
why-life-guardian = Sem tutor nada se pode acordar por um menor. O anterior já não é: vazio, e chamar a ação social no mesmo dia.
why-life-guardian_kin = Um pai ou mãe é-o de direito, outro por decisão: perguntar qual. Não é claro: «outro familiar».
why-life-guardian_phone = Para pedir um acordo sem fazer voltar a criança. Nenhum: o de um vizinho, e dizê-lo na nota.
why-life-until = Passado esse dia já não pode responder por ela. O papel nada diz: deixar vazio.
why-life-why = Uma grafia corrigida não é um casamento: os números e o registo civil separam-nos. Não quer dizer: deixar vazio.
why-life-told_by = A quem ligar se a notícia era falsa. Não quer ser nomeado: só a relação, na linha seguinte.
why-life-teller = Uma mãe sabe; um vizinho ouviu dizer. Um só vizinho: esperar segunda voz antes de guardar.
why-life-proof = A notícia conta sem papel; com ele já não se discute. Prometido para depois: vazio, e anota-se quando vier.
why-life-proof_seen = Uma fotografia no telefone não é o papel: não, e dizê-lo na nota.
why-life-note = O que o próximo colega deve saber para não magoar: quem avisar, o que já não dizer.
why-life-undone_why = Tudo volta a ser como antes da mudança; daqui a um ano alguém deve perceber o engano. «Ficha errada» basta.

## A list of many people

why-session-name = Por ele se encontra quem lá esteve, e a lista retoma-se. Sem nome: o lugar e o motivo, «Achada, feira».
why-session-held_on = A inscrição e o acordo de cada um contam desse dia. Vários dias: uma lista por dia.
why-session-country = O de todos, para os telefones e as ofertas. Gente de vários países: o mais frequente; os outros corrigem-se na ficha.
why-session-region = Dita aqui uma vez, não se pergunta em cada linha. Gente de toda a parte: deixar vazio.
why-session-locality = Cada linha vazia fica com ela. Uma multidão de longe: vazio, e perguntar a cada um.
why-session-situation = Poupa uma pergunta por pessoa num autocarro de regressados; senão pergunta-se depois, com calma.
