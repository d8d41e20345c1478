//! A parsed JSON text.

use super::lex;
use super::node::{Kind, Node};
use super::syntax_error::SyntaxError;
use super::tape::Tape;
use super::writer::{ToJson, Writer};

/// A parsed JSON text.
///
/// If an object repeats a name, the last member is used, as by `JSON.parse` and most other readers.
///
/// ```
/// use clientwright_runtime::{Document, Kind};
///
/// let document = Document::parse(br#"{"order": {"lines": [7]}}"#)?;
/// let line = document.root().pointer("/order/lines/0").expect("a line");
/// assert_eq!((line.kind(), line.number_text()), (Kind::Number, Some("7")));
/// # Ok::<(), clientwright_runtime::SyntaxError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Document<'a>(Tape<'a>);

impl<'a> Document<'a> {
    /// Parses a JSON text (RFC 8259). White space around it and a byte order mark are accepted.
    ///
    /// # Errors
    /// Returns an error if the bytes are not one JSON text, are not UTF-8, or nest deeper than
    /// [`MAX_DEPTH`](super::MAX_DEPTH).
    pub fn parse(bytes: &'a [u8]) -> Result<Self, SyntaxError> {
        lex::tape(bytes, usize::MAX).map(Self)
    }

    /// Parses a JSON text like [`parse`](Self::parse), but accepts at most `most` values: a short text may
    /// have very many, and each takes 12 bytes here and more as a separate value.
    ///
    /// # Errors
    /// Returns the errors of [`parse`](Self::parse), and one if there are more values, which
    /// [`SyntaxError::has_too_many_values`] detects.
    pub fn parse_within(bytes: &'a [u8], most: usize) -> Result<Self, SyntaxError> {
        lex::tape(bytes, most).map(Self)
    }

    /// Rejects dates in another form than the promised one. A response must not be lost because of one, but
    /// text that a person wrote should not be sent with it.
    #[cfg(feature = "validate")]
    #[must_use]
    pub(super) fn whose_dates_keep_their_form(mut self) -> Self {
        self.0.dates_keep_their_form = true;
        self
    }

    /// Returns the value of the whole text.
    #[must_use]
    pub fn root(&self) -> Node<'_> {
        Node::new(&self.0, 0)
    }
}

/// Writes the value again, its members in their original order.
impl ToJson for Node<'_> {
    fn to_json(&self, out: &mut Writer) {
        match self.kind() {
            Kind::Null => out.null(),
            Kind::Boolean => out.boolean(self.as_bool().unwrap_or_default()),
            Kind::Number => out.lexed_number(self.number_text().unwrap_or_default()),
            Kind::String => out.string(self.as_str().unwrap_or_default()),
            Kind::Array => {
                let mut array = out.array();
                self.elements().for_each(|element| array.element(&element));
                array.end();
            }
            Kind::Object => {
                let mut object = out.object();
                self.members()
                    .for_each(|(name, value)| object.field(name, &value));
                object.end();
            }
        }
    }
}
