//! The parts of a response.

/// How a part of a response becomes a member of its type.
#[derive(Debug, Clone, Copy)]
#[doc(hidden)]
pub struct ReceivedPart {
    /// The name; empty for parts without a separate entry, and for elements of a list.
    pub(crate) name: &'static str,
    pub(crate) shape: PartShape,
    pub(crate) is_list: bool,
}

/// The content of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[doc(hidden)]
pub enum PartShape {
    /// JSON; a text if it is not JSON.
    Json,
    /// A text; JSON if its content type is JSON.
    Text,
    /// Bytes.
    Bytes,
}

impl ReceivedPart {
    /// Describes one part with the given name.
    #[must_use]
    pub const fn new(name: &'static str, shape: PartShape) -> Self {
        Self {
            name,
            shape,
            is_list: false,
        }
    }

    /// Accepts any number of parts.
    #[must_use]
    pub const fn list(mut self) -> Self {
        self.is_list = true;
        self
    }
}
