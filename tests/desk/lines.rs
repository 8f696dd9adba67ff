//! The desk in plain lines as somebody hears it: what is said after each line, what it costs on the wire, and the
//! deeds of the screen done without one.

use crate::support::{Office, ad};
use guichet::deeds::Sitting;
use guichet::i18n::{Lang, label};
use guichet::line::{Ended, Lines};
use serde_json::json;

/// Somebody at a seat in lines.
struct Seat {
    lines: Lines,
    /// What stands in front of her: what was said, and what she typed.
    heard: String,
    /// The last answer.
    last: String,
    /// Bytes of TCP, both ways.
    wire: usize,
}

/// What a text costs through OpenSSH with its defaults: chacha20-poly1305, one packet (`wire-study`).
fn packet(bytes: usize) -> usize {
    20 + (14 + bytes).next_multiple_of(8)
}

impl Seat {
    fn of(sitting: Sitting, language: &str) -> Seat {
        let lines = Lines::new(sitting, Lang::parse(language).unwrap());
        let mut seat = Seat { lines, heard: String::new(), last: String::new(), wire: 0 };
        seat.listens();
        seat.wire = 0;
        seat
    }

    fn at(office: Office, language: &str) -> Seat {
        Seat::of(office.sitting, language)
    }

    fn listens(&mut self) {
        let said = self.lines.reply();
        assert!(said.iter().all(|byte| *byte >= b' ' || *byte == b'\n'), "control bytes in {said:?}");
        if !said.is_empty() {
            self.wire += packet(said.len());
        }
        self.last = String::from_utf8(said).expect("UTF-8");
        self.heard.push_str(&self.last);
    }

    /// Types one line and listens.
    fn types(&mut self, line: &str) -> &mut Self {
        let line = format!("{line}\n");
        self.wire += packet(line.len());
        self.heard.push_str(&line);
        self.lines.hear(line.as_bytes());
        self.listens();
        self
    }

    fn types_all(&mut self, lines: &[&str]) -> &mut Self {
        for line in lines {
            self.types(line);
        }
        self
    }

    /// The last answer says this.
    #[track_caller]
    fn says(&mut self, text: &str) -> &mut Self {
        assert!(self.last.contains(text), "{text:?} is not in {:?}; all of it:\n{}", self.last, self.heard);
        self
    }

    #[track_caller]
    fn says_nothing_of(&mut self, text: &str) -> &mut Self {
        assert!(!self.last.contains(text), "{text:?} is in {:?}", self.last);
        self
    }
}

/// The answers of the reference intake, with one date that does not exist.
const HAWA: [&str; 19] = [
    "Coulibaly-Exemplaire",
    "Hawa Fictive Aminetou",
    "f",
    "1984-13-17",
    "1984-03-17",
    "+222 22 00 00 17",
    "la personn",
    "MR",
    "Hodh ech Chargui",
    "Basseknou",
    "4",
    "couturiere",
    "retour de l'etranger",
    "ar, ff, fr B1, en A2",
    "Mauritani",
    "international, Mali",
    "h.coulibaly@example.org",
    "oui, emploi, retour",
    "souhaite ouvrir son atelier",
];

fn nouakchott(language: &str) -> Seat {
    Seat::at(Office::in_memory_of("MR", language), language)
}

#[test]
fn an_intake_with_one_answer_a_line_stays_within_its_bytes() {
    let mut seat = nouakchott("fr");
    seat.types("candidate-new").types_all(&HAWA).types("save").says("MR-0000001-Q");
    println!("one answer a line: {} bytes\n{}", seat.wire, seat.heard);
    assert!(seat.wire <= 2_400, "{} bytes:\n{}", seat.wire, seat.heard);
}

