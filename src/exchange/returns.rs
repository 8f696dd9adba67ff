//! Tables of reintegration cases and of their visits (`reintegration.csv`, `followups.csv`): each word of the file to
//! the list it belongs to. What cannot be read is dropped and told; the row comes in without it.

use super::Unreadable;
use super::columns::Delivered;
use super::normal::bytes::mended;
use super::table::{self, Cells, File, Row as TableRow, Table};
use crate::domain::codes::{Countries, Work};
use crate::domain::datum::{Datum, Reading, Several};
use crate::domain::day::Day;
use crate::domain::delivery::Told;
use crate::domain::record::Record;
use crate::domain::reintegration::case::{
    Case, CloseReason, Closing, Exit, Flag, Need, Reported, ReturnMode, State,
};
use crate::domain::reintegration::delivery::{CaseDraft, Row, Support, VisitDraft};
use crate::domain::reintegration::visit::{Attempt, Channel, Outcome, Visit};
use crate::domain::text::{Count, Line, Note, YesNo};

/// The columns of a table of cases.
pub const CASE_COLUMNS: &[&str] = &[
    "case_ref",
    "candidate_ref",
    "opened_on",
    "return_date",
    "return_mode",
    "host_country",
    "transit_country",
    "months_abroad",
    "departure_reason",
    "vulnerability",
    "needs",
    "plan",
    "support",
    "grant_amount",
    "currency",
    "stage",
    "sustainability_economic",
    "sustainability_social",
    "sustainability_psychosocial",
    "closed_on",
    "close_reason",
    "counsellor",
];

/// The columns of a table of visits.
pub const VISIT_COLUMNS: &[&str] = &[
    "case_ref",
    "n",
    "planned_on",
    "done_on",
    "channel",
    "outcome",
    "employed",
    "isco08",
    "monthly_income",
    "currency",
    "note",
];

/// Reads a table of cases.
///
/// # Errors
/// The file as a whole is not what it should be.
pub fn cases(file: File<'_>, reading: &Reading) -> Result<Delivered<Row<CaseDraft>>, Unreadable> {
    let table = table::read(file, CASE_COLUMNS, &["case_ref", "candidate_ref", "stage"])?;
    let rows = table.rows.iter().map(|row| case(&table, row, reading)).collect();
    Ok(Delivered { rows, columns: table.columns() })
}

/// Reads a table of visits.
///
/// # Errors
/// The file as a whole is not what it should be.
pub fn visits(file: File<'_>, reading: &Reading) -> Result<Delivered<Row<VisitDraft>>, Unreadable> {
    let table = table::read(file, VISIT_COLUMNS, &["case_ref", "n", "planned_on"])?;
    let rows = table.rows.iter().map(|row| visit(&table, row, reading)).collect();
    Ok(Delivered { rows, columns: table.columns() })
}

/// Reads the cells of one row, gathering what had to be dropped.
pub(super) struct Reader<'a> {
    pub cells: Cells<'a>,
    pub reading: &'a Reading,
    pub at: String,
    pub id: String,
    pub dropped: Vec<Told>,
}

impl<'a> Reader<'a> {
    pub fn get(&self, column: &str) -> &str {
        self.cells.get(column)
    }

    pub fn drop(&mut self, field: &'static str, reason: &'static str) {
        let id = Some(self.id.clone()).filter(|id| !id.is_empty());
        self.dropped.push(Told { at: self.at.clone(), id, field, reason });
    }

    /// The value of a cell; None where it is blank, and where it cannot be read, which is told.
    pub fn read<T: Datum>(&mut self, column: &'static str, reason: &'static str) -> Option<T> {
        let text = self.get(column).to_owned();
        self.value(column, &text, reason)
    }

    /// As [`Reader::read`], of a text that was put together from cells.
    pub fn value<T: Datum>(&mut self, column: &'static str, text: &str, reason: &'static str) -> Option<T> {
        if text.trim().is_empty() {
            return None;
        }
        let read = T::read(&mended(text), self.reading).ok();
        if read.is_none() {
            self.drop(column, reason);
        }
        read
    }

    /// A day between two that can be meant; a day outside is told as one that cannot be read.
    pub fn day(&mut self, column: &'static str, until: Day) -> Option<Day> {
        let told = self.get(column).to_owned();
        if told.is_empty() {
            return None;
        }
        let known = Day::read(&told, self.reading)
            .ok()
            .filter(|day| (1950..=2100).contains(&day.year()) && *day <= until);
        if known.is_none() {
            self.drop(column, "import-bad-date");
        }
        known
    }

