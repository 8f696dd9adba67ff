### Why each field of a return, its visits, plan, aid and referrals is asked, and what to do where it is not known:
### F1 in the form, `?` in lines. At most three rows of 78 columns, behind the field's .help.

## The return and its case

why-reintegration-returned_on = Le plan d'un mois et toutes les visites partent de ce jour. Seul le mois connu : le 15 ; un passage de frontière ou un billet aide à le retrouver.
why-reintegration-returned_from = Pour les chiffres par route, et pour savoir quels partenaires y étaient. Plusieurs pays : le dernier où elle a vécu, non traversé.
why-reintegration-transit = Montre la route prise, sans récit. Ne s'en souvient pas dans l'ordre : l'ordre ne compte pas. Rien à dire : vide.
why-reintegration-mode = Certaines aides dépendent de la façon de rentrer. « Forcé » se dit sans honte : expulsée, ou mise dans l'avion. Pas sûr : demander qui a payé le billet.
why-reintegration-transport = Explique une fatigue, des bagages perdus, un papier resté en route. Elle n'en parle pas : laisser vide.
why-reintegration-departed_on = Donne la durée au loin si elle n'est pas dite. Une année suffit à la personne ? Mettre la durée plus bas, et laisser vide ici.
why-reintegration-months_abroad = Plus l'absence est longue, plus il faut d'appui pour se refaire une place ; et ce temps peut valoir de l'expérience. Pas sûr : le compter d'une fête à l'autre.
why-reintegration-facilitator = Cet organisme a déjà un dossier et peut-être des fonds : l'appeler évite de tout redemander. Rentrée seule : vide.
why-reintegration-project = Les comptes se rendent par projet. Nom inconnu : demander le sigle sur son papier de retour, sinon laisser vide.
why-reintegration-mimosa = Relie les visites et l'enquête à celles de l'OIM sans échanger de nom. Il est sur sa lettre de l'OIM ; pas de lettre : vide.
why-reintegration-riat = Évite qu'un même dossier soit compté deux fois entre les services. Demander à l'agent qui l'a orientée ; sinon vide.
why-reintegration-national = Retrouve la personne dans le registre de l'État. Numéro illisible : vide, plutôt qu'un chiffre deviné.
why-reintegration-reason_left = Ce qui a fait partir peut faire repartir : le plan doit y répondre. « Le travail » suffit ; ce qu'elle tait reste à elle.
why-reintegration-journey_cost = Dit le poids de la dette sur la famille. Elle n'ose pas le dire : laisser vide et demander seulement s'il reste une dette.
why-reintegration-financing = Une terre vendue ou un prêt change le plan : on ne repart pas du même point. Plusieurs réponses vont ensemble.
why-reintegration-debt = Une dette chasse de la maison et mange la première aide : elle vient tôt dans le plan. Elle ne répond pas : vide.
why-reintegration-smuggler = Peut demander une protection : prévenir le point focal, qui seul poursuit. Ne pas insister : un silence est une réponse.
why-reintegration-papers = Sans papiers ni soins ni compte ni emploi : c'est la première étape du plan. Confisqués ou perdus se refont autrement qu'expirés.
why-reintegration-same_place = Rentrer ailleurs que chez soi veut souvent dire honte ou dette : cela change l'appui. Hébergée en passant : non.
why-reintegration-not_home = Une seule raison, la plus lourde, pour savoir à qui s'adresser : la famille, un créancier, le quartier. Elle ne veut pas : vide.
why-reintegration-planned_move = Pour que l'on ne la perde pas : les visites peuvent la suivre dans une autre ville. Indécise est une réponse.
why-reintegration-work_abroad = Ce métier sert ici : le reporter aussi dans sa fiche, les offres s'y cherchent. Travail pénible ou forcé : le métier seul, et prévenir le point focal.
why-reintegration-skills_abroad = Souvent plus qu'elle ne croit : une langue, une machine, la cuisine d'un hôtel. Rien : laisser vide.
why-reintegration-savings = Dit si l'on peut commencer sans attendre l'aide. Aucun montant n'est demandé ; elle hésite : non.
why-reintegration-level = Décide du rythme : haute ou critique se voit d'abord, et en tête de liste. Entre deux : la plus haute, elle se rabaisse à la visite suivante.
why-reintegration-flags = Chaque signe appelle un partenaire. Le soupçon de traite n'est vu que du point focal. Pas sûr : cocher et orienter ; ne jamais interroger.
why-reintegration-needs = Ses mots à elle, avant ce que le programme offre ; l'aide s'ouvre ensuite par ^V. Trop de choses : les trois premières.
why-reintegration-sector = Oriente la formation et le petit capital. Rêve et possible se discutent dans le plan ; ne sait pas : laisser vide.
why-reintegration-leave_again = On ne retient personne : celle qui repart doit savoir le chemin légal. Ne pas juger, ne pas insister.
why-reintegration-focal_point = Sans ce nom, le signe protégé n'est vu de personne. Vous ne savez pas qui : demander au superviseur aujourd'hui même.
why-reintegration-men = La taille du ménage mesure l'aide et l'effort. Qui mange à la même marmite en est ; elle-même comprise si c'est un homme.
why-reintegration-women = Avec les hommes et les enfants, dit combien vivent du projet. Co-épouses et belles-mères comptent.
why-reintegration-boys = Compte pour l'aide à l'école et le revenu nécessaire. Un garçon placé ailleurs ne mange pas ici : ne pas le compter.
why-reintegration-girls = Compte aussi pour l'école ; une fille restée à la maison est à demander avec tact. Âge ignoré : moins de 18 si on la dit enfant.
why-reintegration-at_school = Jamais plus que garçons et filles ensemble. École coranique seule : ne pas compter ici. Pas sûr : demander qui a un cahier.
why-reintegration-note = Lue par qui suit le dossier : ce qui marche, ce qui attend, qui appeler. Ce qui pourrait la blesser si c'était lu tout haut n'a pas sa place.

