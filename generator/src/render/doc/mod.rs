//! Text of a document as documentation of Rust items.
//!
//! Descriptions are Markdown written by strangers. [`text`] writes words on one line, [`markdown`] parses a description and writes it again so that nothing in it runs, is taken
//! for HTML, or links into the generated crate, [`compose`] puts descriptions behind words of the
//! generator, and [`comment`] writes the lines in front of an item. [`check`] reads generated files
//! the way rustdoc does and reports what would run; tests and the corpus use it.

mod check;
mod comment;
mod compose;
mod html;
mod markdown;
mod text;

pub use check::{DocDefect, doc_defects};
pub(crate) use comment::{attributes, comments, inner_comments};
pub(crate) use compose::{item, labelled, sentence};
pub(crate) use markdown::{inline, markdown, markdown_below, summary};
pub(crate) use text::{code, escape};
