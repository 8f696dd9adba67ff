//! The plan, the aids, the referrals and the surveys of a case in lines: their lists, their interviews, their sheets. A row of a list
//! is named by its place.

use super::Lines;
use super::desk::{begin, target};
use crate::deeds::plans::{self, View as PlanView};
use crate::deeds::{self, Error};
use crate::deeds::{aids, referrals, surveys};
use crate::flow::case::Part;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::sentences::Row;
use crate::flow::survey::{kept, outcome};
use crate::flow::task::Task;
use crate::flow::task::assistance::StepWork;
use crate::flow::{self, plan};
use crate::i18n::label;

/// Does a command about a case's plan, aids, referrals or surveys, or about proposals; None for what is none.
pub fn run(lines: &mut Lines, command: Command, about: &str) -> Option<deeds::Result<()>> {
    Some(match command {
        Command::Plan => show_plan(lines, about),
        Command::PlanChange => {
            asked(lines, about, |lines, case| Task::plan(&plan_of(lines, &case)?, &lines.sitting, lines.lang))
        }
        Command::StepNew => asked(lines, about, |lines, case| {
            Task::step_new(&plan_of(lines, &case)?, &lines.sitting, lines.lang)
        }),
        Command::StepChange => step(lines, about, StepWork::Change),
        Command::StepDone => step(lines, about, StepWork::Done),
        Command::PlanPrint => print_plan(lines, about),
        Command::Aids => show_aids(lines, about),
        Command::AidNew => asked(lines, about, |lines, case| {
            Task::aid_new(&aids::open(&mut lines.sitting, &case)?, &lines.sitting, lines.lang)
        }),
        Command::AidChange | Command::InstalmentNew => aid(lines, command, about),
        Command::Referrals => show_referrals(lines, about),
        Command::ReferralNew => asked(lines, about, |lines, case| {
            Task::referral_new(&referrals::open(&mut lines.sitting, &case)?, &lines.sitting, lines.lang)
        }),
        Command::ReferralChange
        | Command::ReferralConsent
        | Command::ReferralMove
        | Command::ReferralNoShow
        | Command::ReferralPrint => referral(lines, command, about),
        Command::Surveys => show_surveys(lines, about),
        Command::SurveyChange => survey_change(lines, about),
        // What is none of a case may be one of a proposal.
        _ => return super::proposals::run(lines, command, about),
    })
}

/// Shows the list that a line of another list stands for.
pub(super) fn shown(lines: &mut Lines, command: Command, target: &Target) -> deeds::Result<()> {
    lines.current = Some(target.clone());
    run(lines, command, "").unwrap_or(Ok(()))
}

/// What a line is about and, behind it, answers to the first questions.
pub(super) fn parted(about: &str) -> (&str, &str) {
    about.split_once([' ', ';']).map_or((about, ""), |(head, rest)| (head, rest.trim()))
}

/// The case of what a line is about.
pub(super) fn case_of(target: Target) -> deeds::Result<String> {
    match target {
        Target::Case(id)
        | Target::Plan(id)
        | Target::Aids(id)
        | Target::Referrals(id)
        | Target::Surveys(id)
        | Target::Step { case: id, .. }
        | Target::Aid { case: id, .. }
        | Target::Referral { case: id, .. }
        | Target::Survey { case: id, .. } => Ok(id),
        _ => Err(Error::NotFound),
    }
}

/// Begins an interview; what stands behind what it is about are answers.
pub(super) fn begun(lines: &mut Lines, task: deeds::Result<Task>, answers: &str) -> deeds::Result<()> {
    begin(lines, |_| task)?;
    if !answers.is_empty() {
        super::asking::answer(lines, answers);
    }
    Ok(())
}

/// Begins an interview about a case; what stands behind its number are answers.
fn asked(
    lines: &mut Lines,
    about: &str,
    task: impl FnOnce(&mut Lines, String) -> deeds::Result<Task>,
) -> deeds::Result<()> {
    let (head, answers) = parted(about);
    let case = case_of(target(lines, head)?)?;
    let task = task(lines, case);
    begun(lines, task, answers)
}

fn plan_of(lines: &mut Lines, case: &str) -> deeds::Result<PlanView> {
    plans::open(&mut lines.sitting, case)
}

