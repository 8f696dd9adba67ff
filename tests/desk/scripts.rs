//! Names as people bear them: in Arabic, Ewe, Fula, Portuguese and Vietnamese letters, of three hundred characters, of
//! one, with an apostrophe, alone. Typed byte by byte as a terminal sends them, composed or with their marks apart.

use crate::support::{Office, Sitter};
use guichet::terminal::caps::Keypad;
use guichet::terminal::decode::Decoder;
use guichet::ui::canvas::columns;
use unicode_normalization::UnicodeNormalization;

/// Family name, given names, and how somebody without these keys on her keyboard looks for them.
fn names() -> Vec<(String, &'static str, &'static str)> {
    let long = "Andriantsimitoviaminandriandrazaka ".repeat(9);
    let long: String = long.chars().take(300).collect();
    let known = [
        ("ولد أحمد", "مُحَمَّد", "محمد احمد"),
        ("Agbɔ̃zɔ", "Ɖoe Akɔ́lɛ", "agbozo doe"),
        ("Ŋutɔ́", "Xɔ́nam", "nuto xonam"),
        ("Ɓah", "Ɗikko Ƴero", "bah dikko yero"),
        ("Conceição Évora", "João", "conceicao evora joao"),
        ("Nguyễn", "Thị Ánh Đào", "nguyen thi anh dao"),
        ("Q", "Z", "q z"),
        ("O'", "Fictif", "o fictif"),
        ("N’Diaye", "Aïssatou", "ndiaye aissatou"),
        ("", "Aminetou", "aminetou"),
        ("Kpélé", "", "kpele"),
    ];
    let known = known.map(|(family, given, sought)| (family.to_owned(), given, sought));
    known.into_iter().chain([(long.trim_end().to_owned(), "Fictive", "andriantsimito fictive")]).collect()
}

/// Sends a text to the desk as a terminal would: a byte at a time.
fn sends(sitter: &mut Sitter, text: &str) {
    let mut decoder = Decoder::new(Keypad::Digits);
    for byte in text.bytes() {
        decoder.feed(&[byte]);
        while let Some(event) = decoder.pop() {
            sitter.takes(event);
        }
    }
}

/// The column where an answer begins.
fn begins(sitter: &Sitter) -> u16 {
    sitter.cursor().expect("a cursor").0
}

/// Types a name; the cursor stands behind what is seen of it after every letter.
#[track_caller]
fn types_name(sitter: &mut Sitter, name: &str) {
    let (edge, composed) = (begins(sitter), name.nfc().collect::<String>());
    let mut typed = String::new();
    for letter in name.chars() {
        typed.push(letter);
        sends(sitter, &letter.to_string());
        let seen = columns(&typed.nfc().collect::<String>());
        let column = usize::from(begins(sitter) - edge);
        let room = 80 - usize::from(edge) - 1;
        let wanted = if seen < room { seen } else { column };
        assert_eq!(column, wanted, "after {typed:?}\n{}", sitter.screen());
        assert!(usize::from(begins(sitter)) < 80, "after {typed:?}");
    }
    if columns(&composed) < 50 {
        sitter.shows(&composed);
    }
}

#[test]
fn every_name_is_typed_shown_kept_and_found_without_its_marks() {
    for decomposed in [false, true] {
        let mut sitter = Office::in_memory().sit("fr");
        for (family, given, sought) in names() {
            let sent = |text: &str| if decomposed { text.nfd().collect() } else { text.to_owned() };
            sitter.press("f2");
            types_name(&mut sitter, &sent(&family));
            sitter.press("tab");
            types_name(&mut sitter, &sent(given));
            sitter.press("tab").types("f").goes_to("Accord").types("oui").press("f2");
            if sitter.screen().contains("CÔTE À CÔTE") || sitter.message().contains("ressemble") {
                sitter.press("f2");
            }
            sitter.shows("Enregistré").press("esc*9");
            // Kept as it was said, composed.
            let kept = sitter.candidate(sought);
            let of = |key: &str| kept.get(key).cloned().unwrap_or_default();
            assert_eq!(
                (of("family_name"), of("given_names")),
                (family.nfc().collect(), given.nfc().collect())
            );
            sitter.press("f3").types(sought);
            let shown: String = family.to_uppercase().nfc().take(20).collect();
            sitter.shows(shown.trim_end()).press("enter").shows(shown.trim_end()).press("esc*9");
        }
    }
}

#[test]
fn marks_are_found_with_them_too_and_in_any_case() {
    let mut sitter = Office::in_memory().sit("fr");
    sitter.press("f2");
    types_name(&mut sitter, "Agbɔ̃zɔ");
    sitter.press("tab").types("Ɖoe").press("tab").types("f").goes_to("Accord").types("oui").press("f2 esc*9");
    for sought in ["agbɔ̃zɔ", "AGBƆ̃ZƆ", "agbɔzɔ", "AGBOZO", "ɖoe", "Đoe", "đoe"] {
        sitter.press("f3").types(sought).shows("AGBƆ̃ZƆ").press("esc*9");
    }
}

#[test]
fn one_moves_and_takes_back_by_letters_whatever_they_are_made_of() {
    let mut sitter = Office::in_memory().sit("fr");
    sitter.press("f2");
    let edge = begins(&sitter);
    // Two letters with marks of their own, and two Arabic ones.
    sends(&mut sitter, "ɔ\u{303}\u{301}ɛ\u{300}مح");
    assert_eq!(begins(&sitter) - edge, 4);
    sitter.press("left left");
    assert_eq!(begins(&sitter) - edge, 2);
    sitter.press("bs");
    assert_eq!(begins(&sitter) - edge, 1);
    sitter.press("bs");
    assert_eq!(begins(&sitter), edge);
    sitter.shows("مح").press("del del").types("Afi").shows("Afi").hides("مح");
}

#[test]
fn wide_letters_take_two_columns_and_none_is_cut_in_half() {
    for length in 30..60 {
        let mut sitter = Office::in_memory().sit("fr");
        sitter.press("f2");
        let edge = begins(&sitter);
        sends(&mut sitter, &"漢".repeat(length));
        let column = begins(&sitter);
        assert!(column < 80, "{length}");
        if length * 2 < usize::from(80 - edge) - 1 {
            assert_eq!(usize::from(column - edge), length * 2);
        }
        sitter.press("home");
        assert_eq!(begins(&sitter), edge);
    }
}
