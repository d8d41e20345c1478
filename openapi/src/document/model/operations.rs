//! Operations: requests and responses.

use crate::source::{Node, NodeValue, Span};

use super::parts::{Example, Extensions, Server, Spanned};
use super::schemas::SchemaId;

/// HTTP methods of a path item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is called as the specification calls it")]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    Query,
    /// A method of `additionalOperations`, exactly as sent.
    Other(String),
}

impl Method {
    /// The method as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Query => "QUERY",
            Self::Other(token) => token,
        }
    }

    /// Whether HTTP defines the method as idempotent. Unknown methods are not assumed to be.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        !matches!(self, Self::Post | Self::Patch | Self::Other(_))
    }
}

/// One operation with everything that its path item adds to it.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The path template as written.
    pub path: Spanned<String>,
    /// The method.
    pub method: Method,
    /// `operationId`, unless another operation already has it.
    pub operation_id: Option<Spanned<String>>,
    /// An `operationId` that an earlier operation has.
    pub duplicate_id: Option<DuplicateId>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `tags`.
    pub tags: Vec<String>,
    /// Parameters of the path item and of the operation, the latter overriding by (name, in).
    pub parameters: Vec<Parameter>,
    /// `requestBody`.
    pub request_body: Option<RequestBody>,
    /// `responses`, in order.
    pub responses: Vec<Response>,
    /// `security` of the operation, otherwise of the document. `None` if neither has any.
    pub security: Option<Vec<SecurityRequirement>>,
    /// `servers` of the operation, otherwise of the path item. If empty, those of the document apply.
    pub servers: Vec<Server>,
    /// `deprecated`.
    pub deprecated: bool,
    /// Extensions of the operation, and those of the path item that the operation does not override.
    pub extensions: Extensions,
    /// Where the operation was written.
    pub span: Span,
}

/// An operation that the API calls on a server of its user.
#[derive(Clone, Debug)]
pub struct Inbound {
    /// The unique name of a webhook or a callback, whose operation has an empty path; `None` for a
    /// listener, which is at the path of the operation.
    pub name: Option<String>,
    /// The operation that is called.
    pub operation: Operation,
}

impl Inbound {
    /// Creates a listener, which is marked as one.
    #[must_use]
    pub fn listener(mut operation: Operation) -> Self {
        let marked = Node {
            value: NodeValue::Bool(true),
            span: operation.span,
        };
        operation.extensions.insert("x-inbound".to_owned(), marked);
        Self {
            name: None,
            operation,
        }
    }
}

/// One alternative of `security`: all of its schemes are required together (AND). If empty, the call is anonymous.
///
/// A scheme that is not in [`Document::security_schemes`](super::Document::security_schemes) was reported.
#[derive(Clone, Debug)]
pub struct SecurityRequirement {
    /// Scheme names and scopes, in order.
    pub schemes: Vec<(Spanned<String>, Vec<String>)>,
}

/// An `operationId` that two operations share.
#[derive(Clone, Debug)]
pub struct DuplicateId {
    /// The id, where it is in the second operation.
    pub id: Spanned<String>,
    /// Where it is in the first operation.
    pub first: Span,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is called as the specification calls it")]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
    /// The parameter is the whole query string; its name is not sent.
    QueryString,
}

/// Parameter styles. The default of the location is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is called as the specification calls it")]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    /// `collectionFormat: tsv` of Swagger 2.0, which OpenAPI 3 cannot express.
    TabDelimited,
    /// Since 3.2: `form` for cookies, without escaping.
    Cookie,
}

impl Style {
    /// The name in documents.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Simple => "simple",
            Self::Label => "label",
            Self::Matrix => "matrix",
            Self::Form => "form",
            Self::SpaceDelimited => "spaceDelimited",
            Self::PipeDelimited => "pipeDelimited",
            Self::DeepObject => "deepObject",
            Self::TabDelimited => "tsv",
            Self::Cookie => "cookie",
        }
    }

    /// The default of `explode`.
    #[must_use]
    pub fn explodes(self) -> bool {
        matches!(self, Self::Form | Self::Cookie)
    }
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// `name`.
    pub name: Spanned<String>,
    /// The name of the component, if the parameter was a `$ref` to one.
    pub component: Option<String>,
    /// `in`.
    pub location: Location,
    /// `description`.
    pub description: Option<String>,
    /// `required`; always true for path parameters.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `allowEmptyValue`.
    pub allow_empty_value: bool,
    /// `style`.
    pub style: Style,
    /// `explode`, with the default of the style filled in.
    pub explode: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// `schema`, or the schema of the only entry of `content`. `None` if neither was given.
    pub schema: Option<SchemaId>,
    /// The media type, if `content` was used.
    pub content_type: Option<String>,
    /// `example` and `examples`.
    pub examples: Vec<Example>,
    /// Extensions.
    pub extensions: Extensions,
    /// Where it was written.
    pub span: Span,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: bool,
    /// `content`, in order.
    pub content: Vec<MediaType>,
    /// Extensions.
    pub extensions: Extensions,
    /// Where it was written.
    pub span: Span,
    /// The name of the component, if the body was a `$ref` to one.
    pub component: Option<String>,
}

