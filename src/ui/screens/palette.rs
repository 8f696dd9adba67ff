//! The searchable list of commands: by id, or by name in any of the languages.

use super::body;
use crate::flow::commands::{Command, LIVES, search};
use crate::i18n::{Lang, label};
use crate::ui::canvas::Canvas;
use crate::ui::keys::{self, Key, Place};
use crate::ui::look::Role;
use crate::ui::parts::editor::Editor;
use crate::ui::parts::rows::Rows;
use crate::ui::screen::{Answer, Bench, Screen, Step};

pub struct Palette {
    editor: Editor,
    among: Vec<Command>,
    found: Vec<Command>,
    rows: Rows,
    /// The id of what stands over the list.
    title: &'static str,
}

impl Palette {
    pub fn new(lang: Lang) -> Palette {
        let among: Vec<Command> = Command::ALL.iter().copied().filter(|command| command.listed()).collect();
        Palette::among("title-commands", among, lang)
    }

    /// The commands that are meant by one key alone.
    pub fn lives(lang: Lang) -> Palette {
        Palette::among("title-life", LIVES.to_vec(), lang)
    }

    fn among(title: &'static str, among: Vec<Command>, lang: Lang) -> Palette {
        let found = search("", lang, &among);
        Palette { editor: Editor::default(), among, found, rows: Rows::default(), title }
    }

    fn look(&mut self, lang: Lang) {
        self.found = search(self.editor.text(), lang, &self.among);
        self.rows = Rows::default();
    }
}

impl Screen for Palette {
    fn place(&self) -> Place {
        Place::Commands
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        label(bench.lang, self.title)
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        if self.rows.act(command, self.found.len(), bench.rows().saturating_sub(2)) {
            return Step::Stay;
        }
        match command {
            Command::Open => match self.found.get(self.rows.chosen) {
                Some(command) => Step::Close(Answer::Chosen(*command)),
                None => Step::Say(label(bench.lang, "say-nothing-found")),
            },
            Command::Commands => Step::Close(Answer::Nothing),
            _ => Step::Pass,
        }
    }

    fn typed(&mut self, key: Key, bench: &mut Bench<'_>) -> Step {
        if !self.editor.press(key) {
            return Step::Pass;
        }
        self.look(bench.lang);
        Step::Stay
    }

    fn pasted(&mut self, text: &str, bench: &mut Bench<'_>) -> Step {
        self.editor.insert(text);
        self.look(bench.lang);
        Step::Stay
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        self.look(bench.lang);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, lang: Lang) {
        let area = body(canvas);
        let x = canvas.put(1, area.start, &label(lang, "find-ask"), Role::Plain) + 1;
        let (text, cursor) = self.editor.window(40);
        canvas.put(x, area.start, &text, Role::Plain);
        let rows = area.start + 2;
        let from = self.rows.shown_from(usize::from(area.end.saturating_sub(rows)));
        for (y, (place, command)) in (rows..area.end).zip(self.found.iter().enumerate().skip(from)) {
            if place == self.rows.chosen {
                canvas.put(0, y, ">", Role::Plain);
            }
            canvas.put_within(1, y, 44, &command.name(lang), Role::Plain);
            let key = keys::key_of(*command).map(Key::name).unwrap_or_default();
            canvas.put(45, y, &key, Role::Plain);
            canvas.put(52, y, command.id(), Role::Plain);
        }
        canvas.focus(x + u16::try_from(cursor).unwrap_or(0), area.start);
    }
}