    /// The meaning of a word by a table; None where it is blank, and where it is unknown, which is told.
    pub fn word<T: Copy>(&mut self, column: &'static str, table: &[(&str, T)]) -> Option<T> {
        let told = self.get(column).to_owned();
        self.meant(column, &told, table)
    }

    fn meant<T: Copy>(&mut self, column: &'static str, word: &str, table: &[(&str, T)]) -> Option<T> {
        if word.is_empty() {
            return None;
        }
        let known = table.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning);
        if known.is_none() {
            self.drop(column, "import-unknown-code");
        }
        known
    }

    /// As [`Reader::word`], of several words parted by `;`.
    fn words<T: Copy>(&mut self, column: &'static str, table: &[(&str, T)]) -> Vec<T> {
        let told = self.get(column).to_owned();
        told.split(';').map(str::trim).filter_map(|word| self.meant(column, word, table)).collect()
    }
}

/// The reader of a row, or why the row cannot come in.
pub(super) fn reader<'a>(
    table: &'a Table<'a>,
    row: &'a TableRow,
    number: &'static str,
    reading: &'a Reading,
) -> Result<Reader<'a>, Told> {
    let at = format!("line {}", row.line);
    let Some(cells) = table.cells(row) else {
        return Err(Told { at, id: None, field: number, reason: "import-damaged-row" });
    };
    let id = cells.get(number).to_owned();
    if id.is_empty() {
        return Err(Told { at, id: None, field: number, reason: "import-no-number" });
    }
    Ok(Reader { cells, reading, at, id, dropped: Vec::new() })
}

const MODES: &[(&str, ReturnMode)] = &[
    ("assisted_voluntary", ReturnMode::AssistedVoluntary),
    ("spontaneous", ReturnMode::Spontaneous),
    ("forced", ReturnMode::Forced),
    ("humanitarian_evacuation", ReturnMode::Evacuation),
    ("expulsion_neighbour", ReturnMode::Forced),
];

/// What a word of vulnerability is here: a sign, a debt, or nothing.
#[derive(Clone, Copy)]
enum Sign {
    Flag(Flag),
    Debt,
    Nothing,
}

const SIGNS: &[(&str, Sign)] = &[
    ("medical", Sign::Flag(Flag::Health)),
    ("psychosocial", Sign::Flag(Flag::MentalHealth)),
    ("single_parent", Sign::Flag(Flag::SingleParent)),
    ("disability", Sign::Flag(Flag::Disability)),
    ("victim_of_trafficking", Sign::Flag(Flag::Trafficking)),
    ("unaccompanied_minor_at_departure", Sign::Flag(Flag::Child)),
    ("debt", Sign::Debt),
    ("none", Sign::Nothing),
];

/// Kinds of help, and whether it went to a group.
const HELP: &[(&str, (Need, bool))] = &[
    ("income_generating_activity", (Need::Microbusiness, false)),
    ("micro_enterprise_kit", (Need::Microbusiness, false)),
    ("cooperative", (Need::Microbusiness, true)),
    ("vocational_training", (Need::Training, false)),
    ("job_placement", (Need::Placement, false)),
    ("wage_job", (Need::Placement, false)),
    ("apprenticeship", (Need::Placement, false)),
    ("cash_grant", (Need::Financial, false)),
    ("psychosocial_support", (Need::Psychosocial, false)),
    ("family_mediation", (Need::Psychosocial, false)),
    ("medical_care", (Need::Medical, false)),
    ("housing", (Need::Housing, false)),
    ("documents", (Need::Legal, false)),
    ("school_reinsertion", (Need::Education, false)),
];

const STAGES: &[(&str, State)] = &[
    ("intake", State::Registered),
    ("assessment", State::Assessed),
    ("plan_agreed", State::PlanAgreed),
    ("in_support", State::InAssistance),
    ("monitoring", State::Monitoring),
    ("closed", State::Closed),
];

