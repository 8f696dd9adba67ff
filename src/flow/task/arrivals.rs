//! Somebody comes into the register: asked at leisure, or noted between two interviews. Whichever road it is, people
//! like her are looked for, and whoever turns out to be there already gets no second file.

use super::{Aim, Saved, Task, lists};
use crate::deeds::candidates::{Arrival, Asked};
use crate::deeds::kept::{Similar, Stored};
use crate::deeds::{self, Result, Sitting};
use crate::domain::arrival::NOTED;
use crate::domain::birth::Birth;
use crate::domain::candidate::{Candidate, Purpose};
use crate::domain::datum::{Datum, Several};
use crate::domain::duplicates::Person;
use crate::domain::record::Record;
use crate::domain::session::Session;
use crate::flow::due::Target;
use crate::flow::form::Form;
use crate::flow::resolve;
use crate::i18n::{Lang, label, msg};

/// From this likeness on, saving a new person asks once whether it is somebody else.
const SURE_ENOUGH: u8 = 85;
/// The same where little is asked: a name and a telephone come no higher, a name and a village not so high.
const SURE_ENOUGH_OF_LITTLE: u8 = 65;

/// The subject of the draft of a note.
pub const NOTE: &str = "note";

/// By which road somebody comes.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Road {
    /// The whole form.
    #[default]
    Form,
    /// A note between two interviews; the form comes later.
    Note,
    /// A row of a list.
    List(Box<Stored<Session>>),
}

impl Road {
    /// The session that somebody comes to.
    pub(super) fn session(&self) -> Option<&Stored<Session>> {
        match self {
            Road::List(session) => Some(session),
            _ => None,
        }
    }
}

impl Task {
    /// A note about somebody for whom there is no time now.
    pub fn note(sitting: &Sitting) -> Task {
        let mut task = Task::blank(Form::of::<Candidate>().only(&NOTED), Aim::CandidateNew, sitting);
        task.interview.subject = Some(NOTE.to_owned());
        task.road = Road::Note;
        task
    }

    /// True for a note: it leaves the screen once it is saved.
    pub fn is_note(&self) -> bool {
        self.road == Road::Note
    }

    /// A file that was begun in a hurry, at the first question that has no answer.
    ///
    /// # Errors
    /// Nobody of that id, a missing right, or the store's.
    pub fn finish(id: &str, sitting: &mut Sitting, lang: Lang) -> Result<Task> {
        let view = deeds::candidates::open(sitting, id)?;
        let mut task = Task::candidate_change(&view, sitting, lang);
        let open = |place: &usize| task.interview.answer(*place).is_some_and(|answer| answer.kept.is_empty());
        if let Some(place) = (0..task.interview.total()).find(open) {
            task.interview.go(place);
            task.interview.marked_saved();
        }
        Ok(task)
    }

    /// Registers somebody new. Where somebody very like her is there it is asked first; saving once more says that she
    /// is somebody else, and that is remembered. Likewise whether she is kept although she refuses her consent.
    pub(super) fn register(
        &mut self,
        draft: Option<&str>,
        sitting: &mut Sitting,
        lang: Lang,
    ) -> Result<Saved> {
        let Some((candidate, asked)) = self.answered(sitting, lang)? else {
            return Ok(Saved::Asked(label(lang, "say-refuses")));
        };
        self.look_alike(sitting);
        let enough = if self.road == Road::Form { SURE_ENOUGH } else { SURE_ENOUGH_OF_LITTLE };
        let sure = self.similar.first().is_some_and(|similar| similar.likeness.score >= enough);
        if sure && !self.asked {
            self.asked = true;
            return Ok(Saved::Similar);
        }
        // Whoever was named and is somebody else is remembered.
        let named = self.similar.first().filter(|_| sure).map(|similar| similar.line.id.clone());
        self.apart.extend(named);
        let arrival = Arrival { asked, apart: &self.apart, draft, session: self.list() };
        let registered = deeds::candidates::arrive(sitting, &candidate, &arrival)?;
        let (name, reference) = (candidate.name(), registered.reference.as_str());
        let said = if self.is_note() {
            msg::say_noted(lang, name, reference)
        } else if self.list().is_some() {
            lists::said(&candidate, reference, lang)
        } else if asked == Asked::Refused {
            msg::say_registered_waits(lang, name, reference)
        } else if super::asks(sitting, &registered.id) {
            msg::say_registered_asks(lang, name, reference)
        } else {
            msg::say_registered(lang, name, reference)
        };
        if asked == Asked::Refused {
            self.let_go_of_refusal(sitting, lang);
        }
        self.registered = Some(registered.reference);
        let stored = Stored { id: registered.id, version: 1, record: candidate };
        Ok(Saved::Done(said, self.goes_on_with(stored, sitting)))
    }

