//! What to print, in which language, on which paper, and how it will look: nothing is put on paper unseen.

use super::body;
use crate::deeds::equipment::{Paper, Port};
use crate::flow::commands::Command;
use crate::flow::due::Target;
use crate::flow::papers::{self, Kind, Page, Source, Went};
use crate::flow::sentences;
use crate::i18n::{Lang, label, msg};
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::look::Role;
use crate::ui::parts::rows::Rows;
use crate::ui::parts::scroll::Scroll;
use crate::ui::screen::{Answer, Bench, Screen, Step};

pub struct PrintScreen {
    source: Source,
    kinds: &'static [Kind],
    rows: Rows,
    port: Port,
    paper: Paper,
    /// The language that was asked for; None: as the page has it by itself.
    lang: Option<Lang>,
    /// Nothing where it may not be made: the preview says why.
    page: Option<Page>,
    preview: Vec<String>,
    scroll: Scroll,
}

/// Opens the choice for something that is kept.
pub fn kept(target: Target, bench: &mut Bench<'_>) -> Step {
    open(Source::Kept(target), bench)
}

/// Opens the choice of pages.
pub fn open(source: Source, bench: &mut Bench<'_>) -> Step {
    let kinds = source.kinds();
    let Some(first) = kinds.first() else { return Step::Say(label(bench.lang, "print-none-here")) };
    let page = match papers::page(&source, *first, None, bench.lang, bench.sitting) {
        Ok(page) => page,
        Err(error) => return Step::Say(sentences::error(&error, bench.lang)),
    };
    let printer = bench.sitting.equipment.printer;
    let mut screen = PrintScreen {
        source,
        kinds,
        rows: Rows::default(),
        port: printer.port,
        paper: printer.paper,
        lang: None,
        page: Some(page),
        preview: Vec::new(),
        scroll: Scroll::default(),
    };
    screen.set();
    Step::Open(Box::new(screen))
}

impl PrintScreen {
    fn kind(&self) -> Kind {
        self.kinds.get(self.rows.chosen).copied().unwrap_or(Kind::Form)
    }

    /// Makes the page anew after a choice.
    fn make(&mut self, bench: &mut Bench<'_>) -> Step {
        self.scroll = Scroll::default();
        match papers::page(&self.source, self.kind(), self.lang, bench.lang, bench.sitting) {
            Ok(page) => {
                let warning = page.warning;
                self.page = Some(page);
                self.set();
                warning.map_or(Step::Stay, |warning| Step::Say(label(bench.lang, warning)))
            }
            Err(error) => {
                let sentence = sentences::error(&error, bench.lang);
                self.page = None;
                self.preview = vec![sentence.clone()];
                Step::Say(sentence)
            }
        }
    }

    fn set(&mut self) {
        let text = self.page.as_ref().map(|page| page.preview(self.paper)).unwrap_or_default();
        self.preview = text.lines().map(|line| line.replace('\u{c}', "")).collect();
    }

    fn send(&mut self, port: Port, bench: &mut Bench<'_>) -> Step {
        let lang = bench.lang;
        let Some(page) = &self.page else { return self.make(bench) };
        match papers::send(page, port, self.paper, bench.sitting) {
            Ok(Went::Printer(page)) => {
                let paper = label(lang, &format!("print-paper-{}", self.paper.code()));
                Step::Print(page, msg::print_sent(lang, paper, self.kind_name(self.kind(), lang)))
            }
            Ok(Went::Tray(names)) => Step::Close(Answer::Done(msg::print_laid(lang, names.join(", ")))),
            Err(error) => Step::Say(sentences::error(&error, lang)),
        }
    }

    fn kind_name(&self, kind: Kind, lang: Lang) -> String {
        label(lang, &format!("print-kind-{}", kind.code()))
    }

    fn language(&self) -> Option<Lang> {
        self.page.as_ref().and_then(|page| Lang::parse(&page.sheet.language))
    }

    /// `vers l'imprimante, papier A4, français`
    fn how(&self, lang: Lang) -> String {
        let file = self.page.as_ref().is_some_and(|page| page.file.is_some());
        let to = match self.port {
            Port::Terminal if !file => label(lang, "print-to-printer"),
            _ => label(lang, "print-to-tray"),
        };
        let language = self.language().unwrap_or(lang);
        if file {
            return [to, language.name().to_owned()].join(", ");
        }
        [to, label(lang, &format!("print-paper-{}", self.paper.code())), language.name().to_owned()]
            .join(", ")
    }

    /// Lines of the page that stand below its kinds, where it goes, and the rule.
    fn shown(&self, rows: usize) -> usize {
        rows.saturating_sub(self.kinds.len() + 2).max(1)
    }
}

impl Screen for PrintScreen {
    fn place(&self) -> Place {
        Place::Print
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        msg::title_print(bench.lang, self.kind_name(self.kind(), bench.lang))
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        match command {
            Command::Up | Command::Down => {
                let before = self.rows.chosen;
                self.rows.act(command, self.kinds.len(), self.kinds.len());
                if before == self.rows.chosen { Step::Stay } else { self.make(bench) }
            }
            Command::Print => self.send(self.port, bench),
            Command::PrintFile => self.send(Port::None, bench),
            Command::Paper => {
                self.paper = self.paper.other();
                self.scroll = Scroll::default();
                self.set();
                Step::Stay
            }
            Command::SheetLanguage => {
                let now = self.language().unwrap_or(bench.lang);
                self.lang = Some(now.next());
                self.make(bench)
            }
            command if self.scroll.act(command, self.preview.len(), self.shown(bench.rows())) => Step::Stay,
            _ => Step::Pass,
        }
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        // A page that cannot be made again stays as it was.
        let _: Step = self.make(bench);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, lang: Lang) {
        let area = body(canvas);
        let mut y = area.start;
        for (place, kind) in self.kinds.iter().enumerate() {
            if place == self.rows.chosen {
                canvas.put(0, y, ">", Role::Plain);
                canvas.focus(0, y);
            }
            canvas.put(1, y, &self.kind_name(*kind, lang), Role::Plain);
            y += 1;
        }
        canvas.put(1, y, &self.how(lang), Role::Aside);
        canvas.rule(y + 1);
        let rows = y + 2..area.end;
        if self.preview.len() > self.scroll.first + rows.len() {
            canvas.put_right(canvas.width(), area.end.saturating_sub(1), "↓", Role::Plain);
        }
        for (y, line) in rows.zip(self.preview.iter().skip(self.scroll.first)) {
            canvas.put_within(1, y, canvas.width().saturating_sub(2), line, Role::Plain);
        }
    }
}
