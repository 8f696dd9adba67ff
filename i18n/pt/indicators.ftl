### What is counted of reintegration cases.

indicator-cases = Processos
indicator-visits-in-time = Visitas a tempo
indicator-visits-late = Visitas com atraso
indicator-visits-missed = Visitas falhadas
indicator-lost-contact = Contacto perdido pelo menos uma vez
indicator-re-migrated = Emigraram de novo
indicator-re-migrated-in-year = Emigraram nos 12 meses

error-report-day = Uma data escreve-se como 2026-11-24.
