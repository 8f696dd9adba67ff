//! A referral: a directed hand-over to a partner with an answer back (`domain.md` A8). Nothing leaves without the
//! person's consent for that partner and those fields; the states are a checked machine.

use super::case::Need;
use crate::domain::candidate::Purpose;
use crate::domain::consent::{Answer, Consent, newest_first};
use crate::domain::datum::{ChoiceList, Listed, Reading, Reject, Several};
use crate::domain::day::{Day, Instant};
use crate::domain::record::Faults;
use crate::domain::text::{Count, Line, Note};
use crate::facts::fold;
use crate::{choice, record};

choice! {
    /// Where a referral stands; kept as dated spans.
    ReferralState as "referral-state" {
        Drafted = "drafted", Sent = "sent", Received = "received", Accepted = "accepted", Declined = "declined",
        Started = "service_started", Completed = "completed", NoShow = "no_show",
        Closed = "closed_without_feedback",
    }
}

impl ReferralState {
    /// What may follow, the most usual first. From a missed appointment a new one can be made.
    pub fn next(self) -> &'static [ReferralState] {
        use ReferralState::*;
        match self {
            Drafted => &[Sent, Closed],
            Sent => &[Received, Accepted, Declined, NoShow, Closed],
            Received => &[Accepted, Declined, NoShow, Closed],
            Accepted => &[Started, NoShow, Closed],
            Started => &[Completed, NoShow, Closed],
            NoShow => &[Accepted, Started, Declined, Closed],
            Declined | Completed | Closed => &[],
        }
    }

    pub fn may_become(self, to: ReferralState) -> bool {
        self.next().contains(&to)
    }

    /// True while the partner owes an answer.
    pub fn awaits_answer(self) -> bool {
        matches!(self, ReferralState::Sent | ReferralState::Received)
    }

    /// True where the partner has it, whatever she did with it.
    fn has_arrived(self) -> bool {
        matches!(self, ReferralState::Received | ReferralState::Accepted | ReferralState::Declined)
    }
}

choice! {
    /// What of a person may be told to a partner.
    Share as "share" {
        Name = "name", Birth = "birth", Sex = "sex", Phone = "phone", Place = "place", Papers = "papers",
        Languages = "languages", Education = "education", Work = "work", Household = "household",
        Return = "return", Needs = "needs", Flags = "flags", Message = "message",
    }
}

impl Listed for Share {
    const WORDS: &'static ChoiceList = &Share::LIST;
}

impl Share {
    /// The fields it stands for: the table of their record and their key.
    pub fn fields(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Share::Name => &[("candidate", "family_name"), ("candidate", "given_names")],
            Share::Birth => &[("candidate", "birth")],
            Share::Sex => &[("candidate", "sex")],
            Share::Phone => {
                &[("candidate", "phone"), ("candidate", "phone_owner"), ("candidate", "safe_message")]
            }
            Share::Place => &[("candidate", "country"), ("candidate", "region"), ("candidate", "locality")],
            Share::Papers => &[("candidate", "document"), ("candidate", "document_number")],
            Share::Languages => &[("candidate", "languages")],
            Share::Education => &[("candidate", "education"), ("candidate", "diploma")],
            Share::Work => {
                &[("candidate", "occupation"), ("candidate", "experience"), ("candidate", "skills")]
            }
            Share::Household => &[
                ("reintegration", "men"),
                ("reintegration", "women"),
                ("reintegration", "boys"),
                ("reintegration", "girls"),
            ],
            Share::Return => &[
                ("reintegration", "returned_on"),
                ("reintegration", "returned_from"),
                ("reintegration", "mode"),
                ("reintegration", "months_abroad"),
            ],
            Share::Needs => &[("reintegration", "needs")],
            Share::Flags => &[("reintegration", "level"), ("reintegration", "flags")],
            Share::Message => &[("referral", "reason")],
        }
    }
}

