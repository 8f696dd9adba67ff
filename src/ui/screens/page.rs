//! Pages that are only read: help, the history of a record.

use super::{Line, lines, pairs};
use crate::deeds;
use crate::flow::commands::Command;
use crate::flow::{past, sentences};
use crate::i18n::width::wrap;
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::guide;
use crate::ui::keys::{KEYS, Place};
use crate::ui::parts::scroll::Scroll;
use crate::ui::screen::{Answer, Bench, Screen, Step};

/// How much of a history is told.
const HISTORY: usize = 200;

/// What a page tells; made anew when the language changes.
enum Subject {
    Help(Place),
    /// The counsellor's guide.
    Guide,
    History(String),
    /// The text that is read before somebody consents.
    Consent,
    /// What somebody answered when she was asked for a consent.
    Consents(String),
    /// What is held about somebody.
    Held(String),
    /// What lies in the counsellor's trays.
    Trays,
    /// What the parts of a match are worth.
    Weights,
}

pub struct Page {
    subject: Subject,
    title: String,
    lines: Vec<Line>,
    scroll: Scroll,
}

impl Page {
    /// What one does in a place, and every key there.
    pub fn help(place: Place, lang: Lang) -> Page {
        let mut page = Page {
            subject: Subject::Help(place),
            title: String::new(),
            lines: Vec::new(),
            scroll: Scroll::default(),
        };
        page.tell_help(place, lang);
        page
    }

    /// The counsellor's guide.
    pub fn guide(lang: Lang) -> Page {
        let mut page = Page {
            subject: Subject::Guide,
            title: String::new(),
            lines: Vec::new(),
            scroll: Scroll::default(),
        };
        page.tell_guide(lang);
        page
    }

    /// The text that is read to somebody before she consents, with its version.
    pub fn consent(bench: &Bench<'_>) -> Page {
        let mut page = Page {
            subject: Subject::Consent,
            title: String::new(),
            lines: Vec::new(),
            scroll: Scroll::default(),
        };
        page.tell_consent(bench);
        page
    }

