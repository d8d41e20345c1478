//! Why a body is not what the specification promises.

use std::fmt;

#[cfg(feature = "xml")]
use super::xml::XmlError;
use crate::json::{JsonError, Mismatch, SyntaxError};
use crate::text::Excerpt;

/// Why a body is not what the description promises.
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
    /// There is none.
    Empty,
    /// It is of another content type.
    ContentType {
        /// What was expected.
        expected: &'static str,
        /// What the server called it.
        found: String,
    },
    /// It is compressed in a way that the client did not ask for.
    Encoding(String),
    /// It is compressed as the client allowed, but damaged or not all there.
    Damaged {
        /// How it is compressed.
        coding: &'static str,
    },
    /// It is compressed and unpacks to more times its size than
    /// [allowed](crate::ClientBuilder::max_unpack_ratio).
    Inflated {
        /// How it is compressed.
        coding: &'static str,
        /// How many times its size it may unpack to.
        max_ratio: u32,
    },
    /// It is a page for people, such as that of a proxy or of a login.
    Html,
    /// It is not JSON.
    Syntax(SyntaxError),
    /// It begins as JSON and ends in the middle of it.
    Truncated(SyntaxError),
    /// It is JSON of more values than are [read](crate::ClientBuilder::max_response_values).
    TooManyValues(SyntaxError),
    /// It is JSON, but not the type that was promised.
    Mismatch(Mismatch),
    /// It is a text in a charset that is not known; more are with the feature `charsets`.
    Charset(String),
    /// It is not text in the charset that it says, which is UTF-8 where it says none.
    NotText,
    /// It is not XML, or not the XML that was promised.
    #[cfg(feature = "xml")]
    Xml(XmlError),
    /// It has not the parts that it says it has.
    Parts(&'static str),
    /// It has another checksum than the server sent in that header.
    Checksum {
        /// The header.
        header: &'static str,
    },
    /// It broke off, and the rest that was asked for is not what came.
    Range,
    /// The description says nothing about an answer with this status.
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
            Self::Undocumented(status) => write!(f, "an answer {status} is not documented"),
        }
    }
}

impl std::error::Error for BodyError {}