## The end of a case

why-closing-reason = Les chiffres séparent qui tient debout de qui l'on a perdu. Deux raisons : la plus vraie des deux. Perdue de vue : d'abord « contact perdu », non une clôture.
why-closing-exit = Préparée : elle sait où revenir et l'a dit. Tout autre départ est brusque, même s'il finit bien.
why-closing-closed_on = Les visites dues s'arrêtent ce jour-là. Appris plus tard : le jour vrai, pas celui de la nouvelle.
why-closing-outcome = Ce que relira celui qui rouvrira un jour. Rien de sûr : laisser vide ; le dossier dit déjà le reste.

## A visit

why-visit-done_on = Une visite faite dans les temps compte, une tardive aussi, mais à part. Plusieurs appels : le jour où l'on s'est vraiment parlé.
why-visit-channel = Trois essais par deux voies différentes avant de dire perdu. Message vocal sans réponse : téléphone.
why-visit-outcome = Un proche a répondu à sa place : « famille contactée », la visite reste due. Numéro d'un inconnu : le dire, il se corrige dans la fiche.
why-visit-employed = La vente au marché, les champs, un apprentissage payé : oui. Attendre un appel : non.
why-visit-work = Montre si la formation a servi. Plusieurs petits travaux : celui qui nourrit le plus.
why-visit-income = Vu de peu de collègues ; se compare aux besoins du ménage. Ne tient pas de compte : une bonne et une mauvaise semaine, puis le milieu.
why-visit-note = Pour reprendre la conversation là où elle s'est arrêtée. Vous-même dans six mois devez comprendre.
why-visit-next_on = Un jour dit à la personne et tenu vaut mieux que le calendrier. Rien convenu : vide, le calendrier suit.

## A change of the schedule

why-replan-visit = Le nom se lit dans le dossier, ligne Visites. Une visite de plus ne remplace pas celles qui sont dues.
why-replan-act = Déplacer garde la visite ; la retirer l'efface des retards et se justifie. Hésitation : déplacer.
why-replan-planned_on = Demander d'abord à la personne : marché, prière, champs. Rien ne lui va : une semaine plus tard, à rappeler.
why-replan-reason = Un superviseur doit voir si c'est elle ou nous qui avons bougé. « À sa demande » suffit.

## A turn of a case

why-turn-state = Dit où l'on en est sans ouvrir le dossier. En attente n'arrête pas les visites pour toujours : on revient à l'étape d'avant.
why-turn-since = La durée de chaque étape se compte. Décidé en réunion : le jour de la réunion.
why-turn-reason = Le suivant lira cela d'abord : « hospitalisée jusqu'en mai », « suivie par Kara ». Évident : vide.

## A hand-over

why-handover-colleague = Il verra tout ce que vous voyiez, et Aujourd'hui change le soir même. Homonymes : son nom entier.
why-handover-extent = Un congé : tous ; un conflit ou un déménagement : celui-ci. Pas sûr : celui-ci, on peut recommencer.
why-handover-giver = Pour qui dirige : répartir les dossiers d'un collègue absent. Ne pas savoir qui : la liste des comptes.
why-handover-most = Pour ne pas noyer un collègue : dix aujourd'hui, le reste demain. Sans avis : vide.
why-handover-reason = La personne demandera pourquoi son conseiller change : une raison qu'on peut lui dire.

## A plan

