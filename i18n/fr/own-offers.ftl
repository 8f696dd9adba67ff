### The desk's own offers: typed in from employers, published and closed by hand.

page-offer-abroad = À l'étranger

field-offer-employer_ref = Employeur
    .short = Employ.
    .help = Son nom, ou son numéro TG-E… ; F4 : les employeurs connus.
field-offer-lodging = Logement
    .short = Logem.
    .help = Qui paie le logement : employeur, travailleur, partagé, aucun.
field-offer-travel = Voyage
    .short = Voyage
    .help = Qui paie le voyage : employeur, travailleur, partagé.
field-offer-permit = Permis et visa
    .short = Visa
    .help = Qui demande et paie l'autorisation de travail.
field-offer-must_return = Retour exigé
    .short = Retour
    .help = Oui si le travailleur doit rentrer à la fin du contrat.
field-offer-interviews_on = Entretiens le
    .short = Entret.
    .help = Le jour des entretiens avec l'employeur : 14/3/2026, t+7.
field-offer-no_fee = Zéro frais
    .short = 0 frais
    .help = L'employeur déclare que le travailleur ne paie rien pour ce poste.
field-offer-no_fee_by = Déclaré par
    .short = Par qui
    .help = Le nom et la fonction de qui a déclaré zéro frais.
field-offer-no_fee_on = Déclaré le
    .short = Déclaré
    .help = Le jour de la déclaration. Vide : aujourd'hui.
field-offer-no_fee_said = Déclaration
    .short = Déclar.
    .help = Ce qui a été déclaré : frais, visa, voyage ; le papier signé.

choice-bearer-employer = employeur
    .also = patron, entreprise
choice-bearer-worker = travailleur
    .also = salarie, candidat
choice-bearer-shared = partagé
    .also = les deux, moitie
choice-bearer-none = sans objet
    .also = aucun, personne
