### What is counted of reintegration cases.

indicator-cases = Cases
indicator-visits-in-time = Visits in time
indicator-visits-late = Visits late
indicator-visits-missed = Visits missed
indicator-lost-contact = Contact lost at least once
indicator-re-migrated = Left the country again
indicator-re-migrated-in-year = Left again within 12 months

error-report-day = A day is written like 2026-11-24.
