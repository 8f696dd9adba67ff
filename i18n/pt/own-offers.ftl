### The desk's own offers: typed in from employers, published and closed by hand.

page-offer-abroad = No estrangeiro

field-offer-employer_ref = Empregador
    .short = Empreg.
    .help = O nome, ou o número CV-E…; F4: os empregadores conhecidos.
field-offer-lodging = Alojamento
    .short = Alojam.
    .help = Quem paga o alojamento: empregador, trabalhador, partilhado.
field-offer-travel = Viagem
    .short = Viagem
    .help = Quem paga a viagem: empregador, trabalhador, partilhado.
field-offer-permit = Visto e autoriz.
    .short = Visto
    .help = Quem pede e paga a autorização de trabalho.
field-offer-must_return = Tem de voltar
    .short = Voltar
    .help = Sim, se o trabalhador tem de voltar no fim do contrato.
field-offer-interviews_on = Entrevistas em
    .short = Entrev.
    .help = O dia das entrevistas com o empregador: 14/3/2026, t+7.
field-offer-no_fee = Zero custos
    .short = 0 custos
    .help = O empregador declara que o trabalhador nada paga por este lugar.
field-offer-no_fee_by = Declarado por
    .short = Por quem
    .help = Nome e função de quem declarou zero custos.
field-offer-no_fee_on = Declarado em
    .short = Declar.
    .help = O dia da declaração. Vazio: hoje.
field-offer-no_fee_said = Declaração
    .short = Texto
    .help = O que foi declarado: custos, visto, viagem; o papel assinado.

choice-bearer-employer = empregador
    .also = patrao, empresa
choice-bearer-worker = trabalhador
    .also = empregado, candidato
choice-bearer-shared = partilhado
    .also = ambos, metade
choice-bearer-none = não se aplica
    .also = nenhum, ninguem

page-posting-turn = Seguimento
form-posting-new = SEGUIMENTO DA OFERTA
form-posting-change = ALTERAR O SEGUIMENTO DA OFERTA

field-posting-turn = Seguimento
    .short = Seguim.
    .help = Publicada, fechada ou reaberta.
field-posting-reason = Motivo
    .short = Motivo
    .help = Preenchida, retirada, custos pedidos ou fraude, erro.
field-posting-note = Pormenor
    .short = Pormenor
    .help = Numa linha: quem ficou, porque é que a oferta reabre.
field-posting-turned_on = Dia
    .short = Dia
    .help = O dia certo, mesmo anotado depois: t hoje, t-2 anteontem.

choice-offer-turn-published = publicada
choice-offer-turn-closed = fechada
choice-offer-turn-reopened = reaberta
choice-closed-by-hand-filled = preenchida
    .also = ocupada, contratado
choice-closed-by-hand-withdrawn = retirada pelo empregador
    .also = retirada, anulada
choice-closed-by-hand-fraud = fraude ou custos pedidos
    .also = fraude, burla, custos
choice-closed-by-hand-mistake = erro de registo
    .also = erro
choice-closed-reason-fraud = fraude ou custos pedidos
choice-closed-reason-mistake = erro de registo

reject-employer-barred = este empregador foi recusado ou está na lista negra
reject-employer-unasked = peça primeiro a verificação dele
reject-employer-number = nenhum empregador tem este número
reject-offer-fee = no estrangeiro, zero custos tem de ser declarado
reject-closes-past = este dia já passou: a oferta já teria expirado

error-not-closed = Esta oferta não está fechada.
error-published = Esta oferta já está publicada.
error-not-own = Esta oferta vem de um parceiro: corrige-se e fecha-se na origem.

## On the screen and in lines

command-offer-new = registar a oferta de um empregador
    .takes = EMPREGADOR RESPOSTA ; RESPOSTA
command-offer-change = corrigir uma oferta do centro
    .takes = OFERTA RESPOSTA ; RESPOSTA
command-offer-publish = publicar uma oferta do centro
    .also = publicar
    .takes = OFERTA
command-offer-close = fechar uma oferta do centro
    .takes = OFERTA RESPOSTA ; RESPOSTA
command-offer-reopen = reabrir uma oferta do centro
    .also = reabrir
    .takes = OFERTA RESPOSTA ; RESPOSTA
command-offer-employer = ver o empregador da oferta
    .takes = OFERTA
key-offer-new = oferta
key-offer-change = corrigir
key-offer-publish = publicar
key-offer-close = fechar
key-offer-reopen = reabrir
key-offer-employer = empregador

help-own-offer =
    Uma oferta registada no centro. Em rascunho não é mostrada a nenhum
    candidato; F4 publica-a, ou diz tudo o que falta e assinala-o.
    No estrangeiro é precisa a declaração de zero custos (quem, quando, o
    quê) e um empregador cuja verificação foi pedida; enquanto não estiver
    verificado, ninguém é proposto.
    F2 corrige-a, F3 ordena os candidatos. ^D fecha-a, com o motivo; ^E
    reabre-a, dizendo porquê. ^O abre o empregador.
    ^Y mostra quem alterou o quê, e quando.

employer-number = N.º empregador
employer-new = novo empregador
offer-turns = Seguimento
say-offer-entered = Rascunho { $reference }: { $title }. Falta publicar.
say-offer-entered-new = Rascunho { $reference }, novo empregador { $employer }. Falta publicar.
say-offer-published = Oferta publicada: já se procura e se propõe.
say-offer-unpublished = Ainda não publicada. Falta:
say-offer-closed = Oferta fechada: { $title }.
say-offer-reopened = Oferta reaberta: { $title }.
say-no-employer = Este empregador não está inscrito, ou vários têm este nome.

draft-of-offer = Oferta
draft-of-posting = Seguimento da oferta
print-form-offer = OFERTA
print-form-posting = SEGUIMENTO DA OFERTA
error-own-source = «own» é o nome das ofertas do centro: dê outro nome a esta fonte.
error-offer-closed = Esta oferta já está fechada.
