### The counsellor's guide: guide-SECTION is its heading, .text what it says, a blank line between paragraphs. What stands
### in angle brackets is filled in by the program: <place command> the key of a command in a place (in lines its id),
### <command> its name. place-PLACE names a place in the table of keys.

guide-title = Guide du conseiller

guide-begin = Les premières minutes
    .text =
    Le guichet se conduit au clavier seul. En haut : où l'on est, qui l'on est, la langue, le jour. L'avant-dernière
    ligne dit ce qui vient de se passer. La dernière dit ce que font les touches ici, et elle dit toujours vrai :
    il n'y a rien à retenir.

    Quatre touches valent partout. <everywhere help> explique l'endroit où l'on est, et dans un formulaire le champ en
    main. <everywhere commands> ouvre la liste de tout ce que le guichet sait faire : on tape le début d'un mot, on
    choisit. <everywhere language> change de langue au milieu de n'importe quoi, sans toucher à une réponse.
    <everywhere back> revient d'un pas et ne détruit jamais rien.

    Une lettre seule n'est jamais une commande : ce qui se tape dans un champ y reste. Sur un écran de travail les
    flèches choisissent une ligne et Entrée l'ouvre. ! veut dire urgent ou faux, ? inconnu, * obligatoire, ~ estimé.

    Un bureau d'exercice le dit en haut de chaque écran (EXERCICE) : ses gens n'existent pas, essayez-y tout.

guide-today = La journée commence : Aujourd'hui
    .text =
    C'est le premier écran. Il montre ce qui est en retard, ce qui est dû aujourd'hui, qui attend son accord, et les
    entretiens commencés et pas finis, avec l'heure. Entrée ouvre la ligne, ou reprend l'entretien au champ et à la
    lettre où il s'est arrêté ; <draft draft-set-aside> met de côté celui dont personne n'a plus besoin.

    De là partent les trois gestes de la journée : <today candidate-find> cherche une personne, <today candidate-new>
    en inscrit une, <today offer-find> cherche une offre. Les visites de retour s'y notent aussi : la personne n'est
    pas venue, <today visit-no-show>.

guide-intake = Quelqu'un arrive : l'entretien
    .text =
    Cherchez toujours d'abord : <today candidate-find>, puis le début du nom, du prénom, du village, ou les quatre
    derniers chiffres du téléphone. Accents, majuscules, apostrophes et petites différences d'écriture ne comptent pas.
    Trouvée : Entrée ouvre sa fiche, <candidate candidate-change> la modifie. Personne : <find-candidates candidate-new>.

    Une question par ligne, dans l'ordre d'une conversation. Tab ou Entrée passe au champ suivant, la flèche haut
    revient. Écrivez comme on parle : un code, un mot, le début d'un mot. Ce que le guichet a compris s'affiche derrière
    la réponse, on voit donc tout de suite une erreur. <form values> montre les réponses possibles, <form page-next>
    passe à la page suivante.

    Seuls un nom, le sexe et l'accord sont obligatoires ; tout le reste peut attendre. Une date se dit comme on
    l'entend : 14/3/88, mars 1988, 1988, ~35 pour « environ trente-cinq ans », t pour aujourd'hui, t+3w pour dans trois
    semaines. Ce qui est estimé reste marqué estimé.

    <form save> enregistre et dit d'un coup tout ce qui manque. Le numéro s'affiche et le formulaire reste en main : ce
    qui a été mal entendu se corrige aussitôt. Une interruption ? <everywhere back> suffit : l'entretien attend dans
    Aujourd'hui.

    Quand il y a le temps, dans la fiche : <candidate experiences> ouvre les emplois qu'elle a eus
    (<experiences experience-new>), <candidate documents> ses autres pièces (<documents document-new>).

guide-crowd = Une foule à la porte
    .text =
    Pas le temps d'un entretien : « <note-new> » garde en cinq champs qui est là et comment la joindre ; la fiche à
    compléter attend dans Aujourd'hui.

    Beaucoup de monde à la fois, une formation, un car de retour : <today list-new>. Le nom de la séance, le jour et le
    lieu se disent une fois, puis une rangée par personne, enregistrée en quittant sa dernière case. <roll ditto> répète la
    case du dessus, jamais l'accord, qui se demande à chacun. Quelqu'un est peut-être déjà là : <roll values> montre les
    deux. Les listes d'avant : <today lists>, et <lists open> en rouvre une.

guide-alike = Est-elle déjà inscrite ?
    .text =
    Pendant que vous tapez, le guichet compare : nom et ses graphies, naissance, téléphone, pièce, mère, lieu. Une
    personne qui ressemble s'affiche sous le formulaire avec ses raisons, et l'enregistrement pose la question une fois.
    Le téléphone d'un proche ne prouve rien, le guichet en tient compte.

    Dans un champ sans liste <form values> la montre à côté, champ par champ. Là : <compare not-same> dit que c'est une
    autre, et la question ne revient plus ; <compare open-other> ouvre l'autre fiche ; <compare merge> fait des deux une seule, après vos choix
    là où elles diffèrent. Une fusion se défait : « <merge-undo> ». Les paires probables de tout le bureau :
    <candidate duplicates> dans une fiche, ou « <duplicates> ».

