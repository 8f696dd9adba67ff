### What is counted of reintegration cases.

indicator-cases = Dossiers
indicator-visits-in-time = Visites à temps
indicator-visits-late = Visites en retard
indicator-visits-missed = Visites manquées
indicator-lost-contact = Contact perdu au moins une fois
indicator-re-migrated = Repartis à l'étranger
indicator-re-migrated-in-year = Repartis dans les 12 mois

error-report-day = Une date s'écrit comme 2026-11-24.
