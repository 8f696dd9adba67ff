//! Filling an exercise desk with people who do not exist. The file is written beside its place and renamed when it
//! is complete: a fill that is killed leaves nothing. The same seed, amounts, country, language and day give the
//! same people.

mod cases;
mod dice;
mod employers;
mod help;
mod offers;
mod people;
#[cfg(test)]
mod tests;

use super::desk::{self, Founding};
use super::{Means, Result};
use crate::domain::datum::Datum;
use crate::domain::datum::Reading;
use crate::domain::day::{Day, Instant};
use crate::domain::office::{Counsellor, Role};
use crate::domain::reference::{Kind, Reference};
use crate::domain::text::Name;
use crate::facts::{Country, Pack};
use crate::store::people::{self as accounts, Account};
use crate::store::{Batch, Statement, Store, numbers};
use dice::Dice;
use std::path::Path;
use std::sync::mpsc::{Receiver, sync_channel};

/// How much a desk is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amounts {
    pub candidates: usize,
    pub offers: usize,
    pub cases: usize,
}

/// Records written at once: large, since nobody else waits for the lock.
const AT_ONCE: usize = 4_000;
/// Batches made before the writer has taken them.
const AHEAD: usize = 2;
/// People each further counsellor follows.
const CASELOAD: usize = 2_500;
/// People the administrator follows, so that Today has something to say.
const OWN: usize = 40;
const OWN_CASES: usize = 12;

/// What everything is made from.
struct Maker<'a> {
    dice: Dice,
    country: Country,
    pack: &'a Pack,
    /// 0 French, 1 English, 2 Portuguese.
    language: usize,
    language_code: &'a str,
    today: Day,
    now: Instant,
    office: String,
    /// The administrator first.
    counsellors: Vec<String>,
    reading: Reading,
    at: String,
}

/// Makes a whole exercise desk at `path`.
///
/// # Errors
/// There is one already, the country has no pack, or the store's.
pub fn fill(
    path: &Path,
    founding: &Founding,
    amounts: Amounts,
    seed: u64,
    means: &Means,
    step: &mut dyn FnMut(usize, usize),
) -> Result<()> {
    if path.exists() {
        return Err(crate::store::Error::DeskExists.into());
    }
    let part = path.with_extension("filling");
    clear(&part);
    let filled = write(&part, founding, amounts, seed, means, step);
    if filled.is_err() {
        clear(&part);
        return filled;
    }
    std::fs::rename(&part, path).map_err(|error| crate::store::Error::Refused(error.to_string()))?;
    Ok(())
}

fn clear(part: &Path) {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let mut name = part.as_os_str().to_owned();
        name.push(ending);
        // What is not there need not be cleared.
        let _ = std::fs::remove_file(name);
    }
}

fn write(
    part: &Path,
    founding: &Founding,
    amounts: Amounts,
    seed: u64,
    means: &Means,
    step: &mut dyn FnMut(usize, usize),
) -> Result<()> {
    let store = desk::found_for_filling(part, founding, means)?;
    let pack = Pack::of(founding.country).ok_or(super::Error::NotFound)?;
    let now = (means.now)();
    let today = means.today.unwrap_or_else(|| now.day(pack.clock_offset_minutes));
    let administrator = desk::accounts(&store)?.into_iter().next().ok_or(super::Error::NotFound)?;
    let mut maker = Maker {
        dice: Dice::new(seed),
        country: founding.country,
        pack,
        language: ["fr", "en", "pt"].iter().position(|code| *code == founding.language).unwrap_or(0),
        language_code: &founding.language,
        today,
        now,
        office: administrator.office_id,
        counsellors: vec![administrator.id],
        reading: Reading { today, country: founding.country },
        at: now.to_string(),
    };
    let total = amounts.candidates + amounts.offers + amounts.cases;
    let mut done = 0;
    let mut told = |more: usize| {
        done += more;
        step(done, total);
    };
    // People are made on this thread and written on another: a batch is plain data and may cross.
    std::thread::scope(|scope| {
        let (sender, batches) = sync_channel::<Batch>(AHEAD);
        let writer = scope.spawn(move || keep(store, &batches));
        let mut give = |batch: Batch| {
            // A writer that failed has hung up; its error is told below.
            sender.send(batch).map_err(|_| super::Error::Stopped)
        };
        let made = make(&mut maker, amounts, &mut give, &mut told);
        drop(sender);
        let written = writer.join().map_err(|_| super::Error::Stopped)?;
        written.and(made)
    })
}

/// Where a batch goes.
type Give<'a> = dyn FnMut(Batch) -> Result<()> + 'a;

fn make(
    maker: &mut Maker<'_>,
    amounts: Amounts,
    give: &mut Give<'_>,
    told: &mut dyn FnMut(usize),
) -> Result<()> {
    maker.counsellors(give, amounts.candidates)?;
    let returnees = people::write(maker, give, amounts, told)?;
    employers::write_own(maker, give, amounts.offers)?;
    offers::write(maker, give, amounts.offers, told)?;
    employers::write(maker, give)?;
    cases::write(maker, give, &returnees, amounts.cases, told)
}

fn keep(mut store: Store, batches: &Receiver<Batch>) -> Result<()> {
    for batch in batches {
        store.apply(&batch)?;
    }
    store.settle()?;
    Ok(())
}

impl Maker<'_> {
    fn batch(&mut self) -> Batch {
        let id = self.id();
        Batch { id, counsellor: self.administrator(), at: self.at.clone(), statements: Vec::new() }
    }

    fn administrator(&self) -> String {
        self.counsellors.first().cloned().unwrap_or_default()
    }

    fn id(&mut self) -> String {
        let milliseconds = self.now.unix().unsigned_abs() * 1_000;
        self.dice.id(milliseconds)
    }

    /// Who follows the person or case of that place: the first ones the administrator, the others evenly.
    fn counsellor(&self, place: usize, own: usize) -> String {
        let others = self.counsellors.len().saturating_sub(1);
        let chosen = if place < own || others == 0 { 0 } else { 1 + place % others };
        self.counsellors.get(chosen).cloned().unwrap_or_default()
    }

    /// Further accounts, so that the administrator is not the only one at work.
    fn counsellors(&mut self, give: &mut Give<'_>, candidates: usize) -> Result<()> {
        let mut batch = self.batch();
        for number in 0..(candidates / CASELOAD).max(3) {
            let id = self.id();
            let name = format!("{} {}", people::given(self, number % 2 == 0), number + 1);
            batch.push(accounts::insert_account(&Account {
                id: id.clone(),
                office_id: self.office.clone(),
                team_id: None,
                active: true,
                language: None,
                counsellor: Counsellor {
                    name: Name::read(&name, &self.reading).ok(),
                    role: Some(Role::Counsellor),
                    // Nobody logs in by it: the desk stays that of its only administrator.
                    system_login: None,
                },
            }));
            self.counsellors.push(id);
        }
        give(batch)
    }

    fn reference(&self, kind: Kind, place: usize) -> Reference {
        Reference { country: self.country, kind, number: u32::try_from(place + 1).unwrap_or(1) }
    }

    /// Claims the numbers of everything that was made of a kind.
    fn claim(&self, kind: Kind, count: usize) -> Vec<Statement> {
        let claim = numbers::claim(&self.reference(kind, 0), u32::try_from(count).unwrap_or(u32::MAX));
        if count == 0 { Vec::new() } else { vec![claim] }
    }

    /// A day so many days ago or ahead, evenly between two bounds.
    fn day(&mut self, from: i64, to: i64) -> Day {
        let days = self.dice.between(from, to);
        self.today.plus_days(days)
    }
}
