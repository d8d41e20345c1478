//! The reasons why a body does not match the specification.

use std::fmt;

#[cfg(feature = "xml")]
use super::xml::XmlError;
use crate::json::{JsonError, Mismatch, SyntaxError};
use crate::text::Excerpt;

/// The reason why a body does not match the description.
///
/// ```
/// use clientwright_runtime::{BodyError, ErrorKind};
/// # use clientwright_runtime::{Client, ClientBuilder, Error, Operation, RawResponse, Response, Value};
/// # use std::sync::Arc;
/// # use clientwright_runtime::codegen::v1::describe::{Api, Method, Server};
/// # use clientwright_runtime::testing::{ManualClock, MockAnswer, MockTransport};
/// # static API: Api = Api::new("Orders", "1").servers(&[Server::new("https://api.example.com")]);
/// # static LIST: Operation = Operation::new(&API, Method::Get, "/orders", "listOrders");
/// # fn list(answers: Vec<MockAnswer>, set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<Response<Value>, Error> {
/// #     let clock = ManualClock::new();
/// #     let mock = MockTransport::new(&clock);
/// #     answers.into_iter().for_each(|answer| mock.answer("listOrders", answer));
/// #     let builder = Client::builder(&API).transport(Arc::new(mock)).clock(Arc::new(clock.clone()));
/// #     let call = set(builder).build().unwrap().call(&LIST).send(RawResponse::json, RawResponse::error_json);
/// #     tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(clock.run(call))
/// # }
///
/// let page = MockAnswer::new(200).header("content-type", "text/html").body("<html>Please log in</html>");
/// match list(vec![page], |builder| builder).unwrap_err().kind() {
///     ErrorKind::Decode(BodyError::Html) => println!("a proxy or a login is in the way"),
///     other => panic!("{other:?}"),
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyError {
    /// There is no body.
    Empty,
    /// The body has another content type.
    ContentType {
        /// The expected content type.
        expected: &'static str,
        /// The content type from the server.
        found: String,
    },
    /// The body is compressed with an unrequested coding.
    Encoding(String),
    /// The body is compressed as allowed by the client, but damaged or incomplete.
    Damaged {
        /// The coding.
        coding: &'static str,
    },
    /// The body is compressed and its unpacked size exceeds the
    /// [allowed](crate::ClientBuilder::max_unpack_ratio) ratio.
    Inflated {
        /// The coding.
        coding: &'static str,
        /// The maximum ratio of the unpacked to the compressed size.
        max_ratio: u32,
    },
    /// The body is a page for people, such as that of a proxy or a login.
    Html,
    /// The body is not JSON.
    Syntax(SyntaxError),
    /// The body begins as JSON, but is truncated.
    Truncated(SyntaxError),
    /// The body is JSON with more values than [allowed](crate::ClientBuilder::max_response_values).
    TooManyValues(SyntaxError),
    /// The body is JSON, but does not match the type.
    Mismatch(Mismatch),
    /// The body is a text in an unknown charset; the feature `charsets` adds more.
    Charset(String),
    /// The body is not text in the declared charset, which defaults to UTF-8.
    NotText,
    /// The body is not XML, or not the expected XML.
    #[cfg(feature = "xml")]
    Xml(XmlError),
    /// The body lacks the parts that it declares.
    Parts(&'static str),
    /// The checksum of the body differs from the one in a header.
    Checksum {
        /// The name of the header.
        header: &'static str,
    },
    /// The body was interrupted, and the response to the request for the rest does not contain it.
    Range,
    /// The description has no response with this status.
    Undocumented(u16),
}

impl From<JsonError> for BodyError {
    fn from(error: JsonError) -> Self {
        match error {
            JsonError::Syntax(error) if error.has_too_many_values() => Self::TooManyValues(error),
            JsonError::Syntax(error) if error.is_at_end() => Self::Truncated(error),
            JsonError::Syntax(error) => Self::Syntax(error),
            JsonError::Mismatch(error) => Self::Mismatch(error),
        }
    }
}

impl From<Mismatch> for BodyError {
    fn from(error: Mismatch) -> Self {
        Self::Mismatch(error)
    }
}

#[cfg(feature = "xml")]
impl From<XmlError> for BodyError {
    fn from(error: XmlError) -> Self {
        Self::Xml(error)
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the body is empty"),
            Self::ContentType { expected, found } if found.is_empty() => {
                write!(f, "the body has no content type, expected {expected}")
            }
            Self::ContentType { expected, found } => {
                write!(f, "the body is {}, not {expected}", Excerpt(found, 80))
            }
            Self::Encoding(found) => {
                write!(f, "the body is compressed ({}) unasked", Excerpt(found, 40))
            }
            Self::Damaged { coding } => {
                write!(f, "the body is compressed ({coding}) and damaged")
            }
            Self::Inflated { coding, max_ratio } => write!(
                f,
                "the body is compressed ({coding}) and unpacks to more than {max_ratio} times its size"
            ),
            Self::Html => f.write_str("the body is HTML, not JSON"),
            Self::Syntax(error) => write!(f, "the body is {error}"),
            Self::Truncated(error) => write!(f, "the body breaks off: {error}"),
            Self::TooManyValues(error) => {
                write!(f, "the body has {error}: more than `max_response_values`")
            }
            Self::Mismatch(error) => write!(f, "the body: {error}"),
            Self::Charset(found) => {
                let why = match cfg!(feature = "charsets") {
                    true => "which is not known",
                    false => "which is not read without the feature `charsets`",
                };
                write!(
                    f,
                    "the body is in the charset {}, {why}",
                    Excerpt(found, 40)
                )
            }
            Self::NotText => f.write_str("the body is not text in its charset"),
            #[cfg(feature = "xml")]
            Self::Xml(error) if error.mismatch().is_some() => write!(f, "the body: {error}"),
            #[cfg(feature = "xml")]
            Self::Xml(error) if error.is_at_end() => write!(f, "the body breaks off: {error}"),
            #[cfg(feature = "xml")]
            Self::Xml(error) if error.has_too_many_values() => {
                write!(f, "the body has {error}: more than `max_response_values`")
            }
            #[cfg(feature = "xml")]
            Self::Xml(error) => write!(f, "the body is {error}"),
            Self::Parts(problem) => write!(f, "the parts of the body: {problem}"),
            Self::Checksum { header } => {
                write!(f, "the body has another checksum than the header {header}")
            }
            Self::Range => f.write_str("the body broke off, and what came is not its rest"),
            Self::Undocumented(status) => write!(f, "status {status} is not documented"),
        }
    }
}

impl std::error::Error for BodyError {}
