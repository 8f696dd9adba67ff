### The counsellor's guide: guide-SECTION is its heading, .text what it says, a blank line between paragraphs. What stands
### in angle brackets is filled in by the program: <place command> the key of a command in a place (in lines its id),
### <command> its name. place-PLACE names a place in the table of keys.

guide-title = Guia do conselheiro

guide-begin = Os primeiros minutos
    .text =
    O balcão conduz-se só com o teclado. Em cima: onde se está, quem se é, a língua, o dia. A penúltima linha diz o que
    acabou de acontecer. A última diz o que as teclas fazem aqui, e diz sempre a verdade: não há nada a decorar.

    Quatro teclas valem em toda a parte. <everywhere help> explica o lugar onde se está, e num formulário o campo em mãos.
    <everywhere commands> abre a lista de tudo o que o balcão sabe fazer: escreve-se o começo de uma palavra, escolhe-se.
    <everywhere language> muda de língua no meio de qualquer coisa, sem tocar numa resposta. <everywhere back> volta um
    passo e nunca destrói nada.

    Uma letra sozinha nunca é um comando: o que se escreve num campo fica lá. Num ecrã de trabalho as setas escolhem uma
    linha e Enter abre-a. ! quer dizer urgente ou errado, ? desconhecido, * obrigatório, ~ estimado.

    Um balcão de exercício di-lo no alto de cada ecrã (EXERCÍCIO): as suas pessoas não existem, experimente lá tudo.

guide-today = O dia começa: Hoje
    .text =
    É o primeiro ecrã. Mostra o que está em atraso, o que é para hoje, quem espera pelo acordo, e as conversas começadas e
    por acabar, com a hora. Enter abre a linha, ou retoma a conversa no campo e na letra onde parou;
    <draft draft-set-aside> põe de lado a que já não serve a ninguém.

    Daí partem os três gestos do dia: <today candidate-find> procura uma pessoa, <today candidate-new> inscreve uma,
    <today offer-find> procura uma oferta. As visitas de retorno também se notam aí: a pessoa não veio,
    <today visit-no-show>.

guide-intake = Alguém chega: a conversa
    .text =
    Procurar sempre primeiro: <today candidate-find>, depois o começo do apelido, do nome, da aldeia, ou os quatro últimos
    dígitos do telefone. Acentos, maiúsculas, apóstrofos e pequenas diferenças de grafia não contam. Encontrada: Enter abre
    a ficha, <candidate candidate-change> altera-a. Ninguém: <find-candidates candidate-new>.

    Uma pergunta por linha, na ordem de uma conversa. Tab ou Enter passa ao campo seguinte, a seta para cima volta.
    Escreva como se fala: um código, uma palavra, o começo de uma palavra. O que o balcão percebeu aparece atrás da
    resposta, por isso um erro vê-se logo. <form values> mostra as respostas possíveis, <form page-next> passa à página
    seguinte.

    Só um nome, o sexo e o acordo são obrigatórios; todo o resto pode esperar. Uma data diz-se como se ouve: 14/3/88,
    março de 1988, 1988, ~35 para «uns trinta e cinco anos», t para hoje, t+3w para daqui a três semanas. O que é estimado
    fica marcado como estimado.

    <form save> guarda e diz de uma vez tudo o que falta. O número aparece e o formulário fica em mãos: o que se ouviu mal
    corrige-se logo. Uma interrupção? <everywhere back> chega: a conversa espera em Hoje.

    Quando há tempo, na ficha: <candidate experiences> abre os empregos que teve (<experiences experience-new>),
    <candidate documents> os seus outros documentos (<documents document-new>).

guide-crowd = Uma multidão à porta
    .text =
    Não há tempo para uma conversa: «<note-new>» guarda em cinco campos quem está e como a contactar; a ficha por completar
    espera em Hoje.

    Muita gente ao mesmo tempo, uma formação, um autocarro de regressados: <today list-new>. O nome da sessão, o dia e o
    lugar dizem-se uma vez, depois uma linha por pessoa, gravada ao sair da última casa. <roll ditto> repete a casa de
    cima, nunca o acordo, que se pergunta a cada um. Alguém talvez já lá esteja: <roll values> mostra os dois. As listas
    anteriores: <today lists>, e <lists open> reabre uma.

guide-alike = Já está inscrita?
    .text =
    Enquanto escreve, o balcão compara: o nome e as suas grafias, o nascimento, o telefone, o documento, a mãe, o lugar.
    Uma pessoa parecida aparece debaixo do formulário com as razões, e ao guardar pergunta-se uma vez. O telefone de um
    familiar não prova nada, e o balcão sabe-o.

    Num campo sem lista <form values> mostra as duas lado a lado, campo a campo. Aí: <compare not-same> diz que é outra, e a
    pergunta não volta; <compare open-other> abre a outra ficha; <compare merge> faz das duas uma só, depois das suas escolhas onde
    diferem. Uma junção desfaz-se: «<merge-undo>». Os pares prováveis de todo o serviço: <candidate duplicates> numa ficha,
    ou «<duplicates>».

