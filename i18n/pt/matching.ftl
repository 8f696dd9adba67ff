# Matching: conditions, parts and outcomes

criterion-closing = Prazo
criterion-age = Idade legal
criterion-licence = Carta
criterion-language-minimum = Língua exigida
criterion-occupation = Profissão
criterion-skills = Competências
criterion-experience = Experiência
criterion-languages = Línguas
criterion-education = Escolaridade
criterion-place = Lugar
criterion-pay = Salário

outcome-met = cumpre
outcome-partial = em parte
outcome-missing = falta
outcome-unknown = não se sabe
outcome-blocked = bloqueado

# Hard conditions

reason-closing-open = Aberta até { $day }
reason-closing-no-day = Aberta, sem prazo
reason-closing-past = O prazo já passou: { $day }
reason-closing-closed = A oferta está fechada

reason-age-legal = { $years } anos exigidos, idade suficiente
reason-age-under = Menos de { $years } anos: a lei não permite
reason-age-under-abroad = Menos de { $years } anos: não pode ir para o estrangeiro
reason-age-untold = { $years } anos exigidos.
reason-age-uncertain = { $years } anos, idade incerta.
reason-age-route-untold = { $years } anos exigidos no estrangeiro.

reason-licence-none-asked = Não se pede carta
reason-licence-held = Tem: { $licences }
reason-licence-unknown = Pede-se: { $licences }.
reason-licence-lacking = Falta: { $licences }

# Parts

reason-occupation-same = A mesma profissão: { $occupation }
reason-occupation-group = O mesmo grupo de profissões ({ $group })
reason-occupation-near = Profissão próxima (grupo { $group })
reason-occupation-wanted = Profissão desejada: { $occupation }
reason-occupation-wanted-group = Desejo no mesmo grupo ({ $group })
reason-occupation-wanted-near = Desejo próximo (grupo { $group })
reason-occupation-other = Pede-se outra profissão: { $occupation }
reason-occupation-untold = Profissão por dizer.
reason-occupation-uncoded = Profissão dita, mas sem código.
reason-occupation-offer-untold = A oferta não diz a profissão.

reason-skills-not-told = A oferta não diz que competências pede
reason-skills-untold = Competências por dizer.
reason-skills-none-asked = Não se pede competência
reason-skills-all =
    { $asked ->
    [one] Tem a competência pedida
   *[other] Tem as { $asked } competências pedidas
 }
reason-skills-some =
    { $held ->
    [one] { $held } competência de { $asked }.
   *[other] { $held } competências de { $asked }.
 }
reason-skills-lacking =
    { $asked ->
    [one] Falta a competência pedida
   *[other] Faltam as { $asked } competências pedidas
 }

reason-experience-enough = { $have } (pede-se: { $asked })
reason-experience-short = Só { $have } (pede-se: { $asked })
reason-experience-lacking = Nenhuma (pede-se: { $asked })
reason-experience-none-asked = { $have }, nada se exige
reason-experience-some = { $have }, exige-se alguma experiência
reason-experience-some-lacking = Nenhuma, a oferta exige alguma
reason-experience-untold = Experiência por dizer.
reason-experience-asked-untold = Pede-se: { $asked }.
reason-experience-some-untold = A oferta exige alguma.

reason-languages-enough = Nível atingido: { $asked }
reason-languages-under = { $told } (pede-se: { $asked })
reason-languages-lacking = Pede-se e não fala: { $asked }
reason-languages-level-untold = Pede-se: { $asked }.
reason-languages-none-asked = Não se pede língua
reason-languages-untold = Línguas por dizer.
reason-languages-asked-untold = Pede-se: { $asked }.

reason-education-enough = Nível atingido: { $asked }
reason-education-under = Nível não atingido: { $asked }
reason-education-none-asked = Não se pede nível
reason-education-untold = Escolaridade por dizer.
reason-education-asked-untold = Pede-se: { $asked }.

reason-place-same = A mesma região: { $place }
reason-place-covered = A mobilidade chega lá: { $place }
reason-place-not-covered = Fora da mobilidade dita: { $place }
reason-place-mobility-untold = Lugar: { $place }.
reason-place-country-untold = Lugar: { $place }.
reason-place-region-untold = Lugar: { $place }.
reason-place-offer-untold = A oferta não diz o lugar.
reason-place-offer-region-untold = A oferta não diz a região.

reason-pay-enough = Até { $offered } XOF por mês (deseja: { $floor })
reason-pay-under = No máximo { $offered } XOF por mês (deseja: { $floor })
reason-pay-enough-rate = { $offered } XOF/mês, deseja { $floor } (câmbio de { $day })
reason-pay-under-rate = { $offered } XOF/mês, abaixo de { $floor } (câmbio de { $day })
reason-pay-enough-old = Câmbio antigo ({ $day }): { $offered } XOF, deseja { $floor }
reason-pay-under-old = Câmbio antigo ({ $day }): { $offered } XOF, abaixo de { $floor }
reason-pay-not-comparable = Moeda ou período por dizer, ou sem câmbio
reason-pay-untold = Salário por dizer.
reason-pay-offer-untold = A oferta não diz o salário.

# What to ask the candidate

question-birth = Data de nascimento?
question-country = Em que país vive?
question-region = Em que região vive?
question-mobility = Iria trabalhar para lá?
question-licence = Que cartas tem?
question-occupation = Qual é a sua profissão?
question-occupation-code = Qual delas, na lista?
question-skills = O que sabe fazer?
question-experience = Quantos anos de trabalho?
question-languages = Que línguas fala?
question-level = Que nível tem?
question-education = Que nível?
question-pay = Quanto por mês, no mínimo?

# What to ask the employer

question-offer-occupation = Qual é?
question-offer-country = Em que país é?
question-offer-region = Qual é a região?
question-offer-pay = Quanto por mês?
