//! The output of the parsers: items as text, with their metadata.

use crate::parts::RawPart;

/// One item of a body, not yet typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The text of the item.
    pub(crate) data: Vec<u8>,
    /// The type of a server-sent event; empty if it has none.
    pub(crate) event: String,
    /// The id of the last server-sent event that had one; empty if none had.
    pub(crate) id: String,
    /// The reconnection time in milliseconds, if the event itself has one.
    pub(crate) retry: Option<u64>,
    /// The part, if the item is one, instead of its text.
    pub(crate) part: Option<RawPart>,
}

/// The error for an item that is larger than allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooLong;
