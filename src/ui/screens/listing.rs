//! A screen over a board: the steps of a plan, the aids, the referrals, the surveys of a case, the proposals of a
//! candidate or an offer. What each of them is about is its own; reading it anew, telling of the chosen row and going over to another of them is here.

use super::board::{Board, told};
use crate::deeds::{self, Sitting};
use crate::flow::case::Part;
use crate::flow::commands::Command;
use crate::flow::sentences;
use crate::i18n::Lang;
use crate::ui::canvas::Canvas;
use crate::ui::keys::Place;
use crate::ui::screen::{Answer, Bench, Screen, Step};

/// A list that belongs to a case, to a candidate or to an offer.
pub(crate) trait Listed: Sized + 'static {
    const PLACE: Place;
    /// What is done from wherever the case is in hand without showing the list first.
    const AT_ONCE: &'static [Command];

    /// # Errors
    /// The deeds'.
    fn read(sitting: &mut Sitting, case_id: &str) -> deeds::Result<Self>;

    /// The id of what it belongs to.
    fn of(&self) -> &str;

    fn title(&self, lang: Lang) -> String;

    /// The ids of the rows, in their order.
    fn ids(&self) -> Vec<&str>;

    /// The row that is chosen where nobody said which.
    fn first(&self) -> usize {
        0
    }

    /// What stands over the list, its head and its rows.
    fn board(&self, sitting: &Sitting, lang: Lang) -> Board;

    /// Everything about a row.
    fn about(&self, _place: usize, _sitting: &Sitting, _lang: Lang) -> Vec<Part> {
        Vec::new()
    }

    /// Does a command with the row that is chosen; passes what is none of this list's.
    fn act(&self, place: usize, command: Command, bench: &mut Bench<'_>) -> Step;

    /// What is asked before a command is done with a row; done where it is said once more.
    fn asks(&self, _place: usize, _command: Command, _lang: Lang) -> Option<String> {
        None
    }

    /// Does a command that is none of this list's: from one list of a case to another.
    fn beyond(&self, command: Command, bench: &mut Bench<'_>) -> Step {
        super::assistance::act(self.of(), command, bench)
    }
}

pub(crate) struct Listing<L> {
    list: L,
    board: Board,
    /// What was asked about which row, and has no answer yet.
    asked: Option<(Command, usize)>,
}

/// Opens a list, the row of that id chosen.
pub(crate) fn open<L: Listed>(case_id: &str, chosen: Option<&str>, bench: &mut Bench<'_>) -> Step {
    match Listing::<L>::load(case_id, chosen, bench) {
        Ok(listing) => Step::Open(Box::new(listing)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

/// Does a command about a list from wherever its case is in hand.
pub(crate) fn act<L: Listed>(case_id: &str, command: Command, bench: &mut Bench<'_>) -> Step {
    match Listing::<L>::load(case_id, None, bench) {
        Ok(listing) if L::AT_ONCE.contains(&command) => {
            listing.list.act(listing.board.rows.chosen, command, bench)
        }
        Ok(listing) => Step::Open(Box::new(listing)),
        Err(error) => Step::Say(sentences::error(&error, bench.lang)),
    }
}

impl<L: Listed> Listing<L> {
    fn load(case_id: &str, chosen: Option<&str>, bench: &mut Bench<'_>) -> deeds::Result<Self> {
        let list = L::read(bench.sitting, case_id)?;
        let place = list.ids().iter().position(|id| Some(*id) == chosen);
        let mut board = Board::default();
        board.rows.chosen = place.unwrap_or(list.first());
        let mut listing = Listing { list, board, asked: None };
        listing.lay_out(bench);
        Ok(listing)
    }

    fn lay_out(&mut self, bench: &Bench<'_>) {
        let rows = self.board.rows;
        self.board = Board { rows, ..self.list.board(bench.sitting, bench.lang) };
        self.board.settle();
        self.look(bench);
    }

    /// Tells of the chosen row.
    fn look(&mut self, bench: &Bench<'_>) {
        let is_there = self.board.rows.chosen < self.board.list.len();
        let about = is_there.then(|| self.list.about(self.board.rows.chosen, bench.sitting, bench.lang));
        self.board.under = told(about.unwrap_or_default());
    }

    fn reload(&mut self, bench: &mut Bench<'_>) -> Option<deeds::Error> {
        match L::read(bench.sitting, self.list.of()) {
            Ok(list) => {
                self.list = list;
                self.lay_out(bench);
                None
            }
            Err(error) => Some(error),
        }
    }
}

impl<L: Listed> Screen for Listing<L> {
    fn place(&self) -> Place {
        L::PLACE
    }

    fn title(&self, bench: &Bench<'_>) -> String {
        self.list.title(bench.lang)
    }

    fn act(&mut self, command: Command, bench: &mut Bench<'_>) -> Step {
        let before = if command == Command::Commands { self.asked } else { self.asked.take() };
        if self.board.act(command) {
            self.look(bench);
            return Step::Stay;
        }
        let wanted = (command, self.board.rows.chosen);
        if let Some(question) = self.list.asks(wanted.1, command, bench.lang)
            && before != Some(wanted)
        {
            self.asked = Some(wanted);
            return Step::Say(question);
        }
        match self.list.act(self.board.rows.chosen, command, bench) {
            Step::Pass => match self.list.beyond(command, bench) {
                // From one list of a case to another: behind both is the case.
                Step::Open(screen) if is_list(screen.place()) => Step::Swap(screen),
                step => step,
            },
            Step::Say(said) => {
                // What was done at once stands there already.
                let trouble = self.reload(bench);
                Step::Say(trouble.map_or(said, |error| sentences::error(&error, bench.lang)))
            }
            step => step,
        }
    }

    fn answered(&mut self, _answer: &Answer, bench: &mut Bench<'_>) -> Step {
        match self.reload(bench) {
            None => Step::Stay,
            Some(error) => Step::Say(sentences::error(&error, bench.lang)),
        }
    }

    fn relabel(&mut self, bench: &mut Bench<'_>) {
        self.lay_out(bench);
    }

    fn draw(&self, canvas: &mut Canvas<'_>, _lang: Lang) {
        self.board.draw(canvas);
    }
}

fn is_list(place: Place) -> bool {
    matches!(
        place,
        Place::Plan | Place::Aids | Place::Referrals | Place::Surveys | Place::Experiences | Place::Documents
    )
}
