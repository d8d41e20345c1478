//! The parts of an answer.

/// How a part of an answer becomes a member of its type.
#[derive(Debug, Clone, Copy)]
#[doc(hidden)]
pub struct ReceivedPart {
    /// Empty for those without an entry of their own, and for elements of a list.
    pub(crate) name: &'static str,
    pub(crate) shape: PartShape,
    pub(crate) is_list: bool,
}

/// What the content of a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[doc(hidden)]
pub enum PartShape {
    /// JSON; a text if it is none.
    Json,
    /// A text; JSON if its content type says so.
    Text,
    /// Bytes.
    Bytes,
}

impl ReceivedPart {
    /// One part of that name.
    #[must_use]
    pub const fn new(name: &'static str, shape: PartShape) -> Self {
        Self {
            name,
            shape,
            is_list: false,
        }
    }

    /// As many parts as there are.
    #[must_use]
    pub const fn list(mut self) -> Self {
        self.is_list = true;
        self
    }
}
