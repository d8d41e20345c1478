// Generated from an OpenAPI specification; change the specification instead.

//! Headers of responses.

use clientwright_runtime::HeaderError;
use clientwright_runtime::codegen::v1::{FromHeaders, HeaderStyle, Headers};
use crate::types;

/// Headers of the response to [`Client::answer_headers`](crate::Client::answer_headers).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerHeadersHeaders {
    /// The total number.
    ///
    /// The header `X-Total`.
    pub x_total: Result<i64, HeaderError>,
    /// The header `X-Next`.
    pub x_next: Option<clientwright_runtime::Uri>,
    /// The header `X-Since`.
    pub x_since: Option<clientwright_runtime::DateTime>,
    /// The header `X-Tags`.
    pub x_tags: Option<Vec<String>>,
    /// The header `X-Kind`.
    pub x_kind: Option<types::AnswerHeadersXKindHeader>,
    /// The header `X-Limits`.
    pub x_limits: Option<types::AnswerHeadersXLimitsHeader>,
    /// The header `X-Window`.
    pub x_window: Result<types::AnswerHeadersXWindowHeader, HeaderError>,
    /// The header `X-Plan`.
    pub x_plan: Option<Vec<String>>,
    /// The header `Set-Cookie`.
    pub set_cookie: Option<Vec<String>>,
}

impl FromHeaders for AnswerHeadersHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            x_total: headers.required("X-Total"),
            x_next: headers.optional("X-Next"),
            x_since: headers.optional("X-Since"),
            x_tags: headers.optional("X-Tags"),
            x_kind: headers.optional("X-Kind"),
            x_limits: headers.optional("X-Limits"),
            x_window: headers.required_in(HeaderStyle::Exploded, "X-Window"),
            x_plan: headers.optional_in(HeaderStyle::Json, "X-Plan"),
            set_cookie: headers.optional("Set-Cookie"),
        })
    }
}
