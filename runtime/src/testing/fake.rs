//! Requests that are answered by a function of the test instead of a server.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::body_error::BodyError;
use crate::client::{Call, CallResult, Completed, Responder};
use crate::describe::{Location, Operation};
use crate::error::{ErrorKind, Failure, TimeoutKind};
use crate::json::{FromJson, ToJson, from_slice, from_str, to_string};
use crate::response::RawResponse;
use crate::transport::TransportErrorKind;

use super::answer::failure;

/// What answers a faked request; the types are forgotten, the test's function has checked them.
type Handler = Box<dyn Fn(&Arguments<'_>) -> Played + Send + Sync>;

/// The arguments a request was given.
///
/// ```
/// use clientwright_runtime::testing::Arguments;
///
/// fn limit(arguments: &Arguments<'_>) -> u32 {
///     arguments.query("limit").unwrap_or(20)
/// }
/// ```
pub struct Arguments<'a>(&'a Call);

impl<'a> Arguments<'a> {
    /// The id of the operation.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.operation.id
    }

    /// An argument in the path; none if it is missing or of another type.
    #[must_use]
    pub fn path<T: FromJson>(&self, name: &str) -> Option<T> {
        self.value(Location::Path, name)
    }

    /// An argument in the query; none if it is missing or of another type.
    #[must_use]
    pub fn query<T: FromJson>(&self, name: &str) -> Option<T> {
        self.value(Location::Query, name)
    }

    /// The argument that is the whole query string; none if it is missing or of another type.
    #[must_use]
    pub fn query_string<T: FromJson>(&self, name: &str) -> Option<T> {
        self.value(Location::QueryString, name)
    }

    /// An argument that is sent as a header; none if it is missing or of another type.
    #[must_use]
    pub fn header<T: FromJson>(&self, name: &str) -> Option<T> {
        self.value(Location::Header, name)
    }

    /// An argument that is sent as a cookie; none if it is missing or of another type.
    #[must_use]
    pub fn cookie<T: FromJson>(&self, name: &str) -> Option<T> {
        self.value(Location::Cookie, name)
    }

    /// The body, from JSON.
    ///
    /// # Errors
    /// When there is none or it is not what `T` promises.
    pub fn body<T: FromJson>(&self) -> Result<T, BodyError> {
        let body = self.0.arguments.body.as_ref().ok_or(BodyError::Empty)?;
        Ok(from_slice(&body.content)?)
    }

    /// The bytes of the body; none if there is none, or if it is a file or a stream.
    #[must_use]
    pub fn body_bytes(&self) -> Option<&'a Bytes> {
        let body = self
            .0
            .arguments
            .body
            .as_ref()
            .filter(|body| body.upload.is_none());
        body.map(|body| &body.content)
    }

    fn value<T: FromJson>(&self, location: Location, name: &str) -> Option<T> {
        from_str(self.0.value(location, name)?).ok()
    }
}

impl fmt::Debug for Arguments<'_> {
    /// The names, without the values.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The answer to a faked request whose body is a `T`.
///
/// It takes the way of a real one: it is written as JSON and read again, headers included, so a
/// fake cannot give what a server could not.
///
/// ```
/// use clientwright_runtime::testing::FakeAnswer;
///
/// let created = FakeAnswer::json(&vec!["a".to_owned()]).status(201).header("location", "/orders/1");
/// let page: FakeAnswer<Vec<String>> = FakeAnswer::raw(200, "text/html", "<p>Maintenance");
/// let simply = FakeAnswer::from(vec!["a".to_owned()]);
/// ```
pub struct FakeAnswer<T> {
    head: Head,
    body: PhantomData<fn() -> T>,
}

struct Head {
    status: u16,
    headers: HeaderMap,
    body: Bytes,
}

impl Head {
    fn new(status: u16, content_type: &str, body: Bytes) -> Self {
        let head = Self {
            status,
            headers: HeaderMap::new(),
            body,
        };
        if content_type.is_empty() {
            head
        } else {
            head.header(CONTENT_TYPE.as_str(), content_type)
        }
    }

    /// One that is not possible is left out.
    fn header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes()).ok();
        if let Some((name, value)) = name.zip(HeaderValue::from_str(value).ok()) {
            self.headers.append(name, value);
        }
        self
    }

    fn into_response(self, operation: &'static Operation) -> RawResponse {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        RawResponse::new(operation, status, self.headers, self.body)
    }
}

impl<T> FakeAnswer<T> {
    /// An answer with any status, content type (none if empty) and bytes.
    #[must_use]
    pub fn raw(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        Self {
            head: Head::new(status, content_type, body.into()),
            body: PhantomData,
        }
    }

    /// An answer 200 with JSON.
    #[must_use]
    pub fn json(body: &T) -> Self
    where
        T: ToJson,
    {
        Self::raw(200, "application/json", to_string(body))
    }

