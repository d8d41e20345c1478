//! The position of a stream, from which another process can continue.

use std::fmt;
use std::str::FromStr;

use crate::json::slot::{Required, optional, required};
use crate::json::{FromJson, JsonError, Mismatch, Node, ToJson, Writer, from_str, to_string};

/// A position in a long list: everything before it was returned.
///
/// It is written as JSON by `Display`, `serde` and [`ToJson`], and read by `FromStr`, `serde` and
/// [`FromJson`]. It only contains the position, not the filters of the request: the request that
/// continues from it must have the same filters. If the list changes meanwhile, the item at the position
/// may change as well.
///
/// ```
/// use clientwright_runtime::{Pages, Position, Value};
///
/// /// Continues where another run of the program stopped.
/// fn resumed(pages: Pages<Vec<Value>>, kept: &str) -> Pages<Vec<Value>> {
///     match kept.parse::<Position>() {
///         Ok(position) => pages.resume(&position),
///         Err(_) => pages,
///     }
/// }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Position {
    pub(super) operation: String,
    pub(super) place: Place,
    /// The number of items before the page at the position.
    pub(super) seen: u64,
    /// The number of pages before it.
    pub(super) pages: u64,
    /// The number of items of the page itself that were returned.
    pub(super) skip: u64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// The start of the list of the request.
    Start,
    /// The index of an item or the number of a page.
    At(i64),
    /// The cursor from the server, as JSON.
    Mark(String),
    /// The link from the server.
    Link(String),
}

impl Position {
    /// Returns the operation of the list.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// Returns the number of pages before the position.
    #[must_use]
    pub fn pages(&self) -> u64 {
        self.pages
    }
}

impl ToJson for Position {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("operation", &self.operation);
        match &self.place {
            Place::Start => {}
            Place::At(at) => object.field("at", at),
            Place::Mark(mark) => object.field("mark", mark),
            Place::Link(link) => object.field("link", link),
        }
        object.field("seen", &self.seen);
        object.field("pages", &self.pages);
        object.field("skip", &self.skip);
        object.end();
    }
}

impl FromJson for Position {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let (mut operation, mut seen, mut pages, mut skip) =
            (required(), required(), required(), required());
        let (mut at, mut mark, mut link) = (optional(), optional(), optional());
        let mut object = node.object("Position")?;
        object.members(&mut [
            ("operation", &mut operation),
            ("at", &mut at),
            ("mark", &mut mark),
            ("link", &mut link),
            ("seen", &mut seen),
            ("pages", &mut pages),
            ("skip", &mut skip),
        ]);
        let place = at.map(Place::At).or(mark.map(Place::Mark));
        let place = place.or(link.map(Place::Link)).unwrap_or(Place::Start);
        match (object.fits(), operation, seen, pages, skip) {
            (
                true,
                Required(Some(operation)),
                Required(Some(seen)),
                Required(Some(pages)),
                Required(Some(skip)),
            ) => Ok(Self {
                operation,
                place,
                seen,
                pages,
                skip,
            }),
            _ => Err(object.mismatch()),
        }
    }
}

crate::__v1_serde_bridge!(Position);

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&to_string(self))
    }
}

impl FromStr for Position {
    type Err = JsonError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        from_str(text)
    }
}

impl fmt::Debug for Position {
    /// Omits cursors and links, which are opaque and may contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Position")
            .field("operation", &self.operation)
            .field("pages", &self.pages)
            .field("skip", &self.skip)
            .finish_non_exhaustive()
    }
}
