//! Windows of every size: nothing panics, nothing is drawn outside, and what is too small says so.

use crate::support::screens::{self, sitter};
use crate::support::{Office, Sitter};

const WIDTHS: [u16; 18] = [1, 2, 3, 5, 10, 19, 20, 21, 39, 40, 45, 60, 79, 80, 120, 132, 200, 300];
const HEIGHTS: [u16; 15] = [1, 2, 3, 4, 5, 9, 10, 11, 13, 15, 23, 24, 40, 60, 100];

#[test]
fn no_screen_panics_at_any_size_and_each_comes_back_whole() {
    screens::visit(|sitter, way, _| {
        let usual = sitter.screen();
        for width in WIDTHS {
            for height in HEIGHTS {
                sitter.resize(width, height);
                if let Some((x, y)) = sitter.cursor() {
                    assert!(x < width && y < height, "{way}: the cursor is outside at {width}x{height}");
                }
            }
        }
        sitter.resize(80, 24);
        assert_eq!(sitter.screen(), usual, "{way}");
    });
}

#[test]
fn moving_about_in_a_small_window_panics_nowhere() {
    screens::visit(|sitter, _, _| {
        for (width, height) in [(1, 1), (40, 10), (41, 11), (80, 12), (200, 60)] {
            sitter.resize(width, height);
            sitter.press("down*30 up*3 pgdn*3 pgup end home left right");
        }
    });
}

#[test]
fn below_forty_by_ten_a_sentence_says_so() {
    screens::visit(|sitter, _, told| {
        for (width, height) in [(39, 24), (80, 9), (39, 9)] {
            sitter.resize(width, height).shows("Fenêtre trop petite").hides(told);
            assert_eq!(sitter.cursor(), None);
        }
        sitter.resize(40, 10).hides("trop petite");
    });
}

#[test]
fn what_is_typed_while_the_window_is_too_small_is_not_lost() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").resize(30, 5).types("Agbeko-Fictive").press("tab").types("Essi").resize(80, 24);
    sitter.shows_line(&["Nom", "Agbeko-Fictive"]).shows_line(&["Prénoms", "Essi"]).stands_at("Prénoms");
}

#[test]
fn in_a_low_window_the_field_in_hand_stays_in_sight() {
    let mut sitter = Sitter::new("fr");
    sitter.press("f2").resize(60, 10);
    for label in
        ["Nom", "Prénoms", "Sexe", "Naissance", "Téléphone", "Téléphone de", "Pays", "Région", "Localité"]
    {
        sitter.stands_at(label).press("tab");
    }
}

#[test]
fn a_small_window_has_the_way_back_and_every_line_of_a_page() {
    let mut sitter = sitter();
    sitter.resize(40, 10).shows("EXERCICE").shows("F1 aide");
    sitter.press("f4 enter").shows("Échap retour").press("down*80");
    sitter.shows("sans fin .");
    sitter.press("esc esc f2").shows_line(&["Nom"]).shows("Échap retour").types("Agbeko").shows("Agbeko");
}

#[test]
fn a_screen_down_goes_as_far_as_the_window_shows() {
    for (height, rows) in [(10, 6), (24, 20), (40, 36)] {
        let mut sitter = sitter();
        sitter.press("f1").resize(80, height);
        let before = sitter.screen();
        let seen: Vec<&str> = before.lines().skip(2).take(rows).collect();
        sitter.press("pgdn");
        let after = sitter.screen();
        let repeated =
            after.lines().nth(2).is_some_and(|line| seen.contains(&line) && !line.trim().is_empty());
        assert!(!repeated || after == before || height >= 24, "{height}:\n{before}\n{after}");
    }
}

#[test]
fn a_wide_window_has_the_reasons_beside_the_ranking() {
    let mut sitter = sitter();
    sitter.press("f3 enter f3").resize(160, 24).shows_line(&["Maçon", "Métier", "35/35"]);
}

#[test]
fn a_larger_window_shows_more_rows() {
    let mut office = Office::in_memory();
    for number in 0..30 {
        office.registers(&[
            ("family_name", &format!("Fictif{number:02}")),
            ("sex", "m"),
            ("consent", "employment"),
        ]);
    }
    let mut sitter = office.sit("fr");
    sitter.press("f3").hides("FICTIF05").resize(80, 40).shows("FICTIF05").shows("FICTIF00");
}

#[test]
fn what_a_usual_window_cuts_off_a_large_one_shows() {
    let mut more = 0;
    screens::visit(|sitter, way, _| {
        let cut = |screen: &str| screen.matches(['…', '↓']).count();
        let usual = cut(&sitter.screen());
        let large = sitter.resize(160, 60).screen();
        assert!(!large.contains('↓'), "{way}: more follows\n{large}");
        // One of the offers has a title of two hundred letters.
        let endless = usize::from(large.contains("sans fin"));
        assert!(cut(&large) <= endless, "{way}: cut off\n{large}");
        more += usize::from(cut(&large) < usual);
    });
    assert!(more >= 8, "only {more} screens have more to show");
}
