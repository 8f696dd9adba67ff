//! Who works at the desk: offices, teams, counsellors and their roles.

use super::text::{Line, Name};
use crate::facts::{Country, Region};
use crate::{choice, record};

choice! {
    /// What somebody is at the desk. What each may do is one table: [`super::rights::may`].
    Role as "role" {
        Counsellor = "counsellor", FocalPoint = "focal_point", Supervisor = "supervisor",
        Statistics = "statistics", Administrator = "administrator",
    }
}

record! {
    /// A place where people are received.
    Office in "office" belongs Desk;
    office { name: Option<Line> [Compulsory], country: Option<Country> [Compulsory], region: Option<Region> }
}

record! {
    /// Counsellors who see each other's work.
    Team in "team" belongs Desk;
    team { name: Option<Line> [Compulsory] }
}

record! {
    /// An account: somebody who works at the desk.
    Counsellor in "counsellor" belongs Desk;
    counsellor { name: Option<Name> [Compulsory], role: Option<Role> [Compulsory], system_login: Option<Line> }
}
