//! An interview without a picture. What is asked, what an answer means, who is like the one being asked, what is
//! due: the screen draws it and the line prints it, and neither knows a rule.

pub mod aid;
pub mod assistance;
pub mod background;
pub mod case;
pub mod commands;
pub mod compare;
pub mod consents;
pub mod due;
pub mod employer;
pub mod find;
pub mod form;
pub mod guide;
pub mod held;
pub mod interview;
pub mod life;
pub mod lookup;
pub mod offer;
pub mod own_offer;
pub mod papers;
pub mod past;
pub mod plan;
pub mod proposal;
pub mod reading;
pub mod referral;
pub mod resolve;
pub mod searches;
pub mod sentences;
pub mod spoken;
pub mod survey;
pub mod task;
pub mod trays;
pub mod weights;