/// One entry of `content`.
#[derive(Clone, Debug)]
pub struct MediaType {
    /// The key, e.g. `application/json`, as written.
    pub media_type: Spanned<String>,
    /// `schema`.
    pub schema: Option<SchemaId>,
    /// `itemSchema`, or `item` of `x-stream`: the schema of each item of the body.
    pub item_schema: Option<SchemaId>,
    /// `done` of `x-stream`: the item that marks the end.
    pub done: Option<String>,
    /// `example` and `examples`.
    pub examples: Vec<Example>,
    /// `encoding`, by property.
    pub encoding: Vec<(String, Encoding)>,
    /// `prefixEncoding`, by position.
    pub prefix_encoding: Vec<Encoding>,
    /// `itemEncoding`, for all other positions.
    pub item_encoding: Option<Encoding>,
    /// Where it was written.
    pub span: Span,
}

impl MediaType {
    /// Whether a body of that media type is a sequence of items.
    #[must_use]
    pub fn is_sequential(&self) -> bool {
        let name = &self.media_type.value;
        match essence(name).as_str() {
            "text/event-stream"
            | "application/jsonl"
            | "application/x-jsonl"
            | "application/jsonlines"
            | "application/ndjson"
            | "application/x-ndjson"
            | "application/json-seq" => true,
            // From Kubernetes.
            "application/json" => name.split(';').skip(1).any(|parameter| {
                let parameter = parameter.replace([' ', '"'], "");
                parameter.eq_ignore_ascii_case("stream=watch")
            }),
            // RFC 8091.
            other => other.ends_with("+json-seq"),
        }
    }

    /// Whether a body of that media type has parts.
    #[must_use]
    pub fn is_multipart(&self) -> bool {
        essence(&self.media_type.value).starts_with("multipart/")
    }
}

/// The media type without its parameters.
fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// `encoding` of one property of a form or multipart body.
#[derive(Clone, Debug)]
pub struct Encoding {
    /// `contentType`.
    pub content_type: Option<Spanned<String>>,
    /// `style`.
    pub style: Option<Style>,
    /// `explode`.
    pub explode: Option<bool>,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// `headers` of a part.
    pub headers: Vec<Header>,
}

impl Encoding {
    /// Whether it specifies how arrays and objects are written.
    #[must_use]
    pub fn is_styled(&self) -> bool {
        self.style.is_some() || self.explode.is_some()
    }
}

/// The statuses that a response applies to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusPattern {
    /// One status.
    Code(u16),
    /// `1XX` … `5XX`, as 1 … 5.
    Range(u8),
    /// `default`.
    Default,
}

/// One response.
#[derive(Clone, Debug)]
pub struct Response {
    /// The key.
    pub status: StatusPattern,
    /// `description`.
    pub description: String,
    /// `headers`, in order. `Content-Type` is omitted, as the specification requires.
    pub headers: Vec<Header>,
    /// `content`, in order.
    pub content: Vec<MediaType>,
    /// `links`, in order.
    pub links: Vec<Link>,
    /// Extensions.
    pub extensions: Extensions,
    /// Where it was written.
    pub span: Span,
    /// The name of the component, if the response was a `$ref` to one.
    pub component: Option<String>,
}

/// A link from a response to a call that can be made with its data.
#[derive(Clone, Debug)]
pub struct Link {
    /// The key.
    pub name: Spanned<String>,
    /// `operationRef`.
    pub reference: Option<String>,
    /// Where the target operation begins; `None` if it is not in this document.
    pub target: Option<Span>,
    /// `description`.
    pub description: Option<String>,
    /// `parameters`, in order: their names, with or without a location prefix such as `path.`, and
    /// constants or runtime expressions.
    pub parameters: Vec<(Spanned<String>, Node)>,
    /// `requestBody`.
    pub request_body: Option<Node>,
    /// `server`.
    pub server: Option<Node>,
    /// Extensions.
    pub extensions: Extensions,
    /// Where it was written.
    pub span: Span,
}

/// A response header.
#[derive(Clone, Debug)]
pub struct Header {
    /// Its name as written.
    pub name: String,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `explode`.
    pub explode: bool,
    /// `schema`, or the schema of the only entry of `content`.
    pub schema: Option<SchemaId>,
    /// The media type, if `content` was used.
    pub content_type: Option<String>,
    /// `example` and `examples`.
    pub examples: Vec<Example>,
    /// Extensions.
    pub extensions: Extensions,
    /// Where it was written.
    pub span: Span,
}
