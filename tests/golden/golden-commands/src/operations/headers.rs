// Generated from an OpenAPI specification; change the specification instead.

//! Headers of responses.

use clientwright_runtime::HeaderError;
use clientwright_runtime::codegen::v1::{FromHeaders, Headers};

/// Headers of the response to [`Client::build_report`](crate::Client::build_report).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BuildReportHeaders {
    /// The header `Location`.
    pub location: Option<String>,
    /// The header `Retry-After`.
    pub retry_after: Option<i64>,
}

impl FromHeaders for BuildReportHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            location: headers.optional("Location"),
            retry_after: headers.optional("Retry-After"),
        })
    }
}
