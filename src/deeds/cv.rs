//! Giving somebody's CV out: to her, or to an employer where she agreed to that. Nobody who waits for consent is in one.
//! That it left is noted by [`super::prints`] when it leaves; here the right and the consent are asked.

use super::{Error, Result, Sitting, background, candidates};
use crate::domain::candidate::{Candidate, Purpose, Status};
use crate::domain::cv::Cv;
use crate::domain::experience::Experience;
use crate::domain::rights::Deed;

/// A CV that may be given out.
pub struct View {
    pub cv: Cv,
    pub reference: String,
    /// Whose it is: what language she speaks.
    pub person: Candidate,
    pub reader: Reader,
}

/// Into whose hands it may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// She agreed that employers see her profile.
    Employers,
    /// She did not: her own hands alone.
    Herself,
}

/// Opens what a CV tells; that it was read is logged.
///
/// # Errors
/// [`Error::Died`]; [`Error::WaitsForConsent`] where she has not agreed to be registered; nobody of that id; a missing right; the store's.
pub fn open(sitting: &mut Sitting, id: &str) -> Result<View> {
    let view = candidates::open(sitting, id)?;
    let standing = &view.standing;
    sitting.ask(Deed::HandCv, sitting.whose(&standing.counsellor_id, &standing.office_id))?;
    let person = view.stored.record.clone();
    if standing.status == Status::Deceased {
        return Err(Error::Died);
    }
    if standing.status == Status::Waiting || !person.consents_to(Purpose::Employment) {
        return Err(Error::WaitsForConsent);
    }
    let agreed = person.consents_to(Purpose::Employers);
    let jobs = background::experiences(sitting, &view.stored.id)?;
    let jobs: Vec<Experience> = jobs.into_iter().map(|job| job.record).collect();
    Ok(View {
        cv: Cv::of(&person, &jobs, sitting.today()),
        reference: view.standing.reference,
        reader: if agreed { Reader::Employers } else { Reader::Herself },
        person,
    })
}
