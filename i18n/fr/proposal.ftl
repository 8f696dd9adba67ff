### Proposer quelqu'un pour une offre : la décision et sa raison, l'envoi, la suite, la fiche que la personne emporte.

command-proposals = voir les propositions
    .also = propositions, candidatures
    .takes = FICHE ou OFFRE
command-proposal-new = proposer une personne pour une offre
    .also = proposer, présélectionner
    .takes = LIGNE ou FICHE OFFRE RÉPONSE ; RÉPONSE
command-proposal-change = modifier une proposition
    .takes = LIGNE
command-proposal-outcome = noter la suite d'une proposition
    .takes = LIGNE RÉPONSE ; RÉPONSE
command-proposal-consent = noter l'accord pour l'employeur
    .takes = LIGNE
command-slip = imprimer la fiche de la proposition
    .also = fiche
    .takes = LIGNE
key-proposals = propositions
key-proposal-new = proposer
key-proposal-change = modifier
key-proposal-outcome = suite
key-proposal-consent = accord
key-slip = fiche

help-proposals =
    Les propositions d'une personne, ou pour une offre : qui a décidé quoi,
    pourquoi, et où en est chacune.
    F2 note la suite : envoyée, entretien, embauche, refus et sa raison.
    Rien ne part chez l'employeur sans l'accord de la personne : F4 le note ;
    un refus n'empêche que l'envoi. F3 : la fiche qu'elle emporte.
    Entrée modifie ce qu'elle apporte et le jour où elle revient.
    F5 propose encore, ^O ouvre l'offre ou la personne, ^Y l'historique.
    ! : sans nouvelles, offre fermée ou employeur à écarter.

title-proposals = PROPOSITIONS  { $reference }  { $name }
proposals-head =
    { $open ->
    [0] PROPOSITIONS  { $count }
   *[other] PROPOSITIONS  { $count }, dont { $open } en cours
 }
proposals-none = Aucune proposition : F5 montre le classement.
proposal-by = Décidée
proposal-decided = le { $day } par { $by }, { $score } points sur 100
proposal-attention = Attention
proposal-money-asked = On a demandé de l'argent à la personne : à signaler au responsable.
proposal-consented = le profil peut aller à l'employeur
proposal-due = Nouvelles avant
proposal-earlier = Enregistrer encore ? Proposé le { $day }, { $by } : { $outcome }
proposal-known = proposé le { $day } par { $by } : { $stage }
proposal-of-whom = Pour qui et pour quelle offre ? proposal-new PERSONNE OFFRE
proposal-barred = { $stage } ! { $reasons }
due-proposal = sans nouvelles : { $offer }, { $stage }
sheet-proposal = Proposition
sheet-proposal-line = { $day }, { $other } : { $standing }

page-proposal-proposal = Proposition
form-proposal-new = NOUVELLE PROPOSITION
form-proposal-change = MODIFIER LA PROPOSITION
draft-of-proposal = Proposition
print-form-proposal = PROPOSITION

field-proposal-decision = Décision
    .short = Décision
    .help = Présélection, réserve ou non retenue : c'est vous qui décidez, pas les points.
field-proposal-why = Raison
    .short = Raison
    .help = Ce qui a fait décider : elle est gardée avec votre nom.
field-proposal-note = Remarque
    .short = Remarque
    .help = En peu de mots ; il en faut si la raison est « autre ».
field-proposal-bring = À apporter
    .short = Apporter
    .help = Pour la fiche : CV, diplôme, permis. Vide : ce qu'on apporte d'ordinaire.
field-proposal-back_on = Revient le
    .short = Revient
    .help = Le jour où la personne revient : t+7 dans une semaine. Il sera dans Aujourd'hui.

page-outcome-outcome = Suite
form-outcome-new = SUITE DE LA PROPOSITION
form-outcome-change = MODIFIER LA SUITE DE LA PROPOSITION
draft-of-outcome = Suite d'une proposition
print-form-outcome = SUITE DE LA PROPOSITION

field-outcome-stage = Suite
    .short = Suite
    .help = Envoyée, entretien, embauche, refus, sans réponse : celles possibles d'ici.
field-outcome-moved_on = Jour
    .short = Jour
    .help = Le vrai jour, même si vous le notez plus tard : t-1 hier.
field-outcome-reason = Raison
    .short = Raison
    .help = Pourquoi non ; obligatoire pour un refus. « Argent demandé » se note toujours.
field-outcome-note = Remarque
    .short = Remarque
    .help = Ce que l'employeur ou la personne a dit, en peu de mots.

choice-proposal-decision-shortlisted = présélection
    .also = retenue, oui
choice-proposal-decision-reserve = liste de réserve
    .also = attente
choice-proposal-decision-not_kept = non retenue
    .also = non, écartée

choice-proposal-why-fits = répond à ce qui est demandé
    .also = convient, profil
choice-proposal-why-experience = expérience du métier
    .also = pratique
