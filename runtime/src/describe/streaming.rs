//! Responses that are a sequence of items.

use super::received::PartShape;

/// How the items of a response are read.
#[derive(Debug, Clone, Copy)]
#[doc(hidden)]
pub struct Streaming {
    pub(crate) media_type: &'static str,
    pub(crate) shape: ItemShape,
    pub(crate) done: &'static str,
    pub(crate) asked_by: &'static str,
}

/// The piece of an item that its type is read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ItemShape {
    /// The data, which is JSON.
    Json,
    /// The data, which is a text.
    Text,
    /// The whole event, as an object; its data is JSON, otherwise a text.
    Event,
    /// The whole event, as an object; its data is a text.
    TextEvent,
    /// A part of a multipart body.
    Part(PartShape),
}

impl Streaming {
    /// Reads items of JSON with a media type.
    #[must_use]
    pub const fn new(media_type: &'static str) -> Self {
        Self {
            media_type,
            shape: ItemShape::Json,
            done: "",
            asked_by: "",
        }
    }

    /// Reads items as texts.
    #[must_use]
    pub const fn texts(mut self) -> Self {
        self.shape = ItemShape::Text;
        self
    }

    /// Reads items as events with all fields, whose data is JSON.
    #[must_use]
    pub const fn events(mut self) -> Self {
        self.shape = ItemShape::Event;
        self
    }

    /// Reads items as events with all fields, whose data is a text.
    #[must_use]
    pub const fn text_events(mut self) -> Self {
        self.shape = ItemShape::TextEvent;
        self
    }

    /// Reads items as parts of a multipart body.
    #[must_use]
    pub const fn parts(mut self, shape: PartShape) -> Self {
        self.shape = ItemShape::Part(shape);
        self
    }

    /// Sets the data that marks the end.
    #[must_use]
    pub const fn done(mut self, done: &'static str) -> Self {
        self.done = done;
        self
    }

    /// Sets the member of the request body that is `true` to request such a response.
    #[must_use]
    pub const fn asked_by(mut self, member: &'static str) -> Self {
        self.asked_by = member;
        self
    }
}
