//! An interview with its aim: what is being written, for whom, and what saving it means. The form on the screen and
//! the questions in line mode are two faces of it.

pub mod aids;
pub mod arrivals;
pub mod assistance;
mod background;
pub mod consents;
pub mod employers;
pub mod lists;
mod lives;
pub mod merging;
pub mod own_offers;
pub mod proposals;
pub mod referrals;
pub mod returns;
mod surveys;
mod weights;

use self::arrivals::Road;
use self::employers::EmployerAim;
use self::own_offers::OfferAim;
use self::returns::Turn;

use self::assistance::{Assistance, Saving};
use self::merging::Merging;
use super::due::Target;
use super::form::Form;
use super::interview::{Interview, Told};
use super::survey;
use crate::deeds::kept::{Draft, OwedVisit, Similar, Stored};
use crate::deeds::surveys::Ground;
use crate::deeds::{self, Error, Result, Sitting};
use crate::domain::candidate::Candidate;
use crate::domain::consent::Consent;
use crate::domain::datum::Reading;
use crate::domain::life::LifeChange;
use crate::domain::matching::Weighting;
use crate::domain::record::{Faults, Record};
use crate::domain::reintegration::case::{Case, Closing};
use crate::domain::reintegration::survey::record::Survey;
use crate::domain::reintegration::visit::Visit;
use crate::domain::session::Session;
use crate::i18n::{Lang, label, msg};

/// What is written when the interview is saved.
pub enum Aim {
    CandidateNew,
    /// A list of many people: what is true of all. Seen: what was said of it is changed.
    Session(Option<Box<Stored<Session>>>),
    CandidateChange(Box<Stored<Candidate>>),
    /// Two files become one.
    Merge(Box<Merging>),
    CaseNew {
        candidate_id: String,
    },
    CaseChange(Box<Stored<Case>>),
    Visit {
        case_id: String,
        visit_id: String,
    },
    Closing {
        case_id: String,
    },
    /// What somebody answered when she was asked for a consent.
    Consent {
        candidate_id: String,
    },
    Turn(Turn),
    Assistance(Assistance),
    Employer(EmployerAim),
    Offer(OfferAim),
    /// A change of somebody's life, or that one is taken back.
    Life(Box<lives::LifeAim>),
    /// Seen: one that was saved is corrected.
    Survey {
        case_id: String,
        ground: Box<Ground>,
        seen: Option<Box<Stored<Survey>>>,
    },
    /// The set that counts, its number for a version.
    Weights(Box<Stored<Weighting>>),
}

/// What saving came to.
pub enum Saved {
    /// The sentence that says so, and what was written.
    Done(String, Target),
    /// The interview stands at the first fault.
    Faults(Faults),
    /// Somebody very like the person is there already: saving once more goes on.
    Similar,
    /// A question in words: saving once more says yes.
    Asked(String),
    /// Somebody else saved meanwhile: what differs is marked, and the next save counts.
    Conflict,
    /// Answers whose questions the form no longer has would go with the draft: saving once more lets them.
    Gone(String),
}

/// An interview that was taken up again.
pub struct Resumed {
    pub task: Task,
    /// Where the cursor stood in the field in hand, in characters.
    pub cursor: usize,
    /// What she must know before she goes on, as a sentence.
    pub told: Option<String>,
}

pub struct Task {
    pub interview: Interview,
    pub aim: Aim,
    /// Who may be the same person, best first.
    pub similar: Vec<Similar>,
    /// The counsellor was asked about them.
    asked: bool,
    /// Who of them she said is somebody else, by id.
    apart: Vec<String>,
    /// Somebody new turned out to be there already.
    found: bool,
    /// By which road somebody new comes.
    road: Road,
    /// It was asked whether somebody who refuses her consent is to be kept.
    refused: bool,
    /// There is a row of it: also an answer that was taken back must be kept.
    kept: bool,
    /// Where the cursor stands in that row.
    kept_cursor: usize,
    /// Answers without a question, which she was not told yet that saving lets go.
    gone: String,
    /// The number under which a new candidate was saved: the same interview changes her from then on.
    pub registered: Option<String>,
}

impl Task {
    /// A new candidate.
    pub fn candidate_new(sitting: &Sitting) -> Task {
        // Ready before the question of the occupation is reached.
        std::thread::spawn(crate::facts::prepare_titles);
        Task::blank(Form::of::<Candidate>(), Aim::CandidateNew, sitting)
    }

