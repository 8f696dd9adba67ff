//! Texts that must not pass, one for each rule. They run wherever a test includes `check.rs`.

use super::{LANGUAGES, Signatures, Source, check};

/// Sources of one file a language: French, English, Portuguese.
fn sources(texts: [&str; 3]) -> Vec<Source> {
    let source = |(language, text): (&str, &str)| Source {
        language: language.to_owned(),
        file: "desk.ftl".to_owned(),
        text: text.to_owned(),
    };
    LANGUAGES.into_iter().zip(texts).map(source).collect()
}

fn refused(texts: [&str; 3], told: &[&str]) {
    match check(&sources(texts)) {
        Ok(_) => panic!("passed: {texts:?}"),
        Err(faults) => assert_eq!(faults, told, "{texts:?}"),
    }
}

fn passes(texts: [&str; 3]) -> Signatures {
    check(&sources(texts)).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

#[test]
fn signatures_follow_messages_attributes_selectors_and_passed_values() {
    let text = "\
-office = { $case ->
    [of] de l'agence
   *[other] agence
 }
who = { $name }
deep = { $count ->
    [one] { who }
   *[other] { who.x }{ $b } { -office(case: \"of\") }
 }
    .help = { deep } { $attribute }
chosen = { -office.kind ->
    [a] { { $z } }
   *[b] b
 }
";
    let text = text.replace("who = { $name }", "who = { $name }\n    .x = { $y }");
    let text = text.replace("who = ", "    .kind = a\nwho = ");
    let found = passes([&text, &text, &text]);
    let found: Vec<String> = found.iter().map(|(id, names)| format!("{id}: {}", names.join(" "))).collect();
    let expected =
        ["chosen: z", "deep: b count name y", "deep.help: attribute b count name y", "who: name", "who.x: y"];
    assert_eq!(found, expected);
}

#[test]
fn what_cannot_be_read_is_told_with_its_line_and_hides_the_rest() {
    refused(
        ["a = A\n\nb C\n", "a = A", ""],
        &["fr/desk.ftl: b: line 3: Expected a token starting with \"=\""],
    );
    refused(
        ["a = { $x", "a = A", "a = A"],
        &["fr/desk.ftl: a: line 1: Expected a token starting with \"}\""],
    );
}

#[test]
fn the_files_are_the_same_in_each_language() {
    let mut all = sources(["a = A", "a = B", "a = C"]);
    all.push(Source { language: "fr".into(), file: "x.ftl".into(), text: "x = X".into() });
    all.push(Source { language: "pt".into(), file: "y.ftl".into(), text: "y = Y".into() });
    let faults = check(&all).err().unwrap_or_default();
    let expected = [
        "en/x.ftl: no such file, fr has it",
        "pt/x.ftl: no such file, fr has it",
        "pt/y.ftl: fr has no such file",
    ];
    assert_eq!(faults, expected);

    all.push(Source { language: "de".into(), file: "a.ftl".into(), text: String::new() });
    let faults = check(&all).err().unwrap_or_default();
    assert_eq!(faults, ["de/a.ftl: not one of the languages [\"fr\", \"en\", \"pt\"]"]);
}

#[test]
fn every_id_and_attribute_is_in_each_language() {
    refused(
        ["a = A\nb = B", "a = A", "a = A\nb = B\nc = C"],
        &["en/desk.ftl: b: missing, fr has it", "fr/desk.ftl: c: missing, pt has it"],
    );
    refused(
        ["a = A\n    .short = a", "a = A\n    .short = a", "a = A"],
        &["pt/desk.ftl: a.short: missing, fr has it"],
    );
}

#[test]
fn an_id_occurs_once_and_not_as_a_term_too() {
    let good = "a = A";
    refused([good, "a = A\na = B", good], &["en/desk.ftl: a: occurs twice, first in desk.ftl"]);
    refused([good, good, "a = A\n-a = B"], &["pt/desk.ftl: -a: occurs twice, first in desk.ftl"]);
    refused(
        [good, good, "a = A\n    .x = B\n    .x = C"],
        &["pt/desk.ftl: a.x: occurs twice, first in desk.ftl"],
    );

    let mut all = sources([good, good, good]);
    all.push(Source { language: "fr".into(), file: "other.ftl".into(), text: "a = B".into() });
    assert_eq!(check(&all).err().unwrap_or_default(), ["fr/other.ftl: a: occurs twice, first in desk.ftl"]);
}

#[test]
fn a_message_stands_in_the_same_file() {
    let mut all = sources(["a = A", "a = A", "a = A"]);
    for (language, text) in [("fr", "b = B\nc = C"), ("en", "b = B\nc = C"), ("pt", "b = B")] {
        all.push(Source { language: language.into(), file: "other.ftl".into(), text: text.into() });
    }
    all[2].text.push_str("\nc = C");
    assert_eq!(check(&all).err().unwrap_or_default(), ["pt/desk.ftl: c: stands in other.ftl in fr"]);
}

#[test]
fn the_variables_are_the_same_in_each_language() {
    let told = "pt/desk.ftl: a: its variables are $nome, in fr $name";
    refused(["a = { $name }", "a = { $name }", "a = { $nome }"], &[told]);
    let told = "en/desk.ftl: a.help: its variables are none, in fr $on";
    let good = "a = A\n    .help = { $on }";
    refused([good, "a = A\n    .help = on", good], &[told]);
    let indirect = "a = { b }\nb = { $x ->\n   *[other] x\n }";
    let told = [
        "en/desk.ftl: a: its variables are none, in fr $x",
        "en/desk.ftl: b: its variables are none, in fr $x",
    ];
    refused([indirect, "a = { b }\nb = x", indirect], &told);
}

#[test]
fn a_long_text_alike_in_two_languages_was_not_translated() {
    let quoted = "\"Nothing typed is lost\" (write `# same` above the message if it must be)";
    refused(
        ["a = Rien ne se perd ici", "a = Nothing typed is lost", "a = Nothing  typed\n   is lost"],
        &[&format!("pt/desk.ftl: a: the same text in en: {quoted}")],
    );
    passes(["a = Rien", "# same\na = Nothing typed is lost", "a = Nothing typed is lost"]);
    passes(["# same: a name\na = One two three four", "a = One two three four", "a = Um dois três quatro"]);
    passes(["a = One two three 4 { $n } - { $m }"; 3]);
    // Words before the comment's blank line belong to nobody.
    refused(
        ["# same\n\na = One two three four", "a = One two three four", "a = Um"],
        &[
            "en/desk.ftl: a: the same text in fr: \"One two three four\" (write `# same` above the message if it must be)",
        ],
    );
    let variant = "a = { $n ->\n    [one] one two three four\n   *[other] x\n }";
    let other = "a = { $n ->\n    [one] z\n   *[other] one two three four\n }";
    refused(
        [variant, other, "a = { $n }"],
        &[
            "en/desk.ftl: a: the same text in fr: \"one two three four\" (write `# same` above the message if it must be)",
        ],
    );
}

#[test]
fn a_text_alone_can_break_a_rule() {
    for (text, told) in [
        ("a = { \"\" }", "a: is empty"),
        ("a =\n    .b = B", "a.b: a has no text of its own, only attributes"),
        ("a = { c }", "a: refers to c, which does not exist"),
        ("a = { -c }", "a: refers to -c, which does not exist"),
        ("a = A\nb = { a.c }", "b: refers to a.c, which does not exist"),
        ("a = x { a }", "a: refers to itself"),
        (
            "a = { NUMBER($n) }",
            "a: NUMBER() is not known here; a number is written as the language does by itself",
        ),
        ("a = { $lang }", "a: $lang must be lower-case words joined by underscores, and not `lang`"),
        (
            "a = { $user-name }",
            "a: $user-name must be lower-case words joined by underscores, and not `lang`",
        ),
        ("a_b = A", "a_b: must be lower-case words joined by hyphens, and no word of Rust's paths"),
        ("self = A", "self: must be lower-case words joined by hyphens, and no word of Rust's paths"),
        ("-c = { $x }", "-c: a term does not see $x; it may only select by what is passed to it"),
        ("a = x\u{7}", "a: holds a control character"),
        (
            "a = { $n ->\n    [zero] none\n   *[other] some\n }",
            "a: [zero] is never selected in these languages; write [0] or [2]",
        ),
    ] {
        let told = LANGUAGES.map(|code| format!("{code}/desk.ftl: {told}"));
        refused([text; 3], &told.each_ref().map(String::as_str));
    }
    // Words, not plurals.
    passes(["a = { $how ->\n    [few] peu\n    [lots] x\n   *[other] y\n }"; 3]);
}

#[test]
fn texts_in_a_circle_or_folded_a_thousand_times_end() {
    let circle = "a = { b }\nb = { c }\nc = { b }";
    let told: Vec<String> = LANGUAGES
        .iter()
        .flat_map(|code| {
            [format!("{code}/desk.ftl: b: refers to itself"), format!("{code}/desk.ftl: c: refers to itself")]
        })
        .collect();
    refused([circle; 3], &told.iter().map(String::as_str).collect::<Vec<_>>());

    let mut laughs = "m-0 = { $x }\n".to_owned();
    for depth in 1..100 {
        let below = format!("{{ m-{} }}", depth - 1);
        laughs.push_str(&format!("m-{depth} = {below}{below}\n"));
    }
    let found = passes([&laughs; 3].map(String::as_str));
    assert_eq!(found.get("m-99").map(Vec::as_slice), Some(["x".to_owned()].as_slice()));
}
