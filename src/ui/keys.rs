//! Keys, and what each does where. One table: the key line, the help and the README are readings of it.
//!
//! Only keys that every terminal sends alike are bound; every command is also in the searchable list.

use crate::flow::commands::Command;

/// A key, whatever bytes a terminal sends for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    Char(char),
    Enter,
    Tab,
    BackTab,
    Backspace,
    Delete,
    Insert,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    Esc,
    F(u8),
    /// A lower-case letter.
    Ctrl(char),
}

impl Key {
    /// How the key is written on the key line: `F2`, `^K`, `Tab`.
    pub fn name(self) -> String {
        match self {
            Key::Char(c) => c.to_string(),
            Key::F(number) => format!("F{number}"),
            Key::Ctrl(letter) => format!("^{}", letter.to_ascii_uppercase()),
            Key::Esc => "Esc".to_owned(),
            Key::BackTab => "Shift-Tab".to_owned(),
            Key::PageUp => "PgUp".to_owned(),
            Key::PageDown => "PgDn".to_owned(),
            other => format!("{other:?}"),
        }
    }
}

/// Where keys are pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Bound in every place that does not bind the key itself.
    Everywhere,
    Today,
    /// A line of Today that is an unfinished interview.
    Draft,
    FindCandidates,
    FindOffers,
    /// By what offers are counted and narrowed.
    Facets,
    /// The searches one keeps.
    Searches,
    Candidate,
    Offer,
    /// One offer of the desk's own.
    OwnOffer,
    FindEmployers,
    Employer,
    Matches,
    /// Likely pairs of people.
    Pairs,
    /// Two people side by side.
    Compare,
    Case,
    Print,
    /// Where a code is chosen.
    Code,
    /// The plan of a case.
    Plan,
    Aids,
    Referrals,
    /// The proposals of a candidate or of an offer.
    Proposals,
    /// The jobs somebody had.
    Experiences,
    /// Further papers of somebody.
    Documents,
    Form,
    /// A list of many people, a row each.
    Roll,
    /// The lists of the office.
    Lists,
    /// The surveys of a case.
    Surveys,
    /// The survey, question by question.
    Survey,
    /// The list of values over a field.
    List,
    Commands,
    /// Pages that are only read.
    Page,
}

impl Place {
    pub const ALL: &'static [Place] = &[
        Place::Everywhere,
        Place::Today,
        Place::Draft,
        Place::FindCandidates,
        Place::FindOffers,
        Place::Facets,
        Place::Searches,
        Place::Candidate,
        Place::Offer,
        Place::OwnOffer,
        Place::FindEmployers,
        Place::Employer,
        Place::Matches,
        Place::Pairs,
        Place::Compare,
        Place::Case,
        Place::Print,
        Place::Code,
        Place::Plan,
        Place::Aids,
        Place::Referrals,
        Place::Proposals,
        Place::Experiences,
        Place::Documents,
        Place::Form,
        Place::Roll,
        Place::Lists,
        Place::Surveys,
        Place::Survey,
        Place::List,
        Place::Commands,
        Place::Page,
    ];

    /// Its id: in `guichet keys --json` and as `help-ID`.
    pub fn id(self) -> &'static str {
        match self {
            Place::Everywhere => "everywhere",
            Place::Today => "today",
            Place::Draft => "draft",
            Place::FindCandidates => "find-candidates",
            Place::FindOffers => "find-offers",
            Place::Facets => "facets",
            Place::Searches => "searches",
            Place::Candidate => "candidate",
            Place::Offer => "offer",
            Place::OwnOffer => "own-offer",
            Place::FindEmployers => "find-employers",
            Place::Employer => "employer",
            Place::Matches => "matches",
            Place::Pairs => "pairs",
            Place::Compare => "compare",
            Place::Case => "case",
            Place::Print => "print",
            Place::Code => "code",
            Place::Plan => "plan",
            Place::Aids => "aids",
            Place::Referrals => "referrals",
            Place::Proposals => "proposals",
            Place::Experiences => "experiences",
            Place::Documents => "documents",
            Place::Form => "form",
            Place::Roll => "roll",
            Place::Lists => "lists",
            Place::Surveys => "surveys",
            Place::Survey => "survey",
            Place::List => "list",
            Place::Commands => "commands",
            Place::Page => "page",
        }
    }
}

/// Whether a binding stands on the key line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Line,
    HelpOnly,
}