choice-proposal-why-skills = savoir-faire
    .also = compétences
choice-proposal-why-learned_abroad = acquis à l'étranger
    .also = retour, migration
choice-proposal-why-language = langue demandée
    .also = langues
choice-proposal-why-near = habite près
    .also = proche, lieu
choice-proposal-why-wish = souhait de la personne
    .also = envie, motivée
choice-proposal-why-employer_asks = demandée par l'employeur
    .also = employeur
choice-proposal-why-can_learn = peut l'apprendre vite
    .also = formation
choice-proposal-why-lacks_what_is_asked = manque ce qui est demandé
    .also = manque
choice-proposal-why-papers_missing = papiers manquants
    .also = pièces
choice-proposal-why-not_available = pas disponible
    .also = indisponible
choice-proposal-why-enough_others = assez de monde proposé
    .also = complet, places
choice-proposal-why-other = autre raison
    .also = autre

choice-proposal-stage-shortlisted = présélection
    .also = retenue
choice-proposal-stage-reserve = en réserve
    .also = attente
choice-proposal-stage-sent = envoyée à l'employeur
    .also = partie, transmise
choice-proposal-stage-interview = entretien
    .also = rendez-vous, essai
choice-proposal-stage-hired = embauche
    .also = engagée, recrutée
choice-proposal-stage-refused_by_employer = refus de l'employeur
    .also = employeur
choice-proposal-stage-refused_by_person = refus de la personne
    .also = désistement
choice-proposal-stage-no_answer = sans réponse
    .also = silence
choice-proposal-stage-not_kept = non retenue
    .also = écartée
choice-proposal-stage-offer_gone = offre disparue
    .also = retirée, pourvue

choice-proposal-reason-skills = savoir-faire
    .also = compétences
choice-proposal-reason-experience = expérience
    .also = pratique
choice-proposal-reason-language = langue
    .also = langues
choice-proposal-reason-education = études
    .also = diplôme, niveau
choice-proposal-reason-papers = papiers
    .also = permis, visa, pièce
choice-proposal-reason-did_not_come = pas venue au rendez-vous
    .also = absente
choice-proposal-reason-post_filled = poste pourvu
    .also = pris, pourvu
choice-proposal-reason-post_withdrawn = poste retiré
    .also = annulé
choice-proposal-reason-pay = salaire
    .also = paie
choice-proposal-reason-distance = trop loin
    .also = transport
choice-proposal-reason-hours = horaires
    .also = nuit
choice-proposal-reason-conditions = conditions de travail
    .also = contrat
choice-proposal-reason-family = famille
    .also = enfants
choice-proposal-reason-housing = logement
    .also = hébergement
choice-proposal-reason-job_elsewhere = autre emploi trouvé
    .also = travail
choice-proposal-reason-training = formation commencée
    .also = études reprises
choice-proposal-reason-not_reached = injoignable
    .also = pas joint
choice-proposal-reason-money_asked = argent demandé
    .also = frais, arnaque
choice-proposal-reason-no_reason_given = raison non donnée
    .also = sans raison
choice-proposal-reason-other = autre raison
    .also = autre

slip-title = UNE OFFRE POUR VOUS
slip-number = Proposition
slip-offer = L'OFFRE
slip-fits = CE QUI VA BIEN ENTRE VOUS ET CETTE OFFRE
slip-bring = CE QU'IL FAUT APPORTER
slip-bring-usual = Votre CV, vos diplômes et certificats de travail ; une pièce d'identité si vous en avez une.
slip-bring-licence = Votre CV, vos diplômes et certificats de travail, le permis ({ $licences }) ; une pièce d'identité si vous en avez une.
slip-back = REVENEZ AU BUREAU : { $day }
slip-decides = Ce papier n'est pas une embauche : l'employeur choisit, et vous êtes libre de dire non.
slip-free-abroad = Un travail à l'étranger ne coûte rien au travailleur : ni inscription, ni contrat, ni visite médicale, ni visa, ni voyage.

say-proposed = { $decision } : { $reference }. F5 montre les propositions.
say-proposal-changed = Proposition enregistrée.
say-no-proposal-chosen = Choisissez d'abord une proposition.
log-propose = a décidé d'une proposition

error-proposal-barred = Pas de proposition. { $reasons }
error-proposed-meanwhile = Un collègue vient de proposer la même personne pour cette offre.
error-proposal-ended = Cette proposition est terminée.
error-employer-never = Pas d'accord pour l'employeur : rien ne part. F4 (proposal-consent) le note.
error-employer-refused = La personne refuse que son profil aille à cet employeur : rien ne part.
error-employer-withdrawn = La personne a retiré son accord pour les employeurs : rien ne part.
reject-proposal-why = cette raison ne va pas avec la décision : voir la liste
reject-proposal-reason = cette raison ne va pas avec cette suite : voir la liste
reject-proposal-stage = cette suite n'est pas possible d'où en est la proposition
reject-proposal-decided = décidé : F2 note la suite, la décision reste