    /// What was answered, and how much of it was asked. None: she refuses her consent, and it was not asked yet whether
    /// she is to be kept without it.
    fn answered(&mut self, sitting: &Sitting, lang: Lang) -> Result<Option<(Candidate, Asked)>> {
        let reading = sitting.reading();
        let refuses = self.refuses();
        let (candidate, asked) = match self.interview.finish::<Candidate>(lang, &reading) {
            Ok(candidate) if self.road == Road::Form => (candidate, Asked::Whole),
            Ok(candidate) => (candidate, Asked::Little),
            Err(faults) if refuses && faults.0.iter().all(|fault| fault.key == "consent") => {
                // Of a row of a list it is said once it is saved.
                if self.list().is_none() && !std::mem::replace(&mut self.refused, true) {
                    return Ok(None);
                }
                (Candidate::read(&self.interview.whole::<Candidate>(), &reading)?, Asked::Refused)
            }
            Err(faults) => return Err(faults.into()),
        };
        match &self.road {
            Road::List(session) => Ok(Some((lists::whole(session, candidate, sitting.today())?, asked))),
            _ => Ok(Some((candidate, asked))),
        }
    }

    /// True where she was registered although she refuses.
    pub fn waits(&self) -> bool {
        self.refused && self.registered.is_some()
    }

    /// True where she said no to the consent.
    pub fn refuses(&self) -> bool {
        let consent = self.interview.form.place_of("consent").and_then(|place| self.interview.answer(place));
        consent.is_some_and(|answer| resolve::is_no(&answer.typed))
    }

    /// The refusal is kept with her file: in the form the field is blank from here on, and can be answered anew.
    fn let_go_of_refusal(&mut self, sitting: &Sitting, lang: Lang) {
        if let Some(place) = self.interview.form.place_of("consent") {
            self.interview.tell(place, "", lang, &sitting.reading());
        }
    }

    /// What is said of a file that was changed: of one begun in a hurry also what it still lacks.
    pub(super) fn changed(id: &str, candidate: &Candidate, sitting: &Sitting, lang: Lang) -> Result<String> {
        let form = Form::of::<Candidate>();
        let lacking = deeds::candidates::lacks(sitting, id)?;
        let names = lacking.iter().filter_map(|key| form.field(form.place_of(key)?));
        let names: Vec<String> = names.map(|field| form.label(field, lang)).collect();
        Ok(if !names.is_empty() {
            msg::say_still_lacks(lang, names.join(", "), candidate.name())
        } else if super::asks(sitting, id) {
            msg::say_changed_asks(lang, candidate.name())
        } else {
            msg::say_changed(lang, candidate.name())
        })
    }

    /// Saving asked whether she is somebody else, and has no answer yet.
    pub fn was_asked(&self) -> bool {
        self.asked && matches!(self.aim, Aim::CandidateNew)
    }

    /// Looks for people like the one being asked, while she is being asked.
    pub fn look_alike(&mut self, sitting: &Sitting) {
        let own = match &self.aim {
            Aim::CandidateNew => String::new(),
            Aim::CandidateChange(seen) => seen.id.clone(),
            _ => return,
        };
        let person = self.person(&own, sitting);
        let enough = !person.family.is_empty() || !person.given.is_empty();
        // What cannot be looked up now is looked up again at the next answer and at save.
        self.similar = if enough {
            deeds::candidates::similar(sitting, &person, 5).unwrap_or_default()
        } else {
            Vec::new()
        };
        let apart = &self.apart;
        self.similar.retain(|similar: &Similar| !apart.contains(&similar.line.id));
    }

    fn person(&self, own: &str, sitting: &Sitting) -> Person {
        let texts = self.interview.whole::<Candidate>();
        // What cannot be read yet is left out: nothing of a half answer is compared.
        let read = Candidate::read(&texts, &sitting.reading());
        match read {
            Ok(candidate) => candidate.likeness(own),
            Err(_) => Candidate::unknown().likeness(own),
        }
    }

