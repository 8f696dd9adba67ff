//! Everything the desk can be told to do, by one English id each: bound to keys, listed in the searchable list, and
//! the first words of a line in line mode. Names in a language are the messages `command-ID`.

use crate::domain::life::Kind;
use crate::facts::fold;
use crate::i18n::{Lang, attribute, label};

macro_rules! commands {
    ($($variant:ident = $id:literal $(in $faces:ident)?),+ $(,)?) => {
        /// A command of the desk.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Command { $($variant),+ }

        impl Command {
            pub const ALL: &'static [Command] = &[$(Command::$variant),+];

            pub fn id(self) -> &'static str {
                match self { $(Command::$variant => $id),+ }
            }

            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some(Command::$variant),)+ _ => None }
            }
        }
    };
}

commands! {
    Today = "today",
    CandidateNew = "candidate-new",
    CandidateFind = "candidate-find",
    CandidateChange = "candidate-change",
    NoteNew = "note-new",
    ListNew = "list-new",
    ListChange = "list-change",
    Lists = "lists",
    Ditto = "ditto",
    Consents = "consents",
    ConsentNote = "consent-note",
    LifeChange = "life-change",
    DeathNote = "death-note",
    GuardianNote = "guardian-note",
    NameChange = "name-change",
    SexChange = "sex-change",
    LifeUndo = "life-undo",
    Experiences = "experiences",
    ExperienceNew = "experience-new",
    ExperienceChange = "experience-change",
    ExperienceRemove = "experience-remove",
    Documents = "documents",
    DocumentNew = "document-new",
    DocumentChange = "document-change",
    DocumentRemove = "document-remove",
    Duplicates = "duplicates",
    SideBySide = "side-by-side",
    NotSame = "not-same",
    OpenOther = "open-other",
    Merge = "merge",
    MergeSwap = "merge-swap",
    MergeUndo = "merge-undo",
    Held = "held",
    Erase = "erase",
    OfferFind = "offer-find",
    OffersForCandidate = "offers-for-candidate",
    CandidatesForOffer = "candidates-for-offer",
    Proposals = "proposals",
    ProposalNew = "proposal-new",
    ProposalChange = "proposal-change",
    ProposalOutcome = "proposal-outcome",
    ProposalConsent = "proposal-consent",
    Slip = "slip",
    CaseOpen = "case-open",
    CaseChange = "case-change",
    CaseClose = "case-close",
    CaseMove = "case-move",
    CaseLost = "case-lost",
    CaseNotNeeded = "case-not-needed",
    HandOver = "hand-over",
    VisitNote = "visit-note",
    VisitPlan = "visit-plan",
    VisitNoShow = "visit-no-show",
    Plan = "plan",
    PlanChange = "plan-change",
    PlanPrint = "plan-print",
    StepNew = "step-new",
    StepChange = "step-change",
    StepDone = "step-done",
    SurveyNew = "survey-new",
    Surveys = "surveys",
    SurveyChange = "survey-change",
    SurveyLanguage = "survey-language",
    SurveyOpen = "survey-open",
    Aids = "aids",
    AidNew = "aid-new",
    AidChange = "aid-change",
    InstalmentNew = "instalment-new",
    Referrals = "referrals",
    ReferralNew = "referral-new",
    ReferralChange = "referral-change",
    ReferralConsent = "referral-consent",
    ReferralMove = "referral-move",
    ReferralNoShow = "referral-no-show",
    ReferralPrint = "referral-print",
    EmployerFind = "employer-find",
    EmployerNew = "employer-new",
    EmployerChange = "employer-change",
    EmployerVerify = "employer-verify",
    OfferNew = "offer-new",
    OfferChange = "offer-change",
    OfferPublish = "offer-publish",
    OfferClose = "offer-close",
    OfferReopen = "offer-reopen",
    OfferEmployer = "offer-employer",
    DraftResume = "draft-resume",
    DraftSetAside = "draft-set-aside",
    Open = "open",
    Save = "save",
    Values = "values",
    PageNext = "page-next",
    PageBefore = "page-before",
    FilterOpen = "filter-open",
    Facets = "facets",
    FacetsClear = "facets-clear",
    OfferOrder = "offer-order",
    Searches = "searches",
    SearchKeep = "search-keep",
    SearchDrop = "search-drop",
    Reasons = "reasons",
    Ask = "ask",
    Weights = "weights",
    WeightsChange = "weights-change",
    History = "history",
    Print = "print",
    PrintFile = "print-file",
    SheetLanguage = "sheet-language",
    Paper = "paper",
    Lock = "lock",
    Code = "code",
    Fetch = "fetch",
    Put = "put",
    Commands = "commands",
    Language = "language",
    Help = "help",
    Guide = "guide",
    Redraw = "redraw",
    Back = "back",
    Leave = "leave",
    // Movements: bound to keys, not listed.
    Up = "up",
    Down = "down",
    PageUp = "page-up",
    PageDown = "page-down",
    First = "first",
    Last = "last",
    FacetNext = "facet-next",
    FacetBefore = "facet-before",
}

