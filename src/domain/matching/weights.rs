//! What each part of a match is worth at most. A set of weights has a version, kept with every proposal, so that
//! a score can be explained after the weights have changed.

/// A part of the score, in the order it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    Occupation,
    Skills,
    Experience,
    Languages,
    Education,
    Place,
    Pay,
}

impl Part {
    pub const ALL: &'static [Part; 7] = &[
        Part::Occupation,
        Part::Skills,
        Part::Experience,
        Part::Languages,
        Part::Education,
        Part::Place,
        Part::Pay,
    ];

    /// The name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Part::Occupation => "occupation",
            Part::Skills => "skills",
            Part::Experience => "experience",
            Part::Languages => "languages",
            Part::Education => "education",
            Part::Place => "place",
            Part::Pay => "pay",
        }
    }
}

/// The maxima of the parts; they sum to 100.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weights {
    version: u32,
    maxima: [u8; 7],
}

impl Weights {
    /// Maxima in the order of [`Part::ALL`]. None where they do not sum to 100.
    pub fn new(version: u32, maxima: [u8; 7]) -> Option<Weights> {
        let sum: u32 = maxima.iter().map(|max| u32::from(*max)).sum();
        (sum == 100).then_some(Weights { version, maxima })
    }

    pub fn version(&self) -> u32 {
        self.version
    }

    pub fn max(&self, part: Part) -> u8 {
        self.maxima[part as usize]
    }
}

/// Version 1: the table of `domain.md` B5.
impl Default for Weights {
    fn default() -> Self {
        Weights { version: 1, maxima: [35, 25, 15, 10, 5, 5, 5] }
    }
}