why-plan-goal1 = Le plan se juge sur ce but : court, à elle, vérifiable dans un an. Elle dit « être bien » : demander à quoi elle le verrait.
why-plan-goal2 = Un autre côté de la vie que le premier : la maison, les enfants, la santé. Un seul lui suffit : vide.
why-plan-goal3 = Trois buts tenus valent mieux que cinq promis. Rien de plus : vide.
why-plan-language = Elle doit pouvoir relire, ou se faire relire, ce qu'elle signe. Langue non écrite : celle du proche qui lira.
why-plan-interpreter = Un enfant n'interprète pas ce qui touche à l'argent ou à la santé. Personne : vide.
why-plan-agreed_on = Le mois du plan se mesure à ce jour. Elle veut réfléchir : laisser vide, le plan reste à signer.
why-plan-way = Un plan n'engage que s'il est voulu ; la preuve protège elle et vous. N'écrit pas : empreinte, après lecture.
why-plan-witness = Quelqu'un qu'elle choisit. Ni vous ni l'interprète : personne ne témoigne pour soi-même.

## A step of a plan

why-step-kind = Classe l'étape, et montre ce qui revient dans tous les plans. Deux à la fois : en faire deux étapes.
why-step-what = Un verbe et une chose : « retirer l'acte », non « papiers ». Trop gros pour un mois : le couper.
why-step-taken_by = Ce que la personne peut faire seule, elle le fait : c'est déjà se relever. Pas clair : le bureau, avec elle.
why-step-due_on = En retard, elle monte dans Aujourd'hui. Dépend d'un bureau lent : mettre le jour où l'on ira demander.
why-step-done_on = Avec lui l'étape sort des retards. Fait sans date sûre : aujourd'hui.
why-step-outcome = « Pas faite » n'est pas une faute : on note pourquoi, et l'on refait le pas autrement. À moitié : « en partie ».

## An aid

why-aid-kind = Les comptes de l'OIM et du service se rendent par ce code. Deux aides : deux demandes, jamais une seule.
why-aid-programme = Un second paiement par le même programme se voit avant, non après. Pas encore trouvé : vide, l'aide attend.
why-aid-level = Un groupement partage le matériel et les pertes : le dire à chacun. Incertain : la personne seule.
why-aid-form = De l'argent se perd plus vite que des outils, mais il laisse choisir. Les deux à la fois se dit.
why-aid-provider_kind = Par orientation, c'est le partenaire qui répond du délai : ouvrir aussi l'orientation (^F).
why-aid-provider = Pour rappeler quand rien n'arrive. Non choisi : vide ; trois devis d'abord si le programme le veut.
why-aid-value = Les tranches ne la dépassent jamais. En nature : le prix de la facture. Non connu : vide jusqu'au devis.
why-aid-first_choice = Une aide voulue tient mieux : à lire plus tard à côté de la satisfaction. Elle n'a pas eu de choix : non.
why-aid-requested_on = Trop d'attente se voit dans le dossier, marqué !. Demandée de bouche : le jour où elle l'a dit.
why-aid-approved_on = Sépare notre attente de celle du fournisseur. Pas encore : vide.
why-aid-delivered_on = La demi-livraison n'est pas une livraison : noter les tranches, et ce jour quand tout y est.
why-aid-ended = Ferme l'attente sans la cacher. Reportée à l'an prochain : ce n'est pas fini, laisser vide.
why-aid-satisfaction = Demandé par un autre que celui qui a remis l'aide, si possible. Elle n'ose pas : vide.
why-aid-problems = Dix retards du même fournisseur se voient ainsi. « Aucune » seule, jamais avec une autre.
why-aid-business = À demander à chaque visite : un commerce ferme souvent le troisième mois. Autre aide : vide.
why-aid-employees = Payés ou apprentis, non la famille qui donne un coup de main. Personne : 0.
why-aid-covers_needs = Compter le loyer, l'école, la santé avec la nourriture. Les mois varient : « en partie ».

## An instalment

why-instalment-paid_on = Sert à vérifier avec le reçu signé. Remis en deux fois : deux tranches.
why-instalment-value = La somme ne dépasse pas la valeur de l'aide. Objet remis : son prix sur la facture.

## A referral

why-referral-partner = L'accord ne vaut que pour lui ; un autre partenaire, une autre orientation. Ne sait pas lequel : la liste du bureau, ou le superviseur.
why-referral-purpose = Une orientation, une aide : sinon personne ne sait à quoi il a répondu. Plusieurs : en ouvrir plusieurs.
why-referral-shared = La feuille ne portera que cela, et seulement ce que la personne accepte (F4). Dans le doute : nom et téléphone.
why-referral-reason = Ce qu'il doit préparer avant qu'elle arrive. Rien qui l'expose : la feuille passe de main en main.
why-referral-answer_by = Passé ce jour, l'attente monte dans Aujourd'hui. Urgence : demain, et téléphoner.
why-dispatch-state = Le moment de chaque pas est gardé : on voit où cela bloque. Rien reçu : appeler, sans avancer l'étape.
why-dispatch-moved_on = Les heures entre l'envoi et la réception se comptent. Jour ignoré : celui où vous l'apprenez.
why-dispatch-hour = Utile pour une urgence seulement. Un autre jour sans heure : vide.
why-dispatch-feedback = Ce que la personne doit savoir, et le prochain rendez-vous. Aucun détail médical : il reste chez le partenaire.
