//! The plan for signature: her goals, who does what until when, and where she signs. It is in the language of the
//! interview, bears her own number and says nothing of a return or of aid on its face.

use super::{Kind, Page, finish, language_of};
use crate::deeds::prints::Leaving;
use crate::deeds::{self, Error, Sitting, plans};
use crate::domain::record::Record;
use crate::domain::reintegration::plan::{Plan, StepBy, StepKind};
use crate::flow::resolve::choice_label;
use crate::flow::spoken::long_day;
use crate::i18n::{Lang, label, msg};
use crate::report::sheet::Piece;

/// The page of a case's plan.
pub(super) fn page(case_id: &str, asked: Option<Lang>, sitting: &mut Sitting) -> deeds::Result<Page> {
    let view = plans::open(sitting, case_id)?;
    let kept = view.kept.as_ref().ok_or(Error::NoPlan)?;
    let plan = &kept.stored.record;
    let chosen = plan.language.and_then(|language| Lang::parse(language.code()));
    let lang = asked.or(chosen).unwrap_or_else(|| language_of(&view.person, sitting));
    let pair = |id: &str, text: &str| Piece::Pair(label(lang, id), text.to_owned());
    let mut pieces = vec![
        pair("print-number", &view.person_reference),
        pair("print-name", &view.person.name()),
        pair("sheet-counsellor", &sitting.signer.name),
        Piece::Heading(label(lang, "sheet-plan-goals")),
    ];
    let goals = plan.goals().enumerate();
    pieces.extend(goals.map(|(at, goal)| Piece::Paragraph(format!("{}. {}", at + 1, goal.as_str()))));
    pieces.push(Piece::Heading(label(lang, "sheet-plan-steps")));
    for (at, step) in view.steps.iter().map(|step| &step.record).enumerate() {
        let kind = step.kind.map(|kind| choice_label(&StepKind::LIST, kind.code(), lang));
        let what = step.what.as_ref().map(|what| what.as_str().to_owned());
        let by = step.taken_by.map(|by| choice_label(&StepBy::LIST, by.code(), lang));
        let until = step.due_on.map(|day| msg::sheet_until(lang, long_day(day, lang)));
        let words: Vec<String> = [kind, what, by, until].into_iter().flatten().collect();
        pieces.push(Piece::Paragraph(format!("{}. {}", at + 1, words.join(", "))));
    }
    pieces.push(Piece::Heading(label(lang, "sheet-plan-words")));
    let signs = ["sheet-signs-person", "sheet-signs-witness", "sheet-signs-counsellor", "sheet-signed-on"];
    pieces.extend(signs.map(|who| Piece::Blank(label(lang, who))));
    let leaving = Leaving {
        about: Some((Plan::TABLE, kept.stored.id.clone())),
        kind: Kind::Plan.code(),
        stem: format!("{}-{}", view.person_reference, Kind::Plan.code()),
    };
    Ok(finish(label(lang, "sheet-plan-title"), pieces, lang, leaving, sitting))
}
