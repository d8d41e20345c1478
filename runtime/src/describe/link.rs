//! Links: arguments of one call that are taken from the response of another.

/// The value of an argument of a linked call.
#[derive(Debug, Clone, Copy)]
pub enum LinkValue {
    /// JSON from the description.
    Constant(&'static str),
    /// A part of the request or the response.
    Part(LinkPart),
    /// A text that contains such parts.
    Text(&'static [LinkPiece]),
}

/// A piece of a text.
#[derive(Debug, Clone, Copy)]
pub enum LinkPiece {
    /// Literal text.
    Text(&'static str),
    /// A part of the request or the response.
    Part(LinkPart),
}

/// A part of a request or of its response.
#[derive(Debug, Clone, Copy)]
pub enum LinkPart {
    /// The URL of the request.
    Url,
    /// The method of the request.
    Method,
    /// The status of the response.
    Status,
    /// A parameter in the path of the request.
    RequestPath(&'static str),
    /// A parameter in the query of the request.
    RequestQuery(&'static str),
    /// A header of the request.
    RequestHeader(&'static str),
    /// A JSON pointer into the body of the request.
    RequestBody(&'static str),
    /// A header of the response.
    ResponseHeader(&'static str),
    /// A JSON pointer into the body of the response.
    ResponseBody(&'static str),
}
