### Why what makes a person whole is asked: household, next of kin, barriers, the jobs she had, further papers: F1 in the form,
### `?` in lines. At most three rows of 78 columns, behind the field's .help.

## The whole person

why-candidate-arabic_name = Os documentos de vários países só trazem esse; por ele também se encontra. Não o sabe escrever: copiá-lo do documento, ou deixar vazio.
why-candidate-document_country = O mesmo número existe em dois países: com este, duas pessoas não passam por uma. Ilegível: o país da nacionalidade, se tem a certeza.
why-candidate-document_seen = Um documento dito e um visto não valem o mesmo perante um empregador ou consulado. Ficou em casa: não visto, até à próxima.
why-candidate-district = Mais pequeno do que a região, diz que transporte apanha e que serviço a segue. Não sabe: o nome da feira ou da câmara costuma dizê-lo.
why-candidate-phone_relation = Para pedir a pessoa certa, e não contar a procura a outro. Muda muito: perguntar de novo a cada visita.
why-candidate-phone2_relation = Se o primeiro número deixar de atender, saberá com quem fala. Uma loja: o nome do comerciante.
why-candidate-phone2_safe = O vizinho que passa a chamada ouve tudo. Incerto: não; diz-se apenas «ligue para o serviço».
why-candidate-men = O tamanho da casa diz o que um salário tem de suportar e que apoios há. Quem come do mesmo prato conta; quem está fora há seis meses, não.
why-candidate-women = Mães, irmãs, noras, coesposas: sem elas a conta sai errada. Não sabe quantas: as da refeição de ontem.
why-candidate-boys = Abre apoios para a escola e a saúde das crianças. Idade desconhecida: ainda sem o liceu acabado, tem menos de 18.
why-candidate-girls = Uma rapariga já casada mas menor ainda conta: e avisa-se a ação social, sem o escrever aqui.
why-candidate-at_school = Uma criança que não vai mostra muitas vezes o que falta em casa: uma certidão, uma farda, um rendimento. Nunca mais do que rapazes e raparigas.
why-candidate-next_of_kin = Só se chama em caso de acidente ou partida, e com o acordo dos dois. Ninguém: deixar vazio, nunca um empregador.
why-candidate-next_of_kin_relation = Para se apresentar como deve ser: não se fala a uma mãe como a uma senhoria. Hesita: «amigo».
why-candidate-next_of_kin_phone = Sem ele o nome de nada serve quando chegar o dia. Sem número: onde o encontrar, na nota.
why-candidate-adaptation = Diz-lhe a si e, se ela quiser, ao empregador, o que preparar. Não sabe: «o que a cansa no trabalho?».
why-candidate-barriers = Um obstáculo conhecido remove-se às vezes antes do emprego: uma creche, uma certidão, um transporte. Não diz nenhum: vazio, volta-se depois de uma recusa.
why-candidate-wanted2 = As ofertas desse ofício também são ordenadas para ela. Uma só ideia: vazio, em vez de preencher por preencher.
why-candidate-wanted3 = O último: desejos a mais já não são desejo. Ela diz «tudo»: voltar aos dois primeiros.

## A job somebody had

why-experience-occupation = Cada ofício exercido conta para as ofertas, mesmo curto, mesmo longe. Diz «um pouco de tudo»: o que pagou mais vezes.
why-experience-employer = Figura no CV: um nome a quem se possa ligar vale uma carta. Esquecido, ou vergonha: deixar vazio.
why-experience-country = Trabalho longe mostra línguas e regras aprendidas. Estadia sem papéis: só o país, nunca o como.
why-experience-place = Ajuda a encontrar o empregador para um certificado. Várias obras: a maior.
why-experience-from_on = Do começo e do fim sai a duração. Data perdida: «antes do casamento», «depois do liceu», e o ano que daí sai.
why-experience-to_on = Ainda lá está: «t», e a situação o dirá. Fim esquecido: deixar vazio e dar a duração.
why-experience-months = Épocas com intervalos não são o tempo entre duas datas: somá-las. Incerto: menos em vez de mais.
why-experience-informal = Uma aprendizagem com um tio é um ofício aprendido. Diz se se pode pedir certificado ou se serve uma prova.
why-experience-tasks = Estas palavras comparam-se com os anúncios, e dão vida ao CV. Nada vem: pedir que mostre os gestos.

## A further paper

why-document-kind = Um segundo documento abre uma porta que o primeiro deixa fechada: um passaporte para partir, uma certidão para refazer tudo.
why-document-number = Serve para a reconhecer e para refazer um documento perdido. Não o tem à mão: deixar vazio, o documento já conta.
why-document-country = Dois documentos de dois países dizem às vezes duas nacionalidades: perguntar, e anotar a outra também.
why-document-expires_on = Três meses antes prepara-se a renovação; um visto pede muitas vezes seis meses mais.
why-document-seen = Nunca marcar o original por uma fotografia. Apreendido ou guardado por outro: não visto, e dizê-lo na observação.
why-document-note = Quem guarda os papéis de alguém às vezes prende-a: dizê-lo ao ponto focal, não aqui.
