### The help of each place: help-PLACE, 6 to 12 lines of at most 74 columns. The keys of the place are listed below it
### by the program, from the key table.

## Where one works

help-today =
    O que espera hoje. As setas escolhem uma linha, Enter abre o que ela
    indica.
    A retomar: entrevistas começadas; nada do que escreveu se perde.
    Em atraso, com !: visitas cujo dia já passou.
    À espera de consentimento: inscritos, ainda sem ofertas propostas.
    Quando chega alguém, procure primeiro o nome (F3): a pessoa pode já
    estar inscrita. Se não estiver, F2 começa a entrevista.
    F8, de qualquer lado: uma nota breve, a ficha depois.
    Uma entrevista que já não serve põe-se de lado com ^K, "de lado".

help-find-candidates =
    Escreva o início de um nome ou localidade, de um número de ficha, de
    telefone ou de documento. A lista acompanha o que escreve.
    Vários inícios juntam-se: "tav mar" encontra TAVARES Maria.
    Acentos, maiúsculas e apóstrofos não contam.
    Os seus candidatos vêm primeiro, depois os de outros conselheiros.
    As setas escolhem, Enter abre a ficha; a leitura fica registada.
    Ninguém? Tente outra grafia ou o telefone, depois inscreva com F2.

help-find-offers =
    Escreva inícios de palavras: a profissão, o empregador, o local. A
    lista acompanha o que escreve; sem texto, as mais recentes primeiro.
    "country=CV" fica com um país, "contract=permanent" com um contrato.
    Só aparecem as ofertas abertas; F3 mostra também as outras.
    As setas escolhem, Enter abre a oferta inteira.
    F4 ordena os candidatos para a oferta escolhida, com as razões.

help-candidate =
    A ficha de uma pessoa: o que disse, e como está o acompanhamento.
    F2 altera-a, campo a campo; cada alteração guarda o seu autor.
    F3 ordena as ofertas abertas para a pessoa, e diz porquê.
    F4 abre o processo de retorno, ou começa um se a pessoa aceitar.
    ^Y mostra quem leu ou alterou a ficha, e quando.
    Três pontos ••• escondem o que a sua função não permite ler.
    Sem consentimento para o emprego, nenhuma oferta é proposta.

help-offer =
    Uma oferta inteira, tal como a fonte a deu.
    O que falta vem dito no fim: é de perguntar ao empregador.
    O texto do anúncio vem por último; as setas fazem-no correr.
    F3 ordena os candidatos para esta oferta, com as razões.
    Uma oferta no estrangeiro: veja primeiro se está verificada.
    O candidato nunca tem nada a pagar: comunique qualquer pedido.

help-matches =
    A ordem, o melhor primeiro: pontos em 100, e em baixo as razões da
    linha escolhida.
    + serve   ~ serve em parte   - falta   ! impede
    ? não se sabe: F4 abre a ficha no campo a perguntar.
    Um campo vazio não afasta ninguém: pede uma resposta.
    ^O mostra os pesos e quem os decidiu.
    Uma linha sem pontos está impedida; a razão diz por quê.
    A ordem ajuda, não decide: escolhem o conselheiro e a pessoa.
    O sexo e a religião não contam; a idade, só quando a lei o diz.

help-case =
    Um processo de retorno: o estado, as visitas, o retorno, os apoios.
    F2 regista o que deu a próxima visita em falta. Pessoa contactada: está
    feita. Sem contacto: conta uma tentativa e a visita continua em falta.
    Os dias das visitas contam-se a partir do retorno; ! está em atraso.
    Antes de dar o contacto por perdido: três tentativas, em três dias,
    por dois meios.
    ^D regista uma falta, ^E muda, acrescenta ou retira uma visita.
    ^K «estado» suspende, transfere, reabre; ^K «passar» entrega a um colega.
    F3 altera o retorno ou os apoios, F4 encerra o processo.
    Anote os sinais e encaminhe; o relato da pessoa fica de fora.
    ^U faz o inquérito de reintegração, que segue a visita prevista com ele.
    ^O o plano, ^V os apoios, ^F os encaminhamentos, F5 os inquéritos.


help-page =
    Uma página para ler: a ajuda de um ecrã, ou o histórico de uma ficha.
    As setas correm linha a linha, PgUp e PgDn por ecrã.
    Esc volta aonde estava, sem mudar nada.
    ^L muda de língua a qualquer momento; nada do que escreveu se perde.
    ^K abre a lista de tudo o que o guichet sabe fazer.
    A ajuda de um ecrã diz primeiro para que serve, depois as teclas.

## Where one types

help-form =
    Uma pergunta por linha. Enter passa à seguinte, a seta para cima
    volta; * é de preencher, tudo o resto pode ficar vazio.
    Escreva como fala: um código, uma palavra ou o início, sem acentos.
    O que foi entendido aparece a seguir; ! diz o que não está bem.
    F4 abre a lista do campo. Várias respostas: com vírgulas.
    F1 explica o campo; à segunda vez, esta página.
    F3 passa à página seguinte; F2 guarda e diz o que falta.
    Em baixo, alguém parecido: F4 mostra a pessoa, onde não há lista.
    Esc sai: a entrevista fica guardada e retoma-se no mesmo campo.

help-list =
    As respostas possíveis deste campo.
    As setas escolhem, Enter toma a linha marcada >.
    Continue a escrever: a lista reduz-se ao que serve.
    Basta o início de qualquer palavra, com ou sem acentos.
    Num campo de várias respostas, a linha junta-se às outras.
    Esc fecha a lista sem mudar nada.

help-commands =
    Tudo o que o guichet sabe fazer, numa lista.
    Escreva o início de uma ou duas palavras: "ofe abe", "língua", "lado".
    Servem os nomes em francês, inglês e português.
    As setas escolhem, Enter executa.
    Um comando que aqui não tem sentido di-lo, sem mudar nada.
    Esc fecha a lista.


