//! A survey on paper: what the person was asked and what she answered, in her language. It bears her own number, and its
//! head says nothing of a return or of aid.

use super::{Kind, Page, finish, language_of};
use crate::deeds::prints::Leaving;
use crate::deeds::{self, Error, Sitting, surveys};
use crate::domain::record::Record;
use crate::domain::reintegration::survey::record::Survey;
use crate::domain::rights::MASKED;
use crate::flow::form::Form;
use crate::flow::spoken::{long_day, spoken};
use crate::flow::survey::{is_question, tongue_named};
use crate::i18n::{Lang, label};
use crate::report::sheet::Piece;

/// The page of a survey, in the language its questions were read in where the desk prints it.
pub(super) fn page(
    case_id: &str,
    id: &str,
    asked: Option<Lang>,
    sitting: &mut Sitting,
) -> deeds::Result<Page> {
    let view = surveys::open(sitting, case_id)?;
    let taken = view.one(id).ok_or(Error::NotFound)?;
    let read_in = taken.survey.language.as_ref().and_then(|language| tongue_named(language.as_str()));
    let lang = asked.or(read_in).unwrap_or_else(|| language_of(&view.person, sitting));
    let day = taken.survey.taken_on.map(|day| long_day(day, lang)).unwrap_or_default();
    let by = taken.survey.interviewer.as_ref().map_or("", |line| line.as_str());
    let pair = |id: &str, text: &str| Piece::Pair(label(lang, id), text.to_owned());
    let mut pieces = vec![
        pair("print-number", &view.person_reference),
        pair("print-name", &view.person.name()),
        pair("sheet-survey-day", &day),
        pair("sheet-counsellor", by),
    ];
    let form = Form::of::<Survey>();
    let texts = taken.texts();
    let mut page = "";
    for (field, text) in Survey::FIELDS.iter().zip(&texts) {
        if !is_question(field) || text.is_empty() {
            continue;
        }
        if field.page != page {
            page = field.page;
            pieces.push(Piece::Heading(form.page_label(page, lang)));
        }
        let words = if text == MASKED { text.clone() } else { spoken(field.shape, text, lang) };
        pieces.push(Piece::Pair(form.label(field, lang), words));
    }
    pieces.push(Piece::Blank(label(lang, "sheet-signs-person")));
    let leaving = Leaving {
        about: Some((Survey::TABLE, taken.id.clone())),
        kind: Kind::Survey.code(),
        stem: format!("{}-{}", view.person_reference, Kind::Survey.code()),
    };
    Ok(finish(label(lang, "sheet-survey-title"), pieces, lang, leaving, sitting))
}
