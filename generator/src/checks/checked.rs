//! What the checks found out that later steps need.

use std::collections::HashSet;

use crate::source::{Node, Span};

/// What the checks found out that later steps need.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    /// Examples that are not known to fit their schema.
    pub(super) doubtful: HashSet<Span>,
    /// Examples that do not fit their schema.
    pub(super) wrong: HashSet<Span>,
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
