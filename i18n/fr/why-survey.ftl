### What each question of the survey means, how it is put, and what to do where it cannot be answered: F1, `?` in
### lines. At most three rows of 78 columns.

## Around the survey

why-survey-wave = Initiale jusqu'au troisième mois, intermédiaire jusqu'au neuvième, finale ensuite. Posée après coup sur le temps du retour : « initiale, reconstituée après ».
why-survey-taken_on = Le jour de l'entretien : 14/3/2026, t pour aujourd'hui, t-1 pour hier. Prise sur papier : le jour du papier. Un seul jour, même avec des pauses : le premier.
why-survey-mode = Au bureau, par téléphone ou sur le terrain. Au téléphone, vérifier qu'elle est seule ; sinon convenir d'une autre heure.
why-survey-language = La langue parlée ensemble : fr, ee, éwé. Les questions s'affichent dans celle-ci quand le service la connaît ; sinon traduire chaque fois avec les mêmes mots.
why-survey-interviewer = Devant celui qui donne l'aide on répond ce qu'il espère. Seul au bureau : le noter, et le dire à la personne.
why-survey-interpreter = Un adulte, hors de la famille si l'on peut : des questions touchent la maison. Personne : laisser vide.
why-survey-consent = Non ferme l'enquête sans rien changer à l'aide : le lui dire avant. Elle hésite : proposer un autre jour.

## Economic

why-survey-e1 = Son avis à elle, comparé à personne. « Ça va » : demander si c'est plutôt satisfaite ou entre les deux.
why-survey-e2 = Jamais, ou combien de fois : 1 par mois est rarement, 2 ou 3 parfois, chaque semaine souvent. Le jeûne de religion ne compte pas.
why-survey-e3 = Famille, tontine, boutiquier, banque : peu importe qui. Elle n'a jamais essayé : ce qu'elle pense qu'il arriverait.
why-survey-e4 = Le crédit chez la vendeuse de riz en est un. Elle rit : commencer par « ce mois-ci, combien de fois ? ».
why-survey-debt = Le voyage, la maison, les soins, la dot : toute somme à rendre. « Non » répond aussi à la question suivante.
why-survey-e5 = Toute la dette contre un mois de dépenses. Ne sait pas compter : « un mois sans manger suffirait-il à payer ? ».
why-survey-e6 = Ce qu'il y a dans l'endroit où elle vit, pas son diplôme. N'a jamais cherché : ce qu'on en dit autour d'elle.
why-survey-e7 = Payée en argent ou en récolte : oui. École, stage non payé : sans objet, ce n'est pas un non.
why-survey-e8 = Un bien qui fait gagner, même un seul, même partagé. Téléphone pour appeler : non ; machine à coudre : oui.
why-survey-e9 = Chercher veut dire avoir demandé ou marché pour cela ce mois-ci. Attendre un parent qui a promis : non.
why-survey-e10 = Une seule raison, la première qu'elle dit. Ne pas lire la liste : écouter, puis choisir. N'entre dans aucun score.

## Social

why-survey-so1 = Pour quelqu'un comme elle, trouver où loger : y en a-t-il, à quel prix, la refuse-t-on ? Pas seulement sa maison à elle.
why-survey-so2 = Son toit d'aujourd'hui : eau qui entre, place, sûreté. Ce n'est pas à vous de juger : sa note à elle.
why-survey-so3 = École, lycée, cours du soir : assez près, assez bon, payable ? Sans enfant : ce qu'elle voit autour d'elle.
why-survey-children = De six ans à la fin de l'école du pays, qui mangent à la maison. Non : la question suivante se règle seule.
why-survey-so4 = Inscrits et présents d'habitude. Vacances ou grève : comme avant elles. Un seul manque : « certains, pas tous ».
why-survey-so5 = Si on la volait, l'écouterait-on ? N'a jamais porté plainte : ce qu'elle pense qu'il arriverait. Lui rappeler que rien ne sort d'ici.
why-survey-so6 = Sur elle ou chez elle, à son nom, encore valable. Un récépissé : oui s'il est accepté au guichet. Non : le noter au plan, rien ne rapporte plus.
why-survey-so7 = Le chemin, le prix, les jours perdus, les refus. N'entre qu'un peu dans le score : répondre vite.
why-survey-so8 = La boire sans la traiter et sans tomber malade ; robinet, forage ou vendeur. Saison sèche comprise.
why-survey-so9 = Distance, prix, heures : peut-on se faire soigner ? Compte beaucoup : laisser le temps. La qualité vient juste après.
why-survey-so10 = Une fois là : accueil, médicaments, guérison. Guérisseur compris si c'est lui qu'elle voit.

## Psychosocial

why-survey-p1 = Baptêmes, deuils, réunions, matchs. Invitée mais n'y va pas : parfois ou jamais ; demander doucement pourquoi, sans l'écrire.
why-survey-p2 = Qui viendrait la nuit si elle appelait ? Un seul sûr vaut « bon ».
why-survey-p3 = Relire la phrase telle quelle, lentement. « Tout à fait d'accord » ou « plutôt » : faire choisir, ne pas traduire en oui.
why-survey-p4 = Le chemin du marché, le soir, les enfants. Une peur d'un quartier précis compte : demander l'ensemble.
why-survey-p5 = Des disputes qui font mal, non les taquineries. Famille absente : jamais. Si un danger apparaît : arrêter et appeler.
why-survey-p6 = « Refoulée », « échec » : des mots, un travail refusé, un salut qui manque. Elle n'y voit rien de grave : sa réponse compte.
why-survey-p7 = L'un de ces maux suffit. Elle pleure : poser le stylo, attendre, proposer la suite un autre jour. Souvent : orienter aujourd'hui.
why-survey-p8 = Parler à quelqu'un de formé, hors du service. Oui : ouvrir l'orientation avant qu'elle se lève.
why-survey-p9_able = Le pourrait-elle, avec ce qu'elle a ? Ce n'est pas « veut-elle ». C'est ce qui pèse le plus : relire si elle hésite.
why-survey-p9_why = Un souhait : pour étudier, rejoindre un mari, voir autre chose. Un besoin : rester n'est pas possible. Ne pas choisir à sa place.

## The end of the survey

why-survey-completion = Dit si l'on peut s'y fier. Interrompue : « incomplète », et la reprendre ; réponses données pour en finir : « complète, réponses peu sûres ».
why-survey-note = Le bruit, un proche présent, une langue mal comprise. Ce qu'elle a confié n'entre pas ici.
