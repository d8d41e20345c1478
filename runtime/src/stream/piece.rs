//! What a parser takes from a body: items as texts, and what the body says of itself.

use crate::parts::RawPart;

/// One item of a body, not typed yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The text of the item.
    pub(crate) data: Vec<u8>,
    /// The type of a server-sent event; empty if it has none.
    pub(crate) event: String,
    /// The id of the last server-sent event that had one; empty if none had.
    pub(crate) id: String,
    /// The milliseconds after which the event wants clients to connect again, if it says so itself.
    pub(crate) retry: Option<u64>,
    /// The part that the item is, in place of its text.
    pub(crate) part: Option<RawPart>,
}

/// An item is larger than allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooLong;
