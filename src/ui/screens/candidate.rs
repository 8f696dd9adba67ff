//! One candidate's file.

use super::{Line, lines, pairs};
use crate::deeds;
use crate::deeds::background::View as Background;
use crate::deeds::candidates::View;
use crate::deeds::kept::{CaseLine, SessionLine};
use crate::deeds::lives::{self, Told};
use crate::deeds::proposals::{self, About, Shown};
use crate::domain::candidate::Candidate;
use crate::domain::day::Day;
use crate::domain::erasure::Why;
use crate::domain::rights::MASKED;
use crate::flow::background;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::held;
use crate::flow::life;
use crate::flow::sentences;
use crate::flow::spoken::{short_day_of, spoken};
use crate::flow::task::{Task, lists, merging, returns};
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::parts::scroll::Scroll;
use crate::ui::screen::{Answer, Bench, Screen, Step};

pub struct CandidateSheet {
    id: String,
    view: View,
    background: Background,
    cases: Vec<CaseLine>,
    proposals: Vec<Shown>,
    sessions: Vec<SessionLine>,
    /// What changed in her life; and since when what was consented for her is to be asked of herself.
    lived: Vec<Told>,
    of_age: Option<Day>,
    /// It is open whether a case is needed.
    asked: bool,
    lines: Vec<Line>,
    scroll: Scroll,
    /// It was asked whether what was joined last is to be parted again.
    undo_asked: bool,
    /// It was asked whether she is to be taken out.
    erase_asked: bool,
}

