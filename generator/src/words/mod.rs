//! Splits names in the document into words, and joins words to identifiers.

mod case;
mod name;
mod pieces;
mod readings;
mod signs;
mod split;

pub(crate) use case::Case;
pub use name::{pascal, singular, snake, words};
pub(crate) use readings::{Company, Readings};