    /// The same with another status.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.head.status = status;
        self
    }

    /// The same with a header more; one that is not possible is left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.head = self.head.header(name, value);
        self
    }
}

impl FakeAnswer<()> {
    /// An answer 204 without a body.
    #[must_use]
    pub fn empty() -> Self {
        Self::raw(204, "", Bytes::new())
    }
}

impl<T: ToJson> From<T> for FakeAnswer<T> {
    fn from(body: T) -> Self {
        Self::json(&body)
    }
}

impl<T> fmt::Debug for FakeAnswer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FakeAnswer({})", self.head.status)
    }
}

/// How a faked request fails; the body of an error answer is an `E`.
///
/// ```
/// use clientwright_runtime::testing::FakeError;
/// use clientwright_runtime::{TransportErrorKind, Value, json};
///
/// let missing: FakeError<Value> = FakeError::json(404, &json!({"code": "unknown"}));
/// let gone: FakeError<Value> = FakeError::failure(TransportErrorKind::Interrupted);
/// let slow: FakeError<Value> = FakeError::timeout();
/// ```
pub struct FakeError<E> {
    how: How,
    body: PhantomData<fn() -> E>,
}

enum How {
    Answer(Box<Head>),
    Transport(TransportErrorKind),
    Timeout,
}

impl<E> FakeError<E> {
    fn new(how: How) -> Self {
        Self {
            how,
            body: PhantomData,
        }
    }

    /// An error answer with any status, content type (none if empty) and bytes.
    #[must_use]
    pub fn raw(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let head = Head::new(status, content_type, body.into());
        Self::new(How::Answer(Box::new(head)))
    }

    /// An error answer with JSON.
    #[must_use]
    pub fn json(status: u16, body: &E) -> Self
    where
        E: ToJson,
    {
        Self::raw(status, "application/json", to_string(body))
    }

    /// No whole answer.
    #[must_use]
    pub fn failure(kind: TransportErrorKind) -> Self {
        Self::new(How::Transport(kind))
    }

    /// No answer before the deadline of the call.
    #[must_use]
    pub fn timeout() -> Self {
        Self::new(How::Timeout)
    }
}

impl<E> fmt::Debug for FakeError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.how {
            How::Answer(head) => write!(f, "FakeError({})", head.status),
            How::Transport(kind) => write!(f, "FakeError({kind:?})"),
            How::Timeout => f.write_str("FakeError(Timeout)"),
        }
    }
}

/// What the test's function said, without its types.
struct Played(How);

impl Call {
    /// A call without a client, answered by a function of a test. Nothing is sent, there is no delay.
    #[doc(hidden)]
    #[must_use]
    pub fn fake<T, E>(
        operation: &'static Operation,
        answer: impl Fn(&Arguments<'_>) -> Result<FakeAnswer<T>, FakeError<E>> + Send + Sync + 'static,
    ) -> Self {
        // The types are forgotten: the test's function was checked against them.
        let handler = move |arguments: &Arguments<'_>| {
            Played(match answer(arguments) {
                Ok(answer) => How::Answer(Box::new(answer.head)),
                Err(error) => error.how,
            })
        };
        Self {
            responder: Some(Arc::new(Fake(Box::new(handler)))),
            ..Self::detached(operation)
        }
    }

    /// A call without a client without a response: awaiting it is an error that says so.
    #[doc(hidden)]
    #[must_use]
    pub fn unanswered(operation: &'static Operation) -> Self {
        let mut call = Self::detached(operation);
        call.problem("this fake does not answer the operation");
        call
    }
}

/// A function of the test.
struct Fake(Handler);

impl Responder for Fake {
    /// Lets the test's function answer.
    ///
    /// Arguments that cannot be written are errors as with a real client, but the path need not be
    /// complete: whoever fakes an operation has its path arguments already.
    fn respond(&self, call: &Call) -> CallResult {
        let operation = call.operation;
        let problems = call.problems();
        if !problems.is_empty() {
            let problem = ErrorKind::Request(problems.join("; "));
            return Err(Failure::new(operation, problem, 0));
        }
        let Self(handler) = self;
        let Played(how) = handler(&Arguments(call));
        match how {
            How::Answer(head) => {
                let answer = head.into_response(operation);
                if operation.is_success(answer.status().as_u16()) {
                    Ok(Completed {
                        response: answer,
                        attempts: 1,
                        history: Default::default(),
                        lenient: call.options.lenient,
                        observer: None,
                    })
                } else {
                    Err(Failure::new(operation, ErrorKind::Status, 1).with_response(answer))
                }
            }
            How::Transport(kind) => {
                let kind = ErrorKind::Transport(failure(kind));
                Err(Failure::new(operation, kind, 1))
            }
            How::Timeout => {
                let kind = ErrorKind::Timeout(TimeoutKind::Call);
                Err(Failure::new(operation, kind, 1))
            }
        }
    }
}