/// Opens the file of a candidate.
pub fn open(id: &str, bench: &mut Bench<'_>) -> Step {
    match CandidateSheet::load(id, bench) {
        Ok(sheet) => Step::Open(Box::new(sheet)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl CandidateSheet {
    fn load(id: &str, bench: &mut Bench<'_>) -> deeds::Result<CandidateSheet> {
        let view = deeds::candidates::open(bench.sitting, id)?;
        // Somebody may read people and not cases: then there are none to be seen.
        let cases = deeds::cases::of_candidate(bench.sitting, id).unwrap_or_default();
        let asked = deeds::cases::question_open(bench.sitting, id).unwrap_or(false);
        let proposals = proposals::of(bench.sitting, &About::Candidate(id.to_owned()))?.proposals;
        let sessions = deeds::sessions::of(bench.sitting, id)?;
        let lived = lives::of(bench.sitting, id)?;
        let of_age = lives::to_be_asked(bench.sitting, &view.stored)?;
        let background = deeds::background::open(bench.sitting, id)?;
        let (lines, scroll) = (Vec::new(), Scroll::default());
        let id = view.stored.id.clone();
        let mut sheet = CandidateSheet {
            id,
            view,
            background,
            cases,
            proposals,
            sessions,
            lived,
            of_age,
            asked,
            lines,
            scroll,
            undo_asked: false,
            erase_asked: false,
        };
        sheet.lay_out(bench.sitting.today(), bench.lang);
        Ok(sheet)
    }

    fn reload(&mut self, bench: &mut Bench<'_>) -> Step {
        match CandidateSheet::load(&self.id, bench) {
            Ok(sheet) => {
                *self = CandidateSheet { scroll: self.scroll, ..sheet };
                Step::Stay
            }
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    /// Asks, and at the second time parts what was joined last.
    fn part(&mut self, asked: bool, bench: &mut Bench<'_>) -> Step {
        let Some(last) = self.view.joined.first() else {
            return Step::Say(label(bench.lang, "error-merge-nothing"));
        };
        if !asked {
            self.undo_asked = true;
            return Step::Say(msg::merge_undo_ask(bench.lang, last.reference.as_str()));
        }
        let said = merging::part(bench.sitting, &last.id.clone(), bench.lang);
        self.reload(bench);
        Step::Say(said.unwrap_or_else(|error| sentences::error(&error, bench.lang)))
    }

    /// Asks, and at the second time takes out what says who she is.
    fn erase(&mut self, asked: bool, bench: &mut Bench<'_>) -> Step {
        let said = match asked {
            false => held::ask_shortly(bench.sitting, &self.id, bench.lang),
            true => held::erase(bench.sitting, &self.id, Why::Asked, bench.lang),
        };
        match said {
            Ok(said) if asked => Step::Close(Answer::Done(said)),
            Ok(said) => {
                self.erase_asked = true;
                Step::Say(said)
            }
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    fn lay_out(&mut self, today: Day, lang: Lang) {
        let form = Form::of::<Candidate>();
        let answered = form.fields.iter().zip(self.view.texts()).filter(|(_, text)| !text.is_empty());
        let told = answered.map(|(field, text)| {
            let words = if text == MASKED { text } else { spoken(field.shape, &text, lang) };
            (form.label(field, lang), words)
        });
        self.lines = pairs(told);
        let known = &self.background;
        let jobs = known
            .experiences
            .iter()
            .map(|job| (label(lang, "sheet-experience"), background::job_line(&job.record, today, lang)));
        let papers = known.documents.iter().map(|document| {
            (label(lang, "sheet-document"), background::paper_line(known, &document.record, today, lang))
        });
        self.lines.extend(pairs(jobs.chain(papers)));
        let status = label(lang, &format!("choice-status-{}", self.view.standing.status.code()));
        self.lines.insert(0, Line::pair(label(lang, "sheet-status"), status));
        let side = About::Candidate(self.id.clone());
        self.lines.splice(1..1, super::proposed(&self.proposals, &side, lang));
        if self.asked {
            let question =
                pairs([(label(lang, "sheet-question"), label(lang, "sheet-question-open"))].into_iter());
            self.lines.splice(1..1, question.into_iter().map(Line::alert));
        }
        let joined = self.view.joined.iter().map(|gone| {
            let on = short_day_of(gone.at.get(..10).unwrap_or_default(), lang);
            let text = msg::sheet_joined_line(lang, gone.reference.as_str(), on);
            Line::pair(label(lang, "sheet-joined"), text)
        });
        self.lines.splice(1..1, joined.collect::<Vec<_>>());
        let pressing = life::pressing(&self.lived, self.of_age, &self.view, today, lang).into_iter();
        let pressing = pairs(pressing.map(|part| (part.label, part.text)));
        self.lines.splice(0..0, pressing.into_iter().map(Line::alert));
        let lived = life::history(&self.lived, lang);
        self.lines.extend(pairs(lived.into_iter().map(|part| (part.label, part.text))));
        for alias in &self.view.aliases {
            self.lines.push(Line::pair(label(lang, "sheet-alias"), alias.clone()));
        }
        for session in &self.sessions {
            self.lines.push(Line::pair(label(lang, "sheet-session"), lists::told(session, lang)));
        }
        for case in &self.cases {
            let state = label(lang, &format!("choice-case-state-{}", case.state));
            let text = msg::sheet_case_line(
                lang,
                short_day_of(&case.opened_on, lang),
                case.reference.as_str(),
                state,
            );
            self.lines.push(Line::pair(label(lang, "sheet-case"), text));
        }
    }
}

impl Screen for CandidateSheet {
    fn place(&self) -> Place {
        Place::Candidate
    }

    fn title(&self, _bench: &Bench<'_>) -> String {
        format!("{}  {}", self.view.standing.reference, self.view.stored.record.name())
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        // The list of commands is on the way to the answer; every other key is none.
        let undo_asked = self.undo_asked;
        self.undo_asked &= command == Command::Commands;
        let erase_asked = self.erase_asked;
        self.erase_asked &= command == Command::Commands;
        if self.scroll.act(command, self.lines.len(), bench.rows()) {
            return Step::Stay;
        }
        match command {
            Command::Duplicates => super::pairs::of(&self.id, bench),
            Command::MergeUndo => self.part(undo_asked, bench),
            Command::CandidateChange => super::form::open::candidate_change(&self.view, bench),
            Command::Proposals => super::proposals::of(&About::Candidate(self.id.clone()), None, bench),
            Command::OffersForCandidate | Command::ProposalNew => {
                super::matches::for_candidate(&self.id, bench)
            }
            Command::CaseOpen => {
                // An open case is gone to; only without one is another begun.
                match self.cases.iter().find(|case| case.state != "closed") {
                    Some(case) => super::case::open(&case.id, bench),
                    None => super::form::open::case_new(&self.id, bench),
                }
            }
            Command::Print => super::print::kept(Target::Candidate(self.id.clone()), bench),
            Command::CaseNotNeeded => {
                let said = returns::not_needed(bench.sitting, &self.id, "", bench.lang);
                self.reload(bench);
                Step::Say(said.unwrap_or_else(|error| sentences::error(&error, bench.lang)))
            }
            Command::Experiences
            | Command::ExperienceNew
            | Command::ExperienceChange
            | Command::ExperienceRemove
            | Command::Documents
            | Command::DocumentNew
            | Command::DocumentChange
            | Command::DocumentRemove => super::background::act(&self.id, command, bench),
            Command::Consents => super::page::Page::consents(&self.id, bench),
            Command::ConsentNote => match deeds::consents::open(bench.sitting, &self.id) {
                Ok(view) => {
                    let task = Task::consent_note(&view, bench.sitting, bench.lang);
                    super::form::open::form(Ok(task), bench)
                }
                Err(error) => Step::Say(sentences::error(&error, bench.lang)),
            },
            Command::LifeChange => Step::Open(Box::new(super::palette::Palette::lives(bench.lang))),
            Command::LifeUndo => {
                let task = Task::life_undo(&self.view, bench.sitting);
                super::form::open::form(task, bench)
            }
            Command::Held => super::page::Page::held(&self.id, bench),
            Command::Erase => self.erase(erase_asked, bench),
            command if command.life().is_some() => {
                let task = command.life().map_or(Err(deeds::Error::NotFound), |kind| {
                    Task::life_change(&self.view, kind, bench.sitting, bench.lang)
                });
                super::form::open::form(task, bench)
            }
            Command::History => super::page::Page::history(&self.id, bench),
            _ => Step::Pass,
        }
    }

    fn answered(&mut self, answer: &Answer, bench: &mut Bench<'_>) -> Step {
        match answer {
            Answer::Done(_) | Answer::Nothing => self.reload(bench),
            Answer::Chosen(_) | Answer::Asked(_) => Step::Stay,
        }
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        self.lay_out(bench.sitting.today(), bench.lang);
    }

    fn person(&self) -> Option<&str> {
        Some(&self.id)
    }

    fn draw(&self, canvas: &mut Canvas<'_>, _lang: Lang) {
        lines(canvas, &self.lines, self.scroll.first);
    }
}
