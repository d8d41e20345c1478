// Generated from an OpenAPI specification; change the specification instead.

//! Headers of responses.

use clientwright_runtime::HeaderError;
use clientwright_runtime::codegen::v1::{FromHeaders, HeaderStyle, Headers};

/// Headers of the response to [`Client::get_untyped`](crate::Client::get_untyped).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUntypedHeaders {
    /// The header `X-Any`.
    pub x_any: Option<clientwright_runtime::Value>,
    /// The header `X-Word`.
    pub x_word: Option<String>,
    /// The header `Link`.
    pub link: Option<Vec<String>>,
}

impl FromHeaders for GetUntypedHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            x_any: headers.optional_in(HeaderStyle::Json, "X-Any"),
            x_word: headers.optional("X-Word"),
            link: headers.optional("Link"),
        })
    }
}
