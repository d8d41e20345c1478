//! Discriminators of objects that are being written.

use super::escape::push_string;
use super::number::is_same;

/// A discriminator of the next object.
#[derive(Debug)]
pub(super) struct Tag {
    pub(super) name: String,
    /// What the object contains if it does not write the member itself, as JSON; `None` if nothing is added.
    pub(super) value: Option<String>,
    /// The values that the object may write itself.
    pub(super) allowed: Allowed,
    pub(super) written: bool,
}

/// The values of a discriminator that an object may write itself.
#[derive(Debug)]
pub(super) enum Allowed {
    Any,
    /// Those that select its alternative; others are replaced.
    Only(Values),
    /// All but those that select another alternative; a request with one of these is not sent.
    AllBut(Values),
}

/// Values of a discriminator.
#[derive(Debug)]
pub(super) enum Values {
    Texts(&'static [&'static str]),
    /// As JSON.
    Written(Vec<String>),
}

impl Values {
    /// Whether a value, as it was written, is one of these.
    pub(super) fn have(&self, written: &str) -> bool {
        match self {
            Self::Texts(texts) => {
                let mut quoted = String::new();
                texts.iter().any(|text| {
                    quoted.clear();
                    push_string(&mut quoted, text);
                    quoted == written
                })
            }
            // Numbers are compared by value.
            Self::Written(values) => {
                let is_number = !written.starts_with('"');
                let is =
                    |value: &String| value == written || (is_number && is_same(value, written));
                values.iter().any(is)
            }
        }
    }
}