    /// A candidate that is kept already.
    pub fn candidate_change(view: &deeds::candidates::View, sitting: &Sitting, lang: Lang) -> Task {
        let task = Task::blank(
            Form::of::<Candidate>(),
            Aim::CandidateChange(Box::new(view.stored.clone())),
            sitting,
        );
        task.with(&view.stored.id, view.stored.record.texts(), lang)
    }

    /// A case for a candidate.
    ///
    /// # Errors
    /// None may be opened: [`deeds::cases::may_open_for`].
    pub fn case_new(candidate_id: &str, sitting: &Sitting) -> Result<Task> {
        deeds::cases::may_open_for(sitting, candidate_id)?;
        let mut task =
            Task::blank(Form::of::<Case>(), Aim::CaseNew { candidate_id: candidate_id.to_owned() }, sitting);
        task.interview.subject = Some(format!("new/{candidate_id}"));
        Ok(task)
    }

    /// A case that is kept already.
    ///
    /// # Errors
    /// Parts of it are hidden from this counsellor: then she may not change it.
    pub fn case_change(view: &deeds::cases::View, sitting: &Sitting, lang: Lang) -> Result<Task> {
        if !view.may_change() {
            return Err(Error::NotAllowed);
        }
        let stored = &view.stored;
        let task = Task::blank(Form::of::<Case>(), Aim::CaseChange(Box::new(stored.clone())), sitting);
        Ok(task.with(&stored.id, stored.record.texts(), lang))
    }

    /// What came of a visit; it was today unless somebody says otherwise.
    pub fn visit(case_id: &str, visit: &OwedVisit, sitting: &Sitting, lang: Lang) -> Task {
        let aim = Aim::Visit { case_id: case_id.to_owned(), visit_id: visit.id.clone() };
        let mut task = Task::blank(Form::of::<Visit>(), aim, sitting);
        task.interview.subject = Some(format!("{case_id}/{}", visit.id));
        task.today_for("done_on", sitting, lang);
        task
    }

    /// How a case ends.
    pub fn closing(case_id: &str, sitting: &Sitting, lang: Lang) -> Task {
        let mut task =
            Task::blank(Form::of::<Closing>(), Aim::Closing { case_id: case_id.to_owned() }, sitting);
        task.interview.subject = Some(case_id.to_owned());
        task.today_for("closed_on", sitting, lang);
        task
    }

    /// What a survey that is being taken stands on.
    pub fn ground(&self) -> Option<&Ground> {
        match &self.aim {
            Aim::Survey { ground, .. } => Some(ground),
            _ => None,
        }
    }

    /// Takes an answer, in the short words of the interview where it has them.
    pub fn tell(&mut self, place: usize, text: &str, lang: Lang, reading: &Reading) -> Told {
        match self.aim {
            Aim::Survey { .. } => survey::tell(&mut self.interview, place, text, lang, reading),
            _ => self.interview.tell(place, text, lang, reading),
        }
    }

    /// The question behind one; None behind the last.
    pub fn next(&self, place: usize) -> Option<usize> {
        match self.aim {
            Aim::Survey { .. } => survey::next(&self.interview, place),
            _ => Some(place + 1).filter(|next| *next < self.interview.total()),
        }
    }

    /// The question before one; the first before the first.
    pub fn before(&self, place: usize) -> usize {
        match self.aim {
            Aim::Survey { .. } => survey::before(&self.interview, place).unwrap_or(0),
            _ => place.saturating_sub(1),
        }
    }

    fn blank(form: Form, aim: Aim, sitting: &Sitting) -> Task {
        let interview =
            Interview::new(form, sitting.new_id(), sitting.now().to_string(), sitting.office.country);
        Task {
            interview,
            aim,
            similar: Vec::new(),
            asked: false,
            apart: Vec::new(),
            found: false,
            road: Road::default(),
            refused: false,
            kept: false,
            kept_cursor: 0,
            gone: String::new(),
            registered: None,
        }
    }

    fn with(mut self, subject: &str, texts: Vec<String>, lang: Lang) -> Task {
        self.interview = self.interview.of(subject, texts, lang);
        self
    }

    fn today_for(&mut self, key: &str, sitting: &Sitting, lang: Lang) {
        self.prefill(key, &sitting.today().to_string(), sitting, lang);
    }

    /// An answer that is likely: it stands there to be changed, and alone makes no draft.
    fn prefill(&mut self, key: &str, text: &str, sitting: &Sitting, lang: Lang) {
        if let Some(place) = self.interview.form.place_of(key) {
            self.interview.tell(place, text, lang, &sitting.reading());
            self.interview.relabel_at(place, lang);
            self.interview.marked_proposed();
        }
    }

