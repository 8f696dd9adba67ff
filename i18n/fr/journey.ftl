### More fields of a return (the journey) and of a person (what registers tell). Forms as in fields.ftl.

field-reintegration-transport = Transport
    .short = Transport
    .help = Le moyen du retour ; plusieurs : celui du plus long trajet.
field-reintegration-journey_cost = Coût du voyage
    .short = Coût
    .help = Ce que le départ a coûté en tout : 650 000, 1200 EUR.
field-reintegration-financing = Payé par
    .short = Payé par
    .help = D'où venait l'argent du voyage ; plusieurs réponses avec des virgules.
field-reintegration-smuggler = Passeur
    .short = Passeur
    .help = Oui ou non, sans plus : le récit ne s'écrit pas ici.
field-reintegration-papers = Papiers au retour
    .short = Papiers
    .help = Ce que la personne avait en main à son retour.
field-reintegration-planned_move = Projet de départ
    .short = Projet
    .help = Où la personne compte aller, si elle compte partir d'ici.
field-candidate-birth_place = Lieu de naissance
    .short = Né(e) à
    .help = La ville ou le village, comme sur les papiers.
field-candidate-marital = Situation famille
    .short = Famille
    .help = Célibataire, marié(e), en union, veuf ou veuve, divorcé(e).
field-candidate-dependants = Gens à charge
    .short = À charge
    .help = Combien de personnes vivent de ce que gagne la personne.
field-candidate-disability = Handicap
    .short = Handicap
    .help = Facultatif : oui si un aménagement aiderait. Rien de médical ici.
field-candidate-available_on = Disponible le
    .short = Dispon.
    .help = Le jour où la personne peut commencer : 1/2/2027, t+3w.

choice-transport-plane = avion de ligne
choice-transport-charter = vol affrété
choice-transport-road = route
choice-transport-boat = bateau
choice-transport-rail = train
choice-transport-foot = à pied
choice-transport-mixed = plusieurs moyens

choice-financing-savings = épargne
choice-financing-family = famille
choice-financing-loan = emprunt
choice-financing-sale = vente de biens
choice-financing-work_on_way = travail en route
choice-financing-employer = employeur
choice-financing-carrier_credit = crédit du passeur
choice-financing-other = autre source

choice-papers-held-held = en main
choice-papers-held-expired = périmés
choice-papers-held-confiscated = confisqués
choice-papers-held-lost = perdus ou volés
choice-papers-held-never = jamais eus

choice-planned-move-stays = reste ici
choice-planned-move-in_country = ailleurs au pays
choice-planned-move-neighbour = pays voisin
choice-planned-move-further = plus loin
choice-planned-move-undecided = pas encore décidé

choice-marital-single = célibataire
    .also = célib, jamais marié, jamais mariée
choice-marital-married = marié(e)
    .also = mariée
choice-marital-union = en union
choice-marital-widowed = veuf ou veuve
    .also = veuve
choice-marital-divorced = divorcé(e)
    .also = divorcée

field-candidate-abroad_in = Travail légal en
    .short = Légal en
    .help = Le pays du contrat à l'étranger, s'il y en a un en cours ou qui finit.
field-candidate-abroad_as = Contrat là-bas
    .short = Contrat
    .help = Saisonnier, durée déterminée… : le contrat de ce travail à l'étranger.
field-candidate-abroad_until = Jusqu'au
    .short = Jusqu'au
    .help = Le dernier jour du contrat ; ce jour-là on demande s'il faut un dossier.

due-case-after-contract = contrat fini : F4 l'ouvre ; sinon ^K sans dossier
