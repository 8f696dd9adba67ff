### Employers: their records, what was found about them, and what stands against a proposal abroad.

page-employer-employer = Empregador
form-employer-new = NOVO EMPREGADOR
form-employer-change = ALTERAR O EMPREGADOR

field-employer-name = Nome
    .short = Nome
    .help = O nome da empresa ou da pessoa que contrata.
field-employer-country = País
    .short = País
    .help = O país onde o empregador está: o nome ou as duas letras.
field-employer-place = Cidade
    .short = Cidade
    .help = A cidade ou o bairro onde o empregador está.
field-employer-registration = N.º de registo
    .short = Registo
    .help = Registo comercial, NIF: o número e o que é.
field-employer-sector = Setor
    .short = Setor
    .help = A atividade principal: basta uma palavra, ou a letra CITI, F.
field-employer-contact = Contacto
    .short = Contacto
    .help = Com quem falar, nome e função.
field-employer-phone = Telefone
    .short = Tel.
    .help = O número do empregador; no estrangeiro com o indicativo, +351…
field-employer-email = Correio eletr.
    .short = E-mail
    .help = O endereço eletrónico do empregador.
field-employer-address = Morada
    .short = Morada
    .help = Rua, caixa postal, ponto de referência.
field-employer-website = Sítio web
    .short = Web
    .help = A página da empresa, se tiver uma.
field-employer-note = Observação
    .short = Observ.
    .help = O que os colegas devem saber deste empregador.

page-verification-check = Verificação
form-verification-new = VERIFICAÇÃO DO EMPREGADOR
form-verification-change = ALTERAR A VERIFICAÇÃO

field-verification-state = Resultado
    .short = Result.
    .help = Em curso: um responsável verifica. Verificada, recusada, lista negra.
field-verification-how = Verificado por
    .short = Por
    .help = Registo, autoridade, serviço parceiro, visita… com vírgulas.
field-verification-evidence = Documento
    .short = Docum.
    .help = O número da certidão, o nome de quem confirmou.
field-verification-no_fee = Zero custos
    .short = 0 custos
    .help = O empregador declara que o trabalhador nada paga, antes ou depois.
field-verification-no_fee_by = Declarado por
    .short = Por quem
    .help = Nome e função de quem declarou zero custos.
field-verification-checked_on = Dia
    .short = Dia
    .help = O dia da verificação: 14/3/2026, t para hoje.
field-verification-reason = Motivo
    .short = Motivo
    .help = Porquê: é preciso para recusar ou pôr na lista negra.

choice-sector-A = agricultura, pesca, floresta
    .short = agricultura
    .also = agricultura, pesca, gado, floresta
choice-sector-B = minas e pedreiras
    .also = mina, pedreira, ouro
choice-sector-C = indústria, fabrico
    .short = indústria
    .also = industria, fabrica, confecao
choice-sector-D = eletricidade e gás
    .also = eletricidade, energia, solar
choice-sector-E = água e resíduos
    .also = agua, residuos, saneamento
choice-sector-F = construção e obras
    .also = construcao, obras
choice-sector-G = comércio e oficinas
    .also = comercio, loja, vendas, oficina
choice-sector-H = transportes e armazéns
    .also = transporte, logistica, porto
choice-sector-I = hotéis e restaurantes
    .also = hotel, restaurante, turismo
choice-sector-J = informação e telecom.
    .also = informatica, telecom, media
choice-sector-K = banca e seguros
    .also = banco, seguro, microfinancas
choice-sector-L = imobiliário
choice-sector-M = estudos e consultoria
    .also = estudos, consultoria, engenharia
choice-sector-N = serviços às empresas
    .short = serv. empresas
    .also = seguranca, limpeza, trabalho temporario
choice-sector-O = administração pública
    .short = Estado
    .also = estado, camara, administracao
choice-sector-P = ensino
    .also = escola, educacao, formacao
choice-sector-Q = saúde e ação social
    .also = saude, hospital, social
choice-sector-R = artes, desporto, lazer
    .also = arte, desporto, lazer, cultura