#[test]
fn an_intake_in_lines_of_several_answers_stays_within_its_bytes() {
    let mut seat = nouakchott("fr");
    let lines = [HAWA[..3].join("; "), HAWA[4..8].join("; "), HAWA[8..14].join("; "), HAWA[14..].join("; ")];
    seat.types("candidate-new").types(&format!("{}; 1984-13-17; 22 00 00 17", lines[0]));
    seat.says(&label(Lang::Fr, "reject-day-impossible")).says("Naissance: ");
    seat.types(&lines[1]).says("Région; Localité; Études: ").types(&lines[2]).says("Nationalité;");
    seat.types(&format!("{}; save", lines[3])).says("MR-0000001-Q");
    println!("several answers a line: {} bytes\n{}", seat.wire, seat.heard);
    assert!(seat.wire <= 1_350, "{} bytes:\n{}", seat.wire, seat.heard);
}

#[test]
fn leaving_says_next_to_nothing() {
    let mut seat = nouakchott("fr");
    seat.lines.end();
    seat.listens();
    assert!(seat.lines.left());
    // End of input, exit status and closing are 256 bytes of OpenSSH's own.
    assert!(256 + seat.wire <= 310, "{:?}", seat.last);
}

#[test]
fn a_whole_interview_in_french_reads_aloud() {
    let mut seat = nouakchott("fr");
    seat.types("candidate-new").types_all(&HAWA).types("save").types("quit");
    assert_eq!(
        seat.heard,
        "guichet ANPE Essai, EXERCICE. Pour l'aide : help.\n\
         > candidate-new\n\
         NOUVEAU CANDIDAT\n\
         Nom: Coulibaly-Exemplaire\n\
         Prénoms: Hawa Fictive Aminetou\n\
         Sexe*: f\n\
         Naissance: 1984-13-17\n\
         Naissance : ce jour n'existe pas : revoir le jour et le mois.\n\
         Naissance: 1984-03-17\n\
         Téléphone: +222 22 00 00 17\n\
         Téléphone de: la personn\n\
         Pays: MR\n\
         Région: Hodh ech Chargui\n\
         Localité: Basseknou\n\
         Études: 4\n\
         Métier: couturiere\n\
         Tailleurs et couturières\n\
         Situation: retour de l'etranger\n\
         Langues: ar, ff, fr B1, en A2\n\
         Nationalité: Mauritani\n\
         Mobilité: international, Mali\n\
         E-mail: h.coulibaly@example.org\n\
         Accord*: oui, emploi, retour\n\
         Note: souhaite ouvrir son atelier\n\
         Identité. save enregistre.\n\
         Autres graphies: save\n\
         Enregistré : COULIBALY-EXEMPLAIRE Hawa Fictive Aminetou, MR-0000001-Q. De retour : ouvrir un dossier ?\n\
         féminin, 17 mars 1984, +222 22 00 00 17, Basseknou\n\
         > quit\n"
    );
}

#[test]
fn a_whole_interview_in_portuguese_reads_aloud() {
    let mut seat = Seat::at(Office::in_memory_of("CV", "pt"), "pt");
    seat.types_all(&[
        "inscrever",
        "Tavares-Exemplo",
        "Djamila",
        "x9",
        "f",
        "~35",
        "991 00 17",
        "fam",
        "cv",
        "prai",
        "Achada Inventada",
        "secund",
        "3",
        "cozinheira",
        "desempregada",
        "pt, fr A2; cabo; ilha; djamila@example.org; emp; gosta de ensinar; e de cozinhar",
        "guardar",
        "sair",
    ]);
    assert_eq!(
        seat.heard,
        "guichet ANPE Essai, EXERCÍCIO. Para ajuda: help.\n\
         > inscrever\n\
         NOVO CANDIDATO\n\
         Apelido: Tavares-Exemplo\n\
         Nomes próprios: Djamila\n\
         Sexo*: x9\n\
         Sexo: não está na lista: escolher uma das linhas.\n\
         Qual? feminino, masculino, outro, não indicado\n\
         Sexo*: f\n\
         Nascimento: ~35\n\
         por volta de 1991 (estimado)\n\
         Telefone: 991 00 17\n\
         Telefone de: fam\n\
         País onde vive: cv\n\
         Concelho: prai\n\
         Localidade: Achada Inventada\n\
         Escolaridade: secund\n\
         Qual? 2: 9.º ano (secundário), 3: 12.º ano (secundário), 4: pós-secundário (CET)\n\
         Escolaridade: 3\n\
         Profissão: cozinheira\n\
         Cozinheiros\n\
         Situação: desempregada\n\
         Línguas: pt, fr A2; cabo; ilha; djamila@example.org; emp; gosta de ensinar; e de cozinhar\n\
         Identidade. save guarda.\n\
         Outras grafias; Em árabe; Nome da mãe: guardar\n\
         Inscrito: TAVARES-EXEMPLO Djamila, CV-0000001-I.\n\
         feminino, por volta de 1991 (estimado), +238 991 00 17, Achada Inventada\n\
         > sair\n"
    );
}

