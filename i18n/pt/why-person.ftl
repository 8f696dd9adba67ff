### Why each field of a person is asked, and what to do where it is not known: F1 in the form, `?` in lines. At most
### three rows of 78 columns, behind the field's .help.

## The candidate

why-candidate-family_name = Por ele se encontra a pessoa e se vê se já está inscrita. Sem papel: como ela o diz; as outras formas vão para «Outras grafias».
why-candidate-given_names = Distinguem pessoas da mesma família. Um nome de casa conta também. Se só há um nome conhecido: fica em «Apelido», e nada aqui.
why-candidate-sex = Para as estatísticas e para não confundir duas pessoas. Nunca conta para uma oferta. Se a pessoa não quer dizer: «não indicado», sem insistir.
why-candidate-birth = A idade só diz o que a lei permite: trabalhar, partir, consentir por si. Ano desconhecido: partir de um facto (escola, casamento) e pôr ~ antes da idade; fica como estimativa.
why-candidate-phone = Para avisar de uma oferta ou de uma visita; os quatro últimos dígitos encontram-na. Sem telefone: pedir o de um próximo e dizê-lo na linha seguinte, ou deixar vazio.
why-candidate-phone_owner = O número de um primo não prova que duas fichas são a mesma pessoa, e não entra no CV. Na dúvida: «família» antes de «a própria pessoa».
why-candidate-country = Diz se uma oferta é no país ou no estrangeiro: a idade e o empregador são vistos de outro modo. Sem morada fixa: o país onde dorme agora.
why-candidate-region = Aproxima as ofertas vizinhas, e as pessoas contam-se por região. Desconhecida: perguntar a sede ou o mercado mais perto, ou deixar vazio.
why-candidate-locality = Também se procura pela aldeia, e ela distingue duas pessoas do mesmo nome. Escrever como se diz lá; um ponto de referência (atrás da escola) vale mais do que nada.
why-candidate-education = Algumas ofertas pedem um nível. Escola corânica ou aprendizagem: nenhum nível aqui, mas dizê-lo em «Competências». Anos começados e não acabados: o nível anterior.
why-candidate-occupation = É o que mais pesa para encontrar ofertas. Vários ofícios: o mais longo aqui, outro mais abaixo. Nunca trabalhou: o que sabe fazer com as mãos, ou vazio.
why-candidate-situation = Faz os números do serviço; «regressado» lembra que se pergunte se é preciso um processo de retorno. Biscates ao dia: desempregado, se procura melhor.
why-candidate-languages = Uma oferta pode exigir uma. Nível desconhecido: basta a língua. Um minuto de conversa mostra o nível melhor do que uma pergunta; a língua materna: «nativo».
why-candidate-nationality = Diz onde pode trabalhar sem licença, na CEDEAO por exemplo; figura no CV, não dá nem tira pontos. Incerto: o que dizem os papéis, ou vazio.
why-candidate-mobility = As ofertas mais longe vêm depois ou não são propostas. Perguntar o que diz a família. Indecisa: «região»; alarga-se quando ela pedir.
why-candidate-email = Há empregadores que só escrevem por aí; o endereço entra no CV. Não tem: deixar vazio, e não pôr o do serviço.
why-candidate-consent = Sem «emprego» fica inscrita mas à espera: nem ofertas, nem exportação. Cada fim recusa-se por si. F1 de novo: o texto a ler. Hesita: deixar vazio, a pergunta fica.
why-candidate-note = Para si e os colegas: horas para a contactar, quem guarda os filhos, ferramentas suas. Não entra em CV. Uma desgraça contada não se escreve: encaminha-se.
why-candidate-other_names = Nomes de casada, alcunhas, grafias antigas: por cada um se encontra, e evita-se uma segunda ficha. Perguntar «como o escreveram na escola?».
why-candidate-mother_name = Nada mais se faz com ele. Órfã, ou não quer dizer: deixar vazio, não impede nada.
why-candidate-document = Para partir é preciso passaporte; sem papéis, a ajuda começa muitas vezes aí. Não visto: nada escrever em vez de acreditar na palavra. «Nenhum» é uma resposta útil.
why-candidate-document_number = É o sinal mais seguro de que duas fichas são a mesma pessoa. Nunca sai num CV nem num talão. Documento esquecido: vazio, completa-se da próxima vez.
why-candidate-document_expires = Um documento que acaba antes da partida trava tudo: mais vale vê-lo cedo. Ilegível, ou sem prazo: deixar vazio.
why-candidate-birth_place = Ajuda a pedir a certidão e a distinguir homónimos. Só se conhece a região: escrevê-la. Não entra no CV.
why-candidate-marital = Pode contar para um apoio à casa, nunca para um emprego, e não entra no CV. União de costume: «em união». Embaraço: deixar vazio.
why-candidate-dependants = Diz quantos um salário tem de sustentar, para aconselhar e para apoios. Filhos, pais idosos, sobrinhos: todos os que comem dele. Basta um número aproximado.
why-candidate-disability = Para adaptar o posto ou a conversa, se quiser. Poucos colegas o veem. Não adivinhar: perguntar «há algo que tornaria mais fácil?».
why-candidate-phone2 = Os números mudam muito: o segundo salva o seguimento. Serve o de um comerciante ou de um vizinho de confiança. Nenhum: deixar vazio.
why-candidate-phone2_owner = Para saber quem atende antes de falar de emprego ou de retorno. Não perguntado: deixar vazio, e nada dizer ao telefone sem saber.
why-candidate-safe_message = Um recado lido por outro pode fazer mal: dívida, violência, partida escondida. «Não» tira o número do CV. Incerto: pôr não, e só telefonar.
why-candidate-guardian = Sem esse nome nada se inscreve para um menor. Idade duvidosa: pedir também. Uma criança que veio só: não inscrever, chamar a ação social.
why-candidate-guardian_kin = Diz a que título essa pessoa consente. Nem pai, mãe, nem tutor nomeado: «outro familiar», e pedir um papel quando for possível.
why-candidate-experience = Compara-se com o que a oferta pede; o trabalho sem papel e no estrangeiro conta todo. Anos aos bocados: somá-los. Incerto: o número mais pequeno que ela der.
why-candidate-occupation2 = As ofertas deste ofício também lhe são mostradas. O que faz no campo ou no mercado fora da época é um. Nenhum: deixar vazio.
why-candidate-diploma = Figura no CV, como dito. Perdido ou deixado no estrangeiro: escrevê-lo na mesma, com «pedir segunda via». Um certificado de aprendizagem conta.
why-candidate-skills = As palavras comparam-se com as dos anúncios. Gestos em vez de qualidades: «solda a arco», não «séria». Não se lembra: pedir que conte um dia de trabalho.
why-candidate-licences = Se a oferta exige uma carta e só outras estão escritas, fica afastada; vazio quer dizer não perguntado. Carta estrangeira: a categoria, e dizê-lo na nota.
why-candidate-abroad_in = Trabalhar longe com contrato não é regressar: assim, no fim, o serviço lembra-se dela. Sem contrato escrito: deixar vazio.
why-candidate-abroad_as = O sazonal volta todos os anos, os outros uma vez: o seguimento muda. Papel não visto: o que a pessoa disser.
why-candidate-abroad_until = É nesse dia que a linha aparece em Hoje. Só se sabe o mês: o último dia. Contrato sem fim: deixar vazio.
why-candidate-wanted = Conta como o ofício que tem quando as ofertas se ordenam. «Qualquer coisa» não ajuda: dar dois exemplos e deixar escolher, ou deixar vazio.
why-candidate-contracts = Figura no CV e guia a sua escolha; não bloqueia oferta. Palavras que ela não conhece: explicar «por um tempo fixo», «pela época», «a aprender».
why-candidate-pay_floor = Compara-se com o salário da oferta, convertido se preciso; nunca se mostra ao empregador. Não se atreve: perguntar quanto rendeu o último mês.
why-candidate-available_on = Figura no CV e evita propô-la cedo demais: colheita, exame, parto. Já, ou não sabe: deixar vazio.
why-candidate-interviewed_on = A inscrição, a situação e o acordo contam desse dia, não de quando se digita. Conversa de hoje: deixar vazio.

