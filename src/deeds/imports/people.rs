//! Bringing in people of another system. Who is known already gets what the source changed since; who she is is never
//! written over, and what the desk changed stays the desk's.

use super::paced;
use super::staged::{self, Changing, Gathered, Kept, Rows, Staged, Step, Turned};
use super::{Duplicate, Report, With};
use crate::deeds::candidates::{status_of, unfinished_since};
use crate::deeds::sitting::Hand;
use crate::deeds::{Error, Result, Sitting, log};
use crate::domain::candidate::{Candidate, Purpose, Status};
use crate::domain::consent::{Answer, Consent, Way};
use crate::domain::datum::Several;
use crate::domain::day::Day;
use crate::domain::duplicates::{Likeness, Person, among};
use crate::domain::practice::Practice;
use crate::domain::record::Record;
use crate::domain::reference::{Kind, Reference};
use crate::domain::reintegration::delivery::PersonDraft;
use crate::domain::rights::{Deed, Whose};
use crate::domain::told::{Said, merge};
use crate::facts::fold;
use crate::store::records;
use crate::store::spans::{self, Recorded};
use crate::store::{self, Statement, background, blocks, candidates, erasures, imports, numbers};
use std::collections::HashMap;

const KIND: &str = "candidates";

/// What says who somebody is.
const IDENTITY: [&str; 12] = [
    "family_name",
    "given_names",
    "sex",
    "birth",
    "birth_place",
    "nationality",
    "other_names",
    "mother_name",
    "document",
    "document_number",
    "document_country",
    "arabic_name",
];

/// Brings people in.
///
/// # Errors
/// Another import at work, a missing right, the store's: nothing is visible of it.
pub fn people(sitting: &mut Sitting, rows: Rows<PersonDraft>, step: Step<'_>) -> Result<Report> {
    sitting.ask(Deed::Import, Whose::Own)?;
    let source = rows.source.as_str();
    let gathered = staged::gather(sitting, KIND, source, rows.files, |draft| draft.number.clone())?;
    let Gathered { kept, mut report, shas, alone } = gathered;
    let (mut new, mut known) = (Vec::new(), Vec::new());
    let buried = erasures::buried(&sitting.store)?;
    for kept in kept {
        let number = kept.draft.number.clone();
        // Who was erased stays so, however often her row comes.
        if buried.holds(source, &number) {
            staged::rejected(
                &mut report,
                kept.file,
                &kept.draft.at,
                &number,
                ("candidate_ref", "import-erased"),
            );
            continue;
        }
        let Some(id) = numbers::by_alias_of(&sitting.store, source, &number, Kind::Candidate)? else {
            new.push(kept);
            continue;
        };
        let turned = again(sitting, &id, &kept.draft, source, &mut Changing::tried(sitting))?;
        let at = kept.draft.at.as_str();
        if staged::known(&mut report, &kept, at, &number, &turned) {
            staged::dropped(&mut report, &kept.file, &kept.draft.dropped, Some(&turned.reference));
            known.push((id, kept));
        }
    }
    report.duplicates = likely(sitting, &new)?;
    report.created = new.iter().map(|kept| kept.draft.number.clone()).collect();
    if rows.dry_run {
        staged::tell_dropped(&mut report, &new, |draft| &draft.dropped, None);
        return Ok(report);
    }
    let first = staged::claim(sitting, Kind::Candidate, new.len())?;
    refer(&mut report.duplicates, &new, &first);
    staged::tell_dropped(&mut report, &new, |draft| &draft.dropped, Some(&first));
    let holders = staged::holders(sitting)?;
    let mut staged = Staged::begin(sitting, KIND, source, &shas, rows.map.as_deref())?;
    let arriving = Arriving { source, entered: staged.number, holders, hand: sitting.hand() };
    let written = newcomers(sitting, new, &arriving, &first, step).and_then(|()| {
        let make = |sitting: &Sitting, (id, kept): &(String, Kept<PersonDraft>), changing: &mut Changing| {
            again(sitting, id, &kept.draft, source, changing).map(drop)
        };
        staged.change(sitting, &known, make, step)
    });
    staged.finish(sitting, written, Candidate::TABLE, &mut report, alone)?;
    Ok(report)
}

/// From this score on somebody who comes in is told with whom she may be.
const WORTH_TELLING: u8 = 70;
/// So many of each.
const TOLD: usize = 5;

/// From so many new people on the register is gone through once rather than asked for each.
const MANY: usize = 500;
/// More of the register than these is not held in memory.
const HELD: usize = 400_000;

