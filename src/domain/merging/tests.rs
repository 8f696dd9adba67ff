use super::*;
use crate::domain::candidate::Candidate;
use crate::domain::datum::Reading;
use crate::domain::day::Day;
use crate::domain::record::place_of;
use crate::facts::Country;

/// A file of `key=text` parted by `|`.
fn file(texts: &str) -> Candidate {
    let mut all = vec![String::new(); Candidate::FIELDS.len()];
    for pair in texts.split('|').map(str::trim).filter(|pair| !pair.is_empty()) {
        let (key, text) = pair.split_once('=').unwrap();
        all[place_of::<Candidate>(key).unwrap()] = text.to_owned();
    }
    let reading =
        Reading { today: Day::parse("2026-11-24").unwrap(), country: Country::parse("TG").unwrap() };
    Candidate::read(&all, &reading).unwrap()
}

fn text(candidate: &Candidate, key: &str) -> String {
    candidate.texts()[place_of::<Candidate>(key).unwrap()].clone()
}

/// What the joined file says, and what of the other stands beside it.
fn laid(stays: &str, goes: &str, key: &str) -> (String, Option<String>) {
    let laid = lay(&file(stays), &file(goes), Several::default()).unwrap();
    let other = laid.other[place_of::<Candidate>(key).unwrap()].clone();
    (text(&laid.record, key), other)
}

#[test]
fn the_file_that_stays_is_believed_and_what_it_lacks_is_filled() {
    let (one, other) = ("family_name=Fictivi | sex=m", "family_name=Fictivy | sex=m | marital=married");
    assert_eq!(laid(one, other, "family_name"), ("Fictivi".into(), Some("Fictivy".into())));
    assert_eq!(laid(one, other, "marital"), ("married".into(), None));
    assert_eq!(laid(one, other, "sex"), ("m".into(), None));
    assert_eq!(laid(one, other, "other_names"), ("Fictivy".into(), None), "found under either spelling");
}

#[test]
fn a_birth_that_is_known_better_stands() {
    for (one, other, stands) in [
        ("~1985", "1984-03-17", "1984-03-17"),
        ("1984-03-17", "~1985", "1984-03-17"),
        ("1984-01-01", "1984-03-17", "1984-03-17"),
        ("1984", "1985", "1984"),
    ] {
        let (one, other) = (format!("family_name=A | birth={one}"), format!("family_name=A | birth={other}"));
        let (kept, beside) = laid(&one, &other, "birth");
        assert_eq!(kept, stands);
        assert!(beside.is_some_and(|beside| beside != stands));
    }
}

#[test]
fn lists_are_joined() {
    let one =
        "family_name=A | languages=fr B1, ee L1 | nationality=TG | skills=coffrage | licences=b | note=un";
    let other = "family_name=A | languages=fr C1, en A2 | nationality=GH, TG | skills=Coffrage, peinture | licences=c | note=deux";
    for (key, joined) in [
        ("languages", "fr C1, ee L1, en A2"),
        ("nationality", "TG, GH"),
        ("skills", "coffrage, peinture"),
        ("licences", "b, c"),
        ("note", "un\ndeux"),
    ] {
        assert_eq!(laid(one, other, key), (joined.into(), None), "{key}");
    }
}

#[test]
fn a_second_number_and_a_second_trade_find_room() {
    let one = "family_name=A | phone=+22890000001 | phone_owner=self | occupation=7112 maçon";
    let other = "family_name=A | phone=+22890000002 | phone_owner=relative | occupation=7115 charpentier";
    assert_eq!(laid(one, other, "phone"), ("+22890000001".into(), None));
    assert_eq!(laid(one, other, "phone2"), ("+22890000002".into(), None));
    assert_eq!(laid(one, other, "phone2_owner"), ("relative".into(), None));
    assert_eq!(laid(one, other, "phone_owner"), ("self".into(), None));
    assert_eq!(laid(one, other, "occupation2"), ("7115 charpentier".into(), None));
    let full = "family_name=A | phone=+22890000001 | phone2=+22890000003";
    assert_eq!(laid(full, other, "phone"), ("+22890000001".into(), Some("+22890000002".into())));
}

#[test]
fn what_belongs_together_comes_from_one_file() {
    let (one, other) =
        ("family_name=A | country=TG", "family_name=A | country=MR | region=MR-01 | locality=Néma");
    for key in ["region", "locality"] {
        assert_eq!(
            laid(one, other, key),
            (String::new(), None),
            "{key}: a region of another country is none"
        );
    }
    let near = "family_name=A | country=TG | region=TG-M | locality=Aného";
    assert_eq!(laid(one, near, "region"), ("TG-M".into(), None));
}

#[test]
fn of_the_answers_to_a_consent_the_newest_counts() {
    let answer = |on: &str, answer: Answer| Consent {
        purpose: Some(Purpose::Employment),
        answer: Some(answer),
        given_on: Day::parse(on),
        ..Consent::unknown()
    };
    let (with, without) = (file("family_name=A | consent=employment"), file("family_name=A"));
    let given = answer("2026-03-01", Answer::Given);
    let holds = |answers: &[Consent]| consent(&with, &without, answers).holds(Purpose::Employment);
    assert!(holds(&[]) && holds(std::slice::from_ref(&given)));
    assert!(!holds(&[given.clone(), answer("2026-05-01", Answer::Withdrawn)]));
    assert!(holds(&[answer("2026-01-01", Answer::Withdrawn), given.clone()]));
    assert!(!holds(&[given.clone(), answer("2026-03-01", Answer::Refused)]), "of one day the refusal");
    let partner = Consent { recipient: Line::of("CHU"), ..answer("2026-05-01", Answer::Refused) };
    assert!(holds(&[given, partner]), "what was refused to one partner is hers to give to the service");
}

#[test]
fn on_the_way_back_what_was_changed_since_stays() {
    let were = file("family_name=A | country=TG | region=TG-M | note=un");
    let joined = file("family_name=A | country=TG | region=TG-M | note=un deux | email=a@example.org");
    let (values, changed) = back(&were.values(), &joined.values(), &joined.values());
    assert_eq!((Candidate::restore(&values).unwrap(), changed), (were.clone(), false));
    let now = file("family_name=A | country=TG | region=TG-P | note=un deux | email=a@example.org");
    let (values, changed) = back(&were.values(), &joined.values(), &now.values());
    let back = Candidate::restore(&values).unwrap();
    assert!(changed);
    assert_eq!((text(&back, "region").as_str(), text(&back, "note").as_str()), ("TG-P", "un"));
    assert_eq!(text(&back, "email"), "");
}

#[test]
fn three_wishes_of_both_files_find_room_and_a_fourth_stands_beside() {
    let one = "family_name=A | wanted=7112 maçon | barriers=transport";
    let other =
        "family_name=A | wanted=7531 couturière | wanted2=7112 maçon | wanted3=5120 | barriers=health";
    for (key, stands) in [
        ("wanted", "7112 maçon"),
        ("wanted2", "7531 couturière"),
        ("wanted3", "5120"),
        ("barriers", "transport, health"),
    ] {
        assert_eq!(laid(one, other, key), (stands.into(), None), "{key}");
    }
    let full = "family_name=A | wanted=7112 | wanted2=7115 | wanted3=7126";
    assert_eq!(laid(full, "family_name=A | wanted=7531", "wanted"), ("7112".into(), Some("7531".into())));
}
