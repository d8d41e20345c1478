//! Links: what the arguments of one call are taken from in the response of another.

/// What an argument of a linked call is.
#[derive(Debug, Clone, Copy)]
pub enum LinkValue {
    /// JSON of the description.
    Constant(&'static str),
    /// Part of the request or the response.
    Part(LinkPart),
    /// A text with such parts in it.
    Text(&'static [LinkPiece]),
}

/// A piece of a text.
#[derive(Debug, Clone, Copy)]
pub enum LinkPiece {
    /// As it is.
    Text(&'static str),
    /// Part of the request or the response.
    Part(LinkPart),
}

/// Part of a request or of its response.
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