    /// Who did what to a record.
    pub fn history(record_id: &str, bench: &mut Bench<'_>) -> Step {
        let mut page = Page {
            subject: Subject::History(record_id.to_owned()),
            title: String::new(),
            lines: Vec::new(),
            scroll: Scroll::default(),
        };
        match page.tell_history(record_id, bench) {
            Ok(()) => Step::Open(Box::new(page)),
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    /// What somebody answered when she was asked for a consent.
    pub fn consents(candidate_id: &str, bench: &mut Bench<'_>) -> Step {
        let mut page = Page {
            subject: Subject::Consents(candidate_id.to_owned()),
            title: String::new(),
            lines: Vec::new(),
            scroll: Scroll::default(),
        };
        match page.tell_consents(candidate_id, bench) {
            Ok(()) => Step::Open(Box::new(page)),
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    /// What is held about somebody.
    pub fn held(candidate_id: &str, bench: &mut Bench<'_>) -> Step {
        let mut page = Page {
            subject: Subject::Held(candidate_id.to_owned()),
            title: String::new(),
            lines: Vec::new(),
            scroll: Scroll::default(),
        };
        match page.tell_held(candidate_id, bench) {
            Ok(()) => Step::Open(Box::new(page)),
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    fn tell_held(&mut self, candidate_id: &str, bench: &mut Bench<'_>) -> deeds::Result<()> {
        let view = deeds::erasures::held(bench.sitting, candidate_id)?;
        self.title = msg::title_held(bench.lang, view.name.as_str(), view.reference.as_str());
        let told = crate::flow::held::told(&view, bench.sitting, bench.lang);
        self.lines = pairs(told.into_iter().map(|part| (part.label, part.text)));
        self.lines.push(Line::default());
        self.lines.push(Line::words(label(bench.lang, "held-how")));
        Ok(())
    }

    fn tell_consents(&mut self, candidate_id: &str, bench: &mut Bench<'_>) -> deeds::Result<()> {
        let view = deeds::consents::open(bench.sitting, candidate_id)?;
        let (name, reference) = (view.stored.record.name(), view.standing.reference.as_str());
        self.title = msg::title_consents(bench.lang, name, reference);
        let told = crate::flow::consents::told(&view, bench.lang);
        self.lines = pairs(told.into_iter().map(|part| (part.label, part.text)));
        self.lines.push(Line::default());
        self.lines.push(Line::words(label(bench.lang, "consents-how")));
        Ok(())
    }

    /// What lies in the counsellor's trays, and how it is taken away.
    pub fn trays(bench: &Bench<'_>) -> Step {
        let mut page = Page {
            subject: Subject::Trays,
            title: String::new(),
            lines: Vec::new(),
            scroll: Scroll::default(),
        };
        match page.tell_trays(bench) {
            Ok(()) => Step::Open(Box::new(page)),
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    /// What the parts of a match are worth, and who decided it.
    pub fn weights(bench: &mut Bench<'_>) -> Step {
        let mut page = Page {
            subject: Subject::Weights,
            title: String::new(),
            lines: Vec::new(),
            scroll: Scroll::default(),
        };
        match page.tell_weights(bench) {
            Ok(()) => Step::Open(Box::new(page)),
            Err(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    fn tell_weights(&mut self, bench: &Bench<'_>) -> deeds::Result<()> {
        self.title = label(bench.lang, "title-weights");
        let told = crate::flow::weights::told(bench.sitting, bench.lang)?;
        let words = |text: &str| wrap(&format!("{text}\n"), 77).into_iter().map(Line::words);
        self.lines = words(&told.head).collect();
        self.lines.extend(pairs(told.parts.into_iter()));
        self.lines.push(Line::default());
        self.lines.extend(told.before.iter().flat_map(|line| words(line)));
        self.lines.extend(words(&label(bench.lang, "weights-how")));
        Ok(())
    }

    fn tell_trays(&mut self, bench: &Bench<'_>) -> deeds::Result<()> {
        self.title = label(bench.lang, "title-trays");
        let told = crate::flow::trays::told(bench.sitting, bench.lang)?;
        let how = [String::new(), label(bench.lang, "tray-fetch-how"), label(bench.lang, "tray-put-how")];
        let all = told.into_iter().chain(how);
        self.lines = all.flat_map(|line| wrap(&format!("{line}\n"), 77)).map(Line::words).collect();
        Ok(())
    }

    fn tell_help(&mut self, place: Place, lang: Lang) {
        self.title = label(lang, "title-help");
        let text = crate::i18n::try_label(lang, &format!("help-{}", place.id())).unwrap_or_default();
        self.lines = text.lines().map(Line::words).collect();
        self.lines.push(Line::default());
        let here = KEYS.iter().filter(|row| row.place == place);
        let everywhere = KEYS.iter().filter(|row| {
            row.place == Place::Everywhere && !KEYS.iter().any(|own| own.place == place && own.key == row.key)
        });
        for row in here.chain(everywhere) {
            self.lines
                .push(Line::pair(format!("  {}", guide::keycap(row.key, lang)), row.command.name(lang)));
        }
    }

    fn tell_guide(&mut self, lang: Lang) {
        self.title = label(lang, "guide-title");
        self.lines.clear();
        for section in guide::sections(lang).into_iter().chain([guide::keys_section(lang)]) {
            self.lines.push(Line::words(section.heading.to_uppercase()));
            for paragraph in section.paragraphs {
                self.lines.extend(wrap(&paragraph, 77).into_iter().map(Line::words));
                self.lines.push(Line::default());
            }
        }
        for (place, keys) in guide::keys_by_place(lang) {
            self.lines.push(Line::words(place));
            let keys = keys.into_iter().map(|(key, does)| Line::pair(format!("  {key}"), does));
            self.lines.extend(keys);
            self.lines.push(Line::default());
        }
    }

    fn tell_consent(&mut self, bench: &Bench<'_>) {
        let Some(pack) = bench.sitting.pack() else { return };
        self.title = msg::title_consent(bench.lang, pack.consent.version.as_str());
        let text = pack.consent.texts()[bench.lang.index()].trim();
        self.lines = wrap(text, 77).into_iter().map(Line::words).collect();
    }

    fn tell_history(&mut self, record_id: &str, bench: &Bench<'_>) -> deeds::Result<()> {
        let lang = bench.lang;
        self.title = label(lang, "title-history");
        self.lines.clear();
        for entry in past::of(bench.sitting, record_id, lang, HISTORY)? {
            self.lines.push(Line::words(msg::log_line(lang, entry.action, entry.by, entry.when)));
            let changed = entry.changes.into_iter().map(|(name, before, after)| {
                let told = if before.is_empty() { after } else { format!("{before} > {after}") };
                (name, told)
            });
            self.lines.extend(pairs(changed));
        }
        Ok(())
    }
}

impl Screen for Page {
    fn place(&self) -> Place {
        Place::Page
    }

    fn title(&self, _bench: &Bench<'_>) -> String {
        self.title.clone()
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        // Help of a help page: there is no more to say about the place, but all about the desk.
        if command == Command::Help && matches!(self.subject, Subject::Help(_)) {
            return Step::Open(Box::new(Page::guide(bench.lang)));
        }
        if self.scroll.act(command, self.lines.len(), bench.rows()) { Step::Stay } else { Step::Pass }
    }

    fn answered(&mut self, _answer: &Answer, bench: &mut Bench<'_>) -> Step {
        // They may just have been changed.
        if matches!(self.subject, Subject::Weights) {
            self.relabel(bench);
        }
        Step::Stay
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        match &self.subject {
            Subject::Help(place) => self.tell_help(*place, bench.lang),
            Subject::Guide => self.tell_guide(bench.lang),
            Subject::Consent => self.tell_consent(bench),
            Subject::Consents(id) => {
                let id = id.clone();
                if let Err(error) = self.tell_consents(&id, bench) {
                    self.lines = vec![Line::words(sentences::error(&error, bench.lang)).alert()];
                }
            }
            Subject::Held(id) => {
                let id = id.clone();
                if let Err(error) = self.tell_held(&id, bench) {
                    self.lines = vec![Line::words(sentences::error(&error, bench.lang)).alert()];
                }
            }
            Subject::Trays => {
                if let Err(error) = self.tell_trays(bench) {
                    self.lines = vec![Line::words(sentences::error(&error, bench.lang)).alert()];
                }
            }
            Subject::Weights => {
                if let Err(error) = self.tell_weights(bench) {
                    self.lines = vec![Line::words(sentences::error(&error, bench.lang)).alert()];
                }
            }
            Subject::History(id) => {
                let id = id.clone();
                if let Err(error) = self.tell_history(&id, bench) {
                    self.lines = vec![Line::words(sentences::error(&error, bench.lang)).alert()];
                }
            }
        }
    }

    fn draw(&self, canvas: &mut Canvas<'_>, _lang: Lang) {
        lines(canvas, &self.lines, self.scroll.first);
    }
}
