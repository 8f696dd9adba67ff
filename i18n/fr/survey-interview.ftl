### Les questions de l'enquête, dites en nos mots : .ask est ce que l'on dit à la personne, dans la langue de l'entretien.

field-survey-wave = Vague
    .ask = De quelle vague est cette enquête ?
field-survey-taken_on = Jour de l'enquête
    .ask = Quel jour l'enquête est-elle faite ?
field-survey-mode = Entretien
    .ask = Comment se fait l'entretien ?
field-survey-language = Langue lue
    .ask = Dans quelle langue les questions sont-elles dites ?
field-survey-interviewer = Posée par
    .ask = Qui pose les questions ? Mieux vaut que ce ne soit pas celui qui remet l'aide.
field-survey-interpreter = Interprète
    .ask = Qui interprète ? Entrée s'il n'y a personne.
field-survey-consent = Accepte l'enquête
    .ask = Acceptez-vous de répondre ? Vous pouvez passer une question ou arrêter quand vous voulez.
field-survey-e1 = Situation économique
    .ask = Votre situation économique d'aujourd'hui vous satisfait-elle ?
field-survey-e2 = Repas réduits
    .ask = Ces 30 derniers jours, avez-vous mangé moins ou moins bien parce que c'était trop cher ?
field-survey-e3 = Pourrait emprunter
    .ask = Si vous en aviez besoin, trouveriez-vous quelqu'un pour vous prêter de l'argent ?
field-survey-e4 = Emprunts
    .ask = Vous arrive-t-il d'emprunter de l'argent, même de petites sommes ?
field-survey-debt = Dette à rembourser
    .ask = Avez-vous une dette à rembourser ?
field-survey-e5 = Dépenses et dette
    .ask = Qu'est-ce qui est plus élevé : vos dépenses d'un mois, ou votre dette ?
field-survey-e6 = Emploi et formation
    .ask = Comment est pour vous l'accès à un emploi ou à une formation ?
field-survey-e7 = Travaille
    .ask = Travaillez-vous en ce moment : emploi, petits travaux, commerce, champ ? (école ou stage non payé : sans objet)
field-survey-e8 = Bien qui rapporte
    .ask = Avez-vous au moins un bien qui aide à gagner : terre, bêtes, arbres, local, véhicule, outils ?
field-survey-e9 = Cherche un emploi
    .ask = Cherchez-vous un emploi en ce moment ?
field-survey-e10 = Raison de chercher
    .ask = Pourquoi cherchez-vous un emploi ?
field-survey-so1 = Accès au logement
    .ask = Comment est l'accès à un logement là où vous vivez ?
field-survey-so2 = Son logement
    .ask = Comment est votre logement à vous ?
field-survey-so3 = Accès à l'école
    .ask = Comment est l'accès à l'école et aux études là où vous vivez ?
field-survey-children = Enfants scolarisables
    .ask = Y a-t-il dans votre ménage des enfants en âge d'aller à l'école ?
field-survey-so4 = Enfants à l'école
    .ask = Ces enfants vont-ils tous à l'école ?
field-survey-so5 = Accès à la justice
    .ask = Comment est l'accès à la justice et à la police quand on en a besoin ?
field-survey-so6 = Pièce d'identité
    .ask = Avez-vous au moins une pièce d'identité ?
field-survey-so7 = Accès aux papiers
    .ask = Comment est l'accès aux papiers : naissance, carte, passeport ?
field-survey-so8 = Accès à l'eau potable
    .ask = Comment est l'accès à une eau bonne à boire ?
field-survey-so9 = Accès aux soins
    .ask = Comment est l'accès aux soins quand on est malade ?
field-survey-so10 = Qualité des soins
    .ask = Comment sont les soins que l'on reçoit ?
field-survey-p1 = Vie sociale
    .ask = Vous arrive-t-il d'aller à des fêtes, cérémonies ou réunions où l'on vous invite ?
field-survey-p2 = Appuis
    .ask = Comment est l'entourage sur qui vous pouvez compter ?
field-survey-p3 = Appartenance
    .ask = « Je fais partie de la communauté où je vis » : êtes-vous d'accord ?
field-survey-p4 = Sécurité
    .ask = Dehors, comment est votre sécurité et celle de votre famille ?
field-survey-p5 = Tensions en famille
    .ask = Depuis le retour, y a-t-il de fortes tensions ou disputes avec votre famille ?
field-survey-p6 = Discrimination
    .ask = Depuis le retour, vous a-t-on mis à l'écart ou moins bien traité que d'autres ?
field-survey-p7 = Mal-être
    .ask = Souffrez-vous de colère, tristesse, peur, stress, solitude, manque d'estime ou d'attention ?
