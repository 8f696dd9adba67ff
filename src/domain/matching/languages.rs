//! Languages asked and languages spoken, language by language: as a part of the score, and as a hard condition
//! where the offer insists. The one language that the sentence names is the one a question would help most with.

use super::keys::LanguageKey;
use super::reason::{Question, Reason, ReasonValue};
use super::verdict::{Share, Verdict};
use super::{Demand, Profile};
use crate::domain::codes::{Level, Spoken};

/// How one language asked is met; the greater, the rather it is named.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    Enough,
    OneUnder,
    Under,
    Lacking,
    LevelUntold,
}

#[derive(Clone, Copy)]
struct Asked {
    language: LanguageKey,
    /// 0 where none is asked.
    level: u8,
    told: u8,
    standing: Standing,
}

/// At or above the level in full, one level under half, of each language asked.
pub(super) fn judge<V: Verdict>(profile: &Profile, demand: &Demand) -> V {
    if profile.languages.is_empty() {
        return V::unknown(|| untold(demand));
    }
    let (mut earned, mut of) = (0, 0);
    let mut named: Option<Asked> = None;
    for asked in compared(profile, demand) {
        of += 2;
        earned += match asked.standing {
            Standing::Enough => 2,
            Standing::OneUnder => 1,
            Standing::Under | Standing::Lacking | Standing::LevelUntold => 0,
        };
        if named.is_none_or(|named| asked.standing > named.standing) {
            named = Some(asked);
        }
    }
    match named {
        None => V::met(|| Reason::of("reason-languages-none-asked")),
        Some(named) if named.standing == Standing::Enough => {
            V::met(|| all("reason-languages-enough", demand))
        }
        Some(named) if earned > 0 => V::partial(Share::new(earned, of), || named.reason()),
        Some(named) if named.standing == Standing::LevelUntold => V::unknown(|| named.reason()),
        Some(named) => V::missing(|| named.reason()),
    }
}

/// Blocks where one language is surely not spoken as asked; asks where that is not known.
pub(super) fn minimum<V: Verdict>(profile: &Profile, demand: &Demand) -> V {
    if profile.languages.is_empty() {
        return V::unknown(|| untold(demand));
    }
    let short = compared(profile, demand)
        .find(|asked| matches!(asked.standing, Standing::OneUnder | Standing::Under | Standing::Lacking));
    if let Some(short) = short {
        return V::block(|| short.reason());
    }
    match compared(profile, demand).find(|asked| asked.standing == Standing::LevelUntold) {
        Some(untold) => V::unknown(|| untold.reason()),
        None => V::met(|| all("reason-languages-enough", demand)),
    }
}

fn compared(profile: &Profile, demand: &Demand) -> impl Iterator<Item = Asked> {
    demand.languages().map(|(language, level)| {
        let told = profile.languages.iter().find(|(known, _)| *known == language).map(|(_, told)| *told);
        let standing = match told {
            None => Standing::Lacking,
            Some(_) if level == 0 => Standing::Enough,
            Some(0) => Standing::LevelUntold,
            Some(told) if told >= level => Standing::Enough,
            Some(told) if told + 1 == level => Standing::OneUnder,
            Some(_) => Standing::Under,
        };
        Asked { language, level, told: told.unwrap_or(0), standing }
    })
}

impl Asked {
    fn reason(self) -> Reason {
        let at = |level| ReasonValue::Languages(spoken(self.language, level));
        let asked = |id| Reason::of(id).with("asked", at(self.level));
        match self.standing {
            Standing::Enough => asked("reason-languages-enough"),
            Standing::OneUnder | Standing::Under => {
                asked("reason-languages-under").with("told", at(self.told))
            }
            Standing::Lacking => asked("reason-languages-lacking"),
            Standing::LevelUntold => asked("reason-languages-level-untold").asking(Question::LEVEL),
        }
    }
}

fn untold(demand: &Demand) -> Reason {
    let reason = if demand.asks_languages() {
        all("reason-languages-asked-untold", demand)
    } else {
        Reason::of("reason-languages-untold")
    };
    reason.asking(Question::LANGUAGES)
}

fn all(id: &'static str, demand: &Demand) -> Reason {
    let asked = demand.languages().flat_map(|(language, level)| spoken(language, level)).collect();
    Reason::of(id).with("asked", ReasonValue::Languages(asked))
}

fn spoken(language: LanguageKey, number: u8) -> Vec<Spoken> {
    language.language().map(|language| Spoken { language, level: level(number) }).into_iter().collect()
}

fn level(number: u8) -> Option<Level> {
    Level::ALL.get(usize::from(number).checked_sub(1)?).copied()
}