record! {
    /// To whom somebody is referred, what for, and what the partner shall be told.
    Referral in "referral" belongs To { table: "reintegration", column: "case_id" };
    referral {
        partner: Option<Line> [Compulsory],
        purpose: Option<Need> [Compulsory],
        shared: Several<Share> [Compulsory],
        /// What the partner should know, in a line.
        reason: Option<Line> [Sensitive],
        /// When the answer is awaited; by the country's pack if not said.
        answer_by: Option<Day>,
    }
}

record! {
    /// A step from one state of a referral to the next. When exactly is kept beside it.
    ReferralMove in "dispatch" belongs To { table: "referral", column: "referral_id" }, check check_move;
    dispatch {
        state: Option<ReferralState> [Compulsory],
        moved_on: Option<Day> [Compulsory],
        hour: Option<Count<23>>,
        feedback: Option<Note> [Sensitive],
    }
}

fn check_move(step: &ReferralMove, reading: &Reading, faults: &mut Faults) {
    if step.moved_on.is_some_and(|day| day > reading.today) {
        faults.push("moved_on", Reject("reject-future"));
    }
}

/// Whole hours from the sending to the first sign that the partner has it. None while one of both is missing.
pub fn hours_to_receipt(moves: &[(ReferralState, Instant)]) -> Option<i64> {
    let sent = moves.iter().position(|(state, _)| *state == ReferralState::Sent)?;
    let (_, left) = moves.get(sent)?;
    let (_, came) = moves.iter().skip(sent).find(|(state, _)| state.has_arrived())?;
    Some((came.unix() - left.unix()) / 3_600)
}

/// Why nothing may leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Nobody asked her about this partner.
    Never,
    Refused,
    Withdrawn,
    /// She agreed, but not to all of this.
    Fields(Vec<Share>),
}