    /// What stands before a field is known: the cursor begins there.
    fn begins_at(&mut self, key: &str) {
        self.stand_at(key);
        self.interview.marked_saved();
    }

    /// The same interview, begun at this seat before and laid down: it is gone on with, no second one begins beside
    /// it. What another seat holds is left to it: Today offers to take it over.
    ///
    /// # Errors
    /// The store's.
    pub fn unfinished(&self, sitting: &Sitting) -> Result<Option<String>> {
        let Some(subject) = &self.interview.subject else { return Ok(None) };
        let drafts = deeds::drafts::own(sitting)?;
        let about = drafts.into_iter().find(|draft| {
            draft.subject.as_ref() == Some(subject)
                && draft.form == self.interview.form.table
                && draft.seat == sitting.seat
        });
        Ok(about.map(|draft| draft.id))
    }

    /// Takes an unfinished interview up at this seat, where it was left.
    ///
    /// # Errors
    /// The draft or what it is about is gone, or the store's.
    pub fn resume(id: &str, sitting: &mut Sitting, lang: Lang) -> Result<Resumed> {
        let draft = deeds::drafts::take(sitting, id)?;
        let mut task = Task::of_draft(&draft, sitting, lang)?;
        let cursor = task.interview.resume(&draft, lang);
        task.laid_again();
        task.kept = true;
        task.kept_cursor = cursor;
        task.gone = task.interview.gone();
        let told = if task.interview.differs() {
            Some(label(lang, "say-conflict"))
        } else {
            (!task.gone.is_empty()).then(|| msg::draft_gone(lang, task.gone.as_str()))
        };
        Ok(Resumed { task, cursor, told })
    }

    fn of_draft(draft: &Draft, sitting: &mut Sitting, lang: Lang) -> Result<Task> {
        let subject = draft.subject.clone().unwrap_or_default();
        let (first, second) = subject.split_once('/').unwrap_or((&subject, ""));
        match (draft.form.as_str(), first) {
            (Candidate::TABLE, "") => Ok(Task::candidate_new(sitting)),
            (Candidate::TABLE, arrivals::NOTE) => Ok(Task::note(sitting)),
            (Candidate::TABLE, lists::LIST) => Task::row_of_draft(second, sitting, lang),
            (Session::TABLE, "") => Ok(Task::session(sitting, lang)),
            (Session::TABLE, id) => Task::session_change(id, sitting, lang),
            (Candidate::TABLE, merging::SUBJECT) => {
                let (survivor, old) = second.split_once('/').unwrap_or((second, second));
                Task::merge(survivor, old, sitting, lang)
            }
            (Candidate::TABLE, id) => {
                let view = deeds::candidates::open(sitting, id)?;
                Ok(Task::candidate_change(&view, sitting, lang))
            }
            (Case::TABLE, "new") => Task::case_new(second, sitting),
            (Case::TABLE, id) => {
                let view = deeds::cases::open(sitting, id)?;
                Task::case_change(&view, sitting, lang)
            }
            (Visit::TABLE, case_id) => {
                let view = deeds::cases::open(sitting, case_id)?;
                let visit = view.visits.iter().find(|visit| visit.id == second).ok_or(Error::NotFound)?;
                Ok(Task::visit(case_id, visit, sitting, lang))
            }
            (Consent::TABLE, consents::PERSON) => {
                let view = deeds::consents::open(sitting, second)?;
                Ok(Task::consent_note(&view, sitting, lang))
            }
            (Closing::TABLE, case_id) => Ok(Task::closing(case_id, sitting, lang)),
            (Survey::TABLE, case_id) if second.is_empty() => Task::survey(case_id, sitting, lang),
            (Survey::TABLE, case_id) => {
                let view = deeds::surveys::open(sitting, case_id)?;
                let taken = view.one(second).ok_or(Error::NotFound)?;
                Task::survey_change(case_id, taken, sitting, lang)
            }
            (Weighting::TABLE, _) => Task::weights(sitting, lang),
            (LifeChange::TABLE, id) => lives::of_draft(id, second, sitting, lang),
            (form, _) => {
                if let Some(task) = returns::of_draft(form, &subject, sitting, lang)? {
                    return Ok(task);
                }
                let desk = employers::of_draft(draft, &subject, sitting, lang)?;
                if let Some(task) = desk.or(own_offers::of_draft(draft, &subject, sitting, lang)?) {
                    return Ok(task);
                }
                assistance::of_draft(draft, first, second, sitting, lang)
            }
        }
    }

