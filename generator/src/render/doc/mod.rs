//! The text of a document as documentation of Rust items.
//!
//! Descriptions are untrusted Markdown. [`text`] writes words on one line, [`mod@markdown`] parses a description and writes
//! it again so that nothing in it runs, is interpreted as HTML, or links into the generated crate, [`compose`] appends
//! descriptions to words of the generator, and [`comment`] writes the lines before an item. [`check`] reads generated
//! files like rustdoc and reports what would run; tests and the corpus use it.

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