#[test]
fn a_day_and_a_sum_are_said_whole() {
    let mut seat = nouakchott("fr");
    seat.types("candidate-new birth=17/3/1984").says("17 mars 1984");
    seat.types("available_on=1/12/2026").says("1er décembre 2026");
    seat.types("pay_floor=12000").says("12\u{202f}000");
    seat.types("occupation=couturiere").says("Tailleurs et couturières").says_nothing_of("7531");
}

/// Two counsellors' seats at one desk on a file, with Kossi registered.
fn two_seats() -> (Seat, Seat, Office) {
    let mut office = Office::on_file();
    office.registers_kossi();
    let [one, other] = [(); 2].map(|()| Seat::of(office.another_sitting(None), "fr"));
    (one, other, office)
}

#[test]
fn two_people_at_one_record_decide_field_by_field() {
    let (mut one, mut other, _office) = two_seats();
    for seat in [&mut one, &mut other] {
        seat.types("candidate-find kossi").types("candidate-change 1").says("MODIFIER LE CANDIDAT");
    }
    one.types("locality=Vogan; education=3; note=Un mot; save").says("Modifié");
    other.types("locality=Tsévié; note=Un autre; email=kossi.fictif@example.org; save");
    other.says(&label(Lang::Fr, "line-meanwhile"));
    other.says("Localité : vous Tsévié, lui Vogan.").says("Note : vous Un autre, lui Un mot.");
    other.says("Pris de lui : Niveau d'études, lycée (secondaire 2) bac ou BT.");
    other.says_nothing_of("E-mail").says("Localité [Tsévié]: ");
    other.types("=").says("Note [Un autre]: ").types("").says(&label(Lang::Fr, "line-decided"));
    other.types("=").says(&label(Lang::Fr, "line-nothing-theirs")).types("save").says("Modifié");
    other.types("show");
    other.says("Localité: Vogan").says("Note: Un autre").says("Niveau d'études: lycée");
    other.says("E-mail: kossi.fictif@example.org");
}

#[test]
fn a_conflict_that_is_settled_is_no_fault_of_the_input_and_one_left_open_is() {
    for (last, ended) in [("save", Ended::Well), ("quit", Ended::WithFaults)] {
        let (mut one, mut other, _office) = two_seats();
        other.types("find kossi").types("change 1");
        one.types("find kossi").types("change 1").types("locality=Vogan; save").says("Modifié");
        other.types("locality=Tsévié; save").types(last);
        assert_eq!(other.lines.ended(), ended, "{}", other.heard);
    }
}

#[test]
fn an_interview_goes_on_at_another_seat_and_the_first_is_told() {
    let (mut one, mut other, _office) = two_seats();
    one.types_all(&["candidate-new", "Exemplaire", "Afi Fictive"]);
    other.types("draft-resume 1").says("Exemplaire Afi Fictive").says(&label(Lang::Fr, "line-goes-on-here"));
    other.says("Sexe*: ").types("f").says("Naissance: ");
    one.types("m").says(&label(Lang::Fr, "line-taken-over")).says("\n> ");
    // What she typed there is not lost upon the other seat's: that one has it.
    one.types("draft-resume").says("Exemplaire Afi Fictive, féminin").says("Naissance: ");
    other.types("1984").says(&label(Lang::Fr, "line-taken-over"));
}

