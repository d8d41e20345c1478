//! A call in flight.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::Call;
use super::kept_origin::KeptOrigin;
use super::outcome::{CallResult, Completed};
use super::send::run;
use crate::BoxFuture;
use crate::body_error::BodyError;
use crate::error::{Error, ErrorKind, Failure, details_request_id};
use crate::headers::{FromHeaders, Headers};
use crate::json::lenient;
use crate::response::{HeaderError, RawResponse, Response};

/// A call that is sent when it is awaited, and cancelled when it is dropped.
///
/// ```
/// use clientwright_runtime::{Error, ResponseFuture, Value};
///
/// async fn first(orders: ResponseFuture<Vec<Value>>) -> Result<Option<Value>, Error> {
///     // Nothing is sent before it is awaited.
///     let response = orders.await?;
///     Ok(response.into_body().into_iter().next())
/// }
/// ```
#[must_use = "a call is sent when it is awaited"]
pub struct ResponseFuture<T, H = (), E = crate::Value> {
    #[cfg(feature = "blocking")]
    pub(crate) operation: &'static crate::describe::Operation,
    pub(crate) outcome: BoxFuture<'static, CallResult>,
    pub(crate) success: fn(&RawResponse) -> Result<T, BodyError>,
    pub(crate) failure: fn(&RawResponse) -> Option<E>,
    pub(crate) headers: fn(&Headers<'_>) -> Result<H, HeaderError>,
    /// The call, if links of its response need it.
    pub(crate) origin: Option<KeptOrigin<H>>,
}

impl Call {
    /// Sends the call when the result is awaited. `success` reads the body of a success, `failure` the
    /// body of an error.
    #[must_use = "a call is sent when it is awaited"]
    pub fn send<T, H, E>(
        self,
        success: fn(&RawResponse) -> Result<T, BodyError>,
        failure: fn(&RawResponse) -> Option<E>,
    ) -> ResponseFuture<T, H, E>
    where
        H: FromHeaders,
    {
        ResponseFuture::new(self, success, failure)
    }
}

impl<T, H: FromHeaders, E> ResponseFuture<T, H, E> {
    pub(super) fn new(
        call: Call,
        success: fn(&RawResponse) -> Result<T, BodyError>,
        failure: fn(&RawResponse) -> Option<E>,
    ) -> Self {
        Self {
            #[cfg(feature = "blocking")]
            operation: call.operation,
            origin: KeptOrigin::of(&call),
            outcome: run(call),
            success,
            failure,
            headers: H::from_headers,
        }
    }
}

impl<T, H, E> fmt::Debug for ResponseFuture<T, H, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseFuture")
    }
}

impl<T, H, E> Future for ResponseFuture<T, H, E> {
    type Output = Result<Response<T, H>, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        match this.outcome.as_mut().poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(outcome) => {
                let origin = this.origin.take();
                Poll::Ready(finish(
                    outcome,
                    this.success,
                    this.failure,
                    this.headers,
                    origin,
                ))
            }
        }
    }
}

/// Converts an outcome to its typed result.
pub(crate) fn finish<T, H, E>(
    outcome: CallResult,
    success: fn(&RawResponse) -> Result<T, BodyError>,
    failure: fn(&RawResponse) -> Option<E>,
    headers: fn(&Headers<'_>) -> Result<H, HeaderError>,
    origin: Option<KeptOrigin<H>>,
) -> Result<Response<T, H>, Error<E>> {
    let done = match outcome {
        Ok(done) => done,
        Err(problem) => {
            let body = match (&problem.kind, &problem.response) {
                (ErrorKind::Status | ErrorKind::Redirect { .. }, Some(response)) => {
                    failure(response)
                }
                (ErrorKind::Wait { .. }, Some(response)) if !response.status().is_success() => {
                    failure(response)
                }
                _ => None,
            };
            return Err(Error::new(problem, body));
        }
    };
    let headers = match origin {
        Some(origin) => origin.headers(&done.response),
        None => headers(&Headers(done.response.headers())),
    };
    let headers = headers.map_err(ErrorKind::Header);
    let (body, skipped) = match done.lenient {
        true => lenient(|| success(&done.response)),
        false => (success(&done.response), Vec::new()),
    };
    let typed = headers.and_then(|headers| match body {
        Ok(body) => Ok((body, headers)),
        Err(error) => Err(ErrorKind::Decode(error)),
    });
    match typed {
        Ok((body, headers)) => Ok(Response {
            skipped,
            body,
            headers,
            status: done.response.status(),
            request_id: details_request_id(&done.response),
            raw_headers: done.response.headers,
            attempts: done.attempts,
        }),
        Err(kind) => Err(undecodable(done, kind)),
    }
}

fn undecodable<E>(done: Completed, kind: ErrorKind) -> Error<E> {
    let mut failure = Failure::new(done.response.operation(), kind, done.attempts);
    // The body of a success is not an error body, whatever its properties.
    failure.details.request_id = details_request_id(&done.response);
    tracing::debug!(
        target: "clientwright_runtime",
        operation = failure.operation.id,
        error.type = failure.kind.name(),
        "the response does not match the specification",
    );
    if let Some(observer) = &done.observer {
        observer.unreadable(failure.operation, &failure.kind);
    }
    failure.history = done.history.close();
    failure.response = Some(done.response);
    Error::new(failure, None)
}
