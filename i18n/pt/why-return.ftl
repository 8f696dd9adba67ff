### Why each field of a return, its visits, plan, aid and referrals is asked, and what to do where it is not known:
### F1 in the form, `?` in lines. At most three rows of 78 columns, behind the field's .help.

## The return and its case

why-reintegration-returned_on = O mês do plano e todas as visitas partem desse dia. Só se sabe o mês: o dia 15; um carimbo ou um bilhete ajuda a encontrá-lo.
why-reintegration-returned_from = Para os números por rota, e para saber que parceiros lá havia. Vários países: o último onde viveu, não o que atravessou.
why-reintegration-transit = Mostra a rota, sem relato. Não se lembra da ordem: a ordem não conta. Nada a dizer: vazio.
why-reintegration-mode = Alguns apoios dependem da forma do regresso. «Forçado» diz-se sem vergonha: expulsa, ou posta no avião. Incerto: perguntar quem pagou o bilhete.
why-reintegration-transport = Explica um cansaço, bagagem perdida, um papel que ficou no caminho. Não fala disso: deixar vazio.
why-reintegration-departed_on = Dá o tempo fora, se não for dito. Só sabe o ano? Escrever a duração abaixo, e deixar vazio aqui.
why-reintegration-months_abroad = Quanto mais tempo fora, mais apoio é preciso para voltar a ter lugar; e esse tempo pode valer experiência. Incerto: contá-lo de festa em festa.
why-reintegration-facilitator = Esse organismo já tem um processo e talvez fundos: ligar evita perguntar tudo de novo. Voltou sozinha: vazio.
why-reintegration-project = As contas prestam-se por projeto. Nome desconhecido: perguntar a sigla no papel de regresso, senão deixar vazio.
why-reintegration-mimosa = Liga as visitas e o inquérito aos da OIM sem trocar nomes. Está na carta da OIM; sem carta: vazio.
why-reintegration-riat = Evita que um processo se conte duas vezes entre serviços. Perguntar a quem a encaminhou; senão vazio.
why-reintegration-national = Encontra a pessoa no registo do Estado. Número ilegível: vazio, antes que um algarismo adivinhado.
why-reintegration-reason_left = O que fez partir pode fazer partir de novo: o plano deve responder. «O trabalho» basta; o que ela cala é dela.
why-reintegration-journey_cost = Diz o peso da dívida sobre a família. Não se atreve: deixar vazio e perguntar só se ainda há dívida.
why-reintegration-financing = Uma terra vendida ou um empréstimo muda o plano: não se parte do mesmo ponto. Várias respostas vão juntas.
why-reintegration-debt = Uma dívida afasta de casa e come o primeiro apoio: vem cedo no plano. Não responde: vazio.
why-reintegration-smuggler = Pode pedir proteção: avisar o ponto focal, que só ele continua. Não insistir: o silêncio é uma resposta.
why-reintegration-papers = Sem papéis não há cuidados, conta nem emprego: é a primeira etapa do plano. Apreendidos ou perdidos refazem-se de outro modo que caducados.
why-reintegration-same_place = Voltar para outro lado quer dizer muitas vezes vergonha ou dívida: muda o apoio. Acolhida de passagem: não.
why-reintegration-not_home = Uma só razão, a mais pesada, para saber a quem recorrer: a família, um credor, o bairro. Não quer: vazio.
why-reintegration-planned_move = Para não a perder: as visitas podem segui-la para outra cidade. Indecisa é uma resposta.
why-reintegration-work_abroad = Esse ofício serve aqui: levá-lo também à ficha, é lá que se procuram ofertas. Trabalho duro ou forçado: só o ofício, e avisar o ponto focal.
why-reintegration-skills_abroad = Muitas vezes mais do que julga: uma língua, uma máquina, a cozinha de um hotel. Nada: deixar vazio.
why-reintegration-savings = Diz se se pode começar sem esperar pelo apoio. Não se pede o montante; hesita: não.
why-reintegration-level = Decide o ritmo: alta ou crítica vê-se primeiro. Entre duas: a mais alta, baixa-se na visita seguinte.
why-reintegration-flags = Cada sinal chama um parceiro. A suspeita de tráfico só a vê o ponto focal. Incerto: marcar e encaminhar; nunca interrogar.
why-reintegration-needs = Os desejos dela, antes do que o programa oferece; o apoio abre-se depois com ^V. Coisas a mais: as três primeiras.
why-reintegration-sector = Orienta a formação e o pequeno capital. Sonho e possível discutem-se no plano; não sabe: deixar vazio.
why-reintegration-leave_again = Não se retém ninguém: quem parte de novo deve saber o caminho legal. Não julgar, não insistir.
why-reintegration-focal_point = Sem esse nome ninguém vê o que é protegido. Não sabe quem: perguntar ao supervisor hoje mesmo.
why-reintegration-men = O tamanho da casa mede o apoio e o esforço. Quem come da mesma panela conta; a própria pessoa incluída, se for homem.
why-reintegration-women = Com os homens e as crianças, diz quantos vivem do projeto. Coesposas e sogras contam.
why-reintegration-boys = Conta para o apoio escolar e o rendimento preciso. Um rapaz entregue a outra casa não come aqui: não o contar.
why-reintegration-girls = Conta também para a escola; por uma rapariga que ficou em casa pergunta-se com tato. Idade ignorada: menos de 18 se lhe chamam criança.
why-reintegration-at_school = Nunca mais do que rapazes e raparigas juntos. Só escola corânica: não contar aqui. Incerto: perguntar quem tem caderno.
why-reintegration-note = Lida por quem segue o processo: o que corre bem, o que espera, a quem ligar. O que a feriria se lido em voz alta não tem lugar aqui.

