//! Seeing and changing what calls send, and seeing what comes back.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::BoxFuture;
use crate::describe::Operation;
use crate::error::{ErrorKind, InterceptorError};
use crate::response::RawResponse;
use crate::transport::Request;

/// Sees and changes the requests of calls, and sees what comes of them: for headers that follow from the
/// request, for signatures, for protocols that answer a challenge.
///
/// Given to a client ([`ClientBuilder::interceptor`](crate::ClientBuilder::interceptor)) or to one call
/// ([`CallOptions::interceptor`](crate::CallOptions::interceptor)). Those of the client see a request first and its
/// response last. Token requests are not shown, nor calls that a fake answers.
/// An interceptor that calls through the same client waits for its limits as every call does.
///
/// ```
/// use clientwright_runtime::http::HeaderValue;
/// use clientwright_runtime::{
///     AfterAttempt, Attempt, AttemptResult, BoxFuture, Interceptor, InterceptorError, Request,
/// };
///
/// /// Names the length of the body, and counts nothing.
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
    /// Sees and changes the request of an attempt before its credentials are added: none of them is in
    /// it yet. Each attempt begins with the same request, whatever was changed for the last one.
    ///
    /// The request must stay at the host that the client calls, since the credentials are for that one.
    ///
    /// # Errors
    /// To give the call up before anything is sent.
    fn before_attempt<'a>(
        &'a self,
        request: &'a mut Request,
        attempt: Attempt,
    ) -> BoxFuture<'a, Result<(), InterceptorError>> {
        let _ = (request, attempt);
        Box::pin(std::future::ready(Ok(())))
    }

    /// Sees what came of an attempt, before the call decides whether it is repeated.
    ///
    /// # Errors
    /// To make the call fail, such as for a response whose signature is wrong. It is not repeated then.
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
/// /// For `after_attempt` of an interceptor: a server that names a challenge is asked once more.
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
    /// What would happen anyway.
    Continue,
    /// The request is sent again at once, whatever the operation is and the retry policy says: for a
    /// server that refused the request and asked for another one, as with a challenge. That happens three
    /// times for a call at most, and not beyond its deadline.
    SendAgain,
}

/// An attempt of a call.
///
/// ```
/// use clientwright_runtime::{Attempt, InterceptorError, Request};
///
/// /// For `before_attempt` of an interceptor: the server sees which requests are retries.
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

    /// The operation that is called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// How many requests of the call were sent with this one: 1 for the first.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }
}

/// What came of an attempt.
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

    /// Which attempt it was.
    #[must_use]
    pub fn attempt(&self) -> Attempt {
        self.attempt
    }

    /// The request as the interceptors left it, without the credentials that were added then.
    #[must_use]
    pub fn request(&self) -> &'a Request {
        self.request
    }

    /// How long it took.
    #[must_use]
    pub fn took(&self) -> Duration {
        self.took
    }

    /// The response, of success or of failure. Of one that broke off or was too large, the first bytes
    /// of the body are there.
    #[must_use]
    pub fn response(&self) -> Option<&'a RawResponse> {
        self.response
    }

    /// What went wrong; none for a success.
    #[must_use]
    pub fn error(&self) -> Option<&'a ErrorKind> {
        self.error
    }
}

impl fmt::Debug for AttemptResult<'_> {
    /// Without headers and body of the response, which may be secret.
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

/// The interceptors of a client, followed by those of a call.
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
