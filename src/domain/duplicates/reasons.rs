//! Why two people may be one, as ids of sentences: a closed list, so that each has its words in three languages.

/// In what way a field speaks for or against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReasonKind {
    Equal,
    Variant,
    Near,
    SwappedOrder,
    DroppedPart,
    DayMonthSwapped,
    YearNear,
    IntervalOverlaps,
    /// A guessed day (1 January) in the same year as the other.
    Guessed,
    RelativePhone,
    Different,
}

impl ReasonKind {
    pub const fn code(self) -> &'static str {
        match self {
            ReasonKind::Equal => "equal",
            ReasonKind::Variant => "variant",
            ReasonKind::Near => "near",
            ReasonKind::SwappedOrder => "swapped-order",
            ReasonKind::DroppedPart => "dropped-part",
            ReasonKind::DayMonthSwapped => "day-month-swapped",
            ReasonKind::YearNear => "year-near",
            ReasonKind::IntervalOverlaps => "interval-overlaps",
            ReasonKind::Guessed => "guessed",
            ReasonKind::RelativePhone => "relative-phone",
            ReasonKind::Different => "different",
        }
    }
}

/// Why two people may be one, or not: the message `reason-duplicate-FIELD-KIND`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reason {
    pub field: &'static str,
    pub kind: ReasonKind,
}

impl Reason {
    /// Every reason that [`super::compare`] gives.
    pub const ALL: &[Reason] = {
        use ReasonKind::*;
        const fn of(field: &'static str, kind: ReasonKind) -> Reason {
            Reason { field, kind }
        }
        &[
            of("name", Equal),
            of("name", Variant),
            of("name", Near),
            of("name", SwappedOrder),
            of("name", DroppedPart),
            of("name", Different),
            of("birth", Equal),
            of("birth", Near),
            of("birth", DayMonthSwapped),
            of("birth", YearNear),
            of("birth", IntervalOverlaps),
            of("birth", Guessed),
            of("birth", Different),
            of("sex", Different),
            of("document", Equal),
            of("document", Near),
            of("document", Different),
            of("phone", Equal),
            of("phone", RelativePhone),
            of("mother", Equal),
            of("mother", Variant),
            of("mother", Near),
            of("mother", Different),
            of("place", Equal),
            of("region", Equal),
            of("region", Different),
        ]
    };

    /// The id of its sentence.
    pub fn id(self) -> String {
        format!("reason-duplicate-{}-{}", self.field, self.kind.code())
    }
}