/// What a reason of the file says: an end with its reason and what is known, or contact that was lost.
#[derive(Clone, Copy)]
enum End {
    Reason(CloseReason, Option<&'static str>),
    Lost,
}

const ENDS: &[(&str, End)] = &[
    ("self_sufficient", End::Reason(CloseReason::GoalsReached, None)),
    ("employed", End::Reason(CloseReason::GoalsReached, Some("employed"))),
    ("re_migrated", End::Reason(CloseReason::ReMigrated, None)),
    ("withdrawn", End::Reason(CloseReason::Declines, None)),
    ("deceased", End::Reason(CloseReason::Died, None)),
    ("lost_contact", End::Lost),
];

fn case(table: &Table<'_>, row: &TableRow, reading: &Reading) -> Row<CaseDraft> {
    let mut reader = match reader(table, row, "case_ref", reading) {
        Ok(reader) => reader,
        Err(told) => return Row::Rejected(told),
    };
    let person = reader.get("candidate_ref").to_owned();
    if person.is_empty() {
        let (at, id) = (reader.at.clone(), Some(reader.id.clone()));
        return Row::Rejected(Told { at, id, field: "candidate_ref", reason: "import-no-person" });
    }
    let opened_on = reader.day("opened_on", reading.today);
    let returned_on = reader.day("return_date", reading.today);
    let mut case = Case::unknown();
    case.returned_on = returned_on;
    case.returned_from = reader.read("host_country", "import-unknown-country");
    case.transit = reader.read::<Countries>("transit_country", "import-unknown-country").unwrap_or_default();
    case.mode = reader.word("return_mode", MODES);
    case.months_abroad = reader.read("months_abroad", "import-bad-number");
    case.reason_left = Line::of(&reader.get("departure_reason").replace('_', " "));
    if reader.get("return_mode") == "expulsion_neighbour" {
        case.note = Note::read("expulsion_neighbour", reading).ok();
    }
    for sign in reader.words("vulnerability", SIGNS) {
        match sign {
            Sign::Flag(flag) => case.flags.0.push(flag),
            Sign::Debt => case.debt = Some(YesNo::Yes),
            Sign::Nothing => {}
        }
    }
    case.flags = sorted(case.flags.0);
    case.needs = sorted(reader.words("needs", HELP).into_iter().map(|(need, _)| need).collect());
    let support = support(&mut reader);
    let closed_on = reader.day("closed_on", reading.today);
    let (state, closing) = state(&mut reader, closed_on);
    let reported = reported(&mut reader);
    Row::Good(Box::new(CaseDraft {
        plan: Some(reader.get("plan").to_owned()).filter(|plan| !plan.is_empty()),
        counsellor: reader.get("counsellor").to_owned(),
        at: reader.at.clone(),
        number: reader.id.clone(),
        person,
        opened_on,
        state,
        since: closed_on,
        case,
        closing,
        reported,
        support,
        dropped: reader.dropped,
    }))
}

fn sorted<T: Ord>(mut words: Vec<T>) -> Several<T> {
    words.sort_unstable();
    words.dedup();
    Several(words)
}

fn support(reader: &mut Reader<'_>) -> Option<Support> {
    let (kind, collective) = reader.word("support", HELP)?;
    let told = reader.get("grant_amount").to_owned();
    let amount = match told.as_str() {
        "" => None,
        told => {
            let told = format!("{told} {}", reader.get("currency"));
            reader.value("grant_amount", &told, "import-bad-number")
        }
    };
    Some(Support { kind, collective, amount })
}

/// Where the case stands. Contact that was lost is no end: somebody may be found again.
fn state(reader: &mut Reader<'_>, closed_on: Option<Day>) -> (State, Option<Closing>) {
    // What cannot be read leaves the case where every case begins.
    let state = reader.word("stage", STAGES).unwrap_or(State::Registered);
    let end = reader.word("close_reason", ENDS);
    match (state, end) {
        (State::Closed, Some(End::Lost)) => (State::LostContact, None),
        (State::Closed, end) => {
            let (reason, outcome) = match end {
                Some(End::Reason(reason, outcome)) => (Some(reason), outcome),
                _ => (None, None),
            };
            let abrupt = matches!(reason, Some(CloseReason::Died | CloseReason::ReMigrated));
            let exit = reason.map(|_| if abrupt { Exit::Abrupt } else { Exit::Planned });
            let outcome = outcome.and_then(Line::of);
            (State::Closed, Some(Closing { reason, exit, closed_on, outcome }))
        }
        (state, _) => (state, None),
    }
}

fn reported(reader: &mut Reader<'_>) -> Option<Reported> {
    let scores = Reported {
        economic: hundredths(reader, "sustainability_economic"),
        social: hundredths(reader, "sustainability_social"),
        psychosocial: hundredths(reader, "sustainability_psychosocial"),
    };
    let told = [scores.economic, scores.social, scores.psychosocial].iter().any(Option::is_some);
    told.then_some(scores)
}

/// `0.45` is 45: exact, whatever the number of digits; a third decimal is none of ours.
fn hundredths(reader: &mut Reader<'_>, column: &'static str) -> Option<Count<100>> {
    let text = reader.get(column).replace(',', ".");
    if text.is_empty() {
        return None;
    }
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let digits = part.trim_end_matches('0');
    let read = || {
        if digits.len() > 2 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let part: i64 = if digits.is_empty() { 0 } else { format!("{digits:0<2}").parse().ok()? };
        let all = whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(part)?;
        (0..=100).contains(&all).then_some(Count(all))
    };
    let known = read();
    if known.is_none() {
        reader.drop(column, "import-bad-number");
    }
    known
}

const CHANNELS: &[(&str, Channel)] = &[
    ("phone", Channel::Phone),
    ("whatsapp", Channel::Phone),
    ("office", Channel::Office),
    ("home_visit", Channel::Field),
];

#[derive(Clone, Copy, PartialEq)]
enum Came {
    Reached,
    Unreachable,
    Planned,
}

const CAME: &[(&str, Came)] =
    &[("reached", Came::Reached), ("unreachable", Came::Unreachable), ("planned", Came::Planned)];

fn visit(table: &Table<'_>, row: &TableRow, reading: &Reading) -> Row<VisitDraft> {
    let mut reader = match reader(table, row, "case_ref", reading) {
        Ok(reader) => reader,
        Err(told) => return Row::Rejected(told),
    };
    let kind = match reader.get("n") {
        "1" => "M1".to_owned(),
        "2" => "M3".to_owned(),
        "3" => "M6".to_owned(),
        "4" => "M12".to_owned(),
        other
            if !other.is_empty() && other.bytes().all(|digit| digit.is_ascii_digit()) && other.len() < 4 =>
        {
            format!("C{other}")
        }
        _ => {
            let (at, id) = (reader.at.clone(), Some(reader.id.clone()));
            return Row::Rejected(Told { at, id, field: "n", reason: "import-no-visit" });
        }
    };
    let far = reading.today.plus_months(60);
    let planned_on = reader.day("planned_on", far);
    let done_on = reader.day("done_on", reading.today);
    let Some(planned_on) = planned_on.or(done_on) else {
        let (at, id) = (reader.at.clone(), Some(reader.id.clone()));
        return Row::Rejected(Told { at, id, field: "planned_on", reason: "import-no-day" });
    };
    let channel = reader.word("channel", CHANNELS);
    let came = reader.word("outcome", CAME);
    let told = Note::read(reader.get("note"), reading).ok();
    let by = reader.get("channel") == "whatsapp";
    let note = told.or_else(|| if by { Note::read("whatsapp", reading).ok() } else { None });
    let mut visit = Visit::unknown();
    let mut attempt = None;
    match came {
        // A visit that was made has its day: without one it cannot be told from one that is owed.
        Some(Came::Reached) if done_on.is_some() => {
            visit.done_on = done_on;
            visit.channel = channel;
            visit.outcome = Some(Outcome::Reached);
            visit.employed = reader.word("employed", &[("Y", YesNo::Yes), ("N", YesNo::No)]);
            visit.work = reader.read::<Work>("isco08", "import-unknown-code");
            let amount = reader.get("monthly_income").to_owned();
            if !amount.is_empty() {
                let told = format!("{amount} {} month", reader.get("currency"));
                visit.income = reader.value("monthly_income", &told, "import-bad-number");
            }
            visit.note = note;
        }
        Some(Came::Reached) => reader.drop("done_on", "import-bad-date"),
        Some(Came::Unreachable) => {
            let made_on = done_on.or(Some(planned_on)).filter(|day| *day <= reading.today);
            attempt = Some(Attempt { made_on, channel, outcome: Some(Outcome::NoAnswer), note });
        }
        Some(Came::Planned) | None => {}
    }
    Row::Good(Box::new(VisitDraft {
        at: reader.at.clone(),
        case: reader.id.clone(),
        kind,
        planned_on,
        visit,
        attempt,
        dropped: reader.dropped,
    }))
}