/// Whom the new people may be: of the register and of the file, told apart, the best first.
fn likely(sitting: &Sitting, new: &[Kept<PersonDraft>]) -> Result<Vec<Duplicate>> {
    let (mut people, references) = register(sitting, new.len())?;
    let held = people.len();
    people.extend(new.iter().map(|kept| kept.draft.candidate.likeness("")));
    let mut pairs = among(&people, held, WORTH_TELLING, TOLD).into_iter().peekable();
    let mut told = Vec::new();
    for (place, (kept, person)) in (held..).zip(new.iter().zip(people.iter().skip(held))) {
        let of = |with: With, likeness: Likeness| Duplicate {
            at: kept.draft.at.clone(),
            file: kept.file.clone(),
            number: kept.draft.number.clone(),
            reference: None,
            with,
            likeness,
        };
        let mut hers = Vec::new();
        if references.is_none() {
            let known = candidates::similar(&sitting.store, person, WORTH_TELLING, TOLD)?;
            hers.extend(known.into_iter().map(|one| of(With::Register(one.line.reference), one.likeness)));
        }
        while let Some(pair) = pairs.next_if(|pair| pair.b == place) {
            let with = match references.as_ref().and_then(|known| known.get(pair.a)) {
                Some(reference) => With::Register(reference.clone()),
                None => {
                    let other = pair.a.checked_sub(held).and_then(|place| new.get(place));
                    With::File(other.map(|kept| kept.draft.number.clone()).unwrap_or_default(), None)
                }
            };
            hers.push(of(with, pair.likeness));
        }
        hers.sort_by_key(|found| std::cmp::Reverse(found.likeness.score));
        hers.truncate(TOLD);
        told.extend(hers);
    }
    Ok(told)
}

/// The people of the register and their numbers, where it pays to hold them; else nobody, and None.
fn register(sitting: &Sitting, new: usize) -> Result<(Vec<Person>, Option<Vec<String>>)> {
    let (mut people, mut references) = (Vec::new(), Vec::new());
    if new < MANY {
        return Ok((people, None));
    }
    let mut held = true;
    candidates::each(&sitting.store, |line, candidate| {
        people.push(candidate.likeness(&line.id));
        references.push(line.reference);
        held = people.len() <= HELD;
        held
    })?;
    Ok(if held { (people, Some(references)) } else { (Vec::new(), None) })
}

/// Says what number each gets here.
fn refer(duplicates: &mut [Duplicate], new: &[Kept<PersonDraft>], first: &Reference) {
    if duplicates.is_empty() {
        return;
    }
    let numbered = (first.number..).zip(new).map(|(number, kept)| {
        (kept.draft.number.as_str(), Reference { number, ..first.clone() }.to_string())
    });
    let references: HashMap<&str, String> = numbered.collect();
    for duplicate in duplicates {
        duplicate.reference = references.get(duplicate.number.as_str()).cloned();
        if let With::File(number, reference) = &mut duplicate.with {
            *reference = references.get(number.as_str()).cloned();
        }
    }
}

/// What the source says of her, and where she stands there.
fn said(draft: &PersonDraft) -> Said {
    let mut said = Said::of(&draft.candidate);
    said.add("status", draft.status.code());
    said
}

/// What those who come in have in common.
struct Arriving<'a> {
    source: &'a str,
    entered: i64,
    /// Accounts by their folded names.
    holders: HashMap<String, String>,
    hand: Hand,
}

/// Writes those who are new, then the duplicate keys of all of them: in the order of the keys a page of their table is
/// written once, and not with every person again.
fn newcomers(
    sitting: &mut Sitting,
    new: Vec<Kept<PersonDraft>>,
    arriving: &Arriving<'_>,
    first: &Reference,
    step: Step<'_>,
) -> Result<()> {
    let total = new.len();
    let (mut keys, mut glances, mut place) = (Vec::with_capacity(total * 16), Vec::with_capacity(total), 0);
    let make = |kept: Kept<PersonDraft>| {
        let reference = Reference { number: first.number + place, ..first.clone() };
        let (hers, glance) = blocks::keys_of(&kept.draft.candidate);
        keys.extend(hers.into_iter().map(|key| (key, place)));
        glances.push(glance);
        place += 1;
        person(arriving, &kept.draft, reference.to_string())
    };
    paced::write_ahead(sitting, new, make, step)?;
    keys.sort_unstable();
    let rows = candidates::entered(&sitting.store, arriving.entered)?;
    let row = |(key, place): (i64, u32)| {
        let place = usize::try_from(place).ok()?;
        Some(blocks::Placed { key, rid: *rows.get(place)?, glance: *glances.get(place)? })
    };
    let keys: Vec<blocks::Placed> = keys.into_iter().filter_map(row).collect();
    let make = |keys: &[blocks::Placed]| vec![blocks::insert_sorted(keys)];
    paced::write_ahead(sitting, keys.chunks(blocks::AT_ONCE).collect(), make, &mut |_, _| step(total, total))
}