    /// True where nothing of it is kept yet.
    pub fn is_new(&self) -> bool {
        match &self.aim {
            Aim::CandidateChange(_)
            | Aim::Merge(_)
            | Aim::CaseChange(_)
            | Aim::Weights(_)
            | Aim::Session(Some(_))
            | Aim::Survey { seen: Some(_), .. } => false,
            Aim::Assistance(aim) => aim.is_new(),
            Aim::Employer(aim) => aim.is_new(),
            Aim::Offer(aim) => aim.is_new(),
            _ => true,
        }
    }

    /// Begins at a question: what is asked for is in hand. Nothing is answered by that.
    pub fn stand_at(&mut self, key: &str) {
        if let Some(place) = self.interview.form.place_of(key) {
            self.interview.go(place);
        }
    }

    /// True where a draft of it is kept.
    pub fn has_draft(&self) -> bool {
        self.kept
    }

    /// Keeps the draft as it stands, if anything changed since.
    ///
    /// # Errors
    /// [`Error::TakenOver`] where another seat went on with it; the store's.
    pub fn keep(&mut self, sitting: &mut Sitting, cursor: usize) -> Result<()> {
        if !self.is_to_be_kept(cursor) {
            return Ok(());
        }
        let at = sitting.now().to_string();
        let draft = self.interview.draft(&sitting.signer.id, &sitting.seat, cursor, at);
        if self.kept {
            deeds::drafts::keep(sitting, &draft)?;
        } else {
            deeds::drafts::begin(sitting, &draft)?;
        }
        self.kept = true;
        self.kept_cursor = cursor;
        self.interview.marked_saved();
        Ok(())
    }

    /// Whether the draft says something else than the interview, with the cursor there in the field in hand.
    pub fn is_to_be_kept(&self, cursor: usize) -> bool {
        if self.kept {
            self.interview.is_unsaved() || cursor != self.kept_cursor
        } else {
            // What was only looked at, or proposed, begins no draft.
            self.interview.is_unsaved() && self.interview.is_touched() && !self.interview.is_blank()
        }
    }

    /// Whether this seat may go on with it: asked before each key, so that a seat whose line was thought lost, and
    /// whose interview went on elsewhere, says so at once. Where the store cannot tell, what is typed is worth more.
    pub fn is_elsewhere(&self, sitting: &Sitting) -> bool {
        self.kept && !deeds::drafts::holds(sitting, &self.interview.draft_id).unwrap_or(true)
    }

    /// Saves, whatever the aim.
    ///
    /// # Errors
    /// What is not the interview's to mend: a missing right, a full disk. The draft stands.
    pub fn save(&mut self, sitting: &mut Sitting, lang: Lang) -> Result<Saved> {
        if !self.gone.is_empty() {
            return Ok(Saved::Gone(std::mem::take(&mut self.gone)));
        }
        self.look_up(sitting, lang);
        match self.write(sitting, lang) {
            Err(Error::Faults(faults)) => {
                self.interview.mark(&faults);
                Ok(Saved::Faults(faults))
            }
            Err(Error::ChangedMeanwhile) => {
                self.found = false;
                self.rebase(sitting, lang)
            }
            other => other,
        }
    }

