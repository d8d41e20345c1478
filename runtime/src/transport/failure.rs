//! The reasons why there is no response.

use std::fmt;

/// The stage at which a request failed.
///
/// ```
/// use clientwright_runtime::{ErrorKind, TransportErrorKind};
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
/// let error = list(vec![MockAnswer::failure(TransportErrorKind::Certificate)], |builder| builder).unwrap_err();
/// match error.kind() {
///     ErrorKind::Transport(error) => assert_eq!(error.kind(), TransportErrorKind::Certificate),
///     other => panic!("{other:?}"),
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// There was no connection: nothing was sent, the request can be retried.
    Connect,
    /// A proxy rejected the request (407, or any rejection of `CONNECT`): the server has not received it, and a retry
    /// does not help.
    Proxy,
    /// The server could not prove its identity: nothing was sent, and a retry does not help.
    Certificate,
    /// The server reported that it did not process the request (`REFUSED_STREAM` or `GOAWAY` of HTTP/2), or the
    /// connection closed before it accepted the request: the request can be retried.
    Refused,
    /// The connection broke: the server may have executed the request.
    Interrupted,
    /// The request is invalid, and cannot be sent.
    Request,
}

impl TransportErrorKind {
    /// Returns a name for traces and metrics.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Proxy => "proxy",
            Self::Certificate => "certificate",
            Self::Refused => "refused",
            Self::Interrupted => "interrupted",
            Self::Request => "request",
        }
    }
}

/// The reason why a request received no complete response. It never contains a URL or a header value.
///
/// ```
/// use clientwright_runtime::{TransportError, TransportErrorKind};
///
/// /// Returns the error of a custom transport that has not sent anything.
/// fn no_link(cause: std::io::Error) -> TransportError {
///     TransportError::new(TransportErrorKind::Connect, "the link is down").with_source(cause)
/// }
/// ```
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    timed_out: bool,
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl TransportError {
    /// Creates an error of a kind. The message must not contain secrets.
    #[must_use]
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            timed_out: false,
            message: message.into(),
            source: None,
        }
    }

    /// Adds the cause, which must not contain secrets either.
    #[must_use]
    pub fn with_source(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Marks the error as a timeout.
    #[must_use]
    pub fn timed_out(mut self) -> Self {
        self.timed_out = true;
        self
    }

    /// Changes the kind.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn with_kind(mut self, kind: TransportErrorKind) -> Self {
        self.kind = kind;
        self
    }

    /// Returns whether the cause is a timeout, such as the one for connecting.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.timed_out
    }

    /// Returns the stage at which the request failed.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source = self.source.as_deref()?;
        Some(source)
    }
}