guide-consent = O acordo e os dados
    .text =
    Ler o texto antes de perguntar; <everywhere help> duas vezes no campo Acordo abre-o. Existe nas três línguas e em
    árabe, para imprimir com <candidate print>. Cada fim tem a sua resposta: recusar um parceiro não impede o emprego. Sem
    acordo para o emprego a pessoa fica inscrita mas espera: nenhuma oferta, nenhuma exportação.

    Diga-o com simplicidade: «Escrevo o que é preciso para lhe encontrar trabalho. Pode recusar, mudar de ideia, perguntar
    o que escrevi. Nada sai sem o seu sim.» Quem não escreve dá a impressão digital, ou fala perante uma testemunha. Antes
    dos dezoito anos um pai, uma mãe ou um tutor também aceita. Qualquer resposta se nota também mais tarde:
    «<consent-note>»; «<consents>» mostra-as todas.

    Escreva só o que serve: nada de religião, de doença, de relatos de violência. Os sinais marcam-se, a pessoa
    encaminha-se. Cada leitura de uma ficha fica registada; <candidate history> mostra quem leu ou mudou o quê. ••• esconde
    o que o seu papel não permite ler.

guide-life = Uma vida muda, uma pessoa pergunta
    .text =
    Numa ficha <candidate life-change> nota uma morte, um tutor, um nome, um sexo, com o dia e o documento; o que estava
    fica no histórico, e o nome antigo ainda a encontra. Uma morte encerra tudo o que está em curso; «<life-undo>» retoma
    tudo se a notícia era falsa.

    Quem pergunta o que se sabe dela tem direito: «<held>» di-lo e imprime-o. Apagá-la para sempre, «<erase>», cabe a quem
    dirige o serviço.

guide-offers = Encontrar ofertas
    .text =
    Numa ficha <candidate offers-for-candidate> ordena as ofertas para a pessoa; numa oferta <offer candidates-for-offer>
    ordena as pessoas. Os pontos vêm do ofício, das competências, da experiência, das línguas, dos estudos, do lugar e do
    salário, nunca do sexo nem da origem; a idade só onde a lei o quer. Em baixo, as razões da linha escolhida: + convém,
    ~ em parte, - falta, ? desconhecido, ! impede.

    Um ? é uma pergunta a fazer: <matches ask> abre a ficha no campo certo, e a ordem refaz-se no regresso. A ordem ajuda;
    decidem a pessoa e você. <matches weights> mostra quanto vale cada parte.

    <today offer-find> procura livremente, à medida que se escrevem começos de palavras. <find-offers facets> conta e
    aperta por país, contrato, ofício; <find-offers searches> guarda uma procura para amanhã; <find-offers filter-open>
    mostra também as ofertas fechadas. No estrangeiro só se propõe uma oferta de empregador verificado e que nada cobra.

guide-proposals = Propor, e saber o que deu
    .text =
    <matches proposal-new> propõe a linha escolhida: uma decisão, uma razão. <candidate proposals> numa ficha mostra todas as
    suas propostas; aí, <proposals slip> imprime o talão que ela leva, <proposals proposal-consent> nota se o perfil pode ir
    para esse empregador, e <proposals proposal-outcome> o que aconteceu: enviada, entrevista, contratação, recusa e porquê.
    Peça sempre um dia de regresso: aparece em Hoje.

    Pediram dinheiro à pessoa? Escreva-o, em qualquer etapa, e avise o supervisor.

guide-employers = Empregadores, e ofertas do serviço
    .text =
    «<employer-find>» procura um empregador; <find-employers employer-new> inscreve um. Na ficha, <employer employer-verify>
    pede uma verificação ou dá o resultado, <employer offer-new> começa uma oferta. Uma oferta nasce rascunho:
    <own-offer offer-publish> publica-a e diz o que se opõe, <own-offer offer-close> fecha-a com a razão,
    <own-offer offer-reopen> reabre-a.

guide-return = Uma pessoa que regressou: o seu processo
    .text =
    Numa ficha <candidate case-open> abre o processo de retorno, ou começa um se a pessoa aceita. O ecrã lê-se em dez
    segundos: quem, desde quando, o plano, os apoios, as visitas, os inquéritos; ! pede um olhar primeiro.

    As visitas contam-se desde o dia do regresso. <case visit-note> nota o que deu a próxima: contactada, está feita; não
    contactada, conta-se uma tentativa e continua devida. Três tentativas, três dias, dois meios, antes de dizer que o
    contacto se perdeu. <case visit-no-show> nota uma falta, <case visit-plan> muda, acrescenta ou retira uma visita.

    <case plan>: o plano, três metas no máximo, as etapas datadas (<plan step-new>, depois <plan step-done> quando está
    feito) e o acordo da pessoa (<plan plan-change>). <case aids>: os apoios, pedidos com <aids aid-new>, entregues em
    prestações (<aids instalment-new>). <case referrals>: os encaminhamentos; nada sai sem o acordo para esse parceiro e
    esses dados (<referrals referral-consent>). <case case-close> encerra, com a razão.

    O que toca ao tráfico só o vê o ponto focal. Nunca fazer contar duas vezes.