## An answer to a question of consent

why-consent-purpose = Cada fim tem o seu texto e a sua resposta: recusar um nada tira aos outros. Ela diz «tudo»: ler e escrever cada um por si.
why-consent-answer = Vale a última resposta; as antigas ficam à vista. O silêncio não é acordo: nada escrever e perguntar mais tarde.
why-consent-given_on = De duas respostas conta a do dia mais recente. Assinado em papel e digitado depois: o dia da assinatura. Dia esquecido: o da conversa.
why-consent-way = Um controlo pedirá a prova. Quem não escreve dá a impressão digital, ou fala perante uma testemunha de fora do serviço.
why-consent-language = Um acordo só vale se o texto foi compreendido. Lido em português e explicado em crioulo: escrever o crioulo, e o intérprete abaixo.
why-consent-text_version = Diz o que foi prometido ao certo, mesmo quando o texto muda. Está no alto da folha lida; folha perdida: a de hoje pode ser outra, deixar vazio.
why-consent-recipient = Um acordo para um centro não vale para outro. Para todos: deixar vazio, só se ela o disse assim.
why-consent-shared = Nada mais sai do serviço. O mínimo: um centro de formação não precisa da saúde. Hesita num ponto: deixá-lo de fora.
why-consent-witness = Alguém que o possa repetir: um familiar, quem está na fila, não um colega. Ninguém: preferir a impressão digital.
why-consent-interpreter = Para se poder verificar o que foi dito. Falou você a língua dela: deixar vazio.
why-consent-guardian = O acordo de um menor não conta sem esse nome. Idade incerta: pedi-lo; a pessoa diz também sim por si.
why-consent-guardian_kin = Com que direito essa pessoa respondeu. Um passador ou um empregador nunca é tutor: recusar e avisar o ponto focal.
