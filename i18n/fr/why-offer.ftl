### Why each field of an offer, an employer, a proposal and the weights is asked, and what to do where it is not known:
### F1 in the form, `?` in lines. At most three rows of 78 columns, behind the field's .help.

## An offer of the desk's own

why-offer-title = C'est par ce titre qu'on trouve l'offre, et il aide à reconnaître le métier. Le nom d'usage vaut mieux que le grade. Vague (« agent ») : demander ce que la personne fera le lundi matin.
why-offer-employer_ref = L'offre suit ce que l'on sait de lui : vérifié, refusé, sur liste noire. Inconnu du bureau : l'inscrire d'abord ; sans employeur rien n'est publié.
why-offer-country = Hors du pays, la loi demande plus : employeur vérifié, frais zéro déclarés, 18 ans. Chantier itinérant : le pays où l'on commence.
why-offer-region = Classe plus haut les personnes qui habitent là ou veulent y aller. Plusieurs sites : la région du plus grand, les autres dans le texte.
why-offer-place = La personne compte son transport à partir de là. Ville inconnue : demander à l'employeur avant de publier, ou laisser la région seule.
why-offer-occupation = Trente-cinq points sur cent en dépendent. La liste propose d'après les mots ; entre deux groupes, choisir celui des tâches, pas celui du lieu.
why-offer-contract = Dit à quoi la personne s'engage ; sert aussi de filtre. « On verra » n'est pas un contrat : demander, et laisser vide en attendant.
why-offer-contract_months = Une saison de trois mois et une année ne se décident pas pareil. Durée indéterminée, ou non dite : laisser vide.
why-offer-hours = Nuit, dimanche, équipes : beaucoup refusent pour cela et non pour le salaire. L'employeur ne sait pas encore : écrire « à convenir ».
why-offer-posts = Pour savoir combien de personnes présenter, et clore quand c'est plein. L'employeur ne sait pas : laisser vide.
why-offer-experience = Quinze points ; trop demander vide la liste. Demander à l'employeur ce qu'un débutant habile ne saurait pas faire, puis écrire ce temps-là.
why-offer-experience_asked = « Oui » fait passer derrière qui n'a pas la durée ; « non » la laisse en souhait. Pas clair : non, et le demander.
why-offer-education = Cinq points. N'écrire que ce que le poste exige : un bac pour un gardien écarte les bons gardiens. Non dit : vide.
why-offer-languages = Dix points, et une langue exigée non sue se voit d'abord. Demander à qui l'on parlera sur place ; un niveau non dit se laisse de côté.
why-offer-licences = Qui en a noté d'autres sans celui-ci est écarté : ne l'exiger que si l'on conduit vraiment.
why-offer-skills = Vingt-cinq points, mot pour mot contre les savoir-faire des personnes. Écrire des gestes : « ferraillage », « caisse ». Rien de précis : vide.
why-offer-skills_wished = N'écarte personne et ne pèse pas ; c'est pour l'entretien. Dans le doute entre exigé et souhaité, mettre ici.
why-offer-salary = Lu par la personne tel quel, et comparé à ce qu'elle accepte au moins. L'employeur se tait : insister une fois ; un salaire dit amène plus de monde.
why-offer-closes_on = Passé ce jour l'offre ne se propose plus. Pas de date : vide, et rappeler l'employeur dans un mois.
why-offer-apply = Imprimé sur le bulletin que la personne emporte. Par le service seulement : écrire « s'adresser au service ».
why-offer-url = Pour relire l'annonce à sa source. Un lien qui demande de payer ou une pièce d'identité : ne pas publier, signaler.
why-offer-lodging = Loin de chez soi, un loyer mange le salaire : c'est la première question des familles. Non dit : demander avant de publier.
why-offer-travel = Un voyage retenu sur le salaire est une dette : le dire clairement. « Travailleur » à l'étranger : vérifier ce que permet la loi.
why-offer-permit = Sans permis de travail le départ n'est pas légal. Personne ne s'en charge : l'offre n'est pas prête.
why-offer-must_return = Une saison oblige à rentrer ; la personne doit le savoir avant de signer. Accord entre pays non connu : demander au superviseur.
why-offer-interviews_on = Pour réserver la salle et prévenir les personnes à temps. Pas fixé : laisser vide et revenir ici quand il l'est.
why-offer-no_fee = Qui recrute ne fait rien payer à qui travaille ; à l'étranger rien n'est publié sans ce oui. Il hésite ou dit « remboursé plus tard » : c'est non.
why-offer-no_fee_by = Quelqu'un doit pouvoir en répondre. Un intermédiaire ne suffit pas : demander le nom dans l'entreprise.
why-offer-no_fee_on = Une déclaration d'il y a des années se redemande. Papier sans date : le jour où vous l'avez reçu.
why-offer-no_fee_said = Ses mots à lui, pour le jour où un travailleur dira qu'on l'a fait payer. Dit au téléphone : l'écrire ainsi.
why-offer-description = Lu par la personne et fouillé par la recherche. Ni adresse privée ni âge ni sexe demandés : ils ne sont pas permis dans une offre.

## An employer