#[test]
fn a_dropped_seat_finds_its_interviews_with_whom_and_since_when() {
    let (mut one, _, office) = two_seats();
    one.types_all(&["nouveau", "Exemplaire", "Afi", "f"]);
    one.lines.hang_up();
    let mut again = Seat::of(office.another_sitting(None), "fr");
    assert!(
        again.heard.contains("À reprendre par draft-resume :\n1. Entretien avec E. A., commencé à 9 h 3")
    );
    again.types("1").says("Naissance: ").types(".").says(&label(Lang::Fr, "line-kept"));
    again.types("candidate-new Autre; Kodjo").types(".");
    again.types("draft-set-aside").says(&label(Lang::Fr, "line-which-draft")).says("1. Entretien avec A. K.");
    again.types("draft-set-aside 2").says(&label(Lang::Fr, "say-set-aside"));
    again.types("today").says("A. K.").says_nothing_of("E. A.");
}

#[test]
fn somebody_who_is_there_already_is_named_with_the_ways_on() {
    let mut office = Office::in_memory();
    let kossi = office.registers_kossi();
    let mut seat = Seat::at(office, "fr");
    seat.types("candidate-new Adjovi-Fictif; Kossi; m; 2/4/1990").says("Ressemble à ADJOVI-FICTIF Kossi");
    seat.says(&kossi.reference).types("consent=oui; save").says("Déjà là ?").says(&kossi.reference);
    assert_eq!(seat.lines.ended(), Ended::WithFaults);
    seat.types("open").says(&label(Lang::Fr, "line-kept")).says("Localité: Aného").says("\n> ");
    seat.types("draft-resume").types("save").says("Déjà là ?").types("save").says("Enregistré");
    assert_eq!(seat.lines.ended(), Ended::Well);
}

fn with_forty(language: &str) -> Seat {
    let mut office = Office::in_memory();
    for number in 0..45 {
        let family = format!("Exemplaire{}", (b'a' + number % 26) as char);
        let given = format!("Afi{}", (b'a' + number / 26) as char);
        office.registers(&[
            ("family_name", &family),
            ("given_names", &given),
            ("sex", "f"),
            ("consent", "employment"),
        ]);
    }
    Seat::at(office, language)
}

#[test]
fn a_list_goes_on_page_by_page_and_its_rows_keep_their_numbers() {
    let mut seat = with_forty("fr");
    for text in ["", " exemplaire", " afi"] {
        seat.types(&format!("candidate-find{text}"));
        seat.says("\n20. ").says_nothing_of("\n21. ").says("Entrée pour la suite > ");
        let first = seat.last.clone();
        seat.types("").says("21. ").says("\n40. ").types("suite").says("41. ").says("45. ").says("\n> ");
        seat.says_nothing_of("46. ").says_nothing_of("Entrée");
        let names = |text: &str| -> Vec<String> {
            let rows = text.lines().filter_map(|line| line.split_once(". "));
            rows.map(|(_, row)| row.split(',').next().unwrap_or_default().to_owned()).collect()
        };
        let all: std::collections::BTreeSet<String> =
            names(&seat.heard[seat.heard.rfind(&first).unwrap()..]).into_iter().collect();
        assert_eq!(all.iter().filter(|name| name.starts_with("EXEMPLAIRE")).count(), 45, "{text}: {all:?}");
        // A row of the second page is opened by its number, and then another of the same list.
        let row = seat.heard.lines().rfind(|line| line.starts_with("23. ")).unwrap().to_owned();
        let name = row[4..].split(',').next().unwrap().to_owned();
        seat.types("show 23").says(&name).types("show 3").says("Nom: Exemplaire");
    }
    seat.types("candidate-find rows=3").says("3. ").says_nothing_of("4. ");
    seat.types("today").says("Vus récemment".to_uppercase().as_str());
    seat.types("candidate-find rows=0").says("45. ").says("\n> ");
}

