### A CV: what a person shows to an employer, and in which forms it leaves.

print-kind-cv = CV
print-kind-json = CV as a JSON file
print-kind-jsonresume = CV as a JSON Resume file
print-kind-europass = CV as a Europass file

cv-contact = CONTACT
cv-wanted = WORK WANTED
cv-work = EXPERIENCE
cv-education = EDUCATION
cv-languages = LANGUAGES
cv-skills = SKILLS
cv-herself = For their own hands: no agreement to show the profile to employers.

field-candidate-interviewed_on = Day of interview
    .short = Interview
    .help = Only for a form that was filled in on paper: the true day of the talk (t-3, 12/3).
