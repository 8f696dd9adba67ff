//! One counsellor at work: who signs, at which seat, for which office, on which day. Every deed takes it.

use super::accounts::Refusal;
use super::{Equipment, Error, Result};
use crate::domain::datum::Reading;
use crate::domain::day::{Day, Instant};
use crate::domain::office::Role;
use crate::domain::rights::{self, Deed, Sight, Whose};
use crate::facts::{Country, Pack, Rates};
use crate::store::{Access, Batch, Store, people};
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashSet;
use std::sync::Arc;

/// Where time and ids come from: handed in from outside, so that a test can hold both still.
#[derive(Clone)]
pub struct Means {
    pub now: Arc<dyn Fn() -> Instant + Send + Sync>,
    /// A new id, unique and growing with time (UUIDv7).
    pub id: Arc<dyn Fn() -> String + Send + Sync>,
    /// The desk's day where an exercise desk was told one.
    pub today: Option<Day>,
}

/// Who signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    pub id: String,
    pub name: String,
    pub role: Role,
    pub office_id: String,
    pub team_id: Option<String>,
}

/// The office one sits in, as its file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    pub name: String,
    pub country: Country,
    /// The desk is for exercise: its people do not exist.
    pub exercise: bool,
    /// Minutes to add to UTC.
    pub offset: i32,
    /// Language code of the desk.
    pub language: String,
}

pub struct Sitting {
    pub(super) store: Store,
    pub(super) means: Means,
    pub signer: Signer,
    pub office: Office,
    /// Which terminal or channel: a draft belongs to a seat until another takes it over.
    pub seat: String,
    /// Trays, printer and lock of the seat.
    pub equipment: Equipment,
    /// What is particular to the country, where the desk has a pack of its own.
    pack: Option<Arc<Pack>>,
    /// Rates of exchange: the program's, and the desk's own.
    rates: Arc<Rates>,
    /// The role of who signs, None once the account is closed; with the state of the file it was read from.
    standing: Cell<(i64, Option<Role>)>,
    /// Sensitive reads that were logged within the hour.
    read: RefCell<HashSet<(String, i64)>>,
    /// Open offers in memory, loaded when first matched.
    pub(super) offers: OnceCell<RefCell<super::matches::Held>>,
    /// Offers as they are counted, read when first looked up.
    pub(super) shelf: RefCell<super::lookup::Standing>,
}

/// What the making of rows needs of a sitting: it goes to another thread, where a sitting does not.
#[derive(Clone)]
pub(super) struct Hand {
    means: Means,
    pub signer: Signer,
    pub today: Day,
}

impl Hand {
    pub fn new_id(&self) -> String {
        (self.means.id)()
    }

    pub fn now(&self) -> Instant {
        (self.means.now)()
    }
}

impl Sitting {
    /// Sits down at a store with the account that signs.
    ///
    /// # Errors
    /// The account is unknown or disabled, or the store cannot be read.
    pub fn begin(store: Store, means: Means, account: &str, seat: String) -> Result<Sitting> {
        let state = store.data_version()?;
        let accounts = people::accounts(&store)?;
        let account = accounts.into_iter().find(|known| known.id == account && known.active);
        let account = account.ok_or(Error::NotAllowed)?;
        let mut office = office(&store)?;
        // Where the desk has several offices, one sits in one's own.
        let own = people::offices(&store)?.into_iter().find(|office| office.id == account.office_id);
        if let Some(name) = own.and_then(|office| office.record.name) {
            office.name = name.as_str().to_owned();
        }
        let signer = Signer {
            name: account.counsellor.name.map(|name| name.as_str().to_owned()).unwrap_or_default(),
            role: account.counsellor.role.unwrap_or(Role::Counsellor),
            id: account.id,
            office_id: account.office_id,
            team_id: account.team_id,
        };
        let standing = Cell::new((state, Some(signer.role)));
        Ok(Sitting {
            store,
            means,
            signer,
            office,
            seat,
            equipment: Equipment::default(),
            pack: None,
            rates: Rates::embedded(),
            standing,
            read: RefCell::default(),
            offers: OnceCell::new(),
            shelf: RefCell::default(),
        })
    }

    /// The same sitting over a connection of its own, for work that goes on beside the screen.
    ///
    /// # Errors
    /// The file cannot be opened again.
    pub fn again(&self) -> Result<Sitting> {
        let store = self.store.again(Access::Bulk)?;
        let standing = Cell::new((store.data_version()?, self.role()?));
        Ok(Sitting {
            store,
            standing,
            means: self.means.clone(),
            signer: self.signer.clone(),
            office: self.office.clone(),
            seat: self.seat.clone(),
            pack: self.pack.clone(),
            rates: self.rates.clone(),
            equipment: self.equipment.clone(),
            read: RefCell::default(),
            offers: OnceCell::new(),
            shelf: RefCell::default(),
        })
    }

