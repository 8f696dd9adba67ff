//! What somebody takes home of a proposal: the offer, what speaks for her, what to bring, when to come back, and that work
//! costs nothing to the one who does it. It is for her hand and pocket: her own number, and nothing of papers.

use super::{Kind, Page, finish, language_of};
use crate::deeds::prints::Leaving;
use crate::deeds::{self, Sitting, proposals};
use crate::domain::candidate::Licence;
use crate::domain::day::Day;
use crate::domain::matching::{Criterion, Outcome};
use crate::domain::offer::Offer;
use crate::domain::proposal::Proposal;
use crate::domain::record::Record;
use crate::flow::form::Form;
use crate::flow::resolve::choice_label;
use crate::flow::sentences;
use crate::flow::spoken::{long_day, spoken};
use crate::i18n::{Lang, label, msg};
use crate::report::sheet::Piece;

/// What she wants to know of the offer.
const OF_THE_OFFER: &[&str] =
    &["title", "employer", "country", "place", "contract", "contract_months", "hours", "salary", "closes_on"];

/// The page of a proposal, in the language that is asked for, else in hers.
pub(super) fn page(id: &str, asked: Option<Lang>, sitting: &mut Sitting) -> deeds::Result<Page> {
    let (shown, rating) = proposals::slip(sitting, id)?;
    let lang = asked.unwrap_or_else(|| language_of(&shown.person, sitting));
    let (standing, record) = (&shown.kept.standing, &shown.kept.stored.record);
    let mut pieces = vec![
        Piece::Pair(label(lang, "print-number"), shown.person_reference.clone()),
        Piece::Pair(label(lang, "print-name"), shown.name()),
        Piece::Heading(label(lang, "slip-offer")),
    ];
    let form = Form::of::<Offer>();
    let told = form.fields.iter().zip(shown.offer.texts());
    let told = told.filter(|(field, text)| OF_THE_OFFER.contains(&field.key) && !text.is_empty());
    pieces.extend(
        told.map(|(field, text)| Piece::Pair(form.label(field, lang), spoken(field.shape, &text, lang))),
    );
    let fits = rating.criteria.iter().filter(|criterion| criterion.points > 0 && fits(criterion));
    let fits: Vec<Piece> = fits
        .map(|criterion| {
            let reason = sentences::reason(&criterion.reason, lang);
            Piece::Pair(sentences::criterion_name(criterion.name, lang), reason)
        })
        .collect();
    if !fits.is_empty() {
        pieces.push(Piece::Heading(label(lang, "slip-fits")));
        pieces.extend(fits);
    }
    pieces.push(Piece::Heading(label(lang, "slip-bring")));
    pieces.push(Piece::Paragraph(match &record.bring {
        Some(bring) => bring.as_str().to_owned(),
        None => usual(&shown.offer, lang),
    }));
    let back = record.back_on.or_else(|| standing.answer_due.as_deref().and_then(Day::parse));
    pieces.extend(
        back.filter(|day| *day >= sitting.today())
            .map(|day| Piece::Heading(msg::slip_back(lang, long_day(day, lang)))),
    );
    pieces.push(Piece::Heading(label(lang, "slip-decides")));
    if shown.offer.country.is_some_and(|country| country != sitting.office.country) {
        pieces.push(Piece::Heading(label(lang, "slip-free-abroad")));
    }
    pieces.push(Piece::Paragraph(label(lang, "print-offer-free")));
    pieces.push(Piece::Pair(label(lang, "slip-number"), standing.reference.clone()));
    pieces.push(Piece::Pair(label(lang, "sheet-counsellor"), sitting.signer.name.clone()));
    let leaving = Leaving {
        about: Some((Proposal::TABLE, shown.kept.stored.id.clone())),
        kind: Kind::Slip.code(),
        stem: format!("{}-{}", standing.reference, Kind::Slip.code()),
    };
    Ok(finish(label(lang, "slip-title"), pieces, lang, leaving, sitting))
}

/// Whether it is worth telling her: what she has of what was asked. That nothing was asked speaks for nobody.
fn fits(criterion: &Criterion) -> bool {
    match criterion.outcome {
        Outcome::Met => criterion.name == "experience" || !criterion.reason.id.ends_with("-none-asked"),
        // An occupation near by, some of the skills.
        Outcome::Partial => matches!(criterion.name, "occupation" | "skills"),
        _ => false,
    }
}

/// What one mostly brings, and the licences that are asked.
fn usual(offer: &Offer, lang: Lang) -> String {
    let licences: Vec<String> =
        offer.licences.0.iter().map(|licence| choice_label(&Licence::LIST, licence.code(), lang)).collect();
    match licences.is_empty() {
        true => label(lang, "slip-bring-usual"),
        false => msg::slip_bring_licence(lang, licences.join(", ")),
    }
}
