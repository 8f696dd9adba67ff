//! Screens. A desk is a stack of them; a screen owns its state, answers a command with a [`screen::Step`] and draws
//! what it has. No rule of the domain is here, and no byte of a terminal.

pub mod canvas;
pub mod desk;
pub mod face;
pub mod guide;
pub mod keys;
pub mod lock;
pub mod look;
pub mod parts;
pub mod screen;
pub mod screens;
