//! Who may do what: one table, asked in `deeds` and nowhere else; and one function that hides what a reader may
//! not see, for screens, lists and exports alike.

use super::office::Role;
use super::record::{Field, Mark};

/// What a right is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    ReadPeople,
    ReadSensitive,
    WritePeople,
    /// To join two files of one person, and to part them again.
    MergePeople,
    /// To note a death, who answers for somebody, another name or sex; and to take that back.
    ChangeLives,
    /// To take everything out that says who somebody is; it cannot be undone.
    Erase,
    ReadOffers,
    /// To shortlist somebody for an offer, to send her profile, to note what came of it.
    Propose,
    WriteOffers,
    ImportOffers,
    /// To say what was found about an employer.
    VerifyEmployers,
    /// To give somebody's CV out of the desk.
    HandCv,
    ReadCases,
    WriteCases,
    CloseCases,
    HandOver,
    ReadLog,
    /// To see, take over or give up what a colleague left unfinished.
    OthersDrafts,
    Import,
    /// To change what the parts of a match are worth.
    Weigh,
    Export,
    Administer,
}

/// Whose record it is, seen from the one who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Own,
    Team,
    Office,
    Elsewhere,
}

/// The table. Everything that is not said is refused.
pub fn may(role: Role, deed: Deed, whose: Whose) -> bool {
    use Deed::*;
    let near = whose != Whose::Elsewhere;
    match role {
        Role::Administrator => true,
        Role::Supervisor => match deed {
            Administer => false,
            ReadSensitive | WritePeople | MergePeople | ChangeLives | Erase | Propose | HandCv
            | WriteCases | CloseCases | HandOver | OthersDrafts => near,
            _ => true,
        },
        Role::FocalPoint => match deed {
            ReadPeople | WritePeople | ReadOffers | Propose | WriteOffers => true,
            HandCv | ReadSensitive | MergePeople | ChangeLives | ReadCases | WriteCases | CloseCases
            | ReadLog => near,
            HandOver => whose == Whose::Own,
            _ => false,
        },
        Role::Counsellor => match deed {
            ReadPeople | WritePeople | ReadOffers | Propose | WriteOffers | ImportOffers => true,
            HandCv | MergePeople | ChangeLives | ReadCases | WriteCases | CloseCases => near,
            ReadSensitive | HandOver => whose == Whose::Own,
            _ => false,
        },
        Role::Statistics => matches!(deed, ReadOffers),
    }
}

/// How much of a record a reader may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sight {
    pub personal: bool,
    pub sensitive: bool,
}

/// What a role sees of somebody's record.
pub fn sight(role: Role, whose: Whose) -> Sight {
    Sight { personal: may(role, Deed::ReadPeople, whose), sensitive: may(role, Deed::ReadSensitive, whose) }
}

/// What stands in the place of a text that may not be seen. It looks masked, never empty.
pub const MASKED: &str = "•••";

/// The text of a field as far as it may be seen. The only place where anything is hidden.
pub fn mask(field: &Field, text: String, sight: Sight) -> String {
    let hidden =
        (field.is(Mark::Personal) && !sight.personal) || (field.is(Mark::Sensitive) && !sight.sensitive);
    if hidden && !text.is_empty() { MASKED.to_owned() } else { text }
}