fn person(arriving: &Arriving<'_>, draft: &PersonDraft, reference: String) -> Vec<Statement> {
    let Arriving { source, entered, holders, hand } = arriving;
    let id = hand.new_id();
    let now = hand.now().to_string();
    let on = draft.registered_on.unwrap_or(hand.today).to_string();
    let holder = holders.get(&fold(&draft.counsellor)).unwrap_or(&hand.signer.id);
    let standing = candidates::Standing {
        reference,
        office_id: hand.signer.office_id.clone(),
        counsellor_id: holder.clone(),
        status: draft.status,
        created_at: format!("{on}T00:00:00Z"),
        updated_at: now.clone(),
        unfinished_since: None,
        practice: Practice::of(&draft.experiences),
    };
    let by = Recorded { at: &now, counsellor: &hand.signer.id };
    let mut statements = candidates::insert_without_keys(&id, &draft.candidate, &standing, Some(*entered));
    statements.push(spans::first(&id, "status", draft.status.code(), &on, by));
    if let Some(situation) = draft.candidate.situation {
        statements.push(spans::first(&id, "situation", situation.code(), &on, by));
    }
    statements.extend(draft.experiences.iter().map(|job| background::insert(&hand.new_id(), &id, job)));
    for purpose in &draft.candidate.consent.0 {
        let given_on = draft.consented_on.or(draft.registered_on);
        statements.push(consent(&hand.new_id(), &id, *purpose, Answer::Given, given_on));
    }
    statements.push(numbers::staged_alias(source, &draft.number, Kind::Candidate, &id, *entered));
    let said = said(draft).text();
    statements.push(imports::say(source, Kind::Candidate.code(), &draft.number, *entered, &said));
    statements
}

fn consent(id: &str, person: &str, purpose: Purpose, answer: Answer, on: Option<Day>) -> Statement {
    let consent = Consent {
        purpose: Some(purpose),
        answer: Some(answer),
        given_on: on,
        way: Some(Way::Imported),
        language: None,
        text_version: None,
        recipient: None,
        shared: Several::default(),
        witness: None,
        interpreter: None,
        guardian: None,
        guardian_kin: None,
    };
    records::insert(id, &consent, vec![("candidate_id", person.into())])
}

/// Somebody who is known, as the source tells her now.
fn again(
    sitting: &Sitting,
    id: &str,
    draft: &PersonDraft,
    source: &str,
    changing: &mut Changing,
) -> Result<Turned> {
    let (stored, standing) = candidates::get(&sitting.store, id)?.ok_or(Error::NotFound)?;
    let mut turned = Turned::none(&standing.reference);
    let kind = Kind::Candidate.code();
    let before = imports::said(&sitting.store, source, kind, &draft.number)?.map(|text| Said::parse(&text));
    let new = said(draft);
    if before.as_ref() == Some(&new) {
        return Ok(turned);
    }
    let merged =
        merge(&stored.record, &draft.candidate, before.as_ref(), &IDENTITY).map_err(store::Error::from)?;
    turned.keeps(&merged);
    let moved = before.as_ref().is_some_and(|before| !before.alike(&new, "status"));
    let lives = standing.status != Status::Deceased;
    let stands =
        if moved && lives && draft.status != Status::Waiting { draft.status } else { standing.status };
    let status = status_of(&merged.record, stands);
    changing.batch.push(imports::say(source, kind, &draft.number, changing.number, &new.text()));
    turned.changes = merged.record != stored.record || status != standing.status;
    if !turned.changes {
        return Ok(turned);
    }
    changing.row(sitting, Candidate::TABLE, id, 1)?;
    changing.spans(sitting, id)?;
    let at = changing.batch.at.clone();
    let since = unfinished_since(&merged.record, standing.unfinished_since.as_deref(), sitting.today());
    let now =
        candidates::Standing { status, updated_at: at.clone(), unfinished_since: since, ..standing.clone() };
    changing.batch.extend(candidates::update(&stored, &merged.record, &now));
    let row = log::changed(&changing.batch, id, &stored.record, &merged.record);
    changing.batch.extend(row);
    let by = Recorded { at: &at, counsellor: &sitting.signer.id };
    let today = sitting.today().to_string();
    if status != standing.status {
        changing.batch.extend(spans::begin(id, "status", status.code(), &today, by));
    }
    if let Some(situation) = merged.record.situation
        && merged.record.situation != stored.record.situation
    {
        changing.batch.extend(spans::begin(id, "situation", situation.code(), &today, by));
    }
    for purpose in Purpose::ALL {
        let answer = match (stored.record.consents_to(*purpose), merged.record.consents_to(*purpose)) {
            (false, true) => Answer::Given,
            (true, false) => Answer::Withdrawn,
            _ => continue,
        };
        let on = draft.consented_on.filter(|_| answer == Answer::Given).or(Some(sitting.today()));
        let consent_id = sitting.new_id();
        changing.added(Consent::TABLE, &consent_id);
        changing.batch.push(consent(&consent_id, id, *purpose, answer, on));
    }
    Ok(turned)
}