## The end of a case

why-closing-reason = Os números separam quem está de pé de quem se perdeu. Duas razões: a mais verdadeira. Perdida de vista: primeiro «contacto perdido», que não é fecho.
why-closing-exit = Preparada: sabe onde voltar e disse-o. Qualquer outra saída é brusca, mesmo se acaba bem.
why-closing-closed_on = As visitas devidas param nesse dia. Sabido mais tarde: o dia verdadeiro, não o da notícia.
why-closing-outcome = O que lerá quem o reabrir um dia. Nada de certo: deixar vazio; o processo já diz o resto.

## A visit

why-visit-done_on = Uma visita a tempo conta, uma tardia também, mas à parte. Várias chamadas: o dia em que se falaram de verdade.
why-visit-channel = Três tentativas por duas vias diferentes antes de dizer perdido. Mensagem de voz sem resposta: telefone.
why-visit-outcome = Um familiar respondeu por ela: «família contactada», a visita continua devida. Número de outra pessoa: dizê-lo, corrige-se na ficha.
why-visit-employed = Vender no mercado, o campo, uma aprendizagem paga: sim. Esperar uma chamada: não.
why-visit-work = Mostra se a formação serviu. Vários biscates: o que mais sustenta.
why-visit-income = Visto por poucos colegas; compara-se ao que a casa precisa. Não faz contas: uma semana boa e uma má, depois o meio.
why-visit-note = Para retomar a conversa onde parou. Você mesma deve percebê-la daqui a seis meses.
why-visit-next_on = Um dia combinado e cumprido vale mais do que o calendário. Nada combinado: vazio, segue o calendário.

## A change of the schedule

why-replan-visit = O nome lê-se no processo, na linha das visitas. Uma visita a mais não substitui as devidas.
why-replan-act = Mudar mantém a visita; retirar tira-a dos atrasos e justifica-se. Na dúvida: mudar.
why-replan-planned_on = Perguntar primeiro à pessoa: feira, culto, campo. Nada lhe convém: uma semana depois, e voltar a ligar.
why-replan-reason = Um supervisor deve ver se foi ela ou nós que mudámos. «A pedido dela» basta.

## A turn of a case

why-turn-state = Diz em que ponto está sem abrir o processo. Suspenso não é para sempre: volta-se à etapa anterior.
why-turn-since = A duração de cada etapa conta-se. Decidido em reunião: o dia da reunião.
why-turn-reason = O seguinte lê isto primeiro: «internada até maio», «seguida pela Praia». Evidente: vazio.

## A hand-over

why-handover-colleague = Verá tudo o que você via, e Hoje muda logo. Dois com o mesmo nome: o nome completo.
why-handover-extent = Férias: todos; um conflito ou uma mudança: este. Incerto: este, pode repetir-se.
why-handover-giver = Para quem dirige: repartir os processos de um colega ausente. Não sabe quem: a lista de contas.
why-handover-most = Para não afogar um colega: dez hoje, o resto amanhã. Sem opinião: vazio.
why-handover-reason = A pessoa perguntará porque muda de conselheiro: uma razão que se lhe possa dizer.

## A plan

why-plan-goal1 = O plano julga-se por ele: curto, dela, verificável daqui a um ano. Diz «estar bem»: perguntar em que o veria.
why-plan-goal2 = Outro lado da vida que o primeiro: a casa, os filhos, a saúde. Um só lhe basta: vazio.
why-plan-goal3 = Três metas cumpridas valem mais do que cinco prometidas. Nada mais: vazio.
why-plan-language = Deve poder ler, ou que lhe leiam, o que assina. Língua que não se escreve: a do familiar que lerá.
why-plan-interpreter = Uma criança não interpreta o que toca a dinheiro ou saúde. Ninguém: vazio.
why-plan-agreed_on = O mês do plano mede-se por esse dia. Quer pensar: deixar vazio, o plano fica por assinar.
why-plan-way = Um plano só obriga se for querido; a prova protege-a e a si. Não escreve: impressão digital, depois de lido.
why-plan-witness = Alguém que ela escolhe. Nem você nem o intérprete: ninguém é testemunha de si.

