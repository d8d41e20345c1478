//! Where a stream is, to be kept and taken up again, by another process too.

use std::fmt;
use std::str::FromStr;

use crate::json::slot::{Required, optional, required};
use crate::json::{FromJson, JsonError, Mismatch, Node, ToJson, Writer, from_str, to_string};

/// A place in a long list: everything before it was handed out.
///
/// Written as JSON by `Display`, `serde` and [`ToJson`], read by `FromStr`, `serde` and
/// [`FromJson`]. It holds the place alone, not the filters of the request: set the same ones on the
/// request that goes on from here. A list that changes meanwhile may move what is at the place.
///
/// ```
/// use clientwright_runtime::{Pages, Position, Value};
///
/// /// Reads on where another run of the program stopped.
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
    /// Items before the page at the place.
    pub(super) seen: u64,
    /// Pages before it.
    pub(super) pages: u64,
    /// Items of the page itself that were handed out.
    pub(super) skip: u64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// Wherever the request itself begins.
    Start,
    /// The index of an item or the number of a page.
    At(i64),
    /// The server's mark, as JSON.
    Mark(String),
    /// The server's link.
    Link(String),
}

impl Position {
    /// The operation whose list it is a place in.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// How many pages come before it.
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
    /// Without marks and links, which are the server's and may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Position")
            .field("operation", &self.operation)
            .field("pages", &self.pages)
            .field("skip", &self.skip)
            .finish_non_exhaustive()
    }
}