    /// The one being asked is not somebody who is like her.
    ///
    /// # Errors
    /// A missing right, or the store's; of somebody new it is written with her.
    pub fn tell_apart(&mut self, other: &str, sitting: &mut Sitting) -> Result<()> {
        if let Aim::CandidateChange(seen) = &self.aim {
            deeds::merges::tell_apart(sitting, &seen.id, other)?;
        } else if !self.apart.iter().any(|id| id == other) {
            self.apart.push(other.to_owned());
        }
        self.similar.retain(|similar| similar.line.id != other);
        Ok(())
    }

    /// The one being asked is there already: what was answered becomes a change of her file. Where both say something
    /// else, both stand, and it is chosen.
    ///
    /// # Errors
    /// Her file cannot be read, or the store's.
    pub fn is_her(&mut self, id: &str, sitting: &mut Sitting, lang: Lang) -> Result<()> {
        let view = deeds::candidates::open(sitting, id)?;
        if self.kept {
            let subject = self.subject_of(&view.stored.id);
            deeds::drafts::is_about(sitting, &self.interview.draft_id, &subject)?;
        }
        self.is_now(view.stored, lang);
        Ok(())
    }

    /// From here on it is the file of somebody who is there that is changed.
    pub(super) fn is_now(&mut self, stored: Stored<Candidate>, lang: Lang) {
        let theirs = self.interview.form.asked(&stored.record);
        let settled = self.settled_by(&stored.record);
        self.interview.becomes(&self.subject_of(&stored.id), theirs, lang);
        for (place, kept) in settled {
            self.interview.keep_at(place, kept, lang);
        }
        if self.road != Road::Form
            && let Some(place) = self.interview.first_differing()
        {
            self.interview.go(place);
        }
        // What is not asked here stays as it is there.
        self.interview.beside = stored.record.texts();
        self.aim = Aim::CandidateChange(Box::new(stored));
        self.similar.clear();
        (self.asked, self.found) = (false, true);
    }

    /// What of a hurried answer her file settles: who she is stays as it stands there, unless her birth is known better
    /// now; a yes takes nothing back that she agreed to; what a note is about comes behind what was noted before.
    fn settled_by(&self, hers: &Candidate) -> Vec<(usize, String)> {
        if self.road == Road::Form {
            return Vec::new();
        }
        let fields = self.interview.form.fields.iter().zip(self.interview.form.asked(hers)).enumerate();
        let settled = fields.filter_map(|(place, (field, theirs))| {
            let answer = self.interview.answer(place).filter(|answer| answer.fault.is_none())?;
            let mine = answer.kept.as_str();
            if theirs.is_empty() || mine.is_empty() || mine == theirs {
                return None;
            }
            match field.key {
                "family_name" | "given_names" | "sex" => Some((place, theirs)),
                "birth" => {
                    let told = Birth::restore(&mine.into())?;
                    let stands = hers.birth.filter(|birth| birth.precision() <= told.precision());
                    stands.map(|birth| (place, birth.text()))
                }
                "consent" => {
                    let mut both = hers.consent.clone();
                    both.0.extend(Several::<Purpose>::restore(&mine.into())?.0);
                    both.0.sort_unstable();
                    both.0.dedup();
                    Some((place, both.text()))
                }
                "note" => Some((place, format!("{theirs}; {mine}"))),
                _ => None,
            }
        });
        settled.collect()
    }

    /// What its draft is about, once it is about somebody who is there: a row stays a row of its list.
    fn subject_of(&self, id: &str) -> String {
        match &self.road {
            Road::List(session) => format!("{}/{}/{id}", lists::LIST, session.id),
            _ => id.to_owned(),
        }
    }

    /// From what was saved on, the interview changes it.
    pub(super) fn goes_on_with(&mut self, stored: Stored<Candidate>, sitting: &Sitting) -> Target {
        let id = stored.id.clone();
        self.interview.saved_as(&id, sitting.new_id(), sitting.now().to_string());
        self.aim = Aim::CandidateChange(Box::new(stored));
        self.kept = false;
        Target::Candidate(id)
    }
}
