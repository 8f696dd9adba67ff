//! The picture of a case: everything a supervisor reads in ten seconds, read once and told in one order, the same on the
//! screen and in lines. What cannot be read for want of a right is left out; the rest stands.

use super::{Part, field, household, kin, listed, person, reported, returned, standing, tried, visits};
use crate::deeds::cases::{self, View};
use crate::deeds::surveys::{self, Taken};
use crate::deeds::{Result, Sitting, aids, plans, referrals};
use crate::domain::day::Day;
use crate::flow::survey::trend;
use crate::flow::{aid, assistance, plan};
use crate::i18n::width::fit;
use crate::i18n::{Lang, label, msg};

/// Everything that is told of a case.
pub struct Picture {
    pub view: View,
    pub plan: Option<plans::View>,
    aids: Option<aids::View>,
    referrals: Option<referrals::View>,
    taken: Vec<Taken>,
    /// The visit to which a survey is still wanting.
    pub wanting: Option<String>,
}

/// How the surveys are told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Telling {
    /// In columns, with a small chart.
    Chart,
    /// In sentences, for lines.
    Words,
}

impl Picture {
    /// Reads a case with all that hangs on it; that it was read is logged.
    ///
    /// # Errors
    /// As [`cases::open`].
    pub fn read(sitting: &mut Sitting, case_id: &str) -> Result<Picture> {
        Ok(Picture {
            view: cases::open(sitting, case_id)?,
            plan: plans::open(sitting, case_id).ok(),
            aids: aids::open(sitting, case_id).ok(),
            referrals: referrals::open(sitting, case_id).ok(),
            taken: surveys::of_case(sitting, case_id)?,
            wanting: surveys::wanting(sitting, case_id)?,
        })
    }

    /// What is read in ten seconds, the most telling first.
    pub fn parts(&self, today: Day, lang: Lang, telling: Telling) -> Vec<Part> {
        let view = &self.view;
        let mut parts = vec![person(view, today, lang), standing(view, today, lang)];
        parts.extend(returned(view, lang));
        if let Some(plan) = &self.plan {
            parts.extend(planned(view, plan, today, lang));
            parts.extend(goals(plan, telling, lang));
        }
        if let Some(aids) = &self.aids {
            parts.extend(aid::summary(aids, lang));
            parts.extend(assistance::aids(aids, today, lang));
        }
        if let Some(referrals) = &self.referrals {
            parts.extend(assistance::referrals(referrals, today, lang));
        }
        parts.extend([visited(view, today, lang), super::visits_at_a_glance(view, today, lang)]);
        parts.extend(tried(view, lang));
        parts.extend(match telling {
            Telling::Chart => trend::chart(&self.taken, today, lang),
            Telling::Words => trend::words(&self.taken, today, lang),
        });
        parts.extend(trend::what_follows(&self.taken, self.wanting.as_deref(), lang));
        parts.extend(reported(view, lang));
        parts.extend(field(view, "flags", "sheet-signs", lang));
        parts.extend(field(view, "needs", "sheet-wanted", lang));
        parts.extend(household(view, lang));
        parts.extend(kin(view, lang));
        parts
    }

    /// Every visit, then every field that was answered.
    pub fn rest(&self, today: Day, lang: Lang) -> [Vec<Part>; 2] {
        [visits(&self.view, today, lang), super::fields(&self.view, lang)]
    }
}

/// `accepté le 4 avr., signé, étapes 3/5, 1 en retard`; the month that is running out where there is no plan yet.
fn planned(view: &View, kept: &plans::View, today: Day, lang: Lang) -> Option<Part> {
    let (term, _) = kept.from_opening(today);
    let overdue = kept.has_term() && term.is_late() && !view.is_closed();
    if kept.kept.is_none() && !overdue {
        return None;
    }
    let standing = match kept.kept {
        Some(_) => plan::standing(kept, lang),
        None => label(lang, "case-plan-none"),
    };
    let (done, all) = (kept.steps_done(), kept.steps.len());
    let late = kept.steps.iter().filter(|step| step.record.is_late(today)).count();
    let late = if view.is_closed() { 0 } else { late };
    let steps = (all > 0).then(|| msg::case_plan_steps(lang, all, done));
    let behind = (late > 0).then(|| msg::case_plan_late(lang, late));
    let text = listed([Some(standing), steps, behind]);
    let first = Part::of(label(lang, "plan-standing"), text);
    let pressing = overdue || late > 0 || kept.wants_signing();
    Some(if pressing { first.pressing() } else { first })
}

/// Her goals; in columns as much of them as stands on a line: the plan tells them whole.
fn goals(kept: &plans::View, telling: Telling, lang: Lang) -> Option<Part> {
    const LINE: usize = 59;
    let goals = plan::goals(kept).join("; ");
    let text = if telling == Telling::Chart { fit(&goals, LINE) } else { goals };
    (!text.is_empty()).then(|| Part::of(label(lang, "case-plan-goals"), text))
}

/// `faites : 3, manquées : 1, prochaine : M6 le 12 sept.`
fn visited(view: &View, today: Day, lang: Lang) -> Part {
    let iso = today.to_string();
    let made = view.visits.iter().filter(|visit| visit.visit.done_on.is_some()).count();
    let missed = view.visits.iter().filter(|visit| visit.is_missed(&iso)).count();
    let next = view.next_visit().filter(|_| !view.is_closed()).map(|visit| {
        let day = crate::flow::spoken::near_day_of(&visit.planned_on, today, lang);
        msg::case_visit_next(lang, day, visit.kind.as_str())
    });
    let text = listed([Some(msg::case_visits(lang, made, missed)), next]);
    let part = Part::of(label(lang, "sheet-visits"), text);
    if view.visits.iter().any(|visit| visit.owed && visit.planned_on < iso) { part.pressing() } else { part }
}
