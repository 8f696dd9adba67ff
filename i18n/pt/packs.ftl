### Country packs of the desk's own: what is wrong in one, a sentence a fault.

error-pack-faults =
    { $count ->
    [one] { $file }: uma definição não serve, o balcão não abre:
   *[other] { $file }: { $count } definições não servem, o balcão não abre:
 }
    { $faults }
pack-fault = { $at }: { $why }: «{ $told }»
pack-country = o ficheiro tem o nome de outro país
pack-language = são precisos códigos de língua conhecidos, primeiro a do balcão
pack-currency = é preciso o código de uma moeda conhecida
pack-offset = são precisos minutos entre -720 e 840
pack-ages = são precisas idades de 10 a 25 anos, nenhuma abaixo da do trabalho
pack-phone = os algarismos do telefone não combinam
pack-no-service = falta o serviço de emprego
pack-document = é preciso um código por documento, uma só vez, e um prazo de 1 a 50 anos
pack-region = são precisos um nome e um código do país, uma só vez
pack-visit = são precisos meses que sobem, um tipo por visita, janelas de um ano no máximo
pack-feast = são precisos um mês e um dia, ou datas AAAA-MM-DD
pack-days = são precisos dias entre mon, tue, wed, thu, fri, sat, sun
pack-hours = são precisas horas como 08:00-12:30
pack-consent = são precisos uma versão e um texto em cada língua
pack-period = são precisos prazos maiores do que zero