fn show_plan(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let case = case_of(target(lines, about)?)?;
    let (view, today, lang) = (plan_of(lines, &case)?, lines.sitting.today(), lines.lang);
    lines.say(&format!("{} {}", view.reference, view.person.name()));
    say_told(lines, plan::told(&view, today, lang));
    lines.say(&plan::steps_head(&view, lang));
    lines.listed.clear();
    for step in &view.steps {
        lines.listed.push(Target::Step { case: case.clone(), id: step.id.clone() });
        say_row(lines, &plan::step(&step.record, today, lang));
    }
    lines.current = Some(Target::Plan(case));
    Ok(())
}

pub(super) fn say_told(lines: &mut Lines, told: Vec<Part>) {
    for Part { label, text, pressing } in told {
        let mark = if pressing { "! " } else { "" };
        // What belongs to the line above has no name of its own.
        let name = if label.is_empty() { "  ".to_owned() } else { format!("{label}: ") };
        lines.say(&format!("{mark}{name}{text}"));
    }
}

/// `2. ! 30 avr., papiers à obtenir, la personne`
pub(super) fn say_row(lines: &mut Lines, row: &Row) {
    let mark = if row.mark == ' ' { String::new() } else { format!("{} ", row.mark) };
    let parts = [row.day.as_str(), row.name.as_str(), row.rest.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let number = lines.listed.len();
    lines.say(&format!("{number}. {mark}{}", parts.join(", ")));
}

/// Takes a step in hand: the one named by its place, else the only one that is open.
fn step(lines: &mut Lines, about: &str, work: StepWork) -> deeds::Result<()> {
    let (head, answers) = parted(about);
    let target = target(lines, head)?;
    let wanted = match &target {
        Target::Step { id, .. } => Some(id.clone()),
        _ => None,
    };
    let view = plan_of(lines, &case_of(target)?)?;
    let mut fitting = view.steps.iter().filter(|step| match &wanted {
        Some(id) => step.id == *id,
        None => step.record.is_open(),
    });
    match (fitting.next(), fitting.next()) {
        (Some(step), None) => {
            let task = Task::step(&view, step, work, &lines.sitting, lines.lang);
            begun(lines, task, answers)?;
        }
        _ => {
            let case = view.case_id.clone();
            lines.current = Some(Target::Plan(case));
            show_plan(lines, "")?;
            let sentence = label(lines.lang, "say-no-step-chosen");
            lines.refuse(&sentence);
        }
    }
    Ok(())
}

/// Lays the plan into the out-tray; the language and the paper may stand behind the number.
fn print_plan(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let (head, how) = parted(about);
    let case = case_of(target(lines, head)?)?;
    lines.current = Some(Target::Plan(case));
    super::files::print(lines, how)
}

fn show_aids(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let case = case_of(target(lines, about)?)?;
    let (view, today, lang) = (aids::open(&mut lines.sitting, &case)?, lines.sitting.today(), lines.lang);
    lines.say(&format!("{} {}", view.reference, view.person.name()));
    say_told(lines, flow::aid::elsewhere(&view, lang));
    lines.say(&flow::aid::head(&view, lang));
    lines.listed.clear();
    for one in &view.aids {
        lines.listed.push(Target::Aid { case: case.clone(), id: one.stored.id.clone() });
        say_row(lines, &flow::aid::row(one, view.days, today, lang));
    }
    lines.current = Some(Target::Aids(case));
    Ok(())
}

/// Takes an aid in hand: the one named by its place, else the only one.
fn aid(lines: &mut Lines, command: Command, about: &str) -> deeds::Result<()> {
    let (head, answers) = parted(about);
    let target = target(lines, head)?;
    let wanted = if let Target::Aid { id, .. } = &target { Some(id.clone()) } else { None };
    let view = aids::open(&mut lines.sitting, &case_of(target)?)?;
    let mut fitting = view.aids.iter().filter(|one| wanted.as_ref().is_none_or(|id| one.stored.id == *id));
    let (Some(one), None) = (fitting.next(), fitting.next()) else {
        lines.current = Some(Target::Aids(view.case_id.clone()));
        show_aids(lines, "")?;
        let sentence = label(lines.lang, "say-no-aid-chosen");
        lines.refuse(&sentence);
        return Ok(());
    };
    let task = match command {
        Command::InstalmentNew => Task::instalment(&view, one, &lines.sitting, lines.lang),
        _ => Task::aid(&view, one, &lines.sitting, lines.lang),
    };
    begun(lines, task, answers)
}

fn show_referrals(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let case = case_of(target(lines, about)?)?;
    let view = referrals::open(&mut lines.sitting, &case)?;
    let (today, lang) = (lines.sitting.today(), lines.lang);
    lines.say(&format!("{} {}", view.reference, view.person.name()));
    lines.say(&flow::referral::head(&view, lang));
    lines.listed.clear();
    for one in &view.referrals {
        lines.listed.push(Target::Referral { case: case.clone(), id: one.stored.id.clone() });
        say_row(lines, &flow::referral::row(one, today, lang));
        let told = flow::referral::told(&view, one, &lines.sitting, lang);
        say_told(lines, told);
    }
    lines.current = Some(Target::Referrals(case));
    Ok(())
}

/// Takes a referral in hand: the one named by its place, else the only one.
fn referral(lines: &mut Lines, command: Command, about: &str) -> deeds::Result<()> {
    let (head, answers) = parted(about);
    let target = target(lines, head)?;
    let wanted = if let Target::Referral { id, .. } = &target { Some(id.clone()) } else { None };
    let view = referrals::open(&mut lines.sitting, &case_of(target)?)?;
    let mut fitting =
        view.referrals.iter().filter(|one| wanted.as_ref().is_none_or(|id| one.stored.id == *id));
    let (Some(one), None) = (fitting.next(), fitting.next()) else {
        lines.current = Some(Target::Referrals(view.case_id.clone()));
        show_referrals(lines, "")?;
        let sentence = label(lines.lang, "say-no-referral-chosen");
        lines.refuse(&sentence);
        return Ok(());
    };
    let (case, id) = (view.case_id.clone(), one.stored.id.clone());
    let task = match command {
        Command::ReferralNoShow => {
            referrals::no_show(&mut lines.sitting, &case, one)?;
            let said = label(lines.lang, "say-referral-no-show");
            lines.say(&said);
            return Ok(());
        }
        Command::ReferralPrint => {
            lines.current = Some(Target::Referral { case, id });
            return super::files::print(lines, answers);
        }
        Command::ReferralMove => Task::referral_step(&view, one, &lines.sitting, lines.lang),
        Command::ReferralConsent => Task::referral_consent(&view, one, &lines.sitting, lines.lang),
        _ => Task::referral(&view, one, &lines.sitting, lines.lang),
    };
    begun(lines, task, answers)
}

fn show_surveys(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let case = case_of(target(lines, about)?)?;
    let (view, lang) = (surveys::open(&mut lines.sitting, &case)?, lines.lang);
    lines.say(&format!("{} {}", view.reference, view.person.name()));
    lines.say(&crate::i18n::msg::surveys_head(lang, view.taken.len()));
    lines.listed.clear();
    for one in &view.taken {
        lines.listed.push(Target::Survey { case: case.clone(), id: one.id.clone() });
        let number = lines.listed.len();
        lines.say(&format!("{number}. {}", outcome::line(one, lang)));
        let told = kept::told(one, &lines.sitting, lang);
        say_told(lines, told);
    }
    lines.current = Some(Target::Surveys(case));
    Ok(())
}

/// Corrects the survey named by its place, else the last.
fn survey_change(lines: &mut Lines, about: &str) -> deeds::Result<()> {
    let (head, answers) = parted(about);
    let target = target(lines, head)?;
    let wanted = if let Target::Survey { id, .. } = &target { Some(id.clone()) } else { None };
    let view = surveys::open(&mut lines.sitting, &case_of(target)?)?;
    let Ok(one) = kept::chosen(&view, wanted.as_deref()) else {
        let sentence = label(lines.lang, "surveys-none");
        lines.refuse(&sentence);
        return Ok(());
    };
    let task = Task::survey_change(&view.case_id, one, &lines.sitting, lines.lang);
    begun(lines, task, answers)
}