#[test]
fn offers_are_narrowed_by_words_of_the_language_and_the_closed_ones_shown_on_demand() {
    let mut office = Office::in_memory();
    office.imports(&json!([
        ad("A1", "Maçon à Lyon", json!({})),
        ad("A2", "Maçon saisonnier", json!({ "typeContrat": "SAI", "typeContratLibelle": "Saisonnier" })),
        ad("A3", "Maçon d'hier", json!({})),
    ]));
    office.closes("A3");
    let mut seat = Seat::at(office, "fr");
    seat.types("offres maçon").says("Maçon à Lyon").says("saisonnier").says_nothing_of("hier");
    seat.types("offres maçon contract=saisonnier country=france").says("1. Maçon saisonnier");
    seat.says_nothing_of("Lyon").types("offer-find contract=permanent").says_nothing_of("saisonnier");
    seat.types("offer-find maçon toutes").says("hier").says("fermée").types("filter-open");
    seat.says_nothing_of("hier").types("offer-find country=SN").says(&label(Lang::Fr, "find-nothing"));
    seat.types("offer-find lyon").types("show 2").says("Maçon à Lyon").says("Autre numéro: essai:A1");
}

#[test]
fn offers_are_counted_narrowed_ordered_and_their_search_is_kept_in_lines() {
    let mut office = Office::in_memory();
    office.imports(&json!([
        ad("A1", "Maçon à Lyon", json!({})),
        ad("A2", "Maçon saisonnier", json!({ "typeContrat": "SAI", "typeContratLibelle": "Saisonnier" })),
        ad("A3", "Maçon à Kara", json!({ "lieuTravail": { "libelle": "TG - KARA" } })),
        ad("A4", "Bricklayer wanted", json!({ "description": "Build.", "appellationlibelle": "Bricklayer" })),
    ]));
    office.clock.later(60);
    let mut seat = Seat::at(office, "fr");
    seat.types("offres maçon").says("Bricklayer wanted").says("par le métier 7112").types("facets");
    seat.says("OFFRES OUVERTES: 4 offres")
        .says("Pays: France 3, Togo 1")
        .says("Contrat: CDI 3, saisonnier 1");
    seat.types("facets métier").says("Métier: 7112 Maçons 4").says_nothing_of("Pays").types("facets humeur");
    seat.says("Par quoi compter ?")
        .types("offres maçon pays=france contrat=saisonnier")
        .says("1. Maçon saisonnier");
    seat.types("facets pays")
        .says("Pays: France 1")
        .types("offres maçon tri=proches")
        .says("au plus près de Togo");
    seat.says("1. Maçon à Kara")
        .says("même pays")
        .types("search-keep Maçons du Togo")
        .says("Recherche gardée");
    seat.types("searches").says("1. Maçons du Togo: 4 offres (maçon, ouverte, au plus près de Togo)");
    seat.types("searches maçons du togo")
        .says("1. Maçon à Kara")
        .types("offer-order")
        .says("OFFRES OUVERTES\n");
    seat.types("show 1")
        .says("Trouvée par: « maçon » est le métier 7112 Maçons")
        .says("À vérifier")
        .says("Non indiqué: ");
    seat.types("search-drop 1")
        .says("Recherche supprimée.")
        .types("searches")
        .says("Aucune recherche gardée.");
}