guide-consent = L'accord et les données
    .text =
    Lisez le texte avant de demander ; <everywhere help> deux fois sur le champ Accord l'ouvre. Il existe dans les trois
    langues et en arabe, à imprimer par <candidate print>. Chaque but a sa réponse : refuser un partenaire n'empêche pas
    l'emploi. Sans accord pour l'emploi la personne est inscrite mais attend : aucune offre, aucun export.

    Dites-le simplement : « Je note ce qu'il faut pour vous trouver un travail. Vous pouvez refuser, changer d'avis,
    demander ce que j'ai écrit. Rien ne part sans votre oui. » Qui n'écrit pas donne son empreinte, ou parle devant un
    témoin. Avant dix-huit ans un parent ou un tuteur accepte aussi. Toute réponse se note aussi plus tard :
    « <consent-note> » ; « <consents> » les montre toutes.

    N'écrivez que ce qui sert : pas de religion, pas de maladie, pas de récit de violence. Les signes se cochent, la
    personne s'oriente. Chaque lecture d'une fiche est notée ; <candidate history> montre qui a lu ou changé quoi. ••• cache
    ce que votre rôle ne permet pas de lire.

guide-life = Une vie change, une personne demande
    .text =
    Dans une fiche <candidate life-change> note un décès, un tuteur, un nom, un sexe, avec le jour et le papier ; ce qui
    était reste dans l'historique, et l'ancien nom la retrouve encore. Un décès clôt tout ce qui est en cours ;
    « <life-undo> » reprend tout si la nouvelle était fausse.

    Qui demande ce que l'on sait d'elle y a droit : « <held> » le dit et l'imprime. L'effacer pour toujours, « <erase> »,
    revient à qui dirige le bureau.

guide-offers = Trouver des offres
    .text =
    Dans une fiche <candidate offers-for-candidate> classe les offres pour la personne ; dans une offre
    <offer candidates-for-offer> classe les personnes. Les points viennent du métier, des savoir-faire, de l'expérience,
    des langues, des études, du lieu et du salaire, jamais du sexe ni de l'origine ; l'âge seulement où la loi le veut.
    En bas, les raisons de la ligne choisie : + convient, ~ en partie, - manque, ? inconnu, ! empêche.

    Un ? est une question à poser : <matches ask> ouvre la fiche au bon champ, et le classement se refait au retour. Le
    classement aide, la personne et vous décidez. <matches weights> montre ce que pèse chaque partie.

    <today offer-find> cherche librement, en tapant des débuts de mots. <find-offers facets> compte et resserre par pays,
    contrat, métier ; <find-offers searches> garde une recherche pour demain ; <find-offers filter-open> montre aussi les
    offres closes. À l'étranger une offre n'est proposée que si l'employeur est vérifié et ne fait rien payer.

guide-proposals = Proposer, et savoir ce qu'il en est advenu
    .text =
    <matches proposal-new> propose la ligne choisie : une décision, une raison. <candidate proposals> dans une fiche montre
    toutes ses propositions ; là, <proposals slip> imprime le bulletin qu'elle emporte, <proposals proposal-consent> note
    si son profil peut aller à cet employeur, et <proposals proposal-outcome> ce qui s'est passé : envoyée, entretien,
    embauche, refus et pourquoi. Demandez toujours un jour de retour : il paraît dans Aujourd'hui.

    De l'argent demandé à la personne ? Notez-le, à n'importe quelle étape, et prévenez votre superviseur.

guide-employers = Employeurs, et offres du bureau
    .text =
    « <employer-find> » cherche un employeur ; <find-employers employer-new> en inscrit un. Dans sa fiche,
    <employer employer-verify> demande ou donne le résultat d'une vérification, <employer offer-new> commence une offre.
    Une offre naît brouillon : <own-offer offer-publish> la publie et dit ce qui s'y oppose, <own-offer offer-close> la ferme
    avec la raison, <own-offer offer-reopen> la rouvre.

guide-return = Une personne revenue : son dossier
    .text =
    Dans une fiche <candidate case-open> ouvre le dossier de retour, ou en commence un si elle l'accepte. L'écran se lit en
    dix secondes : qui, depuis quand, le plan, les aides, les visites, les enquêtes ; ! demande un regard d'abord.

    Les visites se comptent depuis le jour du retour. <case visit-note> note ce qu'a donné la prochaine : jointe, elle est
    faite ; non jointe, un essai est compté et elle reste due. Trois essais, trois jours, deux moyens, avant de dire le
    contact perdu. <case visit-no-show> note une absence, <case visit-plan> déplace, ajoute ou retire une visite.

    <case plan> : le plan, ses trois buts au plus, ses étapes datées (<plan step-new>, puis <plan step-done> quand c'est
    fait) et l'accord de la personne (<plan plan-change>). <case aids> : les aides, demandées par <aids aid-new>, remises
    par tranches (<aids instalment-new>). <case referrals> : les orientations ; rien ne part sans l'accord pour ce
    partenaire et ces renseignements (<referrals referral-consent>). <case case-close> clôt, avec la raison.

    Ce qui touche à la traite n'est vu que du point focal. Ne faites jamais raconter deux fois.

