### Why each field of an offer, an employer, a proposal and the weights is asked, and what to do where it is not known:
### F1 in the form, `?` in lines. At most three rows of 78 columns, behind the field's .help.

## An offer of the desk's own

why-offer-title = É por ele que se encontra a oferta, e ajuda a reconhecer o ofício. O nome corrente vale mais do que a categoria. Vago («agente»): perguntar o que fará na segunda de manhã.
why-offer-employer_ref = A oferta segue o que se sabe dele: verificado, recusado, lista negra. Desconhecido: inscrevê-lo primeiro; sem empregador nada se publica.
why-offer-country = Fora do país a lei pede mais: empregador verificado, custo zero declarado, 18 anos. Obra que se desloca: o país onde se começa.
why-offer-region = Classifica mais alto quem vive lá ou quer ir. Vários locais: a região do maior, os outros no texto.
why-offer-place = A pessoa calcula o transporte a partir daí. Localidade desconhecida: perguntar ao empregador antes de publicar, ou deixar só a região.
why-offer-occupation = Trinta e cinco pontos em cem dependem disto. A lista propõe pelas palavras; entre dois grupos, escolher o das tarefas, não o do lugar.
why-offer-contract = Diz a que a pessoa se obriga; serve também de filtro. «Logo se vê» não é contrato: perguntar, e deixar vazio entretanto.
why-offer-contract_months = Uma época de três meses e um ano não se decidem igual. Sem termo, ou não dito: deixar vazio.
why-offer-hours = Noite, domingo, turnos: muitos recusam por isso e não pelo salário. O empregador ainda não sabe: escrever «a combinar».
why-offer-posts = Para saber quantas pessoas apresentar, e encerrar quando estiver cheio. O empregador não sabe: deixar vazio.
why-offer-experience = Quinze pontos; pedir demais esvazia a lista. Perguntar ao empregador o que um principiante hábil não saberia fazer, e escrever esse tempo.
why-offer-experience_asked = «Sim» põe atrás quem não tem o tempo; «não» deixa-o como desejo. Não é claro: não, e perguntar.
why-offer-education = Cinco pontos. Escrever só o que o posto exige: o 12.º ano para um guarda afasta bons guardas. Não dito: vazio.
why-offer-languages = Dez pontos, e uma língua que falta vê-se primeiro. Perguntar com quem se vai falar lá; o nível não dito deixa-se de fora.
why-offer-licences = Quem tem outras sem esta é afastado: exigir só se realmente se conduz.
why-offer-skills = Vinte e cinco pontos, palavra por palavra contra os saberes das pessoas. Escrever gestos: «armação de ferro», «caixa». Nada de preciso: vazio.
why-offer-skills_wished = Não afasta ninguém nem pesa; é para a entrevista. Na dúvida entre exigido e desejado, pôr aqui.
why-offer-salary = Lido pela pessoa tal como está, e comparado com o mínimo que aceita. O empregador cala: insistir uma vez; um salário dito traz mais gente.
why-offer-closes_on = Depois desse dia a oferta já não se propõe. Sem data: vazio, e voltar a ligar ao empregador dentro de um mês.
why-offer-apply = Sai impresso no talão que a pessoa leva. Só pelo serviço: escrever «dirigir-se ao serviço».
why-offer-url = Para reler o anúncio na fonte. Uma ligação que pede dinheiro ou documento: não publicar, comunicar.
why-offer-lodging = Longe de casa a renda come o salário: é a primeira pergunta das famílias. Não dito: perguntar antes de publicar.
why-offer-travel = Uma viagem descontada no salário é uma dívida: dizê-lo claramente. «Trabalhador» no estrangeiro: ver o que a lei permite.
why-offer-permit = Sem licença de trabalho a partida não é legal. Ninguém trata disso: a oferta não está pronta.
why-offer-must_return = Uma época obriga a voltar; a pessoa deve sabê-lo antes de assinar. Acordo entre países desconhecido: perguntar ao supervisor.
why-offer-interviews_on = Para reservar a sala e avisar as pessoas a tempo. Por marcar: deixar vazio e voltar aqui depois.
why-offer-no_fee = Quem recruta nada cobra a quem trabalha; no estrangeiro nada se publica sem este sim. Hesita, ou diz «devolve-se depois»: é não.
why-offer-no_fee_by = Alguém tem de responder por isso. Um intermediário não chega: pedir o nome dentro da empresa.
why-offer-no_fee_on = Uma declaração de há anos pede-se de novo. Papel sem data: o dia em que o recebeu.
why-offer-no_fee_said = As palavras dele, para o dia em que um trabalhador disser que lhe cobraram. Dito ao telefone: escrevê-lo assim.
why-offer-description = Lido pela pessoa e percorrido pela procura. Nem morada privada nem idade ou sexo pedidos: não são permitidos numa oferta.

## An employer

