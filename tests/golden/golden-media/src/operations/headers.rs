// Generated from an OpenAPI specification; change the specification instead.

//! Headers of responses.

use clientwright_runtime::HeaderError;
use clientwright_runtime::codegen::v1::{FromHeaders, Headers};

/// Headers of the response to [`Client::head_thing`](crate::Client::head_thing).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HeadThingHeaders {
    /// The header `X-Total`.
    pub x_total: Option<i64>,
}

impl FromHeaders for HeadThingHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            x_total: headers.optional("X-Total"),
        })
    }
}
