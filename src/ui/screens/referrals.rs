//! The referrals of a case: whom to, where each stands, and by which consent the chosen one may leave.

use super::board::Board;
use super::listing::Listed;
use crate::deeds::referrals::{self, View};
use crate::deeds::{self, Sitting};
use crate::flow::case::Part;
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::task::Task;
use crate::flow::{referral, sentences};
use crate::i18n::{Lang, label, msg};
use crate::ui::keys::Place;
use crate::ui::screen::{Bench, Step};

pub struct Referrals(View);

impl Listed for Referrals {
    const PLACE: Place = Place::Referrals;
    const AT_ONCE: &'static [Command] = &[Command::ReferralNew];

    fn read(sitting: &mut Sitting, case_id: &str) -> deeds::Result<Self> {
        referrals::open(sitting, case_id).map(Referrals)
    }

    fn of(&self) -> &str {
        &self.0.case_id
    }

    fn title(&self, lang: Lang) -> String {
        msg::title_referrals(lang, self.0.person.name(), self.0.reference.as_str())
    }

    fn ids(&self) -> Vec<&str> {
        self.0.referrals.iter().map(|one| one.stored.id.as_str()).collect()
    }

    fn board(&self, sitting: &Sitting, lang: Lang) -> Board {
        let rows = self.0.referrals.iter().map(|one| referral::row(one, sitting.today(), lang));
        Board {
            head: referral::head(&self.0, lang),
            none: label(lang, "referrals-none"),
            list: rows.collect(),
            ..Board::default()
        }
    }

    fn about(&self, place: usize, sitting: &Sitting, lang: Lang) -> Vec<Part> {
        let chosen = self.0.referrals.get(place);
        chosen.map(|one| referral::told(&self.0, one, sitting, lang)).unwrap_or_default()
    }

    fn act(&self, place: usize, command: Command, bench: &mut Bench<'_>) -> Step {
        use Command::*;
        let (view, lang) = (&self.0, bench.lang);
        let own = [
            Open,
            ReferralChange,
            ReferralMove,
            ReferralConsent,
            ReferralNoShow,
            ReferralPrint,
            Print,
            History,
        ];
        let task = match (command, view.referrals.get(place)) {
            (ReferralNew, _) => Task::referral_new(view, bench.sitting, lang),
            (Open | ReferralChange, Some(one)) => Task::referral(view, one, bench.sitting, lang),
            (ReferralMove, Some(one)) => Task::referral_step(view, one, bench.sitting, lang),
            (ReferralConsent, Some(one)) => Task::referral_consent(view, one, bench.sitting, lang),
            (ReferralNoShow, Some(one)) => {
                return Step::Say(match referrals::no_show(bench.sitting, &view.case_id, one) {
                    Ok(()) => label(lang, "say-referral-no-show"),
                    Err(error) => sentences::error(&error, lang),
                });
            }
            (ReferralPrint | Print, Some(one)) => {
                let (case, id) = (view.case_id.clone(), one.stored.id.clone());
                return super::print::kept(Target::Referral { case, id }, bench);
            }
            (History, Some(one)) => return super::page::Page::history(&one.stored.id, bench),
            (command, None) if own.contains(&command) => {
                return Step::Say(label(lang, "say-no-referral-chosen"));
            }
            _ => return Step::Pass,
        };
        super::form::open::form(task, bench)
    }
}
