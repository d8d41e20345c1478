//! Links from responses to operations.

use crate::document::StatusPattern;

use super::docs::Docs;

/// A link of the responses of an operation.
#[derive(Clone, Debug)]
pub struct Link {
    /// The name.
    pub name: String,
    /// The statuses whose responses have it.
    pub statuses: Vec<StatusPattern>,
    /// The linked operation, by position.
    pub target: usize,
    /// The parameters of the linked operation that the link sets, by position.
    pub parameters: Vec<(usize, LinkValue)>,
    /// The body that the link sets.
    pub body: Option<LinkValue>,
    /// Documentation.
    pub docs: Docs,
}

/// A value that a link sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkValue {
    /// A constant, as JSON.
    Constant(String),
    /// Part of the request or the response.
    Part(LinkPart),
    /// A text that contains such parts.
    Text(Vec<LinkPiece>),
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkPiece {
    /// Literal text.
    Text(String),
    /// Part of the request or the response.
    Part(LinkPart),
}

/// Part of a request or of its response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkPart {
    /// `$url`
    Url,
    /// `$method`
    Method,
    /// `$statusCode`
    Status,
    /// `$request.path.name`
    RequestPath(String),
    /// `$request.query.name`
    RequestQuery(String),
    /// `$request.header.name`
    RequestHeader(String),
    /// `$request.body#/pointer`
    RequestBody(String),
    /// `$response.header.name`
    ResponseHeader(String),
    /// `$response.body#/pointer`
    ResponseBody(String),
}
