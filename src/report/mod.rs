//! What is counted and what is printed: figures (rows of one or more series) and sheets (pages), as text, CSV, JSON
//! and HTML. Draws no cells. Numbers here are exact; what is hidden for being small says so.

pub mod figure;
pub mod sheet;