    fn write(&mut self, sitting: &mut Sitting, lang: Lang) -> Result<Saved> {
        if self.is_elsewhere(sitting) {
            return Err(Error::TakenOver);
        }
        let reading = sitting.reading();
        let draft = self.kept.then(|| self.interview.draft_id.clone());
        let draft = draft.as_deref();
        match &mut self.aim {
            Aim::CandidateNew => self.register(draft, sitting, lang),
            Aim::Session(None) => lists::begin(&mut self.interview, draft, sitting, lang),
            Aim::Session(Some(seen)) => lists::change(&mut self.interview, seen, draft, sitting, lang),
            Aim::CandidateChange(seen) => {
                let mut candidate: Candidate = self.interview.finish(lang, &reading)?;
                let session = self.road.session();
                if let Some(session) = session {
                    lists::lays_over(session, &mut candidate, &seen.record, sitting.today())?;
                }
                let version = deeds::candidates::change_at(sitting, seen, &candidate, session, draft)?;
                let said = Task::changed(&seen.id, &candidate, sitting, lang)?;
                let stored = Stored { id: seen.id.clone(), version, record: candidate };
                Ok(Saved::Done(said, self.goes_on_with(stored, sitting)))
            }
            Aim::Merge(merging) => merging.write(&mut self.interview, draft, sitting, lang),
            Aim::CaseNew { candidate_id } => {
                returns::open_case(&mut self.interview, candidate_id, draft, &mut self.asked, sitting, lang)
            }
            Aim::CaseChange(seen) => {
                let case: Case = self.interview.finish(lang, &reading)?;
                deeds::cases::change(sitting, seen, &case, draft)?;
                Ok(Saved::Done(msg::say_case_changed(lang), Target::Case(seen.id.clone())))
            }
            Aim::Visit { case_id, visit_id } => {
                returns::note_visit(&mut self.interview, case_id, visit_id, draft, sitting, lang)
            }
            Aim::Life(aim) => aim.write(&mut self.interview, draft, sitting, lang),
            Aim::Weights(seen) => weights::write(&mut self.interview, seen, draft, sitting, lang),
            Aim::Consent { candidate_id } => {
                consents::write(&mut self.interview, candidate_id, draft, sitting, lang)
            }
            Aim::Turn(turn) => turn.write(&mut self.interview, sitting, draft, lang),
            Aim::Closing { case_id } => returns::close(&mut self.interview, case_id, draft, sitting, lang),
            Aim::Assistance(aim) => {
                aim.write(Saving { interview: &mut self.interview, draft, sitting, lang })
            }
            Aim::Employer(aim) => {
                let interview = &mut self.interview;
                aim.write(Saving { interview, draft, sitting, lang }, &mut self.asked)
            }
            Aim::Offer(aim) => aim.write(Saving { interview: &mut self.interview, draft, sitting, lang }),
            Aim::Survey { case_id, ground, seen } => {
                let taken: Survey = self.interview.finish(lang, &reading)?;
                let same_wave = seen.as_ref().is_some_and(|seen| seen.record.wave == taken.wave);
                let again = survey::outcome::again(&taken, ground, lang).filter(|_| !same_wave);
                if let (false, Some(again)) = (self.asked, again) {
                    self.asked = true;
                    return Ok(Saved::Asked(again));
                }
                match seen {
                    Some(seen) => deeds::surveys::correct(sitting, case_id, seen, &taken, draft)?,
                    None => deeds::surveys::take(sitting, case_id, &taken, draft).map(drop)?,
                }
                Ok(Saved::Done(survey::outcome::saved(&taken, lang), Target::Case(case_id.clone())))
            }
        }
    }

    /// Takes what somebody else saved as the ground: what only they changed is theirs, where both did she chooses.
    fn rebase(&mut self, sitting: &mut Sitting, lang: Lang) -> Result<Saved> {
        match &mut self.aim {
            Aim::CandidateChange(seen) => {
                let theirs = deeds::candidates::open(sitting, &seen.id)?.stored;
                let form = self.interview.form;
                self.interview.rebase(&form.asked(&seen.record), &form.asked(&theirs.record), lang);
                self.interview.beside = theirs.record.texts();
                // Her file may have gone into another: from here on that one is changed.
                self.interview.subject = Some(theirs.id.clone());
                **seen = theirs;
                Ok(Saved::Conflict)
            }
            Aim::Merge(merging) => merging.rebase(&mut self.interview, sitting, lang),
            Aim::CaseChange(seen) => {
                let theirs = deeds::cases::open(sitting, &seen.id)?.stored;
                self.interview.rebase(&seen.record.texts(), &theirs.record.texts(), lang);
                **seen = theirs;
                Ok(Saved::Conflict)
            }
            Aim::Assistance(aim) => {
                aim.rebase(Saving { interview: &mut self.interview, draft: None, sitting, lang })
            }
            Aim::Life(aim) => aim.rebase(&mut self.interview, sitting, lang),
            Aim::Weights(seen) => weights::rebase(&mut self.interview, seen, sitting, lang),
            Aim::Offer(aim) => {
                aim.rebase(Saving { interview: &mut self.interview, draft: None, sitting, lang })
            }
            Aim::Employer(aim) => {
                aim.rebase(Saving { interview: &mut self.interview, draft: None, sitting, lang })
            }
            Aim::Survey { case_id, seen: Some(seen), .. } => {
                let view = deeds::surveys::open(sitting, case_id)?;
                let theirs = view.one(&seen.id).ok_or(Error::NotFound)?.stored();
                assistance::lay_over(&mut self.interview, seen, theirs, lang)
            }
            _ => Err(Error::ChangedMeanwhile),
        }
    }
}

/// Whether a return that has just been noted waits for an answer. Who may not read cases is not asked.
fn asks(sitting: &Sitting, candidate_id: &str) -> bool {
    deeds::cases::question_open(sitting, candidate_id).unwrap_or(false)
}
