//! Names in the letters of those who bear them, through a script: typed in lines, brought in as a table, found without
//! their marks, and unharmed in everything that leaves the desk.

use crate::desk::{Desk, text_of};
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

/// Family name, given names, and how they are looked for.
fn names() -> Vec<(String, &'static str, &'static str)> {
    let long: String = "Andriantsimitoviaminandriandrazaka ".repeat(9).chars().take(300).collect();
    let known = [
        ("ولد أحمد", "محمد", "احمد محمد"),
        ("Agbɔ̃zɔ", "Ɖoe Akɔ́lɛ", "agbozo doe"),
        ("Ɓah", "Ɗikko Ƴero", "bah dikko"),
        ("Conceição Évora", "João", "conceicao joao"),
        ("Nguyễn", "Thị Ánh Đào", "nguyen anh"),
        ("Q", "Z", "q z"),
        ("O'", "Fictif", "o fictif"),
        ("N'Diaye", "Aïssatou", "ndiaye aissatou"),
        ("", "Aminetou", "aminetou"),
        ("Kpélé", "", "kpele"),
    ];
    let known = known.map(|(family, given, sought)| (family.to_owned(), given, sought));
    known.into_iter().chain([(long.trim_end().to_owned(), "Fictive", "andriantsimito fictive")]).collect()
}

/// A desk at which all of them registered, line by line.
fn registered() -> Desk {
    let desk = Desk::exercise();
    for (family, given, _) in names() {
        let (family, given) = (format!("family_name={family}"), format!("given_names={given}"));
        let lines = ["candidate-new", &family, &given, "sex=f", "consent=oui", "save", "save"];
        let ran = desk.lines(&lines);
        assert!(ran.out.contains("TG-"), "{family}: {ran:?}");
    }
    desk
}

#[track_caller]
fn found(desk: &Desk, sought: &str) -> String {
    let found = desk.json(&["find", "candidates", sought, "--json"]);
    assert_eq!(found.as_array().map(Vec::len), Some(1), "{sought}: {found}");
    text_of(&found[0], "ref").to_owned()
}

/// Without what a format must write otherwise.
fn unescaped(text: &str) -> String {
    text.replace("&apos;", "'").replace("&#39;", "'").replace("&amp;", "&")
}

#[test]
fn typed_in_lines_they_are_found_without_their_marks_and_leave_unharmed() {
    let desk = registered();
    for (family, given, sought) in names() {
        let reference = found(&desk, sought);
        let shown = desk.json(&["show", &reference, "--json"]);
        let of = |key: &str| shown["fields"][key].as_str().unwrap_or_default().to_owned();
        assert_eq!((of("family_name"), of("given_names").as_str()), (family.clone(), given));
        for format in ["text", "html", "json", "jsonresume", "europass"] {
            let told = desk.run(&["export", "candidate", &reference, "--format", format]).ended_with(0).out;
            let told: String = unescaped(&told).nfc().collect();
            // A page for a person to read says the family name in capitals, and breaks long lines.
            let has = |name: &str| {
                let flat = told.split_whitespace().collect::<Vec<_>>().join(" ");
                flat.contains(name) || flat.contains(&name.to_uppercase().nfc().collect::<String>())
            };
            assert!(has(&family) && has(given), "{format} of {family:?} {given:?}:\n{told}");
        }
        // The slip in her hands names her, too.
        let slip = format!("print slip {reference}");
        let laid = desk.lines(&[&slip]).done().out;
        let name = format!("{reference}-slip.txt");
        assert!(laid.contains(&name), "{laid}");
        let slip: String = desk.run(&["fetch", &name]).done().out.nfc().collect();
        let first = if family.is_empty() { given } else { family.split(' ').next().unwrap_or_default() };
        let first: String = first.nfc().collect();
        assert!(slip.contains(&first) || slip.contains(&first.to_uppercase()), "{first}\n{slip}");
    }
}

#[test]
fn as_rows_they_leave_whole_and_come_in_whole_at_another_desk() {
    let desk = registered();
    let rows = desk.run(&["export", "candidates", "--format", "jsonl"]).done().out;
    let rows: Vec<Value> = rows.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let text = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    let left: Vec<_> = rows.iter().map(|row| (text(row, "family_name"), text(row, "given_names"))).collect();
    let wanted: Vec<_> = names().into_iter().map(|(family, given, _)| (family, given.to_owned())).collect();
    assert_eq!(left, wanted);
    let csv = desk.run(&["--lang", "en", "export", "candidates", "--format", "csv"]).done().out;
    for (family, given) in &wanted {
        assert!(csv.contains(family.as_str()) && csv.contains(given.as_str()), "{family} {given}\n{csv}");
    }
    // A table with their marks apart, as some systems write them.
    let mut table = "candidate_ref,family_name,given_names,sex,country,consent\r\n".to_owned();
    for (place, (family, given)) in wanted.iter().enumerate() {
        let apart = format!("{place},\"{family}\",\"{given}\",F,TG,Y\r\n").nfd().collect::<String>();
        table.push_str(&apart);
    }
    let other = Desk::exercise();
    let file = other.write("people.csv", table);
    other.run(&["import", "candidates", file.to_str().unwrap(), "--source", "essai", "--json"]).done();
    for (place, ((family, given), (_, _, sought))) in wanted.iter().zip(names()).enumerate() {
        let shown = other.json(&["show", &format!("essai:{place}"), "--json"]);
        let of = |key: &str| shown["fields"][key].as_str().unwrap_or_default().to_owned();
        assert_eq!((of("family_name"), of("given_names")), (family.clone(), given.clone()));
        found(&other, sought);
    }
}

#[test]
fn whoever_waits_for_consent_leaves_in_no_row_and_masked_nobody_is_named() {
    let desk = Desk::exercise();
    let table = "candidate_ref,family_name,given_names,sex,country,consent\n\
                 1,Agbeko-Fictive,Essi,F,TG,Y\n2,Lawson-Fictif,Komi,M,TG,N\n";
    let file = desk.write("people.csv", table);
    desk.run(&["import", "candidates", file.to_str().unwrap(), "--source", "essai"]).done();
    let rows = desk.run(&["export", "candidates", "--format", "jsonl"]).done().out;
    assert!(rows.contains("Agbeko-Fictive") && rows.contains("essai:1"), "{rows}");
    assert!(!rows.contains("Lawson"), "{rows}");
    let masked = desk.run(&["export", "candidates", "--masked"]).done().out;
    assert!(masked.contains("•••"), "{masked}");
    for word in ["Agbeko", "Essi", "Lawson", "essai:1"] {
        assert!(!masked.contains(word), "{word}\n{masked}");
    }
    let log = desk.run(&["log", "list"]).done().out;
    assert!(log.contains("export"), "{log}");
}
