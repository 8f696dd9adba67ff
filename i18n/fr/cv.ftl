### A CV: what a person shows to an employer, and in which forms it leaves.

print-kind-cv = CV
print-kind-json = CV, fichier JSON
print-kind-jsonresume = CV, fichier JSON Resume
print-kind-europass = CV, fichier Europass

cv-contact = CONTACT
cv-wanted = EMPLOI RECHERCHÉ
cv-work = EXPÉRIENCE
cv-education = FORMATION
cv-languages = LANGUES
cv-skills = SAVOIR-FAIRE
cv-herself = Pour elle seule : pas d'accord pour montrer son profil aux employeurs.

field-candidate-interviewed_on = Jour d'entretien
    .short = Entretien
    .help = Seulement si la fiche vient d'un papier : le vrai jour de l'entretien (t-3, 12/3).
