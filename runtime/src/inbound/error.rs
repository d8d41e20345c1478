//! Why a request is not a message that the description promises.

use std::fmt;

use http::StatusCode;

use crate::body_error::BodyError;
use crate::text::Excerpt;

/// Why a request is not a message that the description promises.
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
    /// Nothing is received at this path.
    UnknownPath {
        /// The path.
        path: String,
    },
    /// Nothing is received with this method, but with others.
    Method {
        /// The method.
        found: String,
        /// The methods that are expected.
        expected: Vec<&'static str>,
    },
    /// It is none of the messages that could be received here.
    UnknownMessage {
        /// Their names.
        expected: Vec<&'static str>,
    },
    /// It can be read as several messages, and nothing tells which one it is.
    Ambiguous {
        /// Their names.
        fitting: Vec<&'static str>,
    },
    /// The body is of another media type.
    MediaType {
        /// The media types that are expected.
        expected: &'static [&'static str],
        /// What the request says.
        found: String,
    },
    /// A parameter is missing or malformed.
    Parameter(InboundParameter),
    /// The body is not what the description promises.
    Body(BodyError),
}

/// A parameter that is missing or malformed.
///
/// ```
/// use clientwright_runtime::InboundError;
///
/// /// The header or argument to be named in the response.
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
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Whether it is missing, and not malformed.
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

    /// The status to refuse the request with.
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

/// The first of several names, and how many more there are.
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
