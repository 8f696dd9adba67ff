//! The sheet that is read to somebody and signed: the text of the country, each purpose with its own yes and no, who
//! read it, in which language, before whom. In Arabic it is read from the right, as HTML: a printer of text cannot set it.

use super::{Kind, Page, finish, language_of};
use crate::deeds::prints::{Leaving, Noted};
use crate::deeds::{self, Error, Sitting};
use crate::domain::candidate::{Candidate, Purpose};
use crate::domain::record::Record;
use crate::facts::arabic;
use crate::facts::pack::Consent as Texts;
use crate::flow::resolve::choice_label;
use crate::i18n::{Lang, label};
use crate::report::sheet::{Direction, Piece, Sheet};

/// In the language that is asked for, else in one of the person's; or in Arabic.
///
/// # Errors
/// [`Error::NoConsentText`] where the pack has none in Arabic; nobody of that id, a missing right, or the store's.
pub(super) fn page(id: &str, kind: Kind, asked: Option<Lang>, sitting: &mut Sitting) -> deeds::Result<Page> {
    let view = deeds::candidates::open(sitting, id)?;
    let texts = sitting.pack().map(|pack| pack.consent.clone()).ok_or(Error::NoConsentText)?;
    let (reference, person) = (view.standing.reference, view.stored.record);
    let leaving = Leaving {
        about: Some((Candidate::TABLE, id.to_owned())),
        kind: kind.code(),
        stem: format!("{reference}-{}", kind.code()),
    };
    let minor = person.may_be_minor(sitting.today());
    if kind == Kind::ConsentArabic {
        let sheet = in_arabic(&texts, &reference, &person, sitting)?;
        let file = Some(("html", sheet.html()));
        return Ok(Page { sheet, file, warning: None, leaving, noted: Noted::Print });
    }
    let lang = asked.unwrap_or_else(|| language_of(&person, sitting));
    let word = |id: &str| label(lang, id);
    let mut pieces = vec![
        Piece::Pair(word("print-number"), reference),
        Piece::Pair(word("print-name"), person.name()),
        Piece::Pair(word("sheet-consent-version"), texts.version.clone()),
    ];
    for purpose in Purpose::ALL {
        let text = match texts.purpose.get(purpose.code()) {
            Some(text) => text.texts()[lang.index()],
            None if *purpose == Purpose::Employment => texts.texts()[lang.index()],
            None => continue,
        };
        pieces.push(Piece::Heading(choice_label(&Purpose::LIST, purpose.code(), lang)));
        pieces.push(Piece::Paragraph(text.trim().to_owned()));
        let answers = [word("sheet-consent-yes"), word("sheet-consent-no")];
        pieces.push(Piece::Ticks(word("sheet-consent-answer"), answers.to_vec()));
    }
    let room =
        ["sheet-consent-day", "sheet-consent-read", "sheet-consent-interpreter", "sheet-consent-signed"];
    let room =
        room.into_iter().chain(["sheet-consent-witness"]).chain(minor.then_some("sheet-consent-guardian"));
    pieces.extend(room.map(|id| Piece::Blank(word(id))));
    Ok(finish(word("sheet-consent-title"), pieces, lang, leaving, sitting))
}

fn in_arabic(texts: &Texts, reference: &str, person: &Candidate, sitting: &Sitting) -> deeds::Result<Sheet> {
    let word = |key: &'static str| arabic(key).to_owned();
    let main = texts.ar.as_deref().ok_or(Error::NoConsentText)?;
    let mut pieces = vec![
        Piece::Pair(word("number"), reference.to_owned()),
        Piece::Pair(word("name"), person.name()),
        Piece::Pair(word("version"), texts.version.clone()),
    ];
    for purpose in Purpose::ALL {
        let text = match texts.purpose.get(purpose.code()) {
            Some(text) => text.ar.as_deref().ok_or(Error::NoConsentText)?,
            None if *purpose == Purpose::Employment => main,
            None => continue,
        };
        pieces.push(Piece::Heading(word(purpose.code())));
        pieces.push(Piece::Paragraph(text.trim().to_owned()));
        pieces.push(Piece::Ticks(word("answer"), vec![word("yes"), word("no")]));
    }
    let minor = person.may_be_minor(sitting.today());
    let room =
        ["day", "read", "interpreter", "signed", "witness"].into_iter().chain(minor.then_some("guardian"));
    pieces.extend(room.map(|key| Piece::Blank(word(key))));
    pieces.push(Piece::Heading(sitting.office.name.clone()));
    if sitting.office.exercise {
        pieces.push(Piece::Paragraph(word("exercise")));
    }
    Ok(Sheet { language: "ar".to_owned(), direction: Direction::RightToLeft, title: word("title"), pieces })
}
