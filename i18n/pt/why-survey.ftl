### What each question of the survey means, how it is put, and what to do where it cannot be answered: F1, `?` in
### lines. At most three rows of 78 columns.

## Around the survey

why-survey-wave = Inicial até ao terceiro mês, intermédia até ao nono, final depois. Perguntado mais tarde sobre o tempo do regresso: «inicial, reconstituída depois».
why-survey-taken_on = O dia da conversa: 14/3/2026, t para hoje, t-1 para ontem. Feito em papel: o dia do papel. Com pausas em dois dias: o primeiro.
why-survey-mode = No serviço, por telefone ou no terreno. Ao telefone, verificar que está só; senão combinar outra hora.
why-survey-language = A língua que falam juntas: pt, kea, crioulo. As perguntas aparecem nela se o serviço a conhece; senão traduzir sempre com as mesmas palavras.
why-survey-interviewer = A quem dá o apoio responde-se o que ele espera. Sozinha no serviço: escrevê-lo, e dizê-lo à pessoa.
why-survey-interpreter = Um adulto, de fora da família se possível: há perguntas sobre a casa. Ninguém: deixar vazio.
why-survey-consent = Não acaba o inquérito sem mudar nada no apoio: dizer-lho antes. Hesita: propor outro dia.

## Economic

why-survey-e1 = A opinião dela, sem comparar com ninguém. «Vai-se andando»: perguntar se é antes satisfeita ou assim-assim.
why-survey-e2 = Nunca, ou quantas vezes: 1 por mês é raramente, 2 ou 3 às vezes, todas as semanas muitas vezes. O jejum religioso não conta.
why-survey-e3 = Família, totocaixa, comerciante, banco: não importa quem. Nunca tentou: o que pensa que aconteceria.
why-survey-e4 = O fiado na mercearia é um empréstimo. Ela ri-se: começar por «este mês, quantas vezes?».
why-survey-debt = A viagem, a casa, cuidados, o dote: qualquer soma a devolver. «Não» responde também à pergunta seguinte.
why-survey-e5 = Toda a dívida contra um mês de despesas. Não sabe contar: «o dinheiro de um mês chegava para pagar?».
why-survey-e6 = O que há onde vive, não o seu diploma. Nunca procurou: o que se diz à volta dela.
why-survey-e7 = Paga em dinheiro ou em colheita: sim. Escola, estágio não pago: não se aplica, que não é um não.
why-survey-e8 = Um bem que faz ganhar, basta um, mesmo partilhado. Telefone para falar: não; máquina de costura: sim.
why-survey-e9 = Procurar quer dizer ter perguntado ou andado este mês. Esperar por um familiar que prometeu: não.
why-survey-e10 = Uma só razão, a primeira que disser. Não ler a lista: ouvir, depois escolher. Não entra em pontuação.

## Social

why-survey-so1 = Para alguém como ela, encontrar onde morar: há, a que preço, recusam-na? Não só a casa dela.
why-survey-so2 = O teto de hoje: água que entra, espaço, segurança. Não é você que julga: a nota dela.
why-survey-so3 = Escola, liceu, aulas à noite: perto, bom, pagável? Sem filhos: o que vê à sua volta.
why-survey-children = Dos seis anos ao fim da escolaridade, que comem em casa. Não: a pergunta seguinte resolve-se sozinha.
why-survey-so4 = Inscritos e habitualmente presentes. Férias ou greve: como antes delas. Falta um: «algumas, não todas».
why-survey-so5 = Se a roubassem, ouviam-na? Nunca se queixou: o que pensa que aconteceria. Lembrar que nada sai daqui.
why-survey-so6 = Consigo ou em casa, em seu nome, ainda válido. Um recibo: sim se o aceitam. Não: pô-lo no plano, nada rende mais.
why-survey-so7 = O caminho, o preço, os dias perdidos, as recusas. Pesa pouco na pontuação: responder depressa.
why-survey-so8 = Bebê-la sem tratar e sem adoecer; torneira, furo ou vendedor. Contando a época seca.
why-survey-so9 = Distância, preço, horas: consegue-se ser tratada? Pesa muito: dar tempo. A qualidade vem logo a seguir.
why-survey-so10 = Uma vez lá: acolhimento, remédios, cura. O curandeiro também, se é a ele que vai.

## Psychosocial

why-survey-p1 = Batizados, funerais, reuniões, jogos. Convidada mas não vai: às vezes ou nunca; perguntar com jeito porquê, sem o escrever.
why-survey-p2 = Quem viria de noite se chamasse? Um só certo vale «bom».
why-survey-p3 = Reler a frase tal como está, devagar. «Totalmente» ou «em parte»: deixar escolher, não traduzir por sim.
why-survey-p4 = O caminho do mercado, a noite, as crianças. O medo de um bairro conta: perguntar pelo conjunto.
why-survey-p5 = Discussões que doem, não brincadeiras. Família longe: nunca. Se surge um perigo: parar e chamar.
why-survey-p6 = «Deportada», «falhada»: palavras, um trabalho negado, um cumprimento que falta. Não vê nada de grave: conta a resposta dela.
why-survey-p7 = Basta um destes males. Chora: pousar a caneta, esperar, propor outro dia. Muitas vezes: encaminhar hoje.
why-survey-p8 = Falar com alguém formado, fora do serviço. Sim: abrir o encaminhamento antes que se levante.
why-survey-p9_able = Poderia, com o que tem? Não é «quer». É o que mais pesa: reler se hesitar.
why-survey-p9_why = Um desejo: estudar, juntar-se ao marido, ver outra coisa. Uma necessidade: ficar não é possível. Não escolher por ela.

## The end of the survey

why-survey-completion = Diz se se pode confiar. Interrompido: «incompleto», e retomá-lo; respostas só para acabar: «completo, respostas pouco seguras».
why-survey-note = O barulho, um familiar presente, uma língua mal percebida. O que confiou não entra aqui.
