//! The parts that compare one answer with one demand: occupation, experience, education.

use super::demand::AskedExperience;
use super::packed::Group;
use super::reason::{Question, Reason, ReasonValue};
use super::verdict::{Mark, Share, Verdict};
use super::{Demand, Profile};
use crate::domain::candidate::Education;
use crate::facts::Isco;

/// What the same unit group earns of the part; the shares below are of this.
const SAME: u32 = 35;
/// What a wish earns less than the same occupation practised.
const WISH: u32 = 5;

/// The nearest of what she has done and, five points lower, of what she would like to do.
pub(super) fn occupation<V: Verdict>(profile: &Profile, demand: &Demand) -> V {
    if profile.wanted.is_empty() && profile.practised.is_empty() {
        return V::unknown(|| match profile.uncoded {
            true => Reason::of("reason-occupation-uncoded").asking(Question::OCCUPATION_CODE),
            false => Reason::of("reason-occupation-untold").asking(Question::OCCUPATION),
        });
    }
    let Some(asked) = demand.occupation else {
        return V::unknown(|| {
            Reason::of("reason-occupation-offer-untold").asking(Question::OFFER_OCCUPATION)
        });
    };
    let nearest = |groups: &[Isco]| groups.iter().map(|isco| asked.shared_digits(*isco)).max().unwrap_or(0);
    let (practised, wanted) = (nearest(&profile.practised), nearest(&profile.wanted));
    let (done, wished) = (worth(practised), worth(wanted).saturating_sub(WISH));
    let same = |id| move || Reason::of(id).with("occupation", ReasonValue::Isco(asked));
    match (done.max(wished), if done >= wished { (true, practised) } else { (false, wanted) }) {
        (0, _) => V::missing(same("reason-occupation-other")),
        (SAME, _) => V::met(same("reason-occupation-same")),
        (earned, near) => V::partial(Share::new(earned, SAME), || nearby(asked, near)),
    }
}

/// What somebody of a group of the table may earn at most.
pub(super) fn most_of_group(group: Group, demand: &Demand) -> Mark {
    let shared = demand.occupation.zip(Isco::of_number(group.isco));
    let shared = shared.map_or(0, |(asked, isco)| asked.shared_digits(isco));
    let less = if group.wished { WISH } else { 0 };
    Mark::partial(Share::new(worth(shared).saturating_sub(less), SAME), || {
        Reason::of("reason-occupation-near")
    })
}

fn worth(shared_digits: u8) -> u32 {
    match shared_digits {
        4 => SAME,
        3 => 24,
        2 => 12,
        _ => 0,
    }
}

fn nearby(asked: Isco, (practised, digits): (bool, u8)) -> Reason {
    let id = match (practised, digits) {
        (true, 3) => "reason-occupation-group",
        (true, _) => "reason-occupation-near",
        (false, 4) => "reason-occupation-wanted",
        (false, 3) => "reason-occupation-wanted-group",
        (false, _) => "reason-occupation-wanted-near",
    };
    if digits == 4 {
        return Reason::of(id).with("occupation", ReasonValue::Isco(asked));
    }
    let group = asked.code().chars().take(usize::from(digits)).collect();
    Reason::of(id).with("group", ReasonValue::Group(group))
}

/// Months told of months asked, at most all of them.
pub(super) fn experience<V: Verdict>(profile: &Profile, demand: &Demand) -> V {
    let months = |months: u16| ReasonValue::Months(i64::from(months));
    let Some(have) = profile.months(demand.occupation) else {
        return V::unknown(|| {
            let reason = match demand.experience {
                AskedExperience::Months(asked) => {
                    Reason::of("reason-experience-asked-untold").with("asked", months(asked))
                }
                AskedExperience::Some => Reason::of("reason-experience-some-untold"),
                AskedExperience::Nothing => Reason::of("reason-experience-untold"),
            };
            reason.asking(Question::EXPERIENCE)
        });
    };
    let had = |id| move || Reason::of(id).with("have", months(have));
    let compared = |id, asked| move || had(id)().with("asked", months(asked));
    match demand.experience {
        AskedExperience::Nothing => V::met(had("reason-experience-none-asked")),
        AskedExperience::Some if have > 0 => V::met(had("reason-experience-some")),
        AskedExperience::Some => V::missing(|| Reason::of("reason-experience-some-lacking")),
        AskedExperience::Months(asked) if have >= asked => {
            V::met(compared("reason-experience-enough", asked))
        }
        AskedExperience::Months(asked) if have == 0 => {
            V::missing(move || Reason::of("reason-experience-lacking").with("asked", months(asked)))
        }
        AskedExperience::Months(asked) => {
            V::partial(Share::new(have.into(), asked.into()), compared("reason-experience-short", asked))
        }
    }
}

/// The level asked or above in full, one level below half.
pub(super) fn education<V: Verdict>(profile: &Profile, demand: &Demand) -> V {
    let level =
        |level: Education| ReasonValue::Choices { list: Education::LIST.name, codes: vec![level.code()] };
    let Some(held) = profile.education else {
        return V::unknown(|| {
            let reason = match demand.education {
                Some(asked) => Reason::of("reason-education-asked-untold").with("asked", level(asked)),
                None => Reason::of("reason-education-untold"),
            };
            reason.asking(Question::EDUCATION)
        });
    };
    let Some(asked) = demand.education else {
        return V::met(|| Reason::of("reason-education-none-asked"));
    };
    let compared = |id| move || Reason::of(id).with("held", level(held)).with("asked", level(asked));
    match (asked as u8).saturating_sub(held as u8) {
        0 => V::met(compared("reason-education-enough")),
        1 => V::partial(Share::HALF, compared("reason-education-under")),
        _ => V::missing(compared("reason-education-under")),
    }
}