    /// Several reads of one moment, as one list wants them.
    ///
    /// # Errors
    /// The reads' own, or the store's.
    pub fn at_once<T>(&self, read: impl FnOnce() -> Result<T>) -> Result<T> {
        self.store.at_once(read)
    }

    pub fn now(&self) -> Instant {
        (self.means.now)()
    }

    /// The office's day.
    pub fn today(&self) -> Day {
        self.means.today.unwrap_or_else(|| self.now().day(self.office.offset))
    }

    /// Hours and minutes on the office's clock.
    pub fn clock(&self, at: Instant) -> (u8, u8) {
        at.clock(self.office.offset)
    }

    pub fn reading(&self) -> Reading {
        Reading { today: self.today(), country: self.office.country }
    }

    /// The desk's own pack, else the country's. Every desk has one: a country without is refused when the desk is made.
    pub fn pack(&self) -> Option<&Pack> {
        self.pack.as_deref().or_else(|| Pack::of(self.office.country))
    }

    /// Takes a pack of the desk's own.
    pub fn set_pack(&mut self, pack: Pack) {
        self.pack = Some(Arc::new(pack));
    }

    /// Rates of exchange, by their days.
    pub fn rates(&self) -> &Arc<Rates> {
        &self.rates
    }

    /// Takes rates of the desk's own.
    pub fn set_rates(&mut self, rates: Rates) {
        self.rates = Arc::new(rates);
    }

    pub fn new_id(&self) -> String {
        (self.means.id)()
    }

    pub(super) fn hand(&self) -> Hand {
        Hand { means: self.means.clone(), signer: self.signer.clone(), today: self.today() }
    }

    pub(super) fn batch(&self) -> Batch {
        Batch {
            id: self.new_id(),
            counsellor: self.signer.id.clone(),
            at: self.now().to_string(),
            statements: Vec::new(),
        }
    }

    /// Whose a record is, seen from here.
    pub(super) fn whose(&self, counsellor: &str, office: &str) -> Whose {
        if counsellor == self.signer.id {
            Whose::Own
        } else if office == self.signer.office_id {
            Whose::Office
        } else {
            Whose::Elsewhere
        }
    }

    /// # Errors
    /// The role may not, or the account was closed meanwhile.
    pub(super) fn ask(&self, deed: Deed, whose: Whose) -> Result<()> {
        let role = self.role()?.ok_or(Refusal::Closed)?;
        if rights::may(role, deed, whose) { Ok(()) } else { Err(Error::NotAllowed) }
    }

    pub(super) fn sight(&self, whose: Whose) -> Sight {
        match self.role() {
            Ok(Some(role)) => rights::sight(role, whose),
            _ => Sight { personal: false, sensitive: false },
        }
    }

    /// The role as it is now: another seat may have changed the account since this one sat down. The file is only
    /// asked where somebody else wrote to it.
    fn role(&self) -> Result<Option<Role>> {
        let state = self.store.data_version()?;
        let (seen, role) = self.standing.get();
        if seen == state {
            return Ok(role);
        }
        let role = people::role_of(&self.store, &self.signer.id)?;
        self.standing.set((state, role));
        Ok(role)
    }

    /// True the first time within an hour that this record is read.
    pub(super) fn first_read(&self, record_id: &str) -> bool {
        self.read.borrow_mut().insert((record_id.to_owned(), self.now().unix() / 3600))
    }

    /// Remembers the language the account works in.
    ///
    /// # Errors
    /// The store's.
    pub fn remember_language(&mut self, code: &str) -> Result<()> {
        let mut batch = self.batch();
        batch.push(people::choose_language(&self.signer.id, code));
        self.store.apply(&batch)?;
        Ok(())
    }

    /// The language the account chose last, else the desk's.
    pub fn language(&self) -> String {
        let accounts = people::accounts(&self.store).unwrap_or_default();
        let chosen = accounts.into_iter().find(|account| account.id == self.signer.id);
        chosen.and_then(|account| account.language).unwrap_or_else(|| self.office.language.clone())
    }
}

/// The office as the desk's settings tell it.
pub(super) fn office(store: &Store) -> Result<Office> {
    let settings = people::settings(store)?;
    let text = |key: &str| settings.get(key).cloned().unwrap_or_default();
    let country = Country::parse(&text("country")).ok_or(Error::NotFound)?;
    Ok(Office {
        name: text("office"),
        country,
        exercise: text("exercise") == "yes",
        offset: Pack::of(country).map_or(0, |pack| pack.clock_offset_minutes),
        language: text("language"),
    })
}