/// One key in one place.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    pub place: Place,
    pub key: Key,
    pub command: Command,
    pub shown: Shown,
}

const fn on(place: Place, key: Key, command: Command) -> Binding {
    Binding { place, key, command, shown: Shown::Line }
}

const fn also(place: Place, key: Key, command: Command) -> Binding {
    Binding { place, key, command, shown: Shown::HelpOnly }
}

/// Every binding. The order is that of the key line.
pub static KEYS: &[Binding] = &[
    on(Place::Everywhere, Key::F(1), Command::Help),
    also(Place::Everywhere, Key::Ctrl('g'), Command::Help),
    on(Place::Everywhere, Key::Ctrl('k'), Command::Commands),
    on(Place::Everywhere, Key::Ctrl('l'), Command::Language),
    also(Place::Everywhere, Key::Ctrl('r'), Command::Redraw),
    on(Place::Everywhere, Key::Esc, Command::Back),
    also(Place::Everywhere, Key::Ctrl('x'), Command::Leave),
    also(Place::Everywhere, Key::F(8), Command::NoteNew),
    also(Place::Everywhere, Key::F(9), Command::Lock),
    also(Place::Everywhere, Key::Up, Command::Up),
    also(Place::Everywhere, Key::Down, Command::Down),
    also(Place::Everywhere, Key::PageUp, Command::PageUp),
    also(Place::Everywhere, Key::PageDown, Command::PageDown),
    // Today
    on(Place::Today, Key::F(2), Command::CandidateNew),
    on(Place::Today, Key::F(3), Command::CandidateFind),
    on(Place::Today, Key::F(4), Command::OfferFind),
    also(Place::Today, Key::F(5), Command::ListNew),
    also(Place::Today, Key::F(6), Command::Lists),
    also(Place::Today, Key::Enter, Command::Open),
    on(Place::Today, Key::Ctrl('x'), Command::Leave),
    also(Place::Today, Key::Ctrl('d'), Command::VisitNoShow),
    also(Place::Today, Key::Home, Command::First),
    also(Place::Today, Key::End, Command::Last),
    // A line of Today that is an unfinished interview
    on(Place::Draft, Key::Enter, Command::DraftResume),
    on(Place::Draft, Key::Ctrl('d'), Command::DraftSetAside),
    on(Place::Draft, Key::F(2), Command::CandidateNew),
    also(Place::Draft, Key::F(5), Command::ListNew),
    also(Place::Draft, Key::F(6), Command::Lists),
    also(Place::Draft, Key::F(3), Command::CandidateFind),
    also(Place::Draft, Key::F(4), Command::OfferFind),
    also(Place::Draft, Key::Home, Command::First),
    also(Place::Draft, Key::End, Command::Last),
    // Looking up
    on(Place::FindCandidates, Key::Enter, Command::Open),
    on(Place::FindCandidates, Key::F(2), Command::CandidateNew),
    on(Place::FindOffers, Key::Enter, Command::Open),
    also(Place::FindOffers, Key::F(3), Command::FilterOpen),
    also(Place::FindOffers, Key::F(4), Command::CandidatesForOffer),
    on(Place::FindOffers, Key::F(5), Command::Facets),
    also(Place::FindOffers, Key::F(6), Command::OfferOrder),
    also(Place::FindOffers, Key::F(7), Command::Searches),
    // By what offers are counted
    on(Place::Facets, Key::Enter, Command::Open),
    on(Place::Facets, Key::Tab, Command::FacetNext),
    also(Place::Facets, Key::BackTab, Command::FacetBefore),
    also(Place::Facets, Key::Right, Command::FacetNext),
    also(Place::Facets, Key::Left, Command::FacetBefore),
    also(Place::Facets, Key::F(4), Command::FacetsClear),
    also(Place::Facets, Key::F(5), Command::Facets),
    also(Place::Facets, Key::F(6), Command::OfferOrder),
    // Searches that are kept
    on(Place::Searches, Key::Enter, Command::Open),
    on(Place::Searches, Key::F(2), Command::SearchKeep),
    also(Place::Searches, Key::Ctrl('d'), Command::SearchDrop),
    also(Place::FindOffers, Key::F(2), Command::OfferNew),
    // One candidate
    on(Place::Candidate, Key::F(2), Command::CandidateChange),
    on(Place::Candidate, Key::F(3), Command::OffersForCandidate),
    on(Place::Candidate, Key::F(4), Command::CaseOpen),
    also(Place::Candidate, Key::F(5), Command::Proposals),
    also(Place::Candidate, Key::F(6), Command::Experiences),
    also(Place::Candidate, Key::F(7), Command::Documents),
    also(Place::Candidate, Key::Ctrl('e'), Command::Duplicates),
    also(Place::Candidate, Key::Ctrl('v'), Command::LifeChange),
    also(Place::Candidate, Key::Ctrl('y'), Command::History),
    also(Place::Candidate, Key::Ctrl('p'), Command::Print),
    // One offer
    on(Place::Offer, Key::F(3), Command::CandidatesForOffer),
    also(Place::Offer, Key::F(5), Command::Proposals),
    also(Place::Offer, Key::Ctrl('p'), Command::Print),
    // One offer of the desk's own
    on(Place::OwnOffer, Key::F(2), Command::OfferChange),
    on(Place::OwnOffer, Key::F(3), Command::CandidatesForOffer),
    on(Place::OwnOffer, Key::F(4), Command::OfferPublish),
    also(Place::OwnOffer, Key::F(5), Command::Proposals),
    also(Place::OwnOffer, Key::Ctrl('d'), Command::OfferClose),
    also(Place::OwnOffer, Key::Ctrl('e'), Command::OfferReopen),
    also(Place::OwnOffer, Key::Ctrl('o'), Command::OfferEmployer),
    also(Place::OwnOffer, Key::Ctrl('y'), Command::History),
    also(Place::OwnOffer, Key::Ctrl('p'), Command::Print),
    // Employers
    on(Place::FindEmployers, Key::Enter, Command::Open),
    on(Place::FindEmployers, Key::F(2), Command::EmployerNew),
    on(Place::FindEmployers, Key::F(3), Command::FilterOpen),
    also(Place::FindEmployers, Key::F(4), Command::OfferNew),
    // One employer
    on(Place::Employer, Key::F(2), Command::EmployerChange),
    on(Place::Employer, Key::F(3), Command::EmployerVerify),
    on(Place::Employer, Key::F(4), Command::OfferNew),
    also(Place::Employer, Key::Ctrl('y'), Command::History),
    // A ranking
    also(Place::Matches, Key::Enter, Command::Open),
    on(Place::Matches, Key::F(2), Command::ProposalNew),
    on(Place::Matches, Key::F(4), Command::Ask),
    also(Place::Matches, Key::Ctrl('o'), Command::Weights),
    also(Place::Matches, Key::F(5), Command::Proposals),
    // Proposals
    on(Place::Proposals, Key::F(2), Command::ProposalOutcome),
    on(Place::Proposals, Key::F(3), Command::Slip),
    on(Place::Proposals, Key::F(4), Command::ProposalConsent),
    also(Place::Proposals, Key::Enter, Command::ProposalChange),
    also(Place::Proposals, Key::F(5), Command::ProposalNew),
    also(Place::Proposals, Key::Ctrl('o'), Command::Open),
    also(Place::Proposals, Key::Ctrl('p'), Command::Print),
    also(Place::Proposals, Key::Ctrl('y'), Command::History),
    also(Place::Proposals, Key::Home, Command::First),
    also(Place::Proposals, Key::End, Command::Last),
    // The jobs somebody had
    on(Place::Experiences, Key::F(2), Command::ExperienceNew),
    on(Place::Experiences, Key::F(3), Command::ExperienceChange),
    on(Place::Experiences, Key::Ctrl('d'), Command::ExperienceRemove),
    also(Place::Experiences, Key::Enter, Command::ExperienceChange),
    also(Place::Experiences, Key::F(7), Command::Documents),
    also(Place::Experiences, Key::Ctrl('y'), Command::History),
    also(Place::Experiences, Key::Home, Command::First),
    also(Place::Experiences, Key::End, Command::Last),
    // Further papers of somebody
    on(Place::Documents, Key::F(2), Command::DocumentNew),
    on(Place::Documents, Key::F(3), Command::DocumentChange),
    on(Place::Documents, Key::Ctrl('d'), Command::DocumentRemove),
    also(Place::Documents, Key::Enter, Command::DocumentChange),
    also(Place::Documents, Key::F(6), Command::Experiences),
    also(Place::Documents, Key::Ctrl('y'), Command::History),
    also(Place::Documents, Key::Home, Command::First),
    also(Place::Documents, Key::End, Command::Last),
    // Likely pairs
    on(Place::Pairs, Key::Enter, Command::Open),
    // Two people side by side
    on(Place::Compare, Key::F(2), Command::NotSame),
    on(Place::Compare, Key::F(3), Command::OpenOther),
    on(Place::Compare, Key::F(4), Command::Merge),
    also(Place::Compare, Key::Tab, Command::MergeSwap),
    also(Place::Compare, Key::Home, Command::First),
    also(Place::Compare, Key::End, Command::Last),
    // A case
    on(Place::Case, Key::F(2), Command::VisitNote),
    on(Place::Case, Key::F(3), Command::CaseChange),
    on(Place::Case, Key::F(4), Command::CaseClose),
    also(Place::Case, Key::Ctrl('d'), Command::VisitNoShow),
    also(Place::Case, Key::Ctrl('e'), Command::VisitPlan),
    also(Place::Case, Key::Ctrl('u'), Command::SurveyNew),
    also(Place::Case, Key::F(5), Command::Surveys),
    also(Place::Case, Key::Ctrl('y'), Command::History),
    also(Place::Case, Key::Ctrl('p'), Command::Print),
    also(Place::Case, Key::Ctrl('o'), Command::Plan),
    also(Place::Case, Key::Ctrl('v'), Command::Aids),
    also(Place::Case, Key::Ctrl('f'), Command::Referrals),
    // What to print
    on(Place::Print, Key::Enter, Command::Print),
    also(Place::Print, Key::Ctrl('p'), Command::Print),
    also(Place::Print, Key::F(2), Command::SheetLanguage),
    on(Place::Print, Key::F(3), Command::Paper),
    on(Place::Print, Key::F(4), Command::PrintFile),
    // The code of the lock
    on(Place::Code, Key::Enter, Command::Save),
    // The plan of a case
    on(Place::Plan, Key::F(2), Command::StepDone),
    on(Place::Plan, Key::F(3), Command::PlanChange),
    on(Place::Plan, Key::F(4), Command::StepNew),
    also(Place::Plan, Key::Enter, Command::StepChange),
    also(Place::Plan, Key::Ctrl('p'), Command::Print),
    also(Place::Plan, Key::Ctrl('y'), Command::History),
    also(Place::Plan, Key::Ctrl('v'), Command::Aids),
    also(Place::Plan, Key::Ctrl('f'), Command::Referrals),
    also(Place::Plan, Key::Ctrl('u'), Command::SurveyNew),
    also(Place::Plan, Key::F(5), Command::Surveys),
    also(Place::Plan, Key::Home, Command::First),
    also(Place::Plan, Key::End, Command::Last),
    // The aids of a case
    on(Place::Aids, Key::F(2), Command::AidNew),
    on(Place::Aids, Key::F(3), Command::AidChange),
    on(Place::Aids, Key::F(4), Command::InstalmentNew),
    also(Place::Aids, Key::Enter, Command::AidChange),
    also(Place::Aids, Key::Ctrl('y'), Command::History),
    also(Place::Aids, Key::Ctrl('o'), Command::Plan),
    also(Place::Aids, Key::Ctrl('f'), Command::Referrals),
    also(Place::Aids, Key::Ctrl('u'), Command::SurveyNew),
    also(Place::Aids, Key::F(5), Command::Surveys),
    also(Place::Aids, Key::Home, Command::First),
    also(Place::Aids, Key::End, Command::Last),
    // The referrals of a case
    on(Place::Referrals, Key::F(2), Command::ReferralMove),
    on(Place::Referrals, Key::F(3), Command::ReferralNew),
    on(Place::Referrals, Key::F(4), Command::ReferralConsent),
    also(Place::Referrals, Key::Enter, Command::ReferralChange),
    also(Place::Referrals, Key::Ctrl('d'), Command::ReferralNoShow),
    also(Place::Referrals, Key::Ctrl('p'), Command::Print),
    also(Place::Referrals, Key::Ctrl('y'), Command::History),
    also(Place::Referrals, Key::Ctrl('o'), Command::Plan),
    also(Place::Referrals, Key::Ctrl('v'), Command::Aids),
    also(Place::Referrals, Key::Ctrl('u'), Command::SurveyNew),
    also(Place::Referrals, Key::F(5), Command::Surveys),
    also(Place::Referrals, Key::Home, Command::First),
    also(Place::Referrals, Key::End, Command::Last),
    // The surveys of a case
    on(Place::Surveys, Key::F(2), Command::SurveyNew),
    on(Place::Surveys, Key::F(3), Command::SurveyChange),
    on(Place::Surveys, Key::F(4), Command::Print),
    also(Place::Surveys, Key::Enter, Command::SurveyChange),
    also(Place::Surveys, Key::Ctrl('u'), Command::SurveyNew),
    also(Place::Surveys, Key::Ctrl('p'), Command::Print),
    also(Place::Surveys, Key::Ctrl('y'), Command::History),
    also(Place::Surveys, Key::Ctrl('o'), Command::Plan),
    also(Place::Surveys, Key::Ctrl('v'), Command::Aids),
    also(Place::Surveys, Key::Ctrl('f'), Command::Referrals),
    also(Place::Surveys, Key::Home, Command::First),
    also(Place::Surveys, Key::End, Command::Last),
    // A form
    also(Place::Form, Key::Tab, Command::Down),
    on(Place::Form, Key::Enter, Command::Down),
    also(Place::Form, Key::BackTab, Command::Up),
    on(Place::Form, Key::F(2), Command::Save),
    also(Place::Form, Key::Ctrl('o'), Command::Save),
    on(Place::Form, Key::F(4), Command::Values),
    also(Place::Form, Key::F(3), Command::PageNext),
    also(Place::Form, Key::PageDown, Command::PageNext),
    also(Place::Form, Key::PageUp, Command::PageBefore),
    also(Place::Form, Key::Ctrl('p'), Command::Print),
    also(Place::Form, Key::F(6), Command::Experiences),
    also(Place::Form, Key::F(7), Command::Documents),
    // A list of many people
    also(Place::Roll, Key::Tab, Command::Down),
    also(Place::Roll, Key::Enter, Command::Down),
    also(Place::Roll, Key::BackTab, Command::Up),
    on(Place::Roll, Key::F(2), Command::Save),
    also(Place::Roll, Key::Ctrl('o'), Command::Save),
    also(Place::Roll, Key::F(3), Command::Open),
    on(Place::Roll, Key::F(4), Command::Values),
    on(Place::Roll, Key::F(5), Command::Ditto),
    also(Place::Roll, Key::F(6), Command::ListChange),
    // The lists of the office
    on(Place::Lists, Key::Enter, Command::Open),
    on(Place::Lists, Key::F(2), Command::ListNew),
    // The survey
    also(Place::Survey, Key::Enter, Command::Down),
    also(Place::Survey, Key::Tab, Command::Down),
    also(Place::Survey, Key::BackTab, Command::Up),
    on(Place::Survey, Key::F(2), Command::Save),
    also(Place::Survey, Key::Ctrl('o'), Command::Save),
    on(Place::Survey, Key::F(3), Command::SurveyLanguage),
    also(Place::Survey, Key::F(4), Command::SurveyOpen),
    also(Place::Survey, Key::PageDown, Command::PageNext),
    also(Place::Survey, Key::PageUp, Command::PageBefore),
    // The list over a field
    on(Place::List, Key::Enter, Command::Open),
    also(Place::List, Key::Tab, Command::Open),
    // The searchable list of commands
    on(Place::Commands, Key::Enter, Command::Open),
];

/// What a key does in a place.
pub fn command(place: Place, key: Key) -> Option<Command> {
    let bound = |wanted: Place| KEYS.iter().find(|row| row.place == wanted && row.key == key);
    bound(place).or_else(|| bound(Place::Everywhere)).map(|row| row.command)
}

/// The rows of the key line of a place. That of the form holds for its list too: Enter takes, Esc goes back, F4 closes
/// what it opened; so nothing of it is written anew where a list comes and goes.
pub fn line(place: Place) -> impl Iterator<Item = &'static Binding> {
    let place = if place == Place::List { Place::Form } else { place };
    let own = KEYS.iter().filter(move |row| row.place == place && row.shown == Shown::Line);
    let everywhere = KEYS.iter().filter(move |row| {
        row.place == Place::Everywhere
            && row.shown == Shown::Line
            && !KEYS.iter().any(|other| other.place == place && other.command == row.command)
            && !(matches!(place, Place::Today | Place::Draft) && row.command == Command::Back)
    });
    everywhere.clone().take(1).chain(own).chain(everywhere.skip(1))
}

/// The first key of a command in a place, where it has one.
pub fn key_of(command: Command) -> Option<Key> {
    KEYS.iter().find(|row| row.command == command).map(|row| row.key)
}
