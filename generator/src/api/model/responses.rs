//! What comes back: bodies, headers, streams and pages.

use crate::document::StatusPattern;

use super::docs::{Docs, Evidence};
use super::parts::PartEncoding;
use super::types::{TypeRef, TypeUse};
use super::xml::XmlRootId;

/// An answer that is items one after the other.
#[derive(Clone, Debug)]
pub struct StreamAnswer {
    /// The media type to ask for.
    pub media_type: String,
    /// The type of an item.
    pub item: TypeUse,
    /// What of an item the type is read from.
    pub shape: StreamShape,
    /// The item that says that nothing more comes.
    pub done: Option<String>,
    /// The member of the body that is `true` to ask for such an answer.
    pub asked_by: Option<String>,
}

/// What of an item its type is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamShape {
    /// Its data, which is JSON.
    Json,
    /// Its data, which is a text.
    Text,
    /// A whole server-sent event, whose data is JSON.
    Event,
    /// A whole server-sent event, whose data is a text.
    TextEvent,
    /// A part of a body of several.
    Part,
}

/// Bodies of success.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Success {
    /// One body whatever the status.
    One(AnswerBody),
    /// Different bodies.
    Many(Vec<SuccessCase>),
}

impl Success {
    /// The bodies, to change them.
    pub(crate) fn bodies_mut(&mut self) -> impl Iterator<Item = &mut AnswerBody> {
        let (one, many): (Option<&mut AnswerBody>, &mut [SuccessCase]) = match self {
            Self::One(body) => (Some(body), &mut []),
            Self::Many(cases) => (None, cases),
        };
        one.into_iter()
            .chain(many.iter_mut().map(|case| &mut case.body))
    }
}

/// A success answer with a body of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuccessCase {
    /// Its statuses.
    pub statuses: Vec<StatusPattern>,
    /// The media types that it is described under.
    pub media_types: Vec<String>,
    /// Whether only an answer of one of those media types is meant, because other statuses or the
    /// same ones have another case for all else.
    pub by_media_type: bool,
    /// Its body.
    pub body: AnswerBody,
}

/// The body of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerBody {
    /// None.
    Empty,
    /// JSON.
    Json(TypeUse),
    /// JSON, or nothing at all.
    OptionalJson(TypeUse),
    /// JSON or a text, as the content type of the answer says.
    Value(TypeUse),
    /// The same, or nothing at all.
    OptionalValue(TypeUse),
    /// `multipart/*`, with a part for each member of an object or each element of a list.
    Multipart(TypeUse, Vec<PartEncoding>),
    /// XML, with its root element; JSON where the answer says that it is that.
    Xml(TypeUse, XmlRootId),
    /// The same, or nothing at all.
    OptionalXml(TypeUse, XmlRootId),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

impl AnswerBody {
    /// The type of the body, where it is not the same for all APIs.
    #[must_use]
    pub fn used(&self) -> Option<&TypeUse> {
        match self {
            Self::Json(used)
            | Self::OptionalJson(used)
            | Self::Value(used)
            | Self::OptionalValue(used)
            | Self::Xml(used, _)
            | Self::OptionalXml(used, _)
            | Self::Multipart(used, _) => Some(used),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }

    /// Whether both are read as the same type, one of them perhaps from more than JSON.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        let has_parts = |body: &Self| matches!(body, Self::Multipart(..));
        self == other
            || self.used().is_some()
                && self.used() == other.used()
                && !has_parts(self)
                && !has_parts(other)
                && match (self.root(), other.root()) {
                    (Some(own), Some(other)) => own == other,
                    _ => true,
                }
    }

    /// The type of a structure that is read from JSON, at least where the answer says that it is that.
    #[must_use]
    pub fn json(&self) -> Option<&TypeUse> {
        match self {
            Self::Json(used) | Self::Value(used) | Self::Xml(used, _) => Some(used),
            _ => None,
        }
    }

    /// The root element, if it can be XML.
    #[must_use]
    pub fn root(&self) -> Option<XmlRootId> {
        match self {
            Self::Xml(_, root) | Self::OptionalXml(_, root) => Some(*root),
            _ => None,
        }
    }

    /// [`used`](Self::used), to change it.
    pub(crate) fn used_mut(&mut self) -> Option<&mut TypeUse> {
        match self {
            Self::Json(used)
            | Self::OptionalJson(used)
            | Self::Value(used)
            | Self::OptionalValue(used)
            | Self::Xml(used, _)
            | Self::OptionalXml(used, _)
            | Self::Multipart(used, _) => Some(used),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }
}

/// A typed header of an answer.
#[derive(Clone, Debug)]
pub struct ResponseHeader {
    /// Its name as written.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// `explode`.
    pub explode: bool,
    /// Whether it is JSON text.
    pub json: bool,
    /// Whether every success answer promises it.
    pub required: bool,
    /// Documentation.
    pub docs: Docs,
}

/// An error answer.
#[derive(Clone, Debug)]
pub struct ErrorAnswer {
    /// Its status.
    pub status: StatusPattern,
    /// What its body can be. The first is what an answer is read as that is of the media types of none.
    pub bodies: Vec<ErrorCase>,
    /// Description.
    pub description: String,
    /// How well it is known.
    pub evidence: Option<Evidence>,
}

impl ErrorAnswer {
    /// Indices of its typed bodies into [`Api::error_bodies`](super::Api::error_bodies).
    pub fn typed(&self) -> impl Iterator<Item = usize> {
        self.bodies.iter().filter_map(|case| case.body)
    }
}

/// The body of an error answer under some of its media types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorCase {
    /// The media types that it is described under.
    pub media_types: Vec<String>,
    /// Index into [`Api::error_bodies`](super::Api::error_bodies); none if nothing is said of it.
    pub body: Option<usize>,
    /// How it is read.
    pub codec: ErrorCodec,
}

/// How the body of an error is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorCodec {
    /// From JSON.
    Json,
    /// From JSON or a text, as the content type of the answer says.
    Value,
    /// From XML, or from JSON, as the content type of the answer says.
    Xml(XmlRootId),
    /// As a text.
    Text,
    /// As bytes.
    Bytes,
}

/// Paging (`x-pagination`). Parameters are indices into [`Operation::parameters`](super::Operation::parameters).
#[derive(Clone, Debug)]
pub struct Pagination {
    /// How pages are asked for.
    pub style: PaginationStyle,
    /// Members to follow from the answer's body to the array of items, each with its name.
    pub items: Vec<String>,
    /// Type of an item.
    pub item: TypeUse,
    /// Header with the number of items of this answer; empty: none.
    pub count_header: String,
    /// Header with the number of all items.
    pub total_header: String,
    /// Why it is paging, where the document does not say so.
    pub inferred: Option<String>,
}

/// How pages are asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaginationStyle {
    /// By offset and limit.
    OffsetLimit {
        /// Index of the first item, from 0.
        offset: usize,
        /// Most items of an answer.
        limit: usize,
    },
    /// By page number.
    Page {
        /// The page.
        page: usize,
        /// Items of a page.
        size: Option<usize>,
        /// Number of the first page.
        first: i64,
        /// Header with the number of pages.
        pages_header: String,
    },
    /// By a cursor from the answer.
    Cursor {
        /// The parameter.
        parameter: usize,
        /// JSON pointer to the next cursor; `-` in it is the last element of a list.
        next: String,
        /// JSON pointer to whether there is more; empty: an answer without a cursor is the last.
        more: String,
    },
    /// By a URL.
    Link {
        /// JSON pointer to the URL of the next page; empty: it is in the header `Link`.
        next: String,
    },
}