#[test]
fn a_ranking_says_what_does_not_fit_and_why_on_demand() {
    let mut office = Office::in_memory();
    office.registers_kossi();
    office.imports(&json!([ad("A1", "Maçon à Lyon", json!({}))]));
    let mut seat = Seat::at(office, "fr");
    seat.types("candidate-find kossi")
        .types("offers-for-candidate 1")
        .says("/100, Maçon à Lyon, TG-O0000001");
    seat.says("non connu : ").types("pourquoi 1").says("Métier: rempli, 35/35.");
    seat.types("show 1").types("candidates-for-offer").says("ADJOVI-FICTIF Kossi").types("reasons");
    seat.says("Métier: rempli, 35/35.").types("candidate-find kossi").types("candidates-for-offer 1");
    assert_eq!(seat.lines.ended(), Ended::WithFaults, "a person is no offer: {}", seat.last);
}

#[test]
fn a_return_case_is_gone_to_and_its_visits_are_noted() {
    let mut office = Office::in_memory();
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-10-20");
    let mut seat = Seat::at(office, "fr");
    seat.types(&format!("case-open {}", kossi.reference)).says("TG-R0000001").says("Visite M1: à faire le");
    seat.types("visit-note").types("done_on=24/11/2026; channel=tél; outcome=joint; save").says("Noté.");
    seat.types("open").says("faite le 24 nov").types("history").says("Afi Exemple a créé");
    seat.types("case-change").types("returned_from=Niger; departed_on=2/11/2025").says("2 novembre 2025");
    seat.types("save").says("Dossier modifié");
    seat.types("case-close").types("reason=objectifs").types("exit=prép").types("save").says("Dossier clos");
    seat.types("visit-note").says(&label(Lang::Fr, "say-no-visit-owed"));
}

#[test]
fn today_is_one_s_own_unless_somebody_asks_for_all() {
    let mut office = Office::on_file();
    let other = office.hires("Ama Modèle", guichet::domain::office::Role::Counsellor, "ANPE Essai");
    let kossi = office.registers_kossi();
    office.opens_case(&kossi, "2026-10-20");
    let mut seat = Seat::of(office.another_sitting(Some(&other)), "fr");
    seat.types("aujourd'hui").says_nothing_of("ADJOVI");
    for scope in ["all", "tous", "office", "bureau"] {
        seat.types(&format!("today {scope}")).says("ADJOVI-FICTIF Kossi");
    }
    seat.types("today everywhere").says(&label(Lang::Fr, "line-which-scope"));
}

#[test]
fn the_words_of_lines_mean_the_same_circles() {
    let (office, supervisor) = super::scopes::circles();
    let mut seat = Seat::of(office.another_sitting(Some(&supervisor)), "fr");
    seat.types("today").says("RETOUR-DE-AMA").says_nothing_of("RETOUR-DE-AFI");
    seat.types("today team").says("RETOUR-DE-AFI").says_nothing_of("RETOUR-DE-KOFI");
    seat.types("today équipe").says("ATTEND-CHEZ-AFI").says_nothing_of("ATTEND-CHEZ-KOFI");
    seat.types("today bureau").says("RETOUR-DE-KOFI").says_nothing_of("RETOUR-DE-EBO");
    seat.types("today tous").says("RETOUR-DE-EBO");
}

#[test]
fn what_a_command_may_mean_is_told() {
    let mut seat = Seat::at(Office::in_memory(), "fr");
    seat.types("aller à la page").says("Lequel ? aller à la page suivante, aller à la page précédente");
    seat.types("abracadabra").says(&label(Lang::Fr, "line-no-command"));
    seat.types("save").says(&label(Lang::Fr, "line-nothing-asked"));
    seat.types("language xx").says(&label(Lang::Fr, "line-which-language"));
    seat.types("língua en").says(&label(Lang::En, "say-language")).types("new").says("Family name: ");
    seat.types("language pt").says("Apelido: ").types("??").says(&label(Lang::Pt, "say-no-list"));
}