guide-survey = L'enquête de réintégration
    .text =
    <case survey-new> la commence. Une touche par réponse : la question suivante est là. < revient d'une question.
    <survey survey-language> change la langue des questions sans changer la vôtre, <survey survey-open> va à la première
    restée ouverte, <everywhere help> dit ce que la question veut savoir. « Ne sait pas » est une réponse ; un silence se passe.
    Dites d'abord que refuser ne change rien à l'aide. À la fin les chiffres, et ce qui pèserait le plus. <case surveys>
    montre toutes les enquêtes du dossier.

guide-paper = Papier, fichiers, panne de courant
    .text =
    <candidate print> montre ce qui s'imprime et comment : bulletin, rendez-vous, feuille d'accord, CV, formulaire vide.
    <print paper> change de papier, <print print-file> le pose dans votre corbeille de sortie. De là, sur votre machine :
    `guichet fetch NOM`. Un fichier entre par `guichet put NOM`.

    Sans courant : le formulaire vide, dans l'ordre de l'écran. On le saisit plus tard, et son dernier champ prend le vrai
    jour de l'entretien.

guide-dropped = La ligne tombe
    .text =
    Rien de tapé n'est perdu : chaque champ quitté est écrit, et le champ en main deux secondes après la dernière touche.
    Reconnectez-vous : Aujourd'hui propose l'entretien, Entrée le reprend à la même lettre, au même poste ou à un autre.
    L'ancien poste, s'il vit encore, le dit et ne peut plus que lire.

    Un écran brouillé se refait par <everywhere redraw>. Si l'enregistrement est impossible, une phrase le dit : ce qui est
    tapé reste, réessayez, ne recommencez pas.

guide-lines = Sans écran : les lignes simples
    .text =
    Sur une ligne très lente, ou avec un lecteur d'écran, le même guichet parle en lignes : `ssh -T`, ou `guichet --line`.
    On tape une commande (<candidate-new>, ou son nom en anglais : candidate-new), puis une réponse par ligne, ou plusieurs
    séparées par ; . Votre machine écrit elle-même ce que vous tapez : aucune attente.

    ? explique la question, ?? donne la liste, une flèche < revient, un point sort en gardant le brouillon, save enregistre,
    champ=valeur répond à n'importe quel champ, help suivi d'un champ l'explique. quit s'en va.

guide-leaving = Partir, s'absenter
    .text =
    <today leave> quitte ; ce qui est commencé attend. <everywhere lock> cache tout aussitôt quand vous vous levez, et
    le guichet se cache de lui-même après dix minutes. Choisissez votre code : « <code> ». Ne laissez jamais l'écran ouvert
    devant quelqu'un d'autre, et ne prêtez pas votre clé : tout ce qu'elle fait porte votre nom.

guide-help = Où trouver de l'aide
    .text =
    <everywhere help> : l'endroit, ou le champ. <everywhere commands> : tout, par son nom dans les trois langues.
    « <guide> » : ce guide, à tout moment. `guichet keys` et `guichet commands` impriment les tables, `guichet guide
    --format html` ce guide sur papier. Un mot manque dans une liste, une règle a changé dans votre pays : dites-le à
    l'administrateur, ces données se corrigent sans nouveau programme.

guide-keys = Les touches, endroit par endroit
    .text =
    Tirées de la table des touches du programme. Celles de « Partout » valent aussi dans chaque endroit qui ne les prend
    pas pour autre chose.

place-everywhere = Partout
place-today = Aujourd'hui
place-draft = Aujourd'hui, sur un entretien commencé
place-find-candidates = Chercher une personne
place-find-offers = Chercher une offre
place-facets = Compter et resserrer les offres
place-searches = Recherches gardées
place-candidate = La fiche d'une personne
place-offer = Une offre d'un partenaire
place-own-offer = Une offre du bureau
place-find-employers = Chercher un employeur
place-employer = La fiche d'un employeur
place-matches = Un classement
place-pairs = Paires probables
place-compare = Deux fiches côte à côte
place-case = Un dossier de retour
place-print = Imprimer
place-code = Le code du verrou
place-plan = Le plan
place-aids = Les aides
place-referrals = Les orientations
place-proposals = Les propositions
place-form = Un formulaire
place-roll = Une liste de beaucoup de monde
place-lists = Les listes
place-experiences = Les emplois d'une personne
place-documents = Ses autres pièces
place-surveys = Les enquêtes d'un dossier
place-survey = L'enquête, question par question
place-list = La liste d'un champ
place-commands = La liste des commandes
place-page = Une page à lire

command-guide = lire le guide du conseiller
    .also = guide
    .takes = NUMÉRO
key-guide = guide

guide-again = F1 encore : le guide du conseiller.
guide-open = Les flèches font défiler ; Échap revient.
guide-lines-how = guide et un numéro dit une partie : guide 3.
error-no-such-command = Le guichet n'a pas de commande de ce nom.
