### What the values of closed lists are called: choice-LIST-CODE. No comma or semicolon in a label: they part answers.
### A label's beginning, or that of its words, is what people type; .also holds other words for the same thing.

## What a person is asked

choice-sex-f = feminino
    .also = mulher, rapariga
choice-sex-m = masculino
    .also = homem, h, rapaz
choice-sex-other = outro
    .also = outra, x
choice-sex-undisclosed = não indicado
    .also = recusa, sem resposta

choice-owner-self = a própria pessoa
    .also = ela própria, ele próprio, ela, ele, próprio, candidato, eu
choice-owner-relative = família
    .also = parente, familiar, mãe, pai, marido, mulher, irmão, irmã, tio, tia, filho, filha, primo, prima
choice-owner-neighbour = vizinho ou vizinha
    .also = vizinhança, amigo, amiga
choice-owner-employer = empregador
    .also = patrão, patroa, chefe
choice-owner-other = outra pessoa
    .also = outro, outra

choice-situation-first_time = primeiro emprego
    .short = 1.º emprego
    .also = 1.º emprego, primeira vez, recém-formado, recém-formada
choice-situation-unemployed = desempregado ou desempregada
    .short = sem emprego
    .also = sem emprego, desemprego, sem emprego, sem trabalho
choice-situation-employed = empregado ou empregada
    .short = empregado
    .also = trabalha, assalariado, assalariada
choice-situation-student = estudante ou aluno
    .short = estudante
    .also = aluna, aprendiz, formação, estagiário, estagiária
choice-situation-self_employed = por conta própria
    .short = autónomo
    .also = independente, comerciante, artesão, artesã, negócio, informal
choice-situation-returnee = retorno do estrangeiro
    .short = retorno
    .also = regressado, regressada, retornado, retornada, regresso, emigrante, repatriado, repatriada, deportado, deportada
choice-situation-inactive = fora do mercado de trabalho
    .short = inativo
    .also = inativo, inativa, doméstica, em casa, reformado, reformada

choice-education-0 = inferior ao primário
    .short = nenhum
    .also = nenhum, nenhuma, nunca, sem escola, alfabetização
choice-education-1 = primário (ensino básico)
    .short = primário
    .also = 4.ª classe, 6.ª classe, 4 classe, 6 classe, 6 ano
choice-education-2 = 9.º ano (secundário)
    .short = 9.º ano
    .also = 8 ano, 10 ano, 9º ano, 10º ano, 8º ano
choice-education-3 = 12.º ano (secundário)
    .short = 12.º ano
    .also = 12º ano, liceu, 11 ano, 11º ano, 12º
choice-education-4 = pós-secundário (CET)
    .short = CET
    .also = curso médio
choice-education-5 = CESP (curso de 2 anos)
    .short = CESP
    .also = curso superior curto, bacharelato
choice-education-6 = licenciatura
    .short = licenciatura
    .also = licenciado, licenciada, bacharel
choice-education-7 = mestrado
    .short = mestrado
    .also = mestre, pós-graduação, engenheiro, engenheira
choice-education-8 = doutoramento
    .also = doutor, doutora, PhD

choice-purpose-employment = emprego (serviço)
    .short = emprego
    .also = sim, s, trabalho
choice-purpose-employers = perfil mostrado a empregadores
    .short = empresas
    .also = empresas, patrões
choice-purpose-mobility = mobilidade internacional
    .short = mobilidade
    .also = estrangeiro, trabalho no estrangeiro, exterior, partida
choice-purpose-reintegration = retorno e reintegração
    .short = retorno
    .also = reinserção, regresso, processo de retorno
choice-purpose-referral = encaminhamento a um parceiro
    .short = parceiro
    .also = encaminhar, transmissão
choice-purpose-statistics = estatísticas
    .also = números, dados anónimos
choice-purpose-research = investigação e estudos
    .short = estudos
    .also = pesquisa, inquérito, investigadores

choice-paper-cni = cartão de identidade (CNI)
    .short = CNI
    .also = bilhete de identidade, BI, CNI, cartão CEDEAO
choice-paper-passport = passaporte
    .also = PP, título de viagem
choice-paper-nid = número nacional (NIN ou NIF)
    .short = NIN ou NIF
    .also = NIN, NIC, NIF
choice-paper-voter = cartão de eleitor
    .short = eleitor
    .also = eleitor, voto
choice-paper-residence = título de residência
    .short = residência
    .also = residência, autorização de residência, TRE
choice-paper-consular = cartão consular
    .short = consular
    .also = consulado, cédula consular
choice-paper-birth_certificate = certidão de nascimento
    .short = nascimento
    .also = cédula, assento de nascimento, registo
choice-paper-other = outro documento
    .also = outro, outra, carta de condução
choice-paper-none = nenhum documento
    .also = nada, sem documentos, perdido

choice-contract-permanent = sem termo
    .also = permanente, efetivo, sem prazo
choice-contract-fixed_term = a termo
    .also = termo certo, a prazo, prazo
