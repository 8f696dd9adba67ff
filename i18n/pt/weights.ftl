### What a ranking asks, and what its parts are worth.

command-ask = perguntar o que falta saber
    .takes = LINHA CAMPO
command-weights = ver os pesos da classificação
    .also = pesos
command-weights-change = mudar os pesos da classificação
    .takes = PARTE=PONTOS; RAZÃO
key-ask = perguntar
key-weights = pesos
key-weights-change = mudar

say-ask = Perguntar: { $field }?
say-ask-employer = A perguntar ao empregador: { $field }?
say-nothing-to-ask = Nada a perguntar: sabe-se tudo desta linha.
line-ask = Para perguntar: ask { $field }

title-weights = PESOS DA CLASSIFICAÇÃO
match-weights = Pesos: versão { $version }
weights-since = Versão { $number }, desde { $day }, por { $by }: { $reason }
weights-first = Versão { $number }, a do início
weights-were = { $version }. { $parts }
weights-sum = Soma
weights-how = Para mudar os pesos: Ctrl-K e «mudar os pesos». Cabe ao supervisor.
say-weights-changed = Pesos guardados, versão { $number }: valem já na próxima classificação.
reject-weights-sum = as sete partes juntas têm de somar 100 pontos
reject-weights-same = nada muda: altere pelo menos uma parte
error-weights-part = «{ $part }» não é parte da classificação: occupation, skills, experience, languages, education, place, pay.

page-weighting-parts = Pesos
form-weighting-new = MUDAR OS PESOS
form-weighting-change = MUDAR OS PESOS
draft-of-weighting = Pesos da classificação
print-form-weighting = MUDAR OS PESOS

field-weighting-occupation = Profissão
    .short = Profissão
    .help = O que vale no máximo a mesma profissão. As sete partes somam 100.
field-weighting-skills = Competências
    .short = Competências
    .help = O que valem no máximo as competências que a oferta pede.
field-weighting-experience = Experiência
    .short = Experiência
    .help = O que vale no máximo a experiência; a do estrangeiro conta por inteiro.
field-weighting-languages = Línguas
    .short = Línguas
    .help = O que valem no máximo as línguas no nível pedido.
field-weighting-education = Escolaridade
    .short = Escolaridade
    .help = O que vale no máximo a escolaridade pedida.
field-weighting-place = Lugar
    .short = Lugar
    .help = O que vale no máximo um lugar onde a pessoa vive ou aonde iria.
field-weighting-pay = Salário
    .short = Salário
    .help = O que vale no máximo um salário que chega ao que a pessoa deseja.
field-weighting-reason = Razão
    .short = Razão
    .help = Porquê estes pesos: a razão fica com eles, para todos lerem.

# Rates of exchange
error-rates-damaged = { $file }, linha { $line }: não é um câmbio. Uma linha diz moeda, moeda, câmbio, dia (AAAA-MM-DD), separados por tabulações.