## A step of a plan

why-step-kind = Arruma a etapa, e mostra o que volta em todos os planos. Duas ao mesmo tempo: fazer duas etapas.
why-step-what = Um verbo e uma coisa: «levantar a certidão», não «papéis». Grande demais para um mês: cortá-la.
why-step-taken_by = O que a pessoa pode fazer sozinha, faz: já é levantar-se. Não é claro: o serviço, com ela.
why-step-due_on = Atrasada, sobe em Hoje. Depende de um serviço lento: pôr o dia em que se irá perguntar.
why-step-done_on = Com ele a etapa sai dos atrasos. Feita sem data certa: hoje.
why-step-outcome = «Não feito» não é falta: escreve-se porquê, e refaz-se o passo de outro modo. Metade: «em parte».

## An aid

why-aid-kind = As contas da OIM e do serviço fazem-se por esse código. Dois apoios: dois pedidos, nunca um só.
why-aid-programme = Um segundo pagamento do mesmo programa vê-se antes, não depois. Ainda não há: vazio, o apoio espera.
why-aid-level = Um grupo partilha ferramentas e perdas: dizê-lo a cada um. Incerto: só a pessoa.
why-aid-form = O dinheiro perde-se mais depressa do que ferramentas, mas deixa escolher. Os dois juntos também se diz.
why-aid-provider_kind = Por encaminhamento, quem responde pelo prazo é o parceiro: abrir também o encaminhamento (^F).
why-aid-provider = Para ligar quando nada chega. Por escolher: vazio; três orçamentos primeiro se o programa quiser.
why-aid-value = As prestações nunca a ultrapassam. Em bens: o preço da fatura. Desconhecido: vazio até haver orçamento.
why-aid-first_choice = Um apoio querido aguenta melhor: lê-se mais tarde ao lado da satisfação. Não teve escolha: não.
why-aid-requested_on = Espera a mais vê-se no processo, marcada !. Pedido de boca: o dia em que o disse.
why-aid-approved_on = Separa a nossa espera da do fornecedor. Ainda não: vazio.
why-aid-delivered_on = Meia entrega não é entrega: escrever as prestações, e este dia quando estiver tudo.
why-aid-ended = Fecha a espera sem a esconder. Adiado para o ano: não acabou, deixar vazio.
why-aid-satisfaction = Perguntado por outro que não quem entregou, se possível. Não se atreve: vazio.
why-aid-problems = Dez demoras do mesmo fornecedor veem-se assim. «Nenhuma» sozinha, nunca com outra.
why-aid-business = A perguntar em cada visita: um negócio fecha muitas vezes ao terceiro mês. Outro apoio: vazio.
why-aid-employees = Pagos ou aprendizes, não a família que dá uma ajuda. Ninguém: 0.
why-aid-covers_needs = Contar renda, escola e saúde com a comida. Os meses variam: «em parte».

## An instalment

why-instalment-paid_on = Confere-se com o recibo assinado. Entregue em duas vezes: duas prestações.
why-instalment-value = No total não passam o valor do apoio. Objeto entregue: o seu preço na fatura.

## A referral

why-referral-partner = O acordo só vale para esse; outro parceiro, outro encaminhamento. Não sabe qual: a lista do serviço, ou o supervisor.
why-referral-purpose = Um encaminhamento, um apoio: senão ninguém sabe a que respondeu. Vários: abrir vários.
why-referral-shared = A folha só levará isso, e só o que a pessoa aceita (F4). Na dúvida: nome e telefone.
why-referral-reason = O que deve preparar antes de ela chegar. Nada que a exponha: a folha passa de mão em mão.
why-referral-answer_by = Passado esse dia, a espera sobe em Hoje. Urgência: amanhã, e telefonar.
why-dispatch-state = O momento de cada passo fica guardado: vê-se onde emperra. Nada recebido: ligar, sem avançar a etapa.
why-dispatch-moved_on = As horas entre o envio e a receção contam-se. Dia ignorado: aquele em que o soube.
why-dispatch-hour = Útil só para uma urgência. Outro dia sem hora: vazio.
why-dispatch-feedback = O que a pessoa deve saber, e a próxima marcação. Nenhum pormenor médico: fica no parceiro.
