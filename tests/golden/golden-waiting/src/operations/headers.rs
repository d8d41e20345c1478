// Generated from an OpenAPI specification; change the specification instead.

//! Headers of responses.

use clientwright_runtime::HeaderError;
use clientwright_runtime::codegen::v1::{FromHeaders, Headers};

/// Headers of the response to [`Client::get_job`](crate::Client::get_job).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetJobHeaders {
    /// The header `X-Phase`.
    pub x_phase: Option<String>,
}

impl FromHeaders for GetJobHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            x_phase: headers.optional("X-Phase"),
        })
    }
}
