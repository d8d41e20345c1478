//! Requests: parameters and bodies.

use std::collections::BTreeMap;

use crate::document::{Location, Spanned, Style};
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
    /// The format of keys.
    pub format: KeyFormat,
    /// Whether calls with a key may be repeated, which is the default.
    pub repeatable: bool,
}

/// The format of idempotency keys.
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
    /// All formats, by their names in a document.
    pub const ALL: [(&'static str, Self); 3] = [
        ("uuid", Self::Uuid),
        ("quoted-uuid", Self::QuotedUuid),
        ("hex", Self::Hex),
    ];
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name in the request.
    pub name: String,
    /// The location.
    pub location: Location,
    /// The type.
    pub ty: TypeUse,
    /// Whether it must be given.
    pub required: bool,
    /// The style.
    pub style: Style,
    /// `explode`.
    pub explode: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// `allowEmptyValue`.
    pub allow_empty: bool,
    /// The content of the text.
    pub content: ParameterContent,
    /// Constraints on its values.
    pub checks: Checks,
    /// Documentation.
    pub docs: Docs,
}

impl Parameter {
    /// Returns its key among the parameters of the operation.
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

/// The content of a parameter's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterContent {
    /// The value in the style of the parameter.
    Styled,
    /// JSON (`content` with a JSON media type).
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
    /// The possible media types; never empty.
    pub contents: Vec<RequestContent>,
}

impl RequestBody {
    /// Returns the headers of its parts, with the parts.
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

/// A request body with one media type.
#[derive(Clone, Debug)]
pub struct RequestContent {
    /// The media type to send.
    pub media_type: String,
    /// The serialization.
    pub kind: ContentKind,
    /// The place of the definition.
    pub span: Span,
    /// The media types of properties that its encodings specify.
    pub content_types: BTreeMap<String, Spanned<String>>,
}

/// The serialization of a request body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContentKind {
    /// JSON.
    Json(TypeUse),
    /// `application/x-www-form-urlencoded`.
    Form(TypeUse, Vec<FieldEncoding>),
    /// `multipart/*`, with a part for each property of an object or each element of an array.
    Multipart(TypeUse, Vec<PartEncoding>),
    /// `multipart/*` with undescribed parts, which the caller creates.
    Parts,
    /// A sequence of items.
    Items(TypeUse, StreamShape),
    /// XML, with its root element.
    Xml(TypeUse, XmlRootId),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// `encoding` of one property of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldEncoding {
    /// The property.
    pub name: String,
    /// The style.
    pub style: Style,
    /// `explode`.
    pub explode: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// Whether `contentType` is JSON, and nothing else specifies how the property is written.
    pub json: bool,
}