/// What can be noted of a change in somebody's life, as it is offered behind one key.
pub const LIVES: &[Command] =
    &[Command::DeathNote, Command::GuardianNote, Command::NameChange, Command::SexChange, Command::LifeUndo];

impl Command {
    /// The kind of change in somebody's life that it notes.
    pub fn life(self) -> Option<Kind> {
        match self {
            Command::DeathNote => Some(Kind::Death),
            Command::GuardianNote => Some(Kind::Guardian),
            Command::NameChange => Some(Kind::Name),
            Command::SexChange => Some(Kind::Sex),
            _ => None,
        }
    }

    /// False for movements, which make sense under a key alone.
    pub fn listed(self) -> bool {
        use Command::*;
        let moves = matches!(self, Up | Down | PageUp | PageDown | First | Last | FacetNext | FacetBefore);
        !moves && !matches!(self, Open | Back | Commands)
    }

    /// True for what can be said in a line: everything that is listed, but what only turns a page that is seen.
    pub fn in_lines(self) -> bool {
        use Command::*;
        self == Open
            || (self.listed()
                && !matches!(self, PrintFile | SheetLanguage | Paper | MergeSwap | OpenOther | Ditto))
    }

    /// The name in a language.
    pub fn name(self, lang: Lang) -> String {
        label(lang, &format!("command-{}", self.id()))
    }

    /// The word on the key line: shorter than the name.
    pub fn hint(self, lang: Lang) -> String {
        label(lang, &format!("key-{}", self.id()))
    }

    /// What stands behind the command in a line, in words; nothing where it takes nothing.
    pub fn takes(self, lang: Lang) -> Option<String> {
        attribute(lang, &format!("command-{}", self.id()), "takes")
    }

    /// The short words that mean the command too, folded.
    fn also(self, lang: Lang) -> Vec<String> {
        let words = attribute(lang, &format!("command-{}", self.id()), "also").unwrap_or_default();
        words.split(',').map(fold).filter(|word| !word.is_empty()).collect()
    }

    /// The command a text names: its id, its name or a short word for it in any of the languages, or the beginning of
    /// a name that is no other command's. The reader's language is looked at first.
    pub fn named(text: &str, lang: Lang) -> Option<Self> {
        let wanted = fold(text);
        if let Some(command) = Command::from_id(text.trim()) {
            return Some(command);
        }
        if wanted.is_empty() {
            return None;
        }
        let mut languages = Lang::ALL.to_vec();
        languages.sort_by_key(|known| *known != lang);
        let whole =
            |lang: &Lang| Command::ALL.iter().copied().find(|command| fold(&command.name(*lang)) == wanted);
        let also =
            |lang: &Lang| Command::ALL.iter().copied().find(|command| command.also(*lang).contains(&wanted));
        languages.iter().find_map(whole).or_else(|| languages.iter().find_map(also)).or_else(|| {
            let mut begun =
                Command::ALL.iter().copied().filter(|command| fold(&command.name(lang)).starts_with(&wanted));
            let first = begun.next()?;
            begun.next().is_none().then_some(first)
        })
    }
}

/// The commands that a text may mean, for the searchable list: best first.
pub fn search(text: &str, lang: Lang, among: &[Command]) -> Vec<Command> {
    let wanted = fold(text);
    let words: Vec<&str> = wanted.split(' ').filter(|word| !word.is_empty()).collect();
    let rank = |command: &Command| {
        let mut languages = Lang::ALL.to_vec();
        languages.sort_by_key(|known| *known != lang);
        let names = languages.iter().map(|lang| fold(&command.name(*lang))).chain([fold(command.id())]);
        let texts = names.chain(languages.iter().flat_map(|lang| command.also(*lang)));
        let fits =
            |text: &String| words.iter().all(|word| text.split(' ').any(|part| part.starts_with(word)));
        let fitting = texts.enumerate().filter(|(_, text)| fits(text));
        fitting.map(|(place, text)| (text != wanted, !text.starts_with(&wanted), place)).min()
    };
    let mut found: Vec<_> = among.iter().filter_map(|command| Some((rank(command)?, *command))).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, command)| command).collect()
}
