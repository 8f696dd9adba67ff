//! The jobs of somebody and her further papers on the form of paper: filled, and room for some where it is blank.

use super::{Kind, Piece, pieces as of_form};
use crate::deeds::Sitting;
use crate::deeds::background::View;
use crate::domain::document::Document;
use crate::domain::experience::{Experience, Owned};
use crate::flow::form::Form;
use crate::i18n::{Lang, label};

/// Room for so many on a blank form: what a talk has time for.
const JOBS: usize = 3;
const PAPERS: usize = 1;

/// What stands behind the questions of the form. Without a file it is blank where the form is.
pub(super) fn pieces(kind: Kind, known: Option<&View>, lang: Lang, sitting: &Sitting) -> Vec<Piece> {
    let (jobs, papers) = match (kind, known) {
        (Kind::Blank, _) => (blank::<Experience>(JOBS), blank::<Document>(PAPERS)),
        (_, None) => return Vec::new(),
        (_, Some(view)) => (
            view.experiences.iter().map(|job| view.texts(&job.record)).collect(),
            view.documents.iter().map(|document| view.texts(&document.record)).collect(),
        ),
    };
    let jobs = section::<Experience>(kind, jobs, lang, sitting);
    jobs.into_iter().chain(section::<Document>(kind, papers, lang, sitting)).collect()
}

fn blank<R: Owned>(count: usize) -> Vec<Vec<String>> {
    vec![vec![String::new(); R::FIELDS.len()]; count]
}

fn section<R: Owned>(kind: Kind, rows: Vec<Vec<String>>, lang: Lang, sitting: &Sitting) -> Vec<Piece> {
    let form = Form::of::<R>();
    let mut pieces = Vec::new();
    for (number, texts) in (1..).zip(rows) {
        pieces.push(Piece::Heading(format!("{} {number}", label(lang, &format!("print-form-{}", R::TABLE)))));
        let mut of_row = of_form(kind, form, &texts, lang, sitting).into_iter();
        // The number stands in the place of the name of the page.
        let _page = of_row.next();
        pieces.extend(of_row);
    }
    pieces
}