choice-contract-temporary_agency = trabalho temporário
    .also = agência, interino
choice-contract-seasonal = sazonal
    .also = época, colheita, campanha
choice-contract-apprenticeship = aprendizagem
    .also = aprendiz, alternância
choice-contract-self_employed = conta própria
    .also = independente, por conta própria, prestação de serviços
choice-contract-traineeship = estágio
    .also = estagiário, estagiária, voluntariado
choice-contract-other = outro tipo
    .also = diversos, outro, outros, outro contrato

choice-licence-a = A mota
    .also = motociclo, motocicleta
choice-licence-b = B ligeiro
    .also = carro, automóvel, táxi
choice-licence-c = C pesado
    .also = camião, mercadorias
choice-licence-d = D passageiros
    .also = autocarro, hiace, minibus
choice-licence-be = BE com reboque
    .also = ligeiro com reboque
choice-licence-ce = CE articulado
    .also = semirreboque, camião articulado
choice-licence-machine = máquinas
    .also = trator, grua, empilhador, escavadora

## How somebody speaks a language, how far she would go, what is paid

choice-level-A1 = A1 iniciação
    .also = principiante, algumas palavras
choice-level-A2 = A2 elementar
    .also = básico, um pouco
choice-level-B1 = B1 intermédio
    .also = médio, média
choice-level-B2 = B2 avançado
    .also = bom, boa, bem
choice-level-C1 = C1 fluente
    .also = muito bem, muito bom, corrente
choice-level-C2 = C2 domínio
    .also = perfeito, bilingue
choice-level-L1 = nativo
    .also = nativa, materna, língua materna

choice-reach-none = onde vive
    .also = não, nenhuma, sem mobilidade, fica aqui
choice-reach-town = localidade
    .also = vila, cidade, arredores
choice-reach-region = região ou ilha
    .also = ilha, concelho, regional
choice-reach-country = todo o país
    .also = nacional, qualquer ilha, território
choice-reach-ecowas = CEDEAO
    .also = sub-região, África Ocidental
choice-reach-international = internacional
    .also = estrangeiro, exterior, no estrangeiro, Europa, mundo

choice-period-hour = hora
choice-period-day = dia
choice-period-week = semana
choice-period-month = mês
choice-period-year = ano

choice-yes-no-yes = sim
    .also = ok, certo
choice-yes-no-no = não
    .also = falso, nunca

choice-precision-day = dia exato
choice-precision-month = mês conhecido
choice-precision-year = ano conhecido
choice-precision-estimated = ano estimado

## Where a candidate stands, and what she agreed to

choice-status-waiting = à espera de consentimento
choice-status-active = em acompanhamento
choice-status-in_training = em formação
choice-status-placed = colocado ou colocada
choice-status-inactive = em pausa
choice-status-closed = ficha encerrada

choice-consent-answer-given = consentimento dado
    .also = sim, s, dado
choice-consent-answer-refused = recusado
    .also = não, n, recusa
choice-consent-answer-withdrawn = retirado depois
    .also = retirada

choice-consent-way-signed = assinatura
    .also = assinado, escrito
choice-consent-way-oral_witness = oral com testemunha
    .also = palavra, de viva voz
choice-consent-way-thumbprint = impressão digital
    .also = dedo, polegar
choice-consent-way-imported = vindo de um ficheiro
    .also = importado, importação

## Offers

choice-known-by-given = indicado pela fonte
choice-known-by-crosswalk = tabela de conversão
choice-known-by-title = deduzido do título
choice-known-by-hand = escolhido à mão

choice-verification-unverified = não verificada
    .also = por verificar
choice-verification-pending = em curso
    .also = pendente, à espera
choice-verification-verified = verificada
    .also = sim, confirmada
choice-verification-refused = recusada
    .also = rejeitada
choice-verification-blacklisted = lista negra
    .also = burla, fraude

choice-closed-reason-absent_from_source = ausente da fonte
choice-closed-reason-removed_by_source = suprimida na fonte
choice-closed-reason-filled = preenchida
choice-closed-reason-withdrawn = retirada pelo empregador

## Whether an offer can still be had

availability-open = aberta
availability-expired = expirada
availability-closed = fechada

## Who works at the desk

choice-role-counsellor = conselheiro ou conselheira
    .also = técnico, técnica
choice-role-focal_point = ponto focal
    .also = referente
choice-role-supervisor = responsável de equipa
    .also = supervisor, supervisora, chefe
choice-role-statistics = estatísticas
    .also = estatístico, estatística
choice-role-administrator = administrador do balcão
    .also = administradora, admin

## Returns

choice-return-mode-assisted_voluntary = voluntário assistido
    .also = AVR, retorno voluntário, OIM
choice-return-mode-spontaneous = espontâneo
    .also = sozinho, sozinha, meios próprios
choice-return-mode-forced = forçado
    .also = deportado, deportada, expulso, expulsa, repatriado, repatriada
choice-return-mode-humanitarian_evacuation = evacuação humanitária
    .also = evacuado, evacuada, repatriamento, voo charter

