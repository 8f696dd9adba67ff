//! Kinds of contract, their length and their hours, by the codes and the wordings of French services.

use super::text::{plain_text, title};
use crate::domain::candidate::Contract;
use crate::facts::fold;

/// The kind of contract a code or label means; None where it is unknown.
pub fn contract(text: &str) -> Option<Contract> {
    let text = text.trim();
    by_code(text).or_else(|| by_words(&fold(text)))
}

fn by_code(code: &str) -> Option<Contract> {
    Some(match code.to_ascii_uppercase().as_str() {
        "DIRECTHIRE" => Contract::Permanent,
        // DIN: permanent with an agency. The worker's side of it is what a candidate asks for.
        "CDI" | "DIN" | "CC" | "CI" => Contract::Permanent,
        "CDD" | "DDI" | "CU" | "EE" => Contract::FixedTerm,
        "MIS" | "TTI" | "CTT" => Contract::Temporary,
        "SAI" => Contract::Seasonal,
        "LIB" | "REP" | "FRA" | "NS" => Contract::SelfEmployed,
        "E2" | "FS" => Contract::Apprenticeship,
        "FA" | "FV" => Contract::Traineeship,
        "CCE" => Contract::Other,
        _ => return None,
    })
}

/// The more particular first: an apprenticeship is also `à durée déterminée`.
fn by_words(folded: &str) -> Option<Contract> {
    const WORDS: &[(&str, Contract)] = &[
        ("apprenti", Contract::Apprenticeship),
        ("aprendizagem", Contract::Apprenticeship),
        ("larling", Contract::Apprenticeship),
        ("internship", Contract::Traineeship),
        ("intern ", Contract::Traineeship),
        ("trainee", Contract::Traineeship),
        ("estagio", Contract::Traineeship),
        ("praktik", Contract::Traineeship),
        ("anapec", Contract::Traineeship),
        ("seasonal", Contract::Seasonal),
        ("sazonal", Contract::Seasonal),
        ("sasong", Contract::Seasonal),
        ("sommarjobb", Contract::Seasonal),
        ("agency", Contract::Temporary),
        ("temporary agency", Contract::Temporary),
        ("trabalho temporario", Contract::Temporary),
        ("self employed", Contract::SelfEmployed),
        ("freelance", Contract::SelfEmployed),
        ("trabalho independente", Contract::SelfEmployed),
        // `Tillsvidare- eller tidsbegränsad`: either; which one is not told.
        ("tillsvidare eller", Contract::Other),
        ("tillsvidare", Contract::Permanent),
        ("permanent", Contract::Permanent),
        ("open ended", Contract::Permanent),
        ("sem termo", Contract::Permanent),
        ("tempo indeterminado", Contract::Permanent),
        ("tidsbegransad", Contract::FixedTerm),
        ("visstid", Contract::FixedTerm),
        ("vikariat", Contract::FixedTerm),
        ("fixed term", Contract::FixedTerm),
        ("temporary", Contract::FixedTerm),
        ("termo certo", Contract::FixedTerm),
        ("a termo", Contract::FixedTerm),
        ("tempo determinado", Contract::FixedTerm),
        ("alternance", Contract::Apprenticeship),
        ("professionnalisation", Contract::Apprenticeship),
        ("stage", Contract::Traineeship),
        ("stagiaire", Contract::Traineeship),
        ("formation pre", Contract::Traineeship),
        ("prepa operationnel", Contract::Traineeship),
        ("saisonnier", Contract::Seasonal),
        ("interim", Contract::Temporary),
        ("travail temporaire", Contract::Temporary),
        ("non salarie", Contract::SelfEmployed),
        ("independant", Contract::SelfEmployed),
        ("franchise", Contract::SelfEmployed),
        ("profession liberale", Contract::SelfEmployed),
        ("reprise dentreprise", Contract::SelfEmployed),
        ("duree indeterminee", Contract::Permanent),
        ("cdi", Contract::Permanent),
        ("duree determinee", Contract::FixedTerm),
        ("cdd", Contract::FixedTerm),
        ("profession commerciale", Contract::Other),
    ];
    let begins_word =
        |words: &str| folded.match_indices(words).any(|(at, _)| at == 0 || folded[..at].ends_with(' '));
    WORDS.iter().find(|(words, _)| begins_word(words)).map(|(_, contract)| *contract)
}