field-survey-p8 = Soutien psychologique
    .ask = Aimeriez-vous être suivi par un spécialiste pour ce que vous ressentez ?
field-survey-p9_able = Peut rester ici
    .ask = Pouvez-vous rester et vivre dans ce pays ?
field-survey-p9_why = Souhait ou besoin
    .ask = Partir, est-ce un souhait ou un besoin ?
field-survey-completion = Déroulement
    .ask = Comment l'enquête s'est-elle passée ?
field-survey-note = Remarque
    .ask = Faut-il noter quelque chose ?

choice-survey-wave-baseline = initiale
choice-survey-wave-midline = intermédiaire
choice-survey-wave-endline = finale
choice-survey-wave-retrospective = initiale, reconstituée après

choice-survey-completion-completed = complète
choice-survey-completion-with_breaks = complète, avec des pauses
choice-survey-completion-poor_quality = complète, réponses peu sûres
choice-survey-completion-incomplete = incomplète
choice-survey-completion-declined = refusée
choice-survey-completion-unavailable = personne indisponible
choice-survey-completion-still_in_transit = encore en transit
choice-survey-completion-identity_mismatch = l'identité ne concorde pas
choice-survey-completion-other = autre

page-survey-about = Entretien
page-survey-economic = Économie
page-survey-social = Vie sociale
page-survey-psychosocial = Bien-être
page-survey-end = Fin

band-intensive = suivi renforcé
band-standard = suivi habituel
band-light = suivi léger
dimension-economic = Économique
dimension-social = Social
dimension-psychosocial = Psychosocial
dimension-composite = Ensemble

form-survey-new = ENQUÊTE
form-survey-change = CORRIGER L'ENQUÊTE
draft-of-survey = Enquête
survey-in-language = Lue en { $language }
survey-about = { $wave }, { $day }, { $mode }, par { $by }
survey-no-key = Cette touche n'est pas une réponse : prenez un des chiffres de la liste.
survey-done = Tout est répondu. F2 enregistre, < revient sur une réponse.
survey-open-questions =
    { $count ->
    [one] Encore { $count } question sans réponse : F4 y mène ; incomplète se dit ici.
   *[other] Encore { $count } questions sans réponse : F4 y mène ; incomplète se dit ici.
 }
survey-open-end =
    { $count ->
    [one] Encore { $count } question sans réponse : F4 y mène.
   *[other] Encore { $count } questions sans réponse : F4 y mène.
 }
sheet-survey-taken = Enquête
survey-wanting = à faire pour la visite { $kind } : ^U, ou survey-new
print-form-survey = ENQUÊTE
survey-unanswered = Sans réponse (ne sait pas, refuse) : { $count } sur 28
survey-unreliable = ! Sans réponse : { $count } sur 28, à lire avec prudence
survey-gap = Plus grand écart : { $higher } { $high }, { $lower } { $low }
survey-since = Depuis { $wave }, { $day } :
survey-change = éco { $economic }, social { $social }, psycho { $psychosocial }, ensemble { $composite }
survey-work-on = Ce qui pèserait le plus sur l'ensemble :
survey-over-time = Ensemble au fil des enquêtes :
survey-this = celle-ci
survey-saved = Enquête enregistrée : ensemble { $composite }, { $band }.
survey-saved-blank = Enquête enregistrée, sans réponses : { $completion }.
survey-again = Enquête { $wave } déjà faite le { $day } : F2 (save) une fois encore l'ajoute.
survey-line = { $wave }, { $day } : éco { $economic }, social { $social }, psycho { $psychosocial }, ensemble { $composite }
reject-survey-declined = la personne n'a pas voulu répondre
reject-survey-gate = ne va pas avec la réponse d'avant
command-survey-new = faire l'enquête de réintégration
command-survey-language = changer la langue des questions
command-survey-open = aller à la question sans réponse
key-survey-new = enquête
key-survey-language = langue lue
key-survey-open = à répondre

help-survey =
    Une question à la fois, dite dans la langue de la personne (F3).
    1 à 5 : la réponse de cette ligne, dans l'ordre de l'écran ; & é " ' (
    aussi, ou la première lettre.
    0 ne sait pas, 9 ne souhaite pas répondre, 8 sans objet : cela se dit,
    rien ne reste vide.
    L'écran passe de lui-même à la question suivante. < ou la flèche vers le
    haut : revenir et corriger.
    Échap garde le brouillon : l'enquête reprend à la même question.
    À la fin : les scores, l'écart entre dimensions, ce qui pèserait le
    plus, le changement. F2 enregistre.
