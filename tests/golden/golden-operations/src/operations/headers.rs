// Generated from an OpenAPI specification; change the specification instead.

//! Headers of answers.

use clientwright_runtime::{FromHeaders, HeaderError, Headers};
use crate::types;

/// Headers of the answer to [`Client::answer_headers`](crate::Client::answer_headers).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerHeadersHeaders {
    /// How many there are.
    ///
    /// The header `X-Total`.
    pub x_total: i64,
    /// The header `X-Next`.
    pub x_next: Option<clientwright_runtime::Uri>,
    /// The header `X-Since`.
    pub x_since: Option<clientwright_runtime::DateTime>,
    /// The header `X-Tags`.
    pub x_tags: Option<Vec<String>>,
    /// The header `X-Kind`.
    pub x_kind: Option<types::AnswerHeadersXKindHeader>,
}

impl FromHeaders for AnswerHeadersHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            x_total: headers.required("X-Total")?,
            x_next: headers.optional("X-Next"),
            x_since: headers.optional("X-Since"),
            x_tags: headers.optional("X-Tags"),
            x_kind: headers.optional("X-Kind"),
        })
    }
}
