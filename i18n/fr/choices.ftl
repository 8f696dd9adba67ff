### What the values of closed lists are called: choice-LIST-CODE. No comma or semicolon in a label: they part answers.
### A label's beginning, or that of its words, is what people type; .also holds other words for the same thing.

## What a person is asked

choice-sex-f = féminin
    .also = femme, fille
choice-sex-m = masculin
    .also = homme, h, garçon
choice-sex-other = autre
    .also = autres, x
choice-sex-undisclosed = non précisé
    .also = refus, sans réponse

choice-owner-self = la personne
    .also = elle-même, lui-même, elle, lui, moi, candidat, candidate, sien
choice-owner-relative = famille
    .also = parent, parente, proche, mère, père, mari, époux, épouse, conjoint, conjointe, frère, sœur, oncle, tante, fils, fille, cousin, cousine
choice-owner-neighbour = voisin ou voisine
    .also = voisinage, amie, ami
choice-owner-employer = employeur
    .also = patron, patronne, chef
choice-owner-other = autre
    .also = quelqu'un d'autre, autre personne

choice-situation-first_time = premier emploi
    .short = premier emploi
    .also = primo-demandeur, primo-demandeuse, première fois
choice-situation-unemployed = sans emploi
    .short = sans emploi
    .also = chômeur, chômeuse, chômage, au chômage, demandeur, demandeuse
choice-situation-employed = en emploi
    .short = en emploi
    .also = salarié, salariée, employé, employée, travaille
choice-situation-student = élève ou étudiant
    .short = étudiant
    .also = étudiante, apprenti, apprentie, formation, stagiaire
choice-situation-self_employed = à son compte
    .short = indépendant
    .also = indépendant, indépendante, commerçant, commerçante, artisan, artisane, commerce, informel
choice-situation-returnee = retour de l'étranger
    .short = retour
    .also = migrant de retour, migrante de retour, étranger, rapatrié, rapatriée, refoulé, refoulée, expulsé, expulsée
choice-situation-inactive = hors du marché du travail
    .short = inactif
    .also = inactif, inactive, ménagère, au foyer, retraité, retraitée

choice-education-0 = moins que le primaire
    .short = aucun
    .also = aucun, aucune, néant, jamais, non scolarisé, non scolarisée, école coranique, alphabétisation
choice-education-1 = primaire (CEPE ou CFEE)
    .short = primaire
    .also = école primaire, CEPD, CM2
choice-education-2 = collège (secondaire 1) brevet
    .short = collège
    .also = BEPC, BFEM, 3e, secondaire 1er cycle
choice-education-3 = lycée (secondaire 2) bac ou BT
    .short = lycée
    .also = CAP, BEP, baccalauréat, terminale, secondaire 2e cycle
choice-education-4 = post-secondaire hors univ.
    .short = post-bac
    .also = après bac, post-bac, certificat professionnel
choice-education-5 = BTS ou DUT (2 ans)
    .short = BTS/DUT
    .also = bac+2, DEUG, DTS
choice-education-6 = licence (3 ans)
    .short = licence
    .also = bac+3, bachelor, bac+4, maîtrise
choice-education-7 = master (5 ans)
    .short = master
    .also = bac+5, DEA, DESS, ingénieur, mastère
choice-education-8 = doctorat
    .also = thèse, docteur, PhD

choice-purpose-employment = emploi (service)
    .short = emploi
    .also = oui, o, travail
choice-purpose-employers = profil montré aux employeurs
    .short = employeurs
    .also = entreprises, patrons
choice-purpose-mobility = mobilité à l'étranger
    .short = mobilité
    .also = étranger, travail à l'étranger, départ, international
choice-purpose-reintegration = retour et réinsertion
    .short = retour
    .also = réintégration, réinstallation, dossier de retour
choice-purpose-referral = transmission à un partenaire
    .short = partenaire
    .also = orientation, orienter, référencement
