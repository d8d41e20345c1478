//! Answers that are items one after the other.

use super::received::PartShape;

/// How the items of an answer are read.
#[derive(Debug, Clone, Copy)]
#[doc(hidden)]
pub struct Streaming {
    pub(crate) media_type: &'static str,
    pub(crate) shape: ItemShape,
    pub(crate) done: &'static str,
    pub(crate) asked_by: &'static str,
}

/// What of an item the type is read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ItemShape {
    /// The data, which is JSON.
    Json,
    /// The data, which is a text.
    Text,
    /// The whole event, as an object; its data is JSON, or else a text.
    Event,
    /// The whole event, as an object; its data is a text.
    TextEvent,
    /// A part of a body of several.
    Part(PartShape),
}

impl Streaming {
    /// Items of JSON under that media type.
    #[must_use]
    pub const fn new(media_type: &'static str) -> Self {
        Self {
            media_type,
            shape: ItemShape::Json,
            done: "",
            asked_by: "",
        }
    }

    /// The items are texts.
    #[must_use]
    pub const fn texts(mut self) -> Self {
        self.shape = ItemShape::Text;
        self
    }

    /// The items are events with all that they say, and their data is JSON.
    #[must_use]
    pub const fn events(mut self) -> Self {
        self.shape = ItemShape::Event;
        self
    }

    /// The items are events with all that they say, and their data is a text.
    #[must_use]
    pub const fn text_events(mut self) -> Self {
        self.shape = ItemShape::TextEvent;
        self
    }

    /// The items are parts of a body of several.
    #[must_use]
    pub const fn parts(mut self, shape: PartShape) -> Self {
        self.shape = ItemShape::Part(shape);
        self
    }

    /// Data that says that nothing more comes.
    #[must_use]
    pub const fn done(mut self, done: &'static str) -> Self {
        self.done = done;
        self
    }

    /// The member of the body that is `true` to ask for such an answer.
    #[must_use]
    pub const fn asked_by(mut self, member: &'static str) -> Self {
        self.asked_by = member;
        self
    }
}
