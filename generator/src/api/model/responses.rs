//! Responses: bodies, headers, streams and pages.

use crate::document::StatusPattern;

use super::docs::{Docs, Evidence};
use super::parts::PartEncoding;
use super::types::{TypeRef, TypeUse};
use super::xml::XmlRootId;

/// A response that is a sequence of items.
#[derive(Clone, Debug)]
pub struct StreamedResponse {
    /// The media type to request.
    pub media_type: String,
    /// The type of an item.
    pub item: TypeUse,
    /// The part of an item that the type is read from.
    pub shape: StreamShape,
    /// The item that marks the end.
    pub done: Option<String>,
    /// The property of the request body that requests such a response if it is `true`.
    pub asked_by: Option<String>,
}

/// The part of an item that its type is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamShape {
    /// Its data, as JSON.
    Json,
    /// Its data, as text.
    Text,
    /// A whole server-sent event with JSON data.
    Event,
    /// A whole server-sent event with text data.
    TextEvent,
    /// A part of a multipart body.
    Part,
}

/// The bodies of successful responses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Success {
    /// The same body for every status.
    One(ResponseBody),
    /// Different bodies.
    Many(Vec<SuccessCase>),
}

impl Success {
    /// Returns mutable references to the bodies.
    pub(crate) fn bodies_mut(&mut self) -> impl Iterator<Item = &mut ResponseBody> {
        let (one, many): (Option<&mut ResponseBody>, &mut [SuccessCase]) = match self {
            Self::One(body) => (Some(body), &mut []),
            Self::Many(cases) => (None, cases),
        };
        one.into_iter()
            .chain(many.iter_mut().map(|case| &mut case.body))
    }
}

/// A successful response with a separate body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuccessCase {
    /// The statuses.
    pub statuses: Vec<StatusPattern>,
    /// The media types that it is described for.
    pub media_types: Vec<String>,
    /// Whether the case applies only to those media types, because the same or other statuses have another
    /// case for all others.
    pub by_media_type: bool,
    /// The body.
    pub body: ResponseBody,
}

/// The body of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResponseBody {
    /// No body.
    Empty,
    /// JSON.
    Json(TypeUse),
    /// JSON, or no body.
    OptionalJson(TypeUse),
    /// JSON or text, depending on the content type of the response.
    Value(TypeUse),
    /// `Value`, or no body.
    OptionalValue(TypeUse),
    /// `multipart/*`, with a part for each property of an object or each element of an array.
    Multipart(TypeUse, Vec<PartEncoding>),
    /// XML, with its root element, or JSON if the response has that content type.
    Xml(TypeUse, XmlRootId),
    /// `Xml`, or no body.
    OptionalXml(TypeUse, XmlRootId),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

impl ResponseBody {
    /// Returns the type of the body, if it depends on the API.
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

    /// Whether both are read as the same type, even if only one of them can be read from XML as well.
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

    /// Returns the type of a body that can be read from JSON, at least if the response has that content type.
    #[must_use]
    pub fn json(&self) -> Option<&TypeUse> {
        match self {
            Self::Json(used) | Self::Value(used) | Self::Xml(used, _) => Some(used),
            _ => None,
        }
    }

    /// Returns the root element, if it can be XML.
    #[must_use]
    pub fn root(&self) -> Option<XmlRootId> {
        match self {
            Self::Xml(_, root) | Self::OptionalXml(_, root) => Some(*root),
            _ => None,
        }
    }

    /// Like [`used`](Self::used), but mutable.
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

/// A typed header of a response.
#[derive(Clone, Debug)]
pub struct ResponseHeader {
    /// The name as written.
    pub name: String,
    /// The type.
    pub ty: TypeRef,
    /// `explode`.
    pub explode: bool,
    /// Whether the value is JSON text.
    pub json: bool,
    /// Whether every successful response requires it.
    pub required: bool,
    /// Documentation.
    pub docs: Docs,
}

/// An error response.
#[derive(Clone, Debug)]
pub struct ErrorResponse {
    /// The status.
    pub status: StatusPattern,
    /// The possible bodies. A response whose media type matches none is read as the first.
    pub bodies: Vec<ErrorCase>,
    /// Description.
    pub description: String,
    /// The evidence for it.
    pub evidence: Option<Evidence>,
}

impl ErrorResponse {
    /// Returns the indices of its typed bodies in [`Api::error_bodies`](super::Api::error_bodies).
    pub fn typed(&self) -> impl Iterator<Item = usize> {
        self.bodies.iter().filter_map(|case| case.body)
    }
}

/// The body of an error response for some of its media types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorCase {
    /// The media types that it is described for.
    pub media_types: Vec<String>,
    /// Index into [`Api::error_bodies`](super::Api::error_bodies), or `None` if it has no type.
    pub body: Option<usize>,
    /// The deserialization.
    pub codec: ErrorCodec,
}

/// The deserialization of an error body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorCodec {
    /// From JSON.
    Json,
    /// From JSON or text, depending on the content type of the response.
    Value,
    /// From XML or JSON, depending on the content type of the response.
    Xml(XmlRootId),
    /// As text.
    Text,
    /// As bytes.
    Bytes,
}

/// Paging (`x-pagination`). Parameters are indices into [`Operation::parameters`](super::Operation::parameters).
#[derive(Clone, Debug)]
pub struct Pagination {
    /// How pages are requested.
    pub style: PaginationStyle,
    /// The property names from the response body to the array of items.
    pub items: Vec<String>,
    /// The type of an item.
    pub item: TypeUse,
    /// The header with the number of items in this response; empty if there is none.
    pub count_header: String,
    /// The header with the total number of items.
    pub total_header: String,
    /// What it is inferred from, if the document does not declare it.
    pub inferred: Option<String>,
}

/// How pages are requested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaginationStyle {
    /// By offset and limit.
    OffsetLimit {
        /// The index of the first item, from 0.
        offset: usize,
        /// The maximum number of items in a response.
        limit: usize,
    },
    /// By page number.
    Page {
        /// The page number.
        page: usize,
        /// The number of items per page.
        size: Option<usize>,
        /// The number of the first page.
        first: i64,
        /// The header with the number of pages.
        pages_header: String,
    },
    /// By a cursor from the response.
    Cursor {
        /// The parameter.
        parameter: usize,
        /// JSON pointer to the next cursor; `-` in it is the last element of an array.
        next: String,
        /// JSON pointer to whether there is more; empty if a response without a cursor is the last.
        more: String,
    },
    /// By a URL.
    Link {
        /// JSON pointer to the URL of the next page; empty if it is in the `Link` header.
        next: String,
    },
}
