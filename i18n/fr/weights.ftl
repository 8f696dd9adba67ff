### What a ranking asks, and what its parts are worth.

command-ask = poser la question qui manque
    .takes = LIGNE CHAMP
command-weights = voir les poids du classement
    .also = poids
command-weights-change = changer les poids du classement
    .takes = PART=POINTS; RAISON
key-ask = demander
key-weights = poids
key-weights-change = changer

say-ask = Demander : { $field } ?
say-ask-employer = À demander à l'employeur : { $field } ?
say-nothing-to-ask = Rien à demander : tout est connu pour cette ligne.
line-ask = Demander : ask { $field }

title-weights = POIDS DU CLASSEMENT
match-weights = Poids : version { $version }
weights-since = Version { $number }, depuis le { $day }, par { $by } : { $reason }
weights-first = Version { $number }, celle de départ
weights-were = { $version }. { $parts }
weights-sum = Somme
weights-how = Changer les poids : Ctrl-K, puis « changer les poids ». C'est au responsable de le faire.
say-weights-changed = Poids enregistrés, version { $number } : ils valent dès le prochain classement.
reject-weights-sum = les sept parts ensemble doivent faire 100 points
reject-weights-same = rien n'est changé : modifiez une part au moins
error-weights-part = « { $part } » n'est pas une part du classement : occupation, skills, experience, languages, education, place, pay.

page-weighting-parts = Poids
form-weighting-new = CHANGER LES POIDS
form-weighting-change = CHANGER LES POIDS
draft-of-weighting = Poids du classement
print-form-weighting = CHANGER LES POIDS

field-weighting-occupation = Métier
    .short = Métier
    .help = Ce que vaut au plus le même métier. Les sept parts font 100 ensemble.
field-weighting-skills = Compétences
    .short = Compétences
    .help = Ce que valent au plus les compétences que l'offre demande.
field-weighting-experience = Expérience
    .short = Expérience
    .help = Ce que vaut au plus l'expérience ; celle de l'étranger compte en entier.
field-weighting-languages = Langues
    .short = Langues
    .help = Ce que valent au plus les langues au niveau demandé.
field-weighting-education = Études
    .short = Études
    .help = Ce que vaut au plus le niveau d'études demandé.
field-weighting-place = Lieu
    .short = Lieu
    .help = Ce que vaut au plus un lieu où la personne vit ou irait.
field-weighting-pay = Salaire
    .short = Salaire
    .help = Ce que vaut au plus un salaire qui atteint ce que la personne souhaite.
field-weighting-reason = Raison
    .short = Raison
    .help = Pourquoi ces poids : la raison reste avec eux, lisible par tous.

# Rates of exchange
error-rates-damaged = { $file }, ligne { $line } : ce n'est pas un taux. Une ligne dit devise, devise, taux, jour (AAAA-MM-JJ), séparés par des tabulations.