/// The months of `Contrat à durée déterminée - 6 Mois`, ` - 20 Jour(s)`, ` - 1 An(s)`; a begun month counts whole.
/// None where no length is told.
///
/// # Errors
/// The reason, where the length is of no use.
pub fn contract_months(label: &str) -> Result<Option<i64>, &'static str> {
    let Some((_, told)) = label.rsplit_once(" - ") else { return Ok(None) };
    let told = told.trim();
    let Some((number, unit)) =
        told.split_once(' ').filter(|(number, _)| number.bytes().all(|b| b.is_ascii_digit()))
    else {
        return Ok(None);
    };
    let Ok(number) = number.parse::<i64>() else { return Err("import-bad-number") };
    let folded = fold(unit);
    let unit = folded.split(' ').next().unwrap_or_default();
    // 999 years is the longest a form lets through; no contract is.
    let months = match (unit, number) {
        (_, 1_000..) => None,
        ("jour" | "jours", days) => Some((days + 29) / 30),
        ("semaine" | "semaines", weeks) => Some((weeks * 7 + 29) / 30),
        ("mois", months) => Some(months),
        ("an" | "ans", years) => Some(years * 12),
        _ => return Ok(None),
    };
    months.filter(|months| (1..=600).contains(months)).map(Some).ok_or("import-bad-number")
}

/// The months of a length that stands alone: `6 mois`, `1 an`, `20 jours`.
pub fn months(told: &str) -> Option<i64> {
    contract_months(&format!("x - {}", told.trim())).ok().flatten()
}

/// What a wording says of hours: full or part time, in the words of schema.org.
pub fn hours_told(text: &str) -> Option<&'static str> {
    let folded = fold(text);
    let has = |words: &[&str]| words.iter().any(|word| folded.contains(word));
    if has(&["heltid", "temps plein", "full time", "tempo inteiro"]) {
        Some("FULL_TIME")
    } else if has(&["deltid", "temps partiel", "part time", "tempo parcial"]) {
        Some("PART_TIME")
    } else {
        None
    }
}

/// `35H/semaine\nTravail en journée` and `Temps plein` are one line; what is in the first is not said twice.
pub fn hours(hours: Option<&str>, share: Option<&str>) -> Option<String> {
    let hours = hours.map(plain_text).map(|hours| hours.replace("\n\n", "\n").replace('\n', ", "));
    match (hours, share.map(title)) {
        (Some(hours), Some(share)) if !hours.contains(&share) => Some(format!("{hours}, {share}")),
        (hours, share) => hours.or(share),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_labels_mean_kinds_of_contract() {
        for (written, wanted) in [
            ("CDI", Some(Contract::Permanent)),
            (" mis ", Some(Contract::Temporary)),
            ("DDI", Some(Contract::FixedTerm)),
            ("FRA", Some(Contract::SelfEmployed)),
            ("CCE", Some(Contract::Other)),
            ("Contrat à durée indéterminée", Some(Contract::Permanent)),
            ("Contrat à durée déterminée - 6 Mois", Some(Contract::FixedTerm)),
            ("Contrat apprentissage", Some(Contract::Apprenticeship)),
            ("Cont. professionnalisation", Some(Contract::Apprenticeship)),
            ("Emploi non salarié", Some(Contract::SelfEmployed)),
            ("CDI de chantier ou d’opération", Some(Contract::Permanent)),
            ("Mission intérimaire", Some(Contract::Temporary)),
            ("Contrat travail saisonnier", Some(Contract::Seasonal)),
            ("Contrat travail", None),
            ("XYZ", None),
            ("", None),
        ] {
            assert_eq!(contract(written), wanted, "{written}");
        }
    }

    #[test]
    fn a_begun_month_counts_whole() {
        for (written, wanted) in [
            ("Contrat à durée déterminée - 6 Mois", Ok(Some(6))),
            ("Mission intérimaire - 20 Jour(s)", Ok(Some(1))),
            ("Intérim - 31 Jour(s)", Ok(Some(2))),
            ("Contrat - 5 Semaine(s)", Ok(Some(2))),
            ("Contrat - 2 An(s)", Ok(Some(24))),
            ("Contrat à durée indéterminée", Ok(None)),
            ("Contrat - de chantier", Ok(None)),
            ("Contrat - 6", Ok(None)),
            ("Contrat - 0 Mois", Err("import-bad-number")),
            ("Contrat - 999999999999999999999 Mois", Err("import-bad-number")),
            ("Contrat - 999 Mois", Err("import-bad-number")),
        ] {
            assert_eq!(contract_months(written), wanted, "{written}");
        }
    }
}