why-employer-name = As ofertas e o que se verificou guardam-se sob este nome. Um particular: o seu nome; uma sigla: o nome inteiro, a sigla atrás.
why-employer-country = Diz que registo consultar e se uma oferta é no estrangeiro. Filial: o país onde está registada, não o da sede.
why-employer-place = Distingue duas empresas do mesmo nome. Sem instalações: a cidade onde paga impostos.
why-employer-registration = Com ele a verificação leva um minuto. Não tem: uma oficina pode ser honesta, mas uma oferta no estrangeiro esperará.
why-employer-sector = Serve para os números e para encontrar quem contrata na construção, na pesca… Várias atividades: a que ocupa mais gente.
why-employer-contact = Para voltar a ligar à pessoa certa. Muda muito: perguntar em cada chamada se ainda é ela.
why-employer-phone = Um número que só atende à noite, ou muda todas as semanas, é um sinal: dizê-lo ao supervisor.
why-employer-email = Para aí se envia um perfil, com o acordo da pessoa. Um endereço gratuito não prova que há empresa.
why-employer-address = Onde se pode ir ver. Nenhuma morada que se visite: não propor antes de um colega lá ter ido.
why-employer-website = Ajuda a verificar, sozinho não prova. Nenhum: muitos bons empregadores não têm página.
why-employer-note = Lido no serviço, nunca impresso. Factos com data, não boatos: um boato vai para o supervisor.

## What was found about an employer

why-verification-state = Recusado ou lista negra bloqueia logo todas as ofertas dele. Em curso: esperam no estrangeiro, não no país.
why-verification-how = Diz quanto vale a resposta. «Chamada» só é fraco: juntar um registo ou uma visita.
why-verification-evidence = Para que um colega possa refazer o caminho. Papel sem número: quem o mostrou, e quando.
why-verification-no_fee = Sem este sim o empregador não pode ser dado por verificado. Uma caução, um exame pago por ela, um «processo» pago: é não.
why-verification-no_fee_by = Aquele a quem se volta se um trabalhador pagou. Sem nome: a declaração não vale.
why-verification-checked_on = Uma verificação envelhece: refaz-se todos os anos. Dia esquecido: o da carta ou da chamada.
why-verification-reason = O empregador pode perguntar porquê, e um juiz também: factos, numa frase.

## An offer is published, closed, opened again

why-posting-reason = Os números separam a oferta preenchida da retirada; «fraude ou custos pedidos» alerta os colegas. Incerto: ligar antes de encerrar.
why-posting-note = Quem abrir a oferta daqui a um ano perceberá. Uma reabertura deve dizer porquê.
why-posting-turned_on = Os prazos contam-se desse dia, não de quando se digita. Desconhecido: hoje.

## A proposal and what came of it

why-proposal-decision = Quem escolhe é você e a pessoa; a classificação só ajuda. Incerto: «na reserva», nada fica fechado.
why-proposal-why = Relido se a pessoa perguntar porquê, ou porque não. Nem idade, nem sexo, nem origem é razão.
why-proposal-note = Para o colega que continuar. O que não se atreveria a ler-lhe, não escreva.
why-proposal-bring = Uma lista curta e possível: um papel a refazer leva semanas. Não dito pelo empregador: deixar vazio.
why-proposal-back_on = Sem dia marcado nunca se sabe o que deu a entrevista. Ela não sabe: dois dias depois da entrevista.
why-outcome-stage = Faz os números de colocação: escrever «contratação» só se um dos dois confirmou. Sem notícias: «sem resposta», ainda se pode mudar.
why-outcome-moved_on = O tempo até ao emprego conta-se assim. Contratação sabida mais tarde: o primeiro dia de trabalho.
why-outcome-reason = Dez recusas pela língua mostram que falta um curso. Nada foi dito: «razão não dada» é honesto.
why-outcome-note = As palavras deles, sem juízo; servirão para a próxima proposta.

## What the parts of a match are worth

why-weighting-occupation = Quanto mais vale, menos se mostra uma mudança de ofício. Habitual: 35. Sem opinião: não mexer.
why-weighting-skills = Ajuda quem sabe fazer sem ter o título. Habitual: 25; só serve se os anúncios nomeiam saberes.
why-weighting-experience = Peso a mais afasta os jovens. Habitual: 15.
why-weighting-languages = Subir num serviço que coloca no estrangeiro, baixar num mercado local. Habitual: 10.
why-weighting-education = Um nível escolar diz pouco de um ofício manual: mantê-lo baixo. Habitual: 5.
why-weighting-place = Pesa por quem não pode deslocar-se, contra quem quer partir. Habitual: 5.
why-weighting-pay = Poucos anúncios dizem o salário: um peso grande classificaria sobretudo o desconhecido. Habitual: 5.
why-weighting-reason = A classificação muda para todos: quem a lê deve saber quem a quis, e desde que reunião.
