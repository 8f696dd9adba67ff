//! Somebody invented: what she answers, and what must be kept of it. Her name is in every free text, so that one
//! person's words in another's form are seen.

use super::dice::Dice;
use super::moment::form;
use serde_json::{Value, json};

pub struct Person {
    /// Nobody else's: six letters.
    pub name: String,
    /// One line a field, in the form's order; blank: not asked.
    pub answers: Vec<String>,
    kept: Vec<(&'static str, Value)>,
}

/// What may be left out of an interview.
const OPTIONAL: [&str; 9] =
    ["birth", "phone", "phone_owner", "education", "situation", "languages", "nationality", "email", "note"];

impl Person {
    /// The `number`th person of a seat; people of two seats begin with different letters.
    pub fn invented(number: u64, seat: usize, dice: &mut Dice) -> Person {
        let name = name(number, seat);
        let mut told: Vec<(&str, String, Value)> = Vec::new();
        let mut say = |key: &'static str, typed: &str, kept: Value| told.push((key, typed.to_owned(), kept));
        say("family_name", &format!("{name}-Fictive"), json!(format!("{name}-Fictive")));
        let given = dice.one_of(&["Essi", "Kossi Mensah", "Aïssatou", "Ɛdem"]).copied().unwrap_or("Afi");
        say("given_names", &format!("{given} {name}"), json!(format!("{given} {name}")));
        let (sex, code) = *dice.one_of(&[("f", "f"), ("h", "m")]).unwrap_or(&("f", "f"));
        say("sex", sex, json!(code));
        let (day, month, year) = (1 + dice.below(28), 1 + dice.below(12), 1960 + dice.below(45));
        say("birth", &format!("{day}/{month}/{year}"), json!(format!("{year}-{month:02}-{day:02}")));
        let pairs =
            [10 + dice.below(90), 10 + dice.below(90), 10 + dice.below(90)].map(|pair| pair.to_string());
        let phone = format!("90 {}", pairs.join(" "));
        say("phone", &phone, json!(format!("+228{}", phone.replace(' ', ""))));
        say("phone_owner", "moi", json!("self"));
        say("country", "TG", json!("TG"));
        let (region, code) = *dice
            .one_of(&[("maritime", "TG-M"), ("kara", "TG-K"), ("plateaux", "TG-P")])
            .unwrap_or(&("kara", "TG-K"));
        say("region", region, json!(code));
        say("locality", &format!("Village {name}"), json!(format!("Village {name}")));
        let (level, code) = *dice.one_of(&[("bac", "3"), ("licence", "6")]).unwrap_or(&("bac", "3"));
        say("education", level, json!(code));
        say("occupation", "maçon", json!({ "isco08": "7112", "title": "maçon" }));
        // In the words of the seat: an id becomes one of them where an interview is gone on with.
        let situations = [("sans emploi", "unemployed"), ("élève", "student"), ("en emploi", "employed")];
        let (situation, code) = *dice.one_of(&situations).unwrap_or(&("élève", "student"));
        say("situation", situation, json!(code));
        let languages = json!([{ "language": "fr", "level": "B2" }, { "language": "ee", "level": "C1" }]);
        say("languages", "fr B2, ee C1", languages);
        say("nationality", "TG", json!(["TG"]));
        say("mobility", "pays", json!({ "reach": "country", "countries": [] }));
        let email = format!("{}@example.org", name.to_lowercase());
        say("email", &email, json!(email));
        say("consent", "emploi", json!(["employment"]));
        say("note", &format!("Note de {name}."), json!(format!("Note de {name}.")));
        told.retain(|(key, ..)| !OPTIONAL.contains(key) || !dice.once_in(5));
        let answer = |key: &str| {
            let told = told.iter().find(|(told, ..)| *told == key);
            told.map_or_else(String::new, |(_, typed, _)| typed.clone())
        };
        let answers = form().fields.iter().map(|field| answer(field.key)).collect();
        Person { name, answers, kept: told.into_iter().map(|(key, _, kept)| (key, kept)).collect() }
    }

    /// The last field that she answers.
    pub fn last(&self) -> usize {
        self.answers.iter().rposition(|answer| !answer.is_empty()).unwrap_or(0)
    }

    /// The first field of a record that is not as she said; what she did not say must be empty.
    pub fn differs(&self, fields: &Value) -> Option<String> {
        form().fields.iter().find_map(|field| {
            let wanted = self.kept.iter().find(|(key, _)| *key == field.key).map(|(_, kept)| kept);
            let found = &fields[field.key];
            let is_same = match wanted {
                Some(wanted) => wanted == found,
                None => found.is_null() || found.as_array().is_some_and(Vec::is_empty),
            };
            (!is_same).then(|| format!("{} is {found} and not {wanted:?}", field.key))
        })
    }
}

/// The first letters of the names of a seat's people.
pub const FIRST: [&str; 2] = ["BDFGKL", "MNPRTV"];

/// Three syllables that no other number gives; the first letter tells the seat.
fn name(number: u64, seat: usize) -> String {
    const LATER: &[u8] = b"bdfgklmnprtv";
    const VOWELS: &[u8] = b"aeiou";
    let first = FIRST.get(seat % 2).map_or(LATER, |letters| letters.as_bytes());
    let mut rest = usize::try_from(number).unwrap_or(0);
    let mut name = String::new();
    for letters in [first, VOWELS, LATER, VOWELS, LATER, VOWELS] {
        name.push(char::from(letters.get(rest % letters.len()).copied().unwrap_or(b'a')));
        rest /= letters.len();
    }
    name
}