choice-purpose-statistics = statistiques
    .also = stat, chiffres
choice-purpose-research = études et recherche
    .short = recherche
    .also = enquête, chercheurs

choice-paper-cni = CNI (carte d'identité)
    .short = CNI
    .also = carte identité, carte nationale, identité, carte CEDEAO
choice-paper-passport = passeport
    .also = PP, passeport biométrique
choice-paper-nid = numéro national (NIN ou NIU)
    .short = NIN ou NIU
    .also = NIN, NIU, NNI, Ghana Card
choice-paper-voter = carte d'électeur
    .short = électeur
    .also = électeur, vote
choice-paper-residence = titre de séjour
    .short = séjour
    .also = séjour, carte de séjour, résident, carte de résident
choice-paper-consular = carte consulaire
    .short = consulaire
    .also = consulat, consulaire
choice-paper-birth_certificate = acte de naissance
    .short = naissance
    .also = extrait, extrait de naissance, jugement supplétif
choice-paper-other = autre pièce
    .also = autres, permis, carnet
choice-paper-none = aucune pièce
    .also = aucun, rien, sans papiers, néant, perdu

choice-contract-permanent = CDI
    .also = durée indéterminée, permanent, fixe
choice-contract-fixed_term = CDD
    .also = durée déterminée, contrat court
choice-contract-temporary_agency = intérim
    .also = temporaire, mission
choice-contract-seasonal = saisonnier
    .also = saison, campagne
choice-contract-apprenticeship = apprentissage
    .also = alternance, contrat d'apprentissage
choice-contract-self_employed = indépendant
    .also = à son compte, auto-entrepreneur, prestation, commission
choice-contract-traineeship = stage
    .also = stagiaire, bénévolat, service civique
choice-contract-other = autre forme
    .also = divers, autre, autres, autre contrat

choice-licence-a = A moto
    .also = deux roues, motocyclette, scooter
choice-licence-b = B voiture
    .also = auto, automobile, véhicule léger, VL, tourisme
choice-licence-c = C poids lourd
    .also = camion, PL
choice-licence-d = D transport de personnes
    .also = bus, car, autocar, minibus
choice-licence-be = BE avec remorque
    .also = EB, voiture et remorque
choice-licence-ce = CE semi-remorque
    .also = EC, gros porteur, tracteur routier
choice-licence-machine = engins de chantier
    .also = engin, tracteur, grue, chariot élévateur, cariste, CACES

## How somebody speaks a language, how far she would go, what is paid

choice-level-A1 = A1 découverte
    .also = débutant, débutante, quelques mots
choice-level-A2 = A2 élémentaire
    .also = base, notions, un peu
choice-level-B1 = B1 intermédiaire
    .also = moyen, moyenne, seuil
choice-level-B2 = B2 avancé
    .also = bon, bonne, bien
choice-level-C1 = C1 courant
    .also = très bien, très bon, autonome
choice-level-C2 = C2 maîtrise
    .also = parfait, bilingue
choice-level-L1 = natif
    .also = native, maternelle, langue maternelle

choice-reach-none = aucune
    .also = non, sur place, ne bouge pas, nulle part, quartier
choice-reach-town = ville
    .also = la ville, sa ville, ma ville, commune, environs
choice-reach-region = région
    .also = régionale, province, département, wilaya
choice-reach-country = tout le pays
    .also = national, nationale, partout au pays
choice-reach-ecowas = CEDEAO
    .also = sous-région, Afrique de l'Ouest
choice-reach-international = international
    .also = étranger, à l'étranger, monde, Europe, partout

choice-period-hour = heure
choice-period-day = jour
choice-period-week = semaine
choice-period-month = mois
choice-period-year = an

choice-yes-no-yes = oui
    .also = ok, vrai
choice-yes-no-no = non
    .also = faux, jamais

choice-precision-day = jour exact
choice-precision-month = mois connu
choice-precision-year = année connue
choice-precision-estimated = année estimée

## Where a candidate stands, and what she agreed to

choice-status-waiting = attend son accord
choice-status-active = suivi en cours
choice-status-in_training = en formation
choice-status-placed = a trouvé un emploi
choice-status-inactive = en sommeil
choice-status-closed = fiche close

choice-consent-answer-given = accord donné
    .also = oui, o, donné
choice-consent-answer-refused = refusé
    .also = non, n, refus
choice-consent-answer-withdrawn = retiré depuis
    .also = retrait

choice-consent-way-signed = signature
    .also = signé, écrit
choice-consent-way-oral_witness = oral devant témoin
    .also = parole, témoin
choice-consent-way-thumbprint = empreinte du pouce
    .also = doigt
choice-consent-way-imported = repris d'un fichier
    .also = import, importé

## Offers

choice-known-by-given = indiqué par la source
choice-known-by-crosswalk = table de passage
choice-known-by-title = déduit de l'intitulé
choice-known-by-hand = choisi à la main

choice-verification-unverified = non vérifiée
    .also = à vérifier
choice-verification-pending = en cours
    .also = attente, en attente
choice-verification-verified = vérifiée
    .also = oui, confirmée
choice-verification-refused = refusée
    .also = rejetée
choice-verification-blacklisted = liste noire
    .also = arnaque, fraude

choice-closed-reason-absent_from_source = absente de la source
choice-closed-reason-removed_by_source = supprimée à la source
choice-closed-reason-filled = pourvue
choice-closed-reason-withdrawn = retirée par l'employeur

## Whether an offer can still be had

availability-open = ouverte
availability-expired = expirée
availability-closed = fermée

## Who works at the desk

choice-role-counsellor = conseiller ou conseillère
    .also = agent
choice-role-focal_point = point focal
    .also = référent, référente
choice-role-supervisor = responsable d'équipe
    .also = superviseur, superviseuse, chef
choice-role-statistics = statistiques
    .also = statisticien, statisticienne
choice-role-administrator = administrateur du poste
    .also = administratrice, admin

## Returns

choice-return-mode-assisted_voluntary = volontaire assisté
    .also = AVR, ARV, retour volontaire, OIM
choice-return-mode-spontaneous = spontané
    .also = seul, seule, par ses moyens, autonome
choice-return-mode-forced = forcé
    .also = expulsion, expulsé, expulsée, refoulé, refoulée, reconduite, déporté
choice-return-mode-humanitarian_evacuation = évacuation humanitaire
    .also = évacué, évacuée, rapatriement, vol charter

choice-flag-unaccompanied_child = enfant non accompagné
    .also = mineur, mineure, MNA
choice-flag-presumed_trafficking = traite présumée
    .also = trafic, VDT
choice-flag-health_condition = problème de santé
    .also = malade, maladie
choice-flag-disability = handicap
    .also = handicapé, handicapée
choice-flag-pregnant_nursing = grossesse ou allaitement
    .also = enceinte, allaitante, allaite
choice-flag-older_person = personne âgée
    .also = âgé, vieux
choice-flag-single_parent = parent isolé
    .also = mère seule, père seul, monoparental
choice-flag-extreme_poverty = grande pauvreté
    .also = extrême pauvreté, indigence
choice-flag-violence_suffered = violences subies
    .also = violence, VBG
choice-flag-mental_health_alert = alerte santé mentale
    .also = détresse, psy, dépression

choice-vulnerability-low = faible
choice-vulnerability-moderate = modérée
    .also = moyenne
choice-vulnerability-high = élevée
    .also = forte, haute
choice-vulnerability-critical = critique
    .also = urgente, très élevée

choice-need-MB = micro-entreprise
    .also = AGR, commerce, entreprise, atelier, projet
choice-need-TR = formation
    .also = cours, alphabétisation
choice-need-JP = placement en emploi
    .also = travail, apprentissage, stage
choice-need-FS = appui financier
    .also = argent, espèces, cash, microcrédit
choice-need-ED = scolarité
    .also = école, études, frais scolaires
choice-need-HO = logement
    .also = loyer, hébergement, maison
choice-need-LS = appui juridique et papiers
    .also = justice, état civil, avocat
choice-need-MD = soins médicaux
    .also = santé, médical, hôpital, médicaments
choice-need-CC = garde d'enfants
    .also = crèche, enfants, enfant
choice-need-SP = protection sociale
    .also = assurance, CMU, bourse familiale
choice-need-PS = soutien psychosocial
    .also = psy, psychologue, médiation, écoute
choice-need-SM = sécurité particulière
    .also = menaces, danger
choice-need-MA = biens essentiels
    .also = vivres, nourriture, habits, kit, hygiène
choice-need-OT = autre besoin
    .also = divers, autres

choice-case-state-identified = repéré
choice-case-state-registered = enregistré
choice-case-state-assessed = évalué
choice-case-state-plan_drafted = plan en préparation
choice-case-state-plan_agreed = plan signé
choice-case-state-in_assistance = aide en cours
choice-case-state-monitoring = visites de suivi
choice-case-state-closed = clos
choice-case-state-on_hold = suspendu
choice-case-state-lost_contact = contact perdu
choice-case-state-transferred = transféré

choice-close-reason-goals_reached = objectifs atteints
    .also = réussi, autonome, fini
choice-close-reason-duration_ended = durée écoulée
    .also = fin du délai, 18 mois
choice-close-reason-criteria_not_met = critères non remplis
    .also = inéligible, non éligible
choice-close-reason-declines_support = ne veut plus d'aide
    .also = refus, refuse, abandon
choice-close-reason-left_area = a quitté la zone
    .also = déménagement, déménagé, parti, partie
choice-close-reason-re_migrated = reparti(e) à l'étranger
    .also = remigration, nouveau départ, repartie
choice-close-reason-died = décès
    .also = décédé, décédée, mort
choice-close-reason-aggressive = menaces envers le service
    .also = agression, agressif, agressive, violence
choice-close-reason-negative_exposure = l'aide expose la personne
    .also = exposition, stigmatisation, rejet
choice-close-reason-funding_ended = fin du financement
    .also = budget, plus d'argent, projet terminé
choice-close-reason-security = insécurité
    .also = sécurité, conflit

choice-exit-planned = préparée avec la personne
    .also = prévue, planifiée
choice-exit-abrupt = brusque
    .also = abrupte, imprévue, soudaine

choice-channel-office = au bureau
    .also = guichet, agence, sur place
choice-channel-phone = par téléphone
    .also = tél, appel, WhatsApp
choice-channel-field = sur le terrain
    .also = domicile, visite à domicile, chez elle, chez lui, maison

choice-attempt-reached = personne jointe
    .also = jointe, joint, oui, fait, faite, vue, présente
choice-attempt-no_answer = pas de réponse
    .also = ne répond pas, sonne, NRP
choice-attempt-number_off = numéro hors service
    .also = éteint, coupé, injoignable
choice-attempt-number_reassigned = numéro à quelqu'un d'autre
    .also = réattribué, mauvais numéro, faux numéro
choice-attempt-relative_reached = famille contactée
    .also = parent, proche, parent joint
choice-attempt-no_show = absence au rendez-vous
    .also = absent, absente, pas venu, pas venue, RDV manqué
choice-attempt-moved = a déménagé
    .also = déménagé, déménagement, parti, partie
choice-attempt-refused = refus de parler
    .also = refusé, ne veut pas
choice-attempt-re_migrated = reparti(e) à l'étranger
    .also = remigration, nouveau départ, étranger, repartie
choice-attempt-deceased = décès
    .also = décédé, décédée, mort
