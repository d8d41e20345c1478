//! What a document says of itself, checked before any code is made of it: whether its examples and
//! defaults fit their schemas ([`examples`]), what this generator's own extensions say
//! ([`evidence`], [`extensions`]), and formats that look like slips ([`formats`]).

mod evidence;
mod examples;
mod extensions;
mod formats;
mod visit;

use std::collections::HashSet;

use crate::diagnostics::Diagnostics;
use crate::document::Document;
use crate::source::{Node, Span};

/// What the checks found out that later steps need.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    /// Examples that are not known to fit their schema.
    doubtful: HashSet<Span>,
    /// Examples that do not fit their schema.
    wrong: HashSet<Span>,
}

impl Checked {
    /// Whether an example is known to fit its schema.
    pub(crate) fn fits(&self, example: &Node) -> bool {
        !self.doubtful.contains(&example.span)
    }

    /// How many examples do not fit their schema.
    pub(crate) fn wrong_examples(&self) -> usize {
        self.wrong.len()
    }
}

/// Checks a document; in time linear in its size.
pub(crate) fn check(document: &Document, diagnostics: &mut Diagnostics) -> Checked {
    evidence::check(document, diagnostics);
    extensions::check(document, diagnostics);
    formats::check(document, diagnostics);
    let mut checked = Checked::default();
    examples::check(document, diagnostics, &mut checked);
    checked
}
