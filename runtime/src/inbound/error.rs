//! The reasons why a request is not a message in the description.

use std::fmt;

use http::StatusCode;

use crate::body_error::BodyError;
use crate::text::Excerpt;

/// The reason why a request is not a message in the description.
///
/// ```
/// use clientwright_runtime::InboundError;
///
/// fn refuse(error: &InboundError) -> http::Response<String> {
///     let mut response = http::Response::new(error.to_string());
///     *response.status_mut() = error.status();
///     response
/// }
/// # use clientwright_runtime::http;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InboundError {
    /// No message is received at this path.
    UnknownPath {
        /// The path.
        path: String,
    },
    /// No message is received with this method, but with others.
    Method {
        /// The method.
        found: String,
        /// The methods that are expected.
        expected: Vec<&'static str>,
    },
    /// The request is none of the messages that could be received here.
    UnknownMessage {
        /// The names of the messages.
        expected: Vec<&'static str>,
    },
    /// The request matches several messages, and nothing distinguishes them.
    Ambiguous {
        /// The names of the messages.
        fitting: Vec<&'static str>,
    },
    /// The body has another media type.
    MediaType {
        /// The expected media types.
        expected: &'static [&'static str],
        /// The media type of the request.
        found: String,
    },
    /// A parameter is missing or malformed.
    Parameter(InboundParameter),
    /// The body does not match the description.
    Body(BodyError),
}

/// A parameter that is missing or malformed.
///
/// ```
/// use clientwright_runtime::InboundError;
///
/// /// Returns the header or argument to name in the response.
/// fn lacks(error: &InboundError) -> Option<&str> {
///     match error {
///         InboundError::Parameter(parameter) if parameter.is_missing() => Some(parameter.name()),
///         _ => None,
///     }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InboundParameter {
    pub(super) place: &'static str,
    pub(super) name: &'static str,
    pub(super) missing: bool,
}

impl InboundParameter {
    /// Returns the name of the parameter.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns whether the parameter is missing instead of malformed.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.missing
    }
}

impl InboundError {
    pub(super) fn unknown_path(path: &str) -> Self {
        Self::UnknownPath {
            path: path.to_owned(),
        }
    }

    pub(super) fn method(found: &http::Method, mut expected: Vec<&'static str>) -> Self {
        expected.sort_unstable();
        expected.dedup();
        Self::Method {
            found: found.to_string(),
            expected,
        }
    }

    /// Returns the status for rejecting the request.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::UnknownPath { .. } => StatusCode::NOT_FOUND,
            Self::Method { .. } => StatusCode::METHOD_NOT_ALLOWED,
            Self::MediaType { .. } => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Body(BodyError::Mismatch(_))
            | Self::UnknownMessage { .. }
            | Self::Ambiguous { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Parameter(_) | Self::Body(_) => StatusCode::BAD_REQUEST,
        }
    }
}

impl fmt::Display for InboundError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownPath { path } => {
                write!(f, "nothing is received at {}", Excerpt(path, 120))
            }
            Self::Method { found, expected } => write!(
                f,
                "expected {}, found {}",
                expected.join(" or "),
                Excerpt(found, 40)
            ),
            Self::UnknownMessage { expected } => {
                write!(f, "the request is not {}", Names(expected))
            }
            Self::Ambiguous { fitting } => write!(
                f,
                "the request can be read as {}: nothing tells which one it is",
                fitting.join(", ")
            ),
            Self::MediaType { expected, found } => write!(
                f,
                "the body is {}, not {}",
                Excerpt(found, 80),
                expected.join(" or ")
            ),
            Self::Parameter(parameter) => {
                let how = if parameter.missing {
                    "missing"
                } else {
                    "malformed"
                };
                write!(
                    f,
                    "the {} parameter {} is {how}",
                    parameter.place, parameter.name
                )
            }
            Self::Body(error) => error.fmt(f),
        }
    }
}

/// The first of several names, and the number of others.
struct Names<'a>(&'a [&'static str]);

impl fmt::Display for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 5;
        let shown = self.0.get(..SHOWN).unwrap_or(self.0);
        f.write_str(&shown.join(", "))?;
        match self.0.len().checked_sub(shown.len()) {
            None | Some(0) => Ok(()),
            Some(more) => write!(f, ", nor one of {more} more"),
        }
    }
}

impl std::error::Error for InboundError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Body(error) => Some(error),
            _ => None,
        }
    }
}