choice-sector-S = outros serviços
    .also = cabeleireiro, reparacao, associacao
choice-sector-T = famílias que empregam
    .short = famílias
    .also = familia, domestica, particular
choice-sector-U = organismos internacionais
    .short = organismos
    .also = onu, embaixada, organizacao

choice-proof-registry = registo oficial
    .also = registo, nif, certidao
choice-proof-authority = autoridade do trabalho
    .also = autoridade, inspecao, ministerio
choice-proof-partner_service = serviço público parceiro
    .short = parceiro
    .also = parceiro, iefp, france travail
choice-proof-visit = visita ao local
    .also = visita, local
choice-proof-embassy = embaixada ou consulado
    .also = embaixada, consulado
choice-proof-papers = documentos mostrados
    .also = papeis, documentos
choice-proof-call = chamada ao número oficial
    .short = chamada
    .also = chamada, telefone
choice-proof-other = outro meio
    .also = outro

reject-employer-fee = um empregador só é verificado se declarar zero custos

criterion-employer = Empregador
reason-closing-draft = A oferta ainda não foi publicada
reason-employer-verified = Empregador verificado
reason-employer-pending = No estrangeiro: verificação do empregador em curso
reason-employer-unverified = No estrangeiro: empregador não verificado
reason-employer-refused = Empregador recusado na verificação
reason-employer-blacklisted = Empregador na lista negra
reason-employer-route-untold = No estrangeiro, o empregador tem de estar verificado.

availability-draft = rascunho

log-trust = fonte declarada de confiança
log-distrust = confiança retirada à fonte

## On the screen and in lines

command-employer-find = procurar um empregador
    .also = empregadores, empregador
    .takes = NOME ou NÚMERO ou LUGAR
command-employer-new = inscrever um empregador
    .takes = RESPOSTA ; RESPOSTA
command-employer-change = alterar um empregador
    .takes = EMPREGADOR RESPOSTA ; RESPOSTA
command-employer-verify = anotar a verificação de um empregador
    .also = verificar
    .takes = EMPREGADOR RESPOSTA ; RESPOSTA
key-employer-find = empregadores
key-employer-new = novo
key-employer-change = alterar
key-employer-verify = verificar

title-find-employers = EMPREGADORES
title-find-employers-pending = EMPREGADORES A VERIFICAR

help-find-employers =
    Os empregadores que o centro conhece, o mais recente primeiro.
    Escreva o início de um nome, de uma cidade, de um país ou número.
    Lda, SA, SARL: a forma da empresa não conta.
    F3 guarda só aqueles cuja verificação foi pedida.
    Enter abre a ficha, F2 inscreve um novo.
    Procure antes de inscrever: cada nome deve existir uma só vez.

help-employer =
    Um empregador: em que ponto está a verificação, e quem a fez.
    F2 altera a ficha. F3 anota uma verificação: peça-a primeiro
    («em curso»); um responsável ou a administração diz o resultado.
    Para uma oferta no estrangeiro tem de estar verificado, e declarar que
    o trabalhador nada paga: senão ninguém é proposto.
    Recusado ou na lista negra, não é proposto em lado nenhum.
    ^Y mostra quem alterou o quê, e quando.

due-verifying = EMPREGADORES A VERIFICAR
employer-state = Verificação
employer-found = Verificado
employer-offers = Ofertas
employer-by = em { $day } por { $by }
employer-fee-by = zero custos declarado por { $by }
employer-fee-declared = zero custos declarado
employer-fee-refused = zero custos recusado
employer-asked = verificação pedida em { $day }
employer-there = { $name } já está inscrito: { $reference }. Mais uma vez para inscrever outro empregador.
say-employer-state = { $name }: { $state }.

draft-of-employer = Empregador
draft-of-verification = Verificação de
print-form-employer = EMPREGADOR
print-form-verification = VERIFICAÇÃO

## Sources of offers

source-trusted = de confiança desde { $day }, por { $by }: { $why }
source-not-trusted = sem confiança declarada
source-why = Diga porque é que esta fonte é de confiança: --why «serviço público de emprego».
