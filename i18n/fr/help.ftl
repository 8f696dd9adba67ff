### The help of each place: help-PLACE, 6 to 12 lines of at most 74 columns. The keys of the place are listed below it
### by the program, from the key table.

## Where one works

help-today =
    Ce qui attend aujourd'hui. Les flèches choisissent une ligne, Entrée
    ouvre ce qu'elle nomme.
    À reprendre : des entretiens commencés ; rien de tapé n'est perdu.
    En retard, marqué ! : des visites dont le jour est passé.
    Attendent leur accord : inscrits, mais sans offre proposée encore.
    Pour une personne qui arrive, cherchez d'abord son nom (F3) : elle est
    peut-être déjà inscrite. Sinon F2 commence son entretien.
    F8, d'où que ce soit : une note brève, la fiche plus tard.
    Un entretien devenu inutile se met de côté par ^K, « de côté ».

help-find-candidates =
    Tapez le début d'un nom, d'un prénom ou d'un village, d'un numéro de
    fiche, de téléphone ou de pièce. La liste suit ce qui est tapé.
    Plusieurs débuts vont ensemble : « adj kos » trouve ADJOVI Kossi.
    Accents, majuscules et apostrophes ne comptent pas.
    Vos candidats viennent d'abord, puis ceux des autres conseillers.
    Les flèches choisissent, Entrée ouvre la fiche ; la lecture est notée.
    Personne ? Essayez une autre graphie ou le téléphone, puis F2 inscrit.

help-find-offers =
    Tapez des débuts de mots : le métier, l'employeur, le lieu. La liste
    suit ce qui est tapé ; sans texte, les plus récentes d'abord.
    « country=SN » garde un pays, « contract=permanent » un contrat.
    Seules les offres ouvertes sont montrées ; F3 montre aussi les autres.
    Les flèches choisissent, Entrée ouvre l'offre entière.
    F4 classe les candidats pour l'offre choisie, avec les raisons.

help-candidate =
    La fiche d'une personne : ce qu'elle a dit, et où en est son suivi.
    F2 la modifie, champ par champ ; chaque changement garde son auteur.
    F3 classe les offres ouvertes pour elle, et dit pourquoi.
    F4 ouvre son dossier de retour, ou en commence un si elle l'accepte.
    ^Y montre qui a lu ou changé la fiche, et quand.
    Trois points ••• cachent ce que votre rôle ne permet pas de lire.
    Tant que l'accord pour l'emploi manque, aucune offre n'est proposée.

help-offer =
    Une offre entière, telle que la source l'a donnée.
    Ce qui manque est dit à la fin : à demander à l'employeur.
    Le texte de l'annonce vient en dernier ; les flèches le font défiler.
    F3 classe les candidats pour cette offre, avec les raisons.
    Une offre à l'étranger : voyez d'abord si elle est vérifiée.
    Rien n'est jamais à payer par le candidat : signalez toute demande.

help-matches =
    Le classement, le meilleur d'abord : des points sur 100, et en bas les
    raisons de la ligne choisie.
    + convient   ~ convient en partie   - manque   ! empêche
    ? n'est pas connu : F4 ouvre la fiche au champ à demander.
    Un champ vide ne fait perdre personne : il demande une réponse.
    ^O montre les poids et qui les a décidés.
    Une ligne sans points est empêchée ; la raison dit par quoi.
    Le classement aide, il ne décide pas : vous et la personne choisissez.
    Le sexe et la religion ne comptent pas ; l'âge, seulement pour la loi.

help-case =
    Un dossier de retour : l'état, les visites, le retour et les besoins.
    F2 note ce qu'a donné la prochaine visite due. Personne jointe : la
    visite est faite. Sinon un essai est compté, la visite reste due.
    Les jours des visites sont comptés depuis le retour ; ! est en retard.
    Avant de dire le contact perdu : trois essais, trois jours, deux
    moyens.
    ^D note une absence, ^E déplace, ajoute ou supprime une visite.
    ^K « état » suspend, transfère ou rouvre ; ^K « confier » passe la main.
    F3 change le retour ou les besoins, F4 clôt le dossier.
    Notez les signes et orientez ; le récit de la personne reste dehors.
    ^U prend l'enquête de réintégration ; elle suit la visite prévue avec.
    ^O le plan, ^V les aides, ^F les orientations, F5 les enquêtes.


help-page =
    Une page à lire : l'aide d'un écran, ou l'historique d'une fiche.
    Les flèches font défiler ligne par ligne, PgUp et PgDn par écran.
    Échap revient où vous étiez, sans rien changer.
    ^L change de langue à tout moment ; rien de tapé n'est perdu.
    ^K ouvre la liste de tout ce que le guichet sait faire.
    L'aide d'un écran donne d'abord son usage, puis toutes ses touches.

## Where one types

help-form =
    Une question par ligne. Entrée passe à la suivante, la flèche haut
    revient ; * doit être rempli, tout le reste peut rester vide.
    Écrivez comme vous parlez : un code, un mot ou son début, sans accents.
    Ce qui a été compris s'affiche derrière ; ! dit ce qui ne va pas.
    F4 ouvre la liste du champ. Plusieurs réponses : avec des virgules.
    F1 explique le champ ; une seconde fois, cette page.
    F3 passe à la page suivante ; F2 enregistre et dit ce qui manque.
    En bas, une personne qui ressemble : F4 la montre, hors d'une liste.
    Échap sort : l'entretien est gardé et se reprend au même champ.

help-list =
    Les réponses possibles de ce champ.
    Les flèches choisissent, Entrée prend la ligne marquée >.
    Continuez à taper : la liste se réduit à ce qui convient.
    Le début de n'importe quel mot suffit, avec ou sans accents.
    Dans un champ à plusieurs réponses, la ligne s'ajoute aux autres.
    Échap ferme la liste sans rien changer.

help-commands =
    Tout ce que le guichet sait faire, en une liste.
    Tapez le début d'un ou deux mots : « off ouv », « langue », « côté ».
    Les noms français, anglais et portugais marchent tous.
    Les flèches choisissent, Entrée exécute.
    Une commande qui n'a pas de sens ici le dit, sans rien changer.
    Échap ferme la liste.


