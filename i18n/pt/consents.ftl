### Consents: each purpose by itself, who answered, how and in which language.

command-consents = ver os acordos
    .also = acordo
    .takes = FICHA
command-consent-note = anotar uma resposta a um pedido de acordo
    .also = recusa, retirada
    .takes = FICHA
key-consents = acordos
key-consent-note = acordo

title-consents = ACORDOS  { $reference }  { $name }
consents-how = Para anotar uma resposta: ^K, «anotar uma resposta a um pedido de acordo».
consent-not-asked = ainda não foi pedido
consent-answered = { $answer } em { $day }
consent-detail = { $name }: { $text }
say-consent-noted = A resposta ficou anotada.

reject-guardian = menos de 18 anos, ou sem certeza: o nome do pai, mãe ou tutor que aceita

field-candidate-guardian = Pai, mãe, tutor
    .short = Tutor
    .help = Antes dos 18 anos: quem aceita pela pessoa. Vazio para um adulto.
field-candidate-guardian_kin = Laço do tutor
    .short = Laço
    .help = Mãe, pai, tutor ou outro familiar.
field-consent-guardian = Pai, mãe, tutor
    .short = Tutor
    .help = Antes dos 18 anos: quem aceitou pela pessoa.
field-consent-guardian_kin = Laço do tutor
    .short = Laço
    .help = Mãe, pai, tutor ou outro familiar.

choice-kin-mother = mãe
choice-kin-father = pai
choice-kin-guardian = tutor
    .also = tutora
choice-kin-relative = outro familiar
    .also = tio, tia, família

print-kind-consent = folha de acordo
print-kind-consent-ar = folha de acordo em árabe

sheet-consent-title = FOLHA DE ACORDO
sheet-consent-answer = Resposta
sheet-consent-yes = sim
sheet-consent-no = não
sheet-consent-version = Versão do texto
sheet-consent-read = Lido em (língua)
sheet-consent-signed = Assinatura ou impressão
sheet-consent-witness = Testemunha, se oral
sheet-consent-interpreter = Intérprete
sheet-consent-guardian = Pai, mãe ou tutor (menos de 18)
sheet-consent-day = Data
error-no-consent-text = O país não tem texto de acordo nesta língua: acrescenta-se em packs/.