/// The consent by which these fields may go to that partner. The answers come in the order in which they were
/// written; of one partner the newest counts, and taking back the consent to referrals takes all of them back.
///
/// # Errors
/// What is lacking.
pub fn consent<'a>(
    answers: &'a [Consent],
    partner: &str,
    shared: &Several<Share>,
) -> Result<&'a Consent, Lack> {
    let partner = fold(partner);
    for answer in newest_first(answers, Purpose::Referral) {
        let named = answer.recipient.as_ref().map(|recipient| fold(recipient.as_str()));
        match (named, answer.answer) {
            (None, Some(Answer::Given) | None) => {}
            (Some(named), _) if named != partner => {}
            (_, Some(Answer::Refused)) => return Err(Lack::Refused),
            (_, Some(Answer::Withdrawn)) => return Err(Lack::Withdrawn),
            (_, Some(Answer::Given)) => {
                let lacking = shared.0.iter().copied().filter(|share| !answer.shared.holds(*share));
                let lacking: Vec<Share> = lacking.collect();
                return if lacking.is_empty() { Ok(answer) } else { Err(Lack::Fields(lacking)) };
            }
            (_, None) => {}
        }
    }
    Err(Lack::Never)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::RECORDS;
    use crate::domain::datum::Value;
    use crate::domain::record::Record;
    use proptest::prelude::*;

    fn state() -> impl Strategy<Value = ReferralState> {
        prop::sample::select(ReferralState::ALL)
    }

    proptest! {
        /// Whatever is tried in whatever order: nothing comes back to the draft, nothing leaves an end, nothing is
        /// received, accepted or served that was not sent, and nothing is completed that was not begun.
        #[test]
        fn a_referral_goes_only_where_it_may(tries in prop::collection::vec(state(), 0..40)) {
            let mut been = vec![ReferralState::Drafted];
            for to in tries {
                let now = *been.last().expect("a state");
                if now.may_become(to) {
                    been.push(to);
                }
            }
            let first = |state| been.iter().position(|known| *known == state);
            prop_assert_eq!(been.iter().filter(|state| **state == ReferralState::Drafted).count(), 1);
            prop_assert!(first(ReferralState::Sent).is_none_or(|place| place == 1));
            for later in [ReferralState::Received, ReferralState::Accepted, ReferralState::Started,
                          ReferralState::Completed, ReferralState::Declined, ReferralState::NoShow] {
                prop_assert!(first(later).is_none_or(|_| been.get(1) == Some(&ReferralState::Sent)), "{:?}", been);
            }
            if let Some(done) = first(ReferralState::Completed) {
                prop_assert_eq!(been.get(done - 1), Some(&ReferralState::Started));
            }
            for end in [ReferralState::Declined, ReferralState::Completed, ReferralState::Closed] {
                prop_assert!(first(end).is_none_or(|place| place == been.len() - 1), "{:?}", been);
            }
        }

        /// From every state that is no end, an end can be reached.
        #[test]
        fn no_referral_is_stuck(from in state()) {
            let ends = |state: &ReferralState| state.next().is_empty();
            prop_assert!(ends(&from) || from.next().iter().any(ends));
        }

        /// Time only adds hours; before the sending there are none.
        #[test]
        fn hours_run_from_the_sending(sent in 0_i64..1_000_000, after in 0_i64..1_000_000) {
            let at = Instant::from_unix;
            let mut moves = vec![(ReferralState::Drafted, at(0)), (ReferralState::Sent, at(sent))];
            prop_assert_eq!(hours_to_receipt(&moves), None);
            moves.push((ReferralState::Accepted, at(sent + after)));
            prop_assert_eq!(hours_to_receipt(&moves), Some(after / 3_600));
        }
    }

    fn answered(recipient: &str, answer: &str, day: &str, shared: &str) -> Consent {
        let values: Vec<Value> = Consent::FIELDS
            .iter()
            .map(|field| match field.key {
                "purpose" => "referral".into(),
                "recipient" if !recipient.is_empty() => recipient.into(),
                "answer" => answer.into(),
                "given_on" => day.into(),
                "shared" if !shared.is_empty() => shared.into(),
                _ => Value::Null,
            })
            .collect();
        Consent::restore(&values).expect("a consent")
    }

    #[test]
    fn a_consent_is_for_one_partner_and_for_what_was_named() {
        let shared = Several(vec![Share::Name, Share::Phone]);
        let asked = |answers: &[Consent]| consent(answers, "Centre Espoir", &shared).map(drop);
        let given = answered("centre espoir", "given", "2026-11-20", "name, phone, place");
        assert_eq!(asked(&[]), Err(Lack::Never));
        assert_eq!(asked(std::slice::from_ref(&given)), Ok(()));
        assert_eq!(asked(&[answered("CHU", "given", "2026-11-20", "name, phone")]), Err(Lack::Never));
        // The consent to referrals at large names no partner.
        assert_eq!(asked(&[answered("", "given", "2026-11-20", "")]), Err(Lack::Never));
        let few = answered("Centre Espoir", "given", "2026-11-20", "name");
        assert_eq!(asked(&[few]), Err(Lack::Fields(vec![Share::Phone])));
        let refused = answered("Centre Espoir", "refused", "2026-11-20", "");
        assert_eq!(asked(&[given.clone(), refused.clone()]), Err(Lack::Refused));
        assert_eq!(asked(&[refused, given.clone()]), Ok(()));
        // Noted late, its true day counts.
        let before = answered("Centre Espoir", "refused", "2026-11-19", "");
        assert_eq!(asked(&[given.clone(), before]), Ok(()));
        let taken_back = answered("", "withdrawn", "2026-11-21", "");
        assert_eq!(asked(&[given, taken_back]), Err(Lack::Withdrawn));
    }

    #[test]
    fn whatever_may_be_shared_is_a_field_of_a_record() {
        for (table, key) in Share::ALL.iter().flat_map(|share| share.fields()) {
            let record = RECORDS.iter().find(|record| record.table == *table).expect(table);
            assert!(record.fields.iter().any(|field| field.key == *key), "{table}.{key}");
        }
    }
}
