//! Interceptors, which see and change requests, and see their results.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::BoxFuture;
use crate::describe::Operation;
use crate::error::{ErrorKind, InterceptorError};
use crate::response::RawResponse;
use crate::transport::Request;

/// Sees and changes the requests of calls, and sees their results: for headers that depend on the
/// request, for signatures, and for challenge-response protocols.
///
/// An interceptor is set for a client
/// ([`ClientBuilder::interceptor`](crate::ClientBuilder::interceptor)) or for one call
/// ([`CallOptions::interceptor`](crate::CallOptions::interceptor)). Those of the client see a request
/// first and its response last. Token requests are not intercepted, nor are calls that a fake responds
/// to. An interceptor that calls through the same client is subject to its limits like every call.
///
/// ```
/// use clientwright_runtime::http::HeaderValue;
/// use clientwright_runtime::{
///     AfterAttempt, Attempt, AttemptResult, BoxFuture, Interceptor, InterceptorError, Request,
/// };
///
/// /// Sends the length of the body, and the number of the attempt.
/// #[derive(Debug)]
/// struct Length;
///
/// impl Interceptor for Length {
///     fn before_attempt<'a>(
///         &'a self,
///         request: &'a mut Request,
///         attempt: Attempt,
///     ) -> BoxFuture<'a, Result<(), InterceptorError>> {
///         Box::pin(async move {
///             let length = HeaderValue::from(request.body.len());
///             request.headers.insert("x-length", length);
///             request.headers.insert("x-attempt", attempt.number().into());
///             Ok(())
///         })
///     }
///
///     fn after_attempt<'a>(
///         &'a self,
///         result: &'a AttemptResult<'a>,
///     ) -> BoxFuture<'a, Result<AfterAttempt, InterceptorError>> {
///         Box::pin(async move {
///             let status = result.response().map(|response| response.status());
///             println!("{} {status:?}", result.attempt().operation().id);
///             Ok(AfterAttempt::Continue)
///         })
///     }
/// }
/// ```
pub trait Interceptor: Send + Sync + fmt::Debug {
    /// Sees and changes the request of an attempt before its credentials are added. Each attempt starts
    /// with the same request, regardless of changes for the previous one.
    ///
    /// The request must stay at the host that the client calls, because the credentials are for that
    /// host.
    ///
    /// # Errors
    /// Returns an error to cancel the call before anything is sent.
    fn before_attempt<'a>(
        &'a self,
        request: &'a mut Request,
        attempt: Attempt,
    ) -> BoxFuture<'a, Result<(), InterceptorError>> {
        let _ = (request, attempt);
        Box::pin(std::future::ready(Ok(())))
    }

    /// Sees the result of an attempt, before the call decides whether to retry.
    ///
    /// # Errors
    /// Returns an error to make the call fail, for example if the signature of the response is wrong. It
    /// is then not retried.
    fn after_attempt<'a>(
        &'a self,
        result: &'a AttemptResult<'a>,
    ) -> BoxFuture<'a, Result<AfterAttempt, InterceptorError>> {
        let _ = result;
        Box::pin(std::future::ready(Ok(AfterAttempt::Continue)))
    }
}

/// What happens after an attempt.
///
/// ```
/// use clientwright_runtime::{AfterAttempt, AttemptResult};
///
/// /// For `after_attempt` of an interceptor: responds once more if the server sends a challenge.
/// fn after(result: &AttemptResult<'_>) -> AfterAttempt {
///     let headers = result.response().map(|response| response.headers());
///     match headers.is_some_and(|headers| headers.contains_key("x-challenge")) {
///         true => AfterAttempt::SendAgain,
///         false => AfterAttempt::Continue,
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AfterAttempt {
    /// The call continues normally.
    Continue,
    /// The request is immediately sent again, regardless of the operation and the retry policy: for a
    /// server that rejected the request and requires a changed one, as with a challenge. This happens at
    /// most three times for a call, and not beyond its deadline.
    SendAgain,
}

/// An attempt of a call.
///
/// ```
/// use clientwright_runtime::{Attempt, InterceptorError, Request};
///
/// /// For `before_attempt` of an interceptor: marks retries for the server.
/// fn before(request: &mut Request, attempt: Attempt) -> Result<(), InterceptorError> {
///     if attempt.number() > 1 {
///         request.headers.insert("x-retry", (attempt.number() - 1).into());
///     }
///     println!("{} {}", attempt.operation().id, request.method);
///     Ok(())
/// }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Attempt {
    operation: &'static Operation,
    number: u32,
}

impl Attempt {
    pub(crate) fn new(operation: &'static Operation, number: u32) -> Self {
        Self { operation, number }
    }

    /// Returns the operation that is called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the number of requests of the call that were sent, including this one: 1 for the first.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }
}

/// The result of an attempt.
///
/// ```
/// use clientwright_runtime::AttemptResult;
///
/// /// For `after_attempt` of an interceptor.
/// fn line(result: &AttemptResult<'_>) -> String {
///     let came = match (result.response(), result.error()) {
///         (Some(response), _) => response.status().to_string(),
///         (None, Some(error)) => error.name().to_owned(),
///         (None, None) => "nothing".to_owned(),
///     };
///     let attempt = result.attempt();
///     format!("{} #{}: {came} after {:?}", attempt.operation().id, attempt.number(), result.took())
/// }
/// ```
pub struct AttemptResult<'a> {
    attempt: Attempt,
    request: &'a Request,
    took: Duration,
    response: Option<&'a RawResponse>,
    error: Option<&'a ErrorKind>,
}

impl<'a> AttemptResult<'a> {
    pub(crate) fn new(
        attempt: Attempt,
        request: &'a Request,
        took: Duration,
        response: Option<&'a RawResponse>,
        error: Option<&'a ErrorKind>,
    ) -> Self {
        Self {
            attempt,
            request,
            took,
            response,
            error,
        }
    }

    /// Returns the attempt.
    #[must_use]
    pub fn attempt(&self) -> Attempt {
        self.attempt
    }

    /// Returns the request as changed by the interceptors, without the credentials that were added
    /// afterwards.
    #[must_use]
    pub fn request(&self) -> &'a Request {
        self.request
    }

    /// Returns how long it took.
    #[must_use]
    pub fn took(&self) -> Duration {
        self.took
    }

    /// Returns the response, whether of success or failure. If it was truncated or too large, it has the
    /// first bytes of the body.
    #[must_use]
    pub fn response(&self) -> Option<&'a RawResponse> {
        self.response
    }

    /// Returns the kind of failure, or `None` for a success.
    #[must_use]
    pub fn error(&self) -> Option<&'a ErrorKind> {
        self.error
    }
}

impl fmt::Debug for AttemptResult<'_> {
    /// Omits the headers and body of the response, which may contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.response.map(|response| response.status().as_u16());
        f.debug_struct("AttemptResult")
            .field("operation", &self.attempt.operation.id)
            .field("number", &self.attempt.number)
            .field("status", &status)
            .field("error", &self.error.map(ErrorKind::name))
            .finish()
    }
}

/// The interceptors of a client or of a call.
#[derive(Clone, Default)]
pub(crate) struct Interceptors(Vec<Arc<dyn Interceptor>>);

impl Interceptors {
    pub(crate) fn push(&mut self, interceptor: Arc<dyn Interceptor>) {
        self.0.push(interceptor);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn iter(&self) -> std::slice::Iter<'_, Arc<dyn Interceptor>> {
        self.0.iter()
    }
}
