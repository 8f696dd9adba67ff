### Propor alguém para uma oferta: a decisão e a sua razão, o envio, o seguimento, a ficha que a pessoa leva.

command-proposals = ver as propostas
    .also = propostas, candidaturas
    .takes = FICHA ou OFERTA
command-proposal-new = propor uma pessoa para uma oferta
    .also = propor, pré-selecionar
    .takes = LINHA ou FICHA OFERTA RESPOSTA; RESPOSTA
command-proposal-change = alterar uma proposta
    .takes = LINHA
command-proposal-outcome = anotar o seguimento de uma proposta
    .takes = LINHA RESPOSTA; RESPOSTA
command-proposal-consent = anotar o acordo para o empregador
    .takes = LINHA
command-slip = imprimir a ficha da proposta
    .also = ficha
    .takes = LINHA
key-proposals = propostas
key-proposal-new = propor
key-proposal-change = alterar
key-proposal-outcome = seguim.
key-proposal-consent = acordo
key-slip = ficha

help-proposals =
    As propostas de uma pessoa, ou para uma oferta: quem decidiu o quê,
    porquê, e em que ponto está cada uma.
    F2 anota o seguimento: enviada, entrevista, contratação, recusa e razão.
    Nada vai para o empregador sem o acordo da pessoa: F4 anota-o; uma
    recusa impede apenas o envio. F3: a ficha que ela leva.
    Enter altera o que ela traz e o dia em que volta.
    F5 propõe outra vez, ^O abre a oferta ou a pessoa, ^Y o histórico.
    !: sem notícias, oferta fechada ou empregador a evitar.

title-proposals = PROPOSTAS  { $reference }  { $name }
proposals-head =
    { $open ->
    [0] PROPOSTAS  { $count }
   *[other] PROPOSTAS  { $count }, { $open } em curso
 }
proposals-none = Nenhuma proposta: F5 mostra a ordem.
proposal-by = Decidida
proposal-decided = a { $day } por { $by }, { $score } pontos em 100
proposal-attention = Atenção
proposal-money-asked = Pediram dinheiro à pessoa: avise o responsável.
proposal-consented = o perfil pode ir para o empregador
proposal-due = Notícias até
proposal-earlier = Guardar outra vez? Proposta a { $day }, { $by }: { $outcome }
proposal-known = proposta a { $day } por { $by }: { $stage }
proposal-of-whom = Para quem e para que oferta? proposal-new PESSOA OFERTA
proposal-barred = { $stage } ! { $reasons }
due-proposal = sem notícias: { $offer }, { $stage }
sheet-proposal = Proposta
sheet-proposal-line = { $day }, { $other }: { $standing }

page-proposal-proposal = Proposta
form-proposal-new = NOVA PROPOSTA
form-proposal-change = ALTERAR A PROPOSTA
draft-of-proposal = Proposta
print-form-proposal = PROPOSTA

field-proposal-decision = Decisão
    .short = Decisão
    .help = Pré-seleção, reserva ou não retida: quem decide é você, não os pontos.
field-proposal-why = Razão
    .short = Razão
    .help = O que fez decidir: fica guardada com o seu nome.
field-proposal-note = Observação
    .short = Observ.
    .help = Em poucas palavras; é precisa se a razão for «outra».
field-proposal-bring = A trazer
    .short = A trazer
    .help = Para a ficha: CV, diploma, carta. Vazio: o que se traz normalmente.
field-proposal-back_on = Volta a
    .short = Volta a
    .help = O dia em que a pessoa volta: t+7 daqui a uma semana. Ficará em Hoje.

page-outcome-outcome = Seguimento
form-outcome-new = SEGUIMENTO DA PROPOSTA
form-outcome-change = ALTERAR O SEGUIMENTO DA PROPOSTA
draft-of-outcome = Seguimento de uma proposta
print-form-outcome = SEGUIMENTO DA PROPOSTA

field-outcome-stage = Seguimento
    .short = Seguim.
    .help = Enviada, entrevista, contratação, recusa, sem resposta: os possíveis daqui.
field-outcome-moved_on = Dia
    .short = Dia
    .help = O dia verdadeiro, mesmo anotado mais tarde: t-1 ontem.
field-outcome-reason = Razão
    .short = Razão
    .help = Porque não; obrigatória numa recusa. «Dinheiro pedido» anota-se sempre.
field-outcome-note = Observação
    .short = Observ.
    .help = O que disse o empregador ou a pessoa, em poucas palavras.

choice-proposal-decision-shortlisted = pré-seleção
    .also = retida, sim
choice-proposal-decision-reserve = lista de reserva
    .also = espera
choice-proposal-decision-not_kept = não retida
    .also = não, afastada

choice-proposal-why-fits = tem o que se pede
    .also = serve, perfil
choice-proposal-why-experience = experiência no ofício
    .also = prática
choice-proposal-why-skills = saber fazer
    .also = competências