guide-survey = O inquérito de reintegração
    .text =
    <case survey-new> começa-o. Uma tecla por resposta, e a pergunta seguinte está lá. < volta uma pergunta.
    <survey survey-language> muda a língua das perguntas e não a sua, <survey survey-open> vai à primeira que ficou aberta,
    <everywhere help> diz o que a pergunta quer saber. «Não sabe» é uma resposta; um silêncio passa-se à frente. Diga
    primeiro que recusar não muda nada no apoio. No fim estão os números, e o que mais pesaria. <case surveys> mostra todos
    os inquéritos do processo.

guide-paper = Papel, ficheiros, falta de luz
    .text =
    <candidate print> mostra o que se imprime e como ficará: talão, marcações, folha de acordo, CV, formulário em branco.
    <print paper> muda de papel, <print print-file> põe-o na sua caixa de saída. Daí, na sua máquina: `guichet fetch NOME`.
    Um ficheiro entra com `guichet put NOME`.

    Sem luz: o formulário em branco, na ordem do ecrã. Digita-se depois, e o último campo leva o verdadeiro dia da conversa.

guide-dropped = A linha cai
    .text =
    Nada do que se escreveu se perde: cada campo é gravado ao sair dele, e o campo em mãos dois segundos depois da última
    tecla. Ligue-se de novo: Hoje propõe a conversa, Enter retoma-a na mesma letra, no mesmo posto ou noutro. O posto
    antigo, se ainda vive, di-lo e só pode ler.

    Um ecrã baralhado refaz-se com <everywhere redraw>. Onde não se consegue guardar, uma frase di-lo: o que foi escrito
    fica; tente de novo, não recomece.

guide-lines = Sem ecrã: as linhas simples
    .text =
    Numa linha muito lenta, ou com um leitor de ecrã, o mesmo balcão fala em linhas: `ssh -T`, ou `guichet --line`.
    Escreve-se um comando (<candidate-new>, ou o seu nome em inglês: candidate-new), depois uma resposta por linha, ou
    várias separadas por ; . É a sua máquina que mostra o que escreve: não há espera.

    ? explica a pergunta, ?? dá a lista, < volta atrás, um ponto sai e guarda o rascunho, save guarda, campo=valor responde a
    qualquer campo, help e o nome de um campo explica-o. quit vai embora.

guide-leaving = Sair, ausentar-se
    .text =
    <today leave> sai; o que foi começado espera. <everywhere lock> esconde tudo de imediato quando se levanta, e o balcão
    esconde-se sozinho ao fim de dez minutos. Escolha o seu código: «<code>». Nunca deixe o ecrã aberto à frente de outra
    pessoa, e não empreste a sua chave: tudo o que ela faz leva o seu nome.

guide-help = Onde encontrar ajuda
    .text =
    <everywhere help>: o lugar, ou o campo. <everywhere commands>: tudo, pelo nome nas três línguas. «<guide>»: este guia, a
    qualquer momento. `guichet keys` e `guichet commands` imprimem as tabelas, `guichet guide --format html` este guia para
    papel. Falta uma palavra numa lista, mudou uma regra no seu país: diga-o ao administrador, esses dados corrigem-se sem
    novo programa.

guide-keys = As teclas, lugar a lugar
    .text =
    Tiradas da tabela de teclas do programa. As de «Em toda a parte» valem também em cada lugar que não as usa para outra
    coisa.

place-everywhere = Em toda a parte
place-today = Hoje
place-draft = Hoje, sobre uma conversa começada
place-find-candidates = Procurar uma pessoa
place-find-offers = Procurar uma oferta
place-facets = Contar e apertar as ofertas
place-searches = Procuras guardadas
place-candidate = A ficha de uma pessoa
place-offer = Uma oferta de um parceiro
place-own-offer = Uma oferta do serviço
place-find-employers = Procurar um empregador
place-employer = A ficha de um empregador
place-matches = Uma classificação
place-pairs = Pares prováveis
place-compare = Duas fichas lado a lado
place-case = Um processo de retorno
place-print = Imprimir
place-code = O código do bloqueio
place-plan = O plano
place-aids = Os apoios
place-referrals = Os encaminhamentos
place-proposals = As propostas
place-form = Um formulário
place-roll = Uma lista de muita gente
place-lists = As listas
place-experiences = Os empregos de uma pessoa
place-documents = Os seus outros documentos
place-surveys = Os inquéritos de um processo
place-survey = O inquérito, pergunta a pergunta
place-list = A lista de um campo
place-commands = A lista de comandos
place-page = Uma página para ler

command-guide = ler o guia do conselheiro
    .also = guia
    .takes = NÚMERO
key-guide = guia

guide-again = F1 de novo: o guia do conselheiro.
guide-open = As setas fazem correr; Esc volta.
guide-lines-how = guide e um número diz uma parte: guide 3.
error-no-such-command = O balcão não tem comando com esse nome.