#[test]
fn a_long_list_of_values_is_told_in_parts_and_narrowed_by_its_beginning() {
    let mut seat = Seat::at(Office::in_memory(), "fr");
    seat.types("candidate-new").types("country=TG").types("<");
    for _ in 0..6 {
        seat.types("");
    }
    seat.says("Pays [TG]: ").types("??").says("Encore ").says("Pays [TG]: ");
    let first = seat.last.clone();
    seat.types("??");
    assert_ne!(seat.last, first);
    seat.types("?? séné").says("SN: Sénégal").says_nothing_of("Togo\n").types("séné").says("Région: ");
    seat.types("country=").types("redraw").says_nothing_of("Sénégal");
}

#[test]
fn a_note_is_prose_and_what_plainly_is_something_else_is_not() {
    let mut seat = Seat::at(Office::in_memory(), "fr");
    seat.types("candidate-new Exemplaire; Afi; f");
    seat.types("note=parle bien; motivée ; locality=Vogan; consent=oui; save").says("Vogan");
    seat.types("show").says("Note: parle bien; motivée\n");
}

#[test]
fn a_page_is_turned_and_everything_read_again() {
    let mut seat = Seat::at(Office::in_memory(), "fr");
    seat.types("candidate-new").types("Exemplaire; Afi; x9").says("Sexe : ").types("page-next");
    seat.says("Autres graphies: ").types("page-before").says("Nom [Exemplaire]: ").types("redraw");
    seat.says("Nom: Exemplaire\nPrénoms: Afi\nSexe : ");
}

#[test]
fn what_follows_the_end_of_an_interview_on_its_line_is_said_to_the_desk() {
    let mut seat = Seat::at(Office::in_memory(), "fr");
    seat.types(
        "candidate-new Exemplaire; Afi; f; consent=oui; save; candidate-new; Autre; .; find exemp; show",
    );
    seat.says("Enregistré")
        .says(&label(Lang::Fr, "line-kept"))
        .says("1. EXEMPLAIRE Afi")
        .says("Nom: Exemplaire");
}

#[test]
fn an_answer_that_could_not_be_read_is_no_default_when_the_interview_is_taken_up() {
    let (mut one, _, office) = two_seats();
    one.types("candidate-new Exemplaire; Afi; f; 31/2/1984").types(".");
    let mut again = Seat::of(office.another_sitting(None), "fr");
    again.types("draft-resume").says("Naissance: ").types("redraw");
    again.says("Naissance : ").says(&label(Lang::Fr, "reject-day-impossible"));
}

/// Ten people of a list, each by the seven answers of a row.
const CROWD: [(&str, &str, &str, &str); 10] = [
    ("Adjovi-Fictif", "Kossi", "m", "Aného"),
    ("Lawson-Exemple", "Akossiwa Akouvi", "f", "Lomé"),
    ("Sow-Inventée", "Mariem", "f", ""),
    ("Diallo-Fictif", "Moussa", "m", "Kara"),
    ("Tchalla-Essai", "Abra", "f", ""),
    ("Mawuko-Fictif", "Gilbert Yao", "m", "Sokodé"),
    ("Ba-Exemple", "Ali", "m", ""),
    ("Zinsou-Inventé", "Mazabalo", "m", "Atakpamé"),
    ("Quashie-Fictif", "Ibrahim", "m", ""),
    ("Dogbé-Essai", "Anani", "m", "Vogan"),
];

#[test]
fn a_person_of_a_list_costs_a_line_and_an_answer() {
    let mut seat = Seat::at(Office::in_memory(), "fr");
    seat.types("list-new Forum emploi; hier; TG; plat; Kpalimé");
    let begun = seat.wire;
    for (place, (family, given, sex, village)) in CROWD.iter().enumerate() {
        seat.types(&format!("{family};{given};{sex};14/3/{};900001{place:02};{village};oui", 70 + place));
        assert!(seat.last.contains(&format!("TG-{:07}-", place + 1)), "{}", seat.last);
    }
    let each = (seat.wire - begun) / CROWD.len();
    println!("a list in lines: begun {begun}, then a person {each} (bytes of TCP both ways)");
    assert!(begun <= 440 && each <= 230, "{begun} {each}");
    assert_eq!(seat.lines.ended(), Ended::Well);
}
