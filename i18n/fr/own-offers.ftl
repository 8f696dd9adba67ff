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

page-posting-turn = Suite
form-posting-new = SUITE DONNÉE À L'OFFRE
form-posting-change = MODIFIER LA SUITE DE L'OFFRE

field-posting-turn = Suite
    .short = Suite
    .help = Publiée, fermée ou rouverte.
field-posting-reason = Motif
    .short = Motif
    .help = Pourvue, retirée, frais demandés ou fraude, erreur de saisie.
field-posting-note = Précision
    .short = Précision
    .help = En une ligne : qui a été pris, pourquoi l'offre est rouverte.
field-posting-turned_on = Jour
    .short = Jour
    .help = Le vrai jour, même noté plus tard : t aujourd'hui, t-2 avant-hier.

choice-offer-turn-published = publiée
choice-offer-turn-closed = fermée
choice-offer-turn-reopened = rouverte
choice-closed-by-hand-filled = pourvue
    .also = pourvu, pris, embauche
choice-closed-by-hand-withdrawn = retirée par l'employeur
    .also = retrait, annulee
choice-closed-by-hand-fraud = fraude ou frais demandés
    .also = fraude, arnaque, frais
choice-closed-by-hand-mistake = erreur de saisie
    .also = erreur
choice-closed-reason-fraud = fraude ou frais demandés
choice-closed-reason-mistake = erreur de saisie

reject-employer-barred = cet employeur est refusé ou sur la liste noire
reject-employer-unasked = demandez d'abord sa vérification
reject-employer-number = aucun employeur n'a ce numéro
reject-offer-fee = à l'étranger, zéro frais doit être déclaré
reject-closes-past = cette date est passée : l'offre serait déjà expirée

error-not-closed = Cette offre n'est pas fermée.
error-published = Cette offre est déjà publiée.
error-not-own = Cette offre vient d'un partenaire : elle se corrige et se ferme à la source.

## On the screen and in lines

command-offer-new = saisir l'offre d'un employeur
    .takes = EMPLOYEUR RÉPONSE ; RÉPONSE
command-offer-change = corriger une offre du bureau
    .takes = OFFRE RÉPONSE ; RÉPONSE
command-offer-publish = publier une offre du bureau
    .also = publier
    .takes = OFFRE
command-offer-close = fermer une offre du bureau
    .takes = OFFRE RÉPONSE ; RÉPONSE
command-offer-reopen = rouvrir une offre du bureau
    .also = rouvrir
    .takes = OFFRE RÉPONSE ; RÉPONSE
command-offer-employer = voir l'employeur de l'offre
    .takes = OFFRE
key-offer-new = offre
key-offer-change = corriger
key-offer-publish = publier
key-offer-close = fermer
key-offer-reopen = rouvrir
key-offer-employer = employeur

help-own-offer =
    Une offre saisie au bureau. Brouillon, elle n'est montrée à aucun
    candidat ; F4 la publie, ou dit tout ce qui manque et le marque.
    À l'étranger, il faut la déclaration zéro frais (qui, quand, quoi) et
    un employeur dont la vérification est demandée ; tant qu'il n'est pas
    vérifié, personne n'y est proposé.
    F2 la corrige, F3 classe les candidats. ^D la ferme, avec le motif ;
    ^E la rouvre, en disant pourquoi. ^O ouvre l'employeur.
    ^Y montre qui a changé quoi, et quand.

employer-number = N° employeur
employer-new = nouvel employeur
offer-turns = Suites
say-offer-entered = Brouillon { $reference } : { $title }. Reste à publier.
say-offer-entered-new = Brouillon { $reference }, nouvel employeur { $employer }. Reste à publier.
say-offer-published = Offre publiée : elle est cherchée et proposée dès maintenant.
say-offer-unpublished = Pas encore publiée. Il manque :
say-offer-closed = Offre fermée : { $title }.
say-offer-reopened = Offre rouverte : { $title }.
say-no-employer = Cet employeur n'est pas inscrit, ou plusieurs portent ce nom.

draft-of-offer = Offre
draft-of-posting = Suite de l'offre
print-form-offer = OFFRE
print-form-posting = SUITE DE L'OFFRE
error-own-source = « own » est le nom des offres du bureau : donnez un autre nom à cette source.
error-offer-closed = Cette offre est déjà fermée.
