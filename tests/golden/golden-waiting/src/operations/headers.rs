// Generated from an OpenAPI specification; change the specification instead.

//! Headers of responses.

use clientwright_runtime::HeaderError;
use clientwright_runtime::codegen::v1::{FromHeaders, Headers};

/// Headers of the response to [`Client::add_hook`](crate::Client::add_hook).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddHookHeaders {
    /// The header `Location`.
    pub location: Option<String>,
}

impl FromHeaders for AddHookHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            location: headers.optional("Location"),
        })
    }
}

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

/// Headers of the response to [`Client::start_export`](crate::Client::start_export).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartExportHeaders {
    /// The header `Location`.
    pub location: Option<String>,
    /// The header `Retry-After`.
    pub retry_after: Option<i64>,
}

impl FromHeaders for StartExportHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            location: headers.optional("Location"),
            retry_after: headers.optional("Retry-After"),
        })
    }
}

/// Headers of the response to [`Client::start_job`](crate::Client::start_job).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartJobHeaders {
    /// The header `X-Queue`.
    pub x_queue: Option<String>,
}

impl FromHeaders for StartJobHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            x_queue: headers.optional("X-Queue"),
        })
    }
}