choice-flag-unaccompanied_child = criança não acompanhada
    .also = menor, menor só
choice-flag-presumed_trafficking = tráfico presumido
    .also = vítima de tráfico, exploração
choice-flag-health_condition = problema de saúde
    .also = doente, doença
choice-flag-disability = deficiência
    .also = deficiente
choice-flag-pregnant_nursing = gravidez ou amamentação
    .also = grávida, amamenta
choice-flag-older_person = pessoa idosa
    .also = idoso, velho
choice-flag-single_parent = família monoparental
    .also = mãe só, pai só
choice-flag-extreme_poverty = pobreza extrema
    .also = indigência, muito pobre
choice-flag-violence_suffered = violência sofrida
    .also = violência, VBG, maus tratos
choice-flag-mental_health_alert = alerta de saúde mental
    .also = sofrimento psicológico, depressão

choice-vulnerability-low = baixa
choice-vulnerability-moderate = moderada
    .also = média
choice-vulnerability-high = alta
    .also = elevada, forte
choice-vulnerability-critical = crítica
    .also = urgente, muito alta

choice-need-MB = microempresa
    .also = negócio, AGR, oficina, projeto
choice-need-TR = formação
    .also = curso, alfabetização
choice-need-JP = colocação em emprego
    .also = trabalho, aprendizagem, estágio
choice-need-FS = apoio financeiro
    .also = dinheiro, subsídio, microcrédito
choice-need-ED = escolaridade
    .also = escola, estudos, propinas
choice-need-HO = habitação
    .also = renda, alojamento, casa
choice-need-LS = apoio jurídico e documentos
    .also = justiça, advogado, registo civil
choice-need-MD = cuidados médicos
    .also = saúde, hospital, medicamentos, médico
choice-need-CC = guarda de crianças
    .also = creche, filhos, infantário
choice-need-SP = proteção social
    .also = seguro, INPS, rendimento social
choice-need-PS = acompanhamento psicossocial
    .also = psicólogo, mediação, escuta
choice-need-SM = segurança especial
    .also = ameaças, perigo
choice-need-MA = bens essenciais
    .also = alimentos, comida, roupa, kit, higiene
choice-need-OT = outra necessidade
    .also = diversos, outro, outros

choice-case-state-identified = identificado
choice-case-state-registered = registado
choice-case-state-assessed = avaliado
choice-case-state-plan_drafted = plano em preparação
choice-case-state-plan_agreed = plano assinado
choice-case-state-in_assistance = apoio em curso
choice-case-state-monitoring = visitas de seguimento
choice-case-state-closed = encerrado
choice-case-state-on_hold = suspenso
choice-case-state-lost_contact = contacto perdido
choice-case-state-transferred = transferido

choice-close-reason-goals_reached = objetivos atingidos
    .also = sucesso, autónomo, concluído
choice-close-reason-duration_ended = prazo terminado
    .also = fim do prazo, duração, 18 meses
choice-close-reason-criteria_not_met = critérios não cumpridos
    .also = não elegível, inelegível
choice-close-reason-declines_support = já não quer apoio
    .also = recusa, desistência, abandono
choice-close-reason-left_area = deixou a zona
    .also = mudança, mudou-se
choice-close-reason-re_migrated = emigrou de novo
    .also = reemigração, nova partida
choice-close-reason-died = óbito
    .also = faleceu, morte, falecido
choice-close-reason-aggressive = ameaças ao serviço
    .also = agressão, agressivo, agressiva
choice-close-reason-negative_exposure = o apoio expõe a pessoa
    .also = exposição, estigma
choice-close-reason-funding_ended = fim do financiamento
    .also = orçamento, projeto terminado
choice-close-reason-security = insegurança
    .also = segurança, conflito

choice-exit-planned = preparada com a pessoa
    .also = prevista, planeada
choice-exit-abrupt = repentina
    .also = abrupta, brusca, imprevista

choice-channel-office = no serviço
    .also = balcão, centro, presencial
choice-channel-phone = por telefone
    .also = tel, chamada, telemóvel, WhatsApp
choice-channel-field = no terreno
    .also = casa, domicílio, ao domicílio

choice-attempt-reached = pessoa contactada
    .also = sim, feito, feita, vista, presente
choice-attempt-no_answer = sem resposta
    .also = não atende, não responde
choice-attempt-number_off = número desligado
    .also = fora de serviço, desligado
choice-attempt-number_reassigned = número de outra pessoa
    .also = reatribuído, número errado
choice-attempt-relative_reached = família contactada
    .also = familiar, parente
choice-attempt-no_show = faltou ao encontro
    .also = falta, ausente, não veio
choice-attempt-moved = mudou de casa
    .also = mudança, mudou-se
choice-attempt-refused = recusou falar
    .also = recusa, não quer
choice-attempt-re_migrated = emigrou de novo
    .also = reemigração, estrangeiro, nova partida
choice-attempt-deceased = óbito
    .also = faleceu, morte, falecido