why-employer-name = Ses offres et ce qu'on a vérifié se rangent sous ce nom. Une personne privée : son nom à elle ; un sigle : le nom entier, le sigle derrière.
why-employer-country = Dit quel registre interroger et si une offre est à l'étranger. Filiale : le pays où elle est inscrite, non celui du siège.
why-employer-place = Distingue deux entreprises du même nom. Sans local fixe : la ville où il paie ses impôts.
why-employer-registration = Avec lui une vérification prend une minute. Il n'en a pas : un atelier peut être honnête, mais une offre à l'étranger attendra.
why-employer-sector = Sert aux chiffres et à retrouver qui embauche dans le bâtiment, la pêche… Plusieurs activités : celle qui occupe le plus de monde.
why-employer-contact = Pour rappeler la bonne personne. Change souvent : demander à chaque appel si c'est encore elle.
why-employer-phone = Un numéro qui ne répond qu'à la nuit, ou change chaque semaine, est un signe : le dire au superviseur.
why-employer-email = On y envoie un profil, avec l'accord de la personne. Une adresse gratuite n'est pas une preuve d'entreprise.
why-employer-address = Où l'on peut aller voir. Aucune adresse que l'on puisse visiter : ne pas proposer avant qu'un collègue y soit allé.
why-employer-website = Aide à vérifier, ne prouve rien seul. Aucun : beaucoup de bons employeurs n'en ont pas.
why-employer-note = Lu au bureau, jamais imprimé. Des faits et leur date, pas de rumeur : une rumeur va au superviseur.

## What was found about an employer

why-verification-state = Refusé ou liste noire bloque toutes ses offres aussitôt. En cours : elles attendent à l'étranger, pas au pays.
why-verification-how = Dit ce que vaut la réponse. « Appel » seul est faible : y joindre un registre ou une visite.
why-verification-evidence = Pour qu'un collègue puisse refaire le chemin. Pièce non numérotée : qui l'a montrée, et quand.
why-verification-no_fee = Sans ce oui, l'employeur ne peut être dit vérifié. Une caution, une visite médicale à sa charge, un « dossier » payant : c'est non.
why-verification-no_fee_by = Celui à qui l'on reviendra si un travailleur a payé. Pas de nom donné : la déclaration ne vaut pas.
why-verification-checked_on = Une vérification vieillit : on la refait chaque année. Jour oublié : celui du courrier ou de l'appel.
why-verification-reason = L'employeur peut demander pourquoi, et un juge aussi : des faits, en une phrase.

## An offer is published, closed, opened again

why-posting-reason = Les chiffres séparent l'offre pourvue de l'offre retirée ; « fraude ou frais demandés » alerte les collègues. Pas sûr : appeler avant de clore.
why-posting-note = Qui ouvrira l'offre dans un an comprendra. Une réouverture doit dire pourquoi.
why-posting-turned_on = Les délais se comptent de ce jour, non de la saisie. Inconnu : aujourd'hui.

## A proposal and what came of it

why-proposal-decision = C'est vous et la personne qui choisissez, le classement aide seulement. Incertain : « en réserve », rien n'est fermé.
why-proposal-why = Relu si la personne demande pourquoi elle, ou pourquoi pas. Ni âge, ni sexe, ni origine n'est une raison.
why-proposal-note = Pour le collègue qui suivra. Ce que vous n'oseriez pas lui lire, ne l'écrivez pas.
why-proposal-bring = Une liste courte et faisable : un papier à faire refaire se prévoit des semaines avant. Pas dit par l'employeur : laisser vide.
why-proposal-back_on = Sans jour de retour, on n'apprend jamais ce que l'entretien a donné. Elle ne sait pas : deux jours après l'entretien.
why-outcome-stage = Fait les chiffres de placement : n'écrire « embauche » que si l'un des deux l'a confirmée. Sans nouvelles : « sans réponse », on peut encore changer.
why-outcome-moved_on = Le temps jusqu'à l'emploi se compte ainsi. Embauche apprise plus tard : le premier jour de travail.
why-outcome-reason = Dix refus pour la langue montrent qu'un cours manque. Rien n'a été dit : « raison non donnée » est honnête.
why-outcome-note = Leurs mots, sans jugement ; ils serviront à la proposition suivante.

## What the parts of a match are worth

why-weighting-occupation = Plus il vaut, moins un changement de métier est montré. Habituel : 35. Sans avis : ne pas y toucher.
why-weighting-skills = Aide qui sait faire sans avoir le titre. Habituel : 25 ; utile seulement si les annonces nomment les savoir-faire.
why-weighting-experience = Trop de poids écarte les jeunes. Habituel : 15.
why-weighting-languages = À monter pour un bureau qui place à l'étranger, à baisser pour un marché local. Habituel : 10.
why-weighting-education = Un niveau scolaire dit peu d'un métier manuel : le garder bas. Habituel : 5.
why-weighting-place = Pèse pour qui ne peut pas se déplacer, contre qui veut partir. Habituel : 5.
why-weighting-pay = Peu d'annonces disent le salaire : un grand poids classerait surtout l'inconnu. Habituel : 5.
why-weighting-reason = Un classement change pour tous les bureaux : qui le lit doit savoir qui l'a voulu, et depuis quelle réunion.