choice-proposal-why-learned_abroad = aprendeu no estrangeiro
    .also = regresso, migração
choice-proposal-why-language = língua pedida
    .also = línguas
choice-proposal-why-near = mora perto
    .also = próxima, lugar
choice-proposal-why-wish = vontade da pessoa
    .also = motivada
choice-proposal-why-employer_asks = o empregador pede-a
    .also = empregador
choice-proposal-why-can_learn = aprende depressa
    .also = formação
choice-proposal-why-lacks_what_is_asked = falta o que se pede
    .also = falta
choice-proposal-why-papers_missing = faltam documentos
    .also = papéis
choice-proposal-why-not_available = não está disponível
    .also = indisponível
choice-proposal-why-enough_others = já há gente proposta
    .also = completo, vagas
choice-proposal-why-other = outra razão
    .also = outra

choice-proposal-stage-shortlisted = pré-seleção
    .also = retida
choice-proposal-stage-reserve = na reserva
    .also = espera
choice-proposal-stage-sent = enviada ao empregador
    .also = saiu, transmitida
choice-proposal-stage-interview = entrevista
    .also = encontro, prova
choice-proposal-stage-hired = contratação
    .also = contratada, admitida
choice-proposal-stage-refused_by_employer = recusa do empregador
    .also = empregador
choice-proposal-stage-refused_by_person = recusa da pessoa
    .also = desistência
choice-proposal-stage-no_answer = sem resposta
    .also = silêncio
choice-proposal-stage-not_kept = não retida
    .also = afastada
choice-proposal-stage-offer_gone = oferta desaparecida
    .also = retirada, preenchida

choice-proposal-reason-skills = saber fazer
    .also = competências
choice-proposal-reason-experience = experiência
    .also = prática
choice-proposal-reason-language = língua
    .also = línguas
choice-proposal-reason-education = estudos
    .also = diploma, nível
choice-proposal-reason-papers = documentos
    .also = autorização, visto, papéis
choice-proposal-reason-did_not_come = não veio ao encontro
    .also = faltou
choice-proposal-reason-post_filled = lugar preenchido
    .also = ocupado
choice-proposal-reason-post_withdrawn = lugar retirado
    .also = anulado
choice-proposal-reason-pay = salário
    .also = pagamento
choice-proposal-reason-distance = longe demais
    .also = transporte
choice-proposal-reason-hours = horário
    .also = noite
choice-proposal-reason-conditions = condições de trabalho
    .also = contrato
choice-proposal-reason-family = família
    .also = filhos
choice-proposal-reason-housing = alojamento
    .also = casa
choice-proposal-reason-job_elsewhere = encontrou outro emprego
    .also = trabalho
choice-proposal-reason-training = começou uma formação
    .also = formação
choice-proposal-reason-not_reached = não se consegue contactar
    .also = sem contacto
choice-proposal-reason-money_asked = dinheiro pedido
    .also = taxas, burla
choice-proposal-reason-no_reason_given = razão não dada
    .also = sem razão
choice-proposal-reason-other = outra razão
    .also = outra

slip-title = UMA OFERTA PARA SI
slip-number = Proposta
slip-offer = A OFERTA
slip-fits = O QUE COMBINA ENTRE SI E ESTA OFERTA
slip-bring = O QUE TRAZER
slip-bring-usual = O seu CV, os seus diplomas e certificados de trabalho; um documento de identidade, se tiver.
slip-bring-licence = O seu CV, os seus diplomas e certificados de trabalho, a carta de condução ({ $licences }); um documento de identidade, se tiver.
slip-back = VOLTE AO SERVIÇO: { $day }
slip-decides = Este papel não é um emprego: o empregador escolhe, e você é livre de dizer não.
slip-free-abroad = Um trabalho no estrangeiro não custa nada ao trabalhador: nem inscrição, nem contrato, nem exame médico, nem visto, nem viagem.

say-proposed = { $decision }: { $reference }. F5 mostra as propostas.
say-proposal-changed = Proposta guardada.
say-no-proposal-chosen = Escolha primeiro uma proposta.
log-propose = decidiu uma proposta

error-proposal-barred = Sem proposta. { $reasons }
error-proposed-meanwhile = Um colega acabou de propor a mesma pessoa para esta oferta.
error-proposal-ended = Esta proposta acabou.
error-employer-never = Sem acordo para o empregador: nada sai. F4 (proposal-consent) anota-o.
error-employer-refused = A pessoa não quer o seu perfil neste empregador: nada sai.
error-employer-withdrawn = A pessoa retirou o acordo para os empregadores: nada sai.
reject-proposal-why = esta razão não vai com a decisão: ver a lista
reject-proposal-reason = esta razão não vai com este seguimento: ver a lista
reject-proposal-stage = este seguimento não é possível de onde está a proposta
reject-proposal-decided = decidido: F2 anota o seguimento, a decisão fica
