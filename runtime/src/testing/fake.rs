//! Fakes: a function of the test responds to requests instead of a server.

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

/// The function that responds to faked requests. Its types are erased, as the test's function was checked against
/// them.
type Handler = Box<dyn Fn(&Arguments<'_>) -> Played + Send + Sync>;

/// The arguments of a request.
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
    /// Returns the id of the operation.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.operation.id
    }

    /// Returns a path argument, or `None` if it is missing or has another type.
    #[must_use]
    pub fn path<T: FromJson>(&self, name: &str) -> Option<T> {
        self.value(Location::Path, name)
    }

    /// Returns a query argument, or `None` if it is missing or has another type.
    #[must_use]
    pub fn query<T: FromJson>(&self, name: &str) -> Option<T> {
        self.value(Location::Query, name)
    }

    /// Returns the argument that is the whole query string, or `None` if it is missing or has another type.
    #[must_use]
    pub fn query_string<T: FromJson>(&self, name: &str) -> Option<T> {
        self.value(Location::QueryString, name)
    }

    /// Returns a header argument, or `None` if it is missing or has another type.
    #[must_use]
    pub fn header<T: FromJson>(&self, name: &str) -> Option<T> {
        self.value(Location::Header, name)
    }

    /// Returns a cookie argument, or `None` if it is missing or has another type.
    #[must_use]
    pub fn cookie<T: FromJson>(&self, name: &str) -> Option<T> {
        self.value(Location::Cookie, name)
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    /// Returns an error if there is no body, or if it does not match `T`.
    pub fn body<T: FromJson>(&self) -> Result<T, BodyError> {
        let body = self.0.arguments.body.as_ref().ok_or(BodyError::Empty)?;
        Ok(from_slice(&body.content)?)
    }

    /// Returns the bytes of the body, or `None` if there is no body, or if it is a file or a stream.
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
    /// Shows the names without the values.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The response to a faked request, with a body of type `T`.
///
/// It is processed like a real one, including the headers: written as JSON and read again, so a fake cannot return
/// anything that a server cannot.
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

    /// Adds a header. An invalid one is ignored.
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
    /// Creates a response with any status, content type (none if empty) and bytes.
    #[must_use]
    pub fn raw(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        Self {
            head: Head::new(status, content_type, body.into()),
            body: PhantomData,
        }
    }

    /// Creates a response with the status 200 and JSON.
    #[must_use]
    pub fn json(body: &T) -> Self
    where
        T: ToJson,
    {
        Self::raw(200, "application/json", to_string(body))
    }

    /// Sets the status.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.head.status = status;
        self
    }

    /// Adds a header. An invalid one is ignored.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.head = self.head.header(name, value);
        self
    }
}

impl FakeAnswer<()> {
    /// Creates a response with the status 204 and no body.
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

/// The failure of a faked request. The body of an error response is an `E`.
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

    /// Creates an error response with any status, content type (none if empty) and bytes.
    #[must_use]
    pub fn raw(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let head = Head::new(status, content_type, body.into());
        Self::new(How::Answer(Box::new(head)))
    }

    /// Creates an error response with JSON.
    #[must_use]
    pub fn json(status: u16, body: &E) -> Self
    where
        E: ToJson,
    {
        Self::raw(status, "application/json", to_string(body))
    }

    /// Creates a failure without a complete response.
    #[must_use]
    pub fn failure(kind: TransportErrorKind) -> Self {
        Self::new(How::Transport(kind))
    }

    /// Creates a failure without a response before the deadline of the call.
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

/// The result of the test's function, without its types.
struct Played(How);

impl Call {
    /// Creates a call without a client, to which a function of a test responds. Nothing is sent, there is no delay.
    #[doc(hidden)]
    #[must_use]
    pub fn fake<T, E>(
        operation: &'static Operation,
        answer: impl Fn(&Arguments<'_>) -> Result<FakeAnswer<T>, FakeError<E>> + Send + Sync + 'static,
    ) -> Self {
        // The types are erased: the test's function was checked against them.
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

    /// Creates a call without a client or a response: awaiting it returns an error that reports this.
    #[doc(hidden)]
    #[must_use]
    pub fn unanswered(operation: &'static Operation) -> Self {
        let mut call = Self::detached(operation);
        call.problem("this fake has no response for the operation");
        call
    }
}

/// A function of the test.
struct Fake(Handler);

impl Responder for Fake {
    /// Calls the test's function.
    ///
    /// Arguments that cannot be written are errors as with a real client, but the path may be incomplete: the fake of
    /// an operation already has its path arguments.
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
