### Why what makes a person whole is asked: household, next of kin, barriers, the jobs she had, further papers: F1 in the form,
### `?` in lines. At most three rows of 78 columns, behind the field's .help.

## The whole person

why-candidate-arabic_name = Les papiers de plusieurs pays ne portent que celui-là ; on la retrouve par lui aussi. Elle ne sait pas l'écrire : le recopier de la pièce, ou laisser vide.
why-candidate-document_country = Le même numéro existe dans deux pays : avec celui-ci, deux personnes ne sont pas prises pour une. Illisible : le pays de sa nationalité, si elle en est sûre.
why-candidate-document_seen = Une pièce dite et une pièce vue ne valent pas pareil devant un employeur ou un consulat. Restée à la maison : « pas vue », jusqu'à la prochaine fois.
why-candidate-district = Plus petit que la région, il dit quel car elle prend et quel bureau la suit. Ne le sait pas : le nom du préfet, du maire ou du marché l'indique souvent.
why-candidate-phone_relation = Pour demander la bonne personne, et ne pas raconter sa recherche à un autre. Change souvent : le redemander à chaque passage.
why-candidate-phone2_relation = Si le premier numéro ne répond plus, vous saurez à qui vous parlez. Une boutique : le nom du boutiquier.
why-candidate-phone2_safe = Le voisin qui relaie l'appel entend tout. Pas sûr : non ; on dit seulement « rappelez le bureau ».
why-candidate-men = La taille du foyer mesure ce qu'un salaire doit porter et les aides possibles. Qui mange au même plat en est ; un absent depuis six mois, non.
why-candidate-women = Mères, tantes, belles-filles, co-épouses : sans elles le compte est faux. Pas sûr du nombre : celui d'hier soir au repas.
why-candidate-boys = Ouvre des aides pour l'école et la santé des enfants. Âge inconnu : avant la fin du collège, il a moins de 18 ans.
why-candidate-girls = Une fille déjà mariée mais mineure se compte encore : et cela se signale à l'action sociale, sans l'écrire ici.
why-candidate-at_school = Un enfant qui n'y va pas montre souvent ce qui manque au foyer : un acte, un uniforme, un revenu. Jamais plus que garçons et filles.
why-candidate-next_of_kin = On ne l'appelle qu'en cas d'accident ou de départ, et avec l'accord des deux. Personne : laisser vide, ne pas y mettre un employeur.
why-candidate-next_of_kin_relation = Pour se présenter comme il faut : on ne parle pas à une mère comme à une logeuse. Elle hésite : « ami ».
why-candidate-next_of_kin_phone = Sans lui, le nom ne sert à rien le jour venu. Pas de numéro : où le trouver, dans la note.
why-candidate-adaptation = Dit à vous et, si elle veut, à l'employeur ce qu'il faut préparer. Ne sait pas : « qu'est-ce qui vous fatigue au travail ? ».
why-candidate-barriers = Un frein connu se lève parfois avant l'emploi : une crèche, un acte, un car. Elle n'en dit aucun : vide, on y revient après un refus.
why-candidate-wanted2 = Les offres de ce métier sont classées pour elle aussi. Une seule idée : laisser vide plutôt que remplir.
why-candidate-wanted3 = Le dernier : trop de souhaits n'en font plus un. Elle dit « tout » : revenir aux deux premiers.

## A job somebody had

why-experience-occupation = Chaque métier pratiqué compte pour les offres, même court, même loin. Elle dit « un peu de tout » : ce qui l'a payée le plus souvent.
why-experience-employer = Figure au CV : un nom que l'on peut appeler vaut une lettre. Oublié ou honteux : laisser vide.
why-experience-country = Un travail au loin montre des langues et des règles apprises. Séjour sans papiers : le pays seulement, jamais le comment.
why-experience-place = Aide à retrouver l'employeur pour une attestation. Plusieurs chantiers : le plus grand.
why-experience-from_on = Du début et de la fin vient la durée. Date perdue : « avant le mariage », « après le bac », puis l'année qui en sort.
why-experience-to_on = Encore en poste : « t », et la situation le dira. Fin oubliée : laisser vide et donner la durée.
why-experience-months = Des saisons coupées ne font pas l'écart entre deux dates : les additionner. Pas sûr : moins plutôt que plus.
why-experience-informal = Un apprentissage chez un oncle est un métier appris. Dit si une attestation peut se demander ou doit se remplacer par un essai.
why-experience-tasks = Ces mots se comparent aux annonces, et font vivre le CV. Rien ne vient : lui faire montrer les gestes.

## A further paper

why-document-kind = Une seconde pièce ouvre une porte que la première laisse fermée : un passeport pour partir, un acte pour tout refaire.
why-document-number = Sert à la reconnaître et à refaire une pièce perdue. Pas sous la main : laisser vide, la pièce compte déjà.
why-document-country = Deux pièces de deux pays disent parfois deux nationalités : demander, et noter l'autre aussi.
why-document-expires_on = Trois mois avant, le renouvellement se prépare ; un visa veut souvent six mois de plus.
why-document-seen = Ne jamais cocher l'original d'après une photo. Confisquée ou gardée par un autre : pas vue, et le dire en remarque.
why-document-note = Qui garde les papiers d'une personne la tient parfois : le dire au point focal, pas ici.
