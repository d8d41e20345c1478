//! What is sent: parameters and bodies.

use crate::document::{Location, Style};
use crate::source::Span;

use super::checks::Checks;
use super::docs::Docs;
use super::parts::{PartEncoding, PartHeader};
use super::responses::StreamShape;
use super::types::TypeUse;
use super::xml::XmlRootId;

/// `x-idempotency-key`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdempotencyKey {
    /// The name of the header.
    pub header: String,
    /// How keys are written.
    pub format: KeyFormat,
    /// Whether calls with a key may be repeated: unless the document says that they must not.
    pub repeatable: bool,
}

/// How idempotency keys are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFormat {
    /// A random UUID.
    Uuid,
    /// A random UUID in quotes.
    QuotedUuid,
    /// 32 hexadecimal digits.
    Hex,
}

impl KeyFormat {
    /// All formats, by their words in a document.
    pub const ALL: [(&'static str, Self); 3] = [
        ("uuid", Self::Uuid),
        ("quoted-uuid", Self::QuotedUuid),
        ("hex", Self::Hex),
    ];
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// Where it goes.
    pub location: Location,
    /// Its type.
    pub ty: TypeUse,
    /// Whether it must be given.
    pub required: bool,
    /// Style.
    pub style: Style,
    /// Explode.
    pub explode: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// `allowEmptyValue`.
    pub allow_empty: bool,
    /// What its text is.
    pub content: ParameterContent,
    /// What its values must keep to.
    pub checks: Checks,
    /// Documentation.
    pub docs: Docs,
}

impl Parameter {
    /// What it is known by among the parameters of its operation.
    #[must_use]
    pub fn key(&self) -> String {
        Self::key_of(self.location, &self.name)
    }

    pub(crate) fn key_of(location: Location, name: &str) -> String {
        let place = match location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
            Location::QueryString => "query_string",
        };
        format!("{place} {name}")
    }
}

/// What the text of a parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterContent {
    /// The value in the style of the parameter.
    Styled,
    /// JSON (`content` with a media type of JSON).
    Json,
    /// A form (`content: application/x-www-form-urlencoded`).
    Form,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// Whether it must be given.
    pub required: bool,
    /// Description.
    pub description: Option<String>,
    /// The media types it can have; never empty.
    pub contents: Vec<RequestContent>,
}

impl RequestBody {
    /// The headers of its parts, with those.
    pub fn part_headers(&self) -> impl Iterator<Item = (&PartEncoding, &PartHeader)> {
        let encodings = self
            .contents
            .iter()
            .flat_map(|content| match &content.kind {
                ContentKind::Multipart(_, encodings) => encodings.as_slice(),
                _ => &[],
            });
        encodings.flat_map(|encoding| {
            encoding
                .headers
                .iter()
                .map(move |header| (encoding, header))
        })
    }
}

/// A request body of one media type.
#[derive(Clone, Debug)]
pub struct RequestContent {
    /// The media type to send.
    pub media_type: String,
    /// How it is written.
    pub kind: ContentKind,
    /// Where it is described.
    pub span: Span,
}

/// How a request body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContentKind {
    /// JSON.
    Json(TypeUse),
    /// `application/x-www-form-urlencoded`.
    Form(TypeUse, Vec<FieldEncoding>),
    /// `multipart/*`, with a part for each member of an object or each element of a list.
    Multipart(TypeUse, Vec<PartEncoding>),
    /// `multipart/*` of parts that are not described; the caller makes them.
    Parts,
    /// Items one after the other.
    Items(TypeUse, StreamShape),
    /// XML, with its root element.
    Xml(TypeUse, XmlRootId),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// `encoding` of one member of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldEncoding {
    /// The member.
    pub name: String,
    /// Style.
    pub style: Style,
    /// Explode.
    pub explode: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
}
