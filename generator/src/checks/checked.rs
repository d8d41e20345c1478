//! Results of the checks that later steps need.

use std::collections::HashSet;

use crate::source::{Node, Span};

/// Results of the checks that later steps need.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    /// Examples that are not known to match their schema.
    pub(super) doubtful: HashSet<Span>,
    /// Examples that do not match their schema.
    pub(super) wrong: HashSet<Span>,
}

impl Checked {
    /// Whether an example is known to match its schema.
    pub(crate) fn fits(&self, example: &Node) -> bool {
        !self.doubtful.contains(&example.span)
    }

    /// Returns the number of examples that do not match their schema.
    pub(crate) fn wrong_examples(&self) -> usize {
        self.wrong.len()
    }
}
