### Why each field of a person is asked, and what to do where it is not known: F1 in the form, `?` in lines. At most
### three rows of 78 columns, behind the field's .help.

## The candidate

why-candidate-family_name = On la retrouve par ce nom, et l'on voit si elle est déjà inscrite. Sans papier : comme elle le dit ; les autres façons d'écrire vont dans « Autres graphies ».
why-candidate-given_names = Ils séparent les homonymes d'une même famille. Un prénom de jour (Kossi, Afi) compte aussi. Une seule appellation connue : la laisser dans « Nom », rien ici.
why-candidate-sex = Pour les statistiques et pour ne pas confondre deux personnes. Ne compte jamais pour une offre. Si la personne ne veut pas le dire : « non précisé », sans insister.
why-candidate-birth = L'âge dit seulement ce que la loi permet : travailler, partir, donner soi-même son accord. Année ignorée : partir d'un événement (école, mariage) et mettre ~ devant l'âge ; cela reste une estimation.
why-candidate-phone = Pour prévenir d'une offre ou d'une visite ; les quatre derniers chiffres la retrouvent. Pas de téléphone : demander celui d'un proche et le dire à la ligne suivante, sinon laisser vide.
why-candidate-phone_owner = Le numéro d'un cousin ne prouve pas que deux dossiers sont la même personne, et il n'entre pas dans le CV. Dans le doute : « famille » plutôt que « la personne ».
why-candidate-country = Dit si une offre est au pays ou à l'étranger : l'âge et l'employeur y sont jugés autrement. Personne sans adresse fixe : le pays où elle dort en ce moment.
why-candidate-region = Rapproche des offres voisines et compte les personnes par région. Inconnue : demander le chef-lieu ou le marché le plus proche, ou laisser vide.
why-candidate-locality = On cherche aussi par le village, et il distingue deux personnes du même nom. Écrire comme on dit sur place ; un repère (derrière l'école) vaut mieux que rien.
why-candidate-education = Certaines offres demandent un niveau. École coranique ou apprentissage : aucun niveau ici, mais le dire dans « Savoir-faire ». Années commencées et non finies : le niveau d'avant.
why-candidate-occupation = C'est ce qui pèse le plus pour trouver des offres. Plusieurs métiers : le plus long ici, l'autre plus bas. Jamais travaillé : ce que la personne sait faire de ses mains, ou vide.
why-candidate-situation = Fait les chiffres du service ; « de retour » rappelle de demander s'il faut un dossier de retour. Petits travaux au jour : sans emploi, si la personne cherche mieux.
why-candidate-languages = Une offre peut en exiger une. Niveau inconnu : la langue seule suffit. Lui parler une minute dans la langue donne le niveau mieux qu'une question ; sa langue maternelle : « natif ».
why-candidate-nationality = Dit où elle peut travailler sans permis, dans la CEDEAO par exemple ; figure au CV, ne donne ni n'enlève de points. Pas sûr : ce que disent les papiers, ou vide.
why-candidate-mobility = Les offres plus lointaines passent après ou ne sont pas proposées. Demander ce que dit la famille. Indécise : « région » ; on élargit quand elle le demande.
why-candidate-email = Des employeurs n'écrivent que par là ; l'adresse entre dans le CV. La personne n'en a pas : laisser vide, et ne pas mettre celle du service.
why-candidate-consent = Sans « emploi » elle est inscrite mais attend : ni offres, ni export. Chaque but se refuse seul. F1 encore : le texte à lire. Elle hésite : laisser vide, la question reste.
why-candidate-note = Pour vous et vos collègues : heures où la joindre, garde d'enfants, outils à elle. N'entre dans aucun CV. Un malheur raconté ne s'écrit pas : on oriente.
why-candidate-other_names = Noms de mariage, surnoms, anciennes façons d'écrire : on la retrouve par chacun, et un second dossier est évité. Demander « comment l'a-t-on écrit à l'école ? ».
why-candidate-mother_name = Rien d'autre n'en est fait. Orpheline, ou la personne ne veut pas : laisser vide, cela n'empêche rien.
why-candidate-document = Pour partir il faut un passeport ; sans pièce, l'aide commence souvent par là. Pas vue : ne rien noter plutôt que de croire sur parole. « Aucune » est une réponse utile.
why-candidate-document_number = C'est le signe le plus sûr que deux dossiers sont la même personne. Jamais imprimé sur un CV ni sur un bulletin. Pièce oubliée : vide, à compléter la prochaine fois.
why-candidate-document_expires = Une pièce qui finit avant le départ arrête tout : mieux vaut le voir tôt. Illisible, ou pièce sans fin : laisser vide.
why-candidate-birth_place = Aide à demander un acte de naissance et à distinguer des homonymes. Seule la région connue : l'écrire. N'entre pas dans le CV.
why-candidate-marital = Peut compter pour une aide au foyer, jamais pour un emploi, et n'entre pas dans le CV. Union coutumière : « en union ». Gêne : laisser vide.
why-candidate-dependants = Dit ce qu'un salaire doit nourrir, pour conseiller et pour les aides. Enfants, vieux parents, neveux accueillis : tous ceux qui mangent sur ce gain. Un ordre de grandeur suffit.
why-candidate-disability = Pour aménager la place ou l'entretien, si elle le souhaite. Peu de collègues le voient. Ne pas deviner : demander « faut-il quelque chose pour que ce soit plus facile ? ».
why-candidate-phone2 = Les numéros changent souvent : le second sauve le suivi. Celui d'un boutiquier ou d'un chef de quartier convient. Aucun : laisser vide.
why-candidate-phone2_owner = Pour savoir qui décroche avant de parler d'emploi ou de retour. Pas demandé : laisser vide, et ne rien dire au téléphone sans savoir.
why-candidate-safe_message = Un message lu par un autre peut nuire : dette, violence, départ caché. « Non » retire le numéro du CV. Pas sûr : mettre non, et appeler seulement.
why-candidate-guardian = Sans ce nom, rien n'est inscrit pour un mineur. Âge douteux : le demander aussi. Un enfant venu seul : ne pas inscrire, appeler l'action sociale.
why-candidate-guardian_kin = Dit à quel titre cette personne accepte. Ni parent ni tuteur nommé par un juge : « autre proche », et demander un papier quand c'est possible.
why-candidate-experience = Comparée à ce que l'offre demande ; le travail sans papier et à l'étranger compte en entier. Années en morceaux : les additionner. Pas sûr : le plus petit nombre qu'elle donne.
why-candidate-occupation2 = Les offres de ce métier lui sont montrées aussi. Ce qu'elle fait aux champs ou au marché en morte-saison en est un. Aucun : laisser vide.
why-candidate-diploma = Figure dans le CV, comme dit. Perdu ou resté à l'étranger : le noter quand même, avec « à faire refaire ». Attestation d'apprentissage : elle compte.
why-candidate-skills = Les mots sont comparés à ceux des annonces. Des gestes plutôt que des qualités : « soude à l'arc », non « sérieux ». Elle ne trouve pas : lui faire raconter une journée de travail.
why-candidate-licences = Si l'offre exige un permis et qu'un autre est noté sans lui, elle est écartée ; vide veut dire non demandé. Permis étranger : la catégorie, et le dire dans la note.
why-candidate-abroad_in = Travailler au loin avec un contrat n'est pas revenir : ainsi, au terme, le service pense à elle. Pas de contrat écrit : laisser vide.
why-candidate-abroad_as = Le saisonnier revient chaque année, l'expatrié une fois : le suivi diffère. Papier non vu : ce que la personne en dit.
why-candidate-abroad_until = C'est ce jour que la ligne paraît dans Aujourd'hui. Seul le mois connu : son dernier jour. Contrat sans fin : laisser vide.
why-candidate-wanted = Compte comme le métier exercé quand les offres sont classées. « N'importe quoi » n'aide pas : proposer deux exemples et laisser choisir, ou laisser vide.
why-candidate-contracts = Figure dans le CV et guide votre choix ; ne bloque aucune offre. Mots inconnus d'elle : expliquer « à durée fixée », « pour la saison », « en apprenant ».
why-candidate-pay_floor = Comparé au salaire de l'offre, converti s'il le faut ; n'est jamais montré à un employeur. Elle n'ose pas : demander ce que gagnait son dernier mois.
why-candidate-available_on = Figure dans le CV et évite de la proposer trop tôt : récolte, examen, accouchement. Tout de suite, ou ne sait pas : laisser vide.
why-candidate-interviewed_on = L'inscription, la situation et l'accord comptent de ce jour, non de la saisie. Entretien d'aujourd'hui : laisser vide.

## An answer to a question of consent

why-consent-purpose = Chaque but a son texte et sa réponse : refuser l'un n'ôte rien aux autres. Elle dit « tout » : lire et noter chacun à part.
why-consent-answer = La dernière réponse compte ; les anciennes restent lisibles. Un silence n'est pas un accord : ne rien noter et reposer la question plus tard.
why-consent-given_on = De deux réponses, celle du jour le plus récent compte. Papier signé et saisi plus tard : le jour de la signature. Jour oublié : celui de l'entretien.
why-consent-way = Un contrôle demandera la preuve. Qui n'écrit pas donne l'empreinte, ou parle devant un témoin qui n'est pas du service.
why-consent-language = Un accord ne vaut que si le texte a été compris. Lu en français et expliqué en éwé : noter l'éwé, et l'interprète plus bas.
why-consent-text_version = Dit ce qui a été promis exactement, même quand le texte change. Elle est en haut de la feuille lue ; feuille perdue : la version d'aujourd'hui n'est pas forcément celle-là, laisser vide.
why-consent-recipient = Un accord pour un centre ne vaut pas pour un autre. Accord pour tous : laisser vide, seulement si elle l'a dit ainsi.
why-consent-shared = Rien d'autre ne quitte le service. Le moins possible : un centre de formation n'a pas besoin de la santé. Elle hésite sur un point : le laisser dehors.
why-consent-witness = Quelqu'un qui pourra le redire : un parent, un voisin de file, non un collègue. Personne : préférer l'empreinte.
why-consent-interpreter = Pour pouvoir vérifier ce qui a été dit. Vous-même parliez sa langue : laisser vide.
why-consent-guardian = L'accord d'un mineur ne compte pas sans ce nom. Âge incertain : le demander ; la personne dit aussi oui pour elle-même.
why-consent-guardian_kin = Par quel droit cette personne a répondu. Un passeur ou un employeur n'est jamais le tuteur : refuser et prévenir le point focal.
