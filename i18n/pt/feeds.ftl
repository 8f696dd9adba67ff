### Deliveries of offers: how they are understood, and what is told of one place.

import-file-definitions = Este ficheiro XML traz definições (DOCTYPE, ENTITY): é recusado por segurança.
import-file-too-large = Este ficheiro tem mais de 1 GB: peça à fonte que o envie em partes.
import-map-damaged = O mapa das colunas não se consegue ler, { $file }: { $what }
import-not-an-ad = este elemento não é uma oferta
import-day-guessed = dia contado a partir de hoje, pelas palavras "há..."
import-dropped-more = { $count ->
    [one] E mais um anúncio sem o campo { $field }: { $text }
   *[other] E mais { $count } anúncios sem o campo { $field }: { $text }
}
import-guessed = { $count ->
    [one] Um anúncio: { $text }
   *[other] { $count } anúncios: { $text }
}
import-figure-alike = Gémeas prováveis
import-understood = Formato reconhecido: { $format }
import-columns = { $file }: { $encoding }, colunas separadas por { $mark }
import-column-unused = (não usada)
sheet-twins = Gémea provável

## The offer, as partners tell it

field-offer-occupation_sure = Profissão certa?
    .short = Certa?
    .help = Até onde acreditar na profissão encontrada.
field-offer-skills = Competências
    .short = Compet.
    .help = Uma por linha, nas palavras do anúncio.
field-offer-skills_wished = Outras mais-valias
    .short = Desej.
    .help = Desejadas, sem serem exigidas.
field-offer-salary_months = Meses pagos
    .short = Meses
    .help = Número de salários por ano.
field-offer-external_id = Ref. empregador
    .short = Ref. emp.
    .help = O número que o próprio empregador ou parceiro usa.
choice-surety-sure = certa
choice-surety-likely = provável
choice-surety-check = a verificar
