### A CV: what a person shows to an employer, and in which forms it leaves.

print-kind-cv = CV
print-kind-json = CV, ficheiro JSON
print-kind-jsonresume = CV, ficheiro JSON Resume
print-kind-europass = CV, ficheiro Europass

cv-contact = CONTACTO
cv-wanted = TRABALHO PROCURADO
cv-work = EXPERIÊNCIA
cv-education = FORMAÇÃO
cv-languages = LÍNGUAS
cv-skills = COMPETÊNCIAS
cv-herself = Só para a própria pessoa: sem acordo para mostrar o perfil a empregadores.

field-candidate-interviewed_on = Dia da entrevista
    .short = Entrevista
    .help = Só para uma ficha preenchida em papel: o verdadeiro dia da conversa (t-3, 12/3).
