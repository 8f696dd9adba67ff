//! BYTES: keys in, cells out, and the one loop between them. The room knows no rule of the desk and no
//! sentence; it drives a [`Face`](crate::ui::face::Face) and could drive any other.
//!
//! What holds: a frame is one write, an unchanged frame is none, nothing is ever asked of the terminal, and a
//! line that is gone ends the loop with the drafts kept.

pub mod caps;
pub mod decode;
pub mod encode;
pub mod hidden;
pub mod lines;
mod pace;
pub mod printer;
pub mod session;
pub mod tty;
mod writer;
