//! The pages of a list, one request each.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::position::Position;
use super::prefetch;
use super::progress::{Next, Progress};
use crate::BoxFuture;
use crate::body_error::BodyError;
use crate::client::{Call, CallResult, Completed, KeptOrigin, finish, run};
use crate::describe::Pagination;
use crate::error::{Error, ErrorKind, Failure};
use crate::headers::{FromHeaders, Headers};
use crate::response::{HeaderError, RawResponse, Response};

/// An item of a stream of pages.
pub(super) type Page<T, H, E> = Result<Response<T, H>, Error<E>>;

/// The pages of a list, with one call each, which is sent when the page is requested.
///
/// It ends after the last page or the first error. After an error, the [`position`](Self::position) is
/// the page that failed, from which another stream can continue.
///
/// ```
/// use clientwright_runtime::{Error, Pages, Value};
///
/// async fn count(mut pages: Pages<Vec<Value>>) -> Result<usize, Error> {
///     let mut count = 0;
///     while let Some(page) = pages.try_next().await? {
///         count += page.body().len();
///     }
///     Ok(count)
/// }
/// ```
#[must_use = "a stream does nothing unless it is polled"]
pub struct Pages<T, H = (), E = crate::Value> {
    /// The next call; `None` at the end.
    pub(super) next: Option<Call>,
    /// The reason why there cannot be a next call.
    pub(super) problem: Option<Failure>,
    /// The position to continue from after an error.
    pub(super) failed: Option<Position>,
    pub(super) progress: Progress,
    /// Whether the next page is requested in advance.
    pub(super) ahead: bool,
    /// The position of the last page that was returned.
    pub(super) last: Option<Position>,
    /// The items of the next page that were already returned.
    pub(super) skip: u64,
    pub(super) pending: Option<BoxFuture<'static, CallResult>>,
    pub(super) success: fn(&RawResponse) -> Result<T, BodyError>,
    pub(super) failure: fn(&RawResponse) -> Option<E>,
    pub(super) headers: fn(&Headers<'_>) -> Result<H, HeaderError>,
    /// Keeps the call of a page if its links need it.
    pub(super) origin: fn(&Call) -> Option<KeptOrigin<H>>,
}

impl Call {
    /// Sends successive calls, one for each page.
    #[doc(hidden)]
    #[must_use = "a stream does nothing unless it is polled"]
    pub fn pages<T, H, E>(
        self,
        success: fn(&RawResponse) -> Result<T, BodyError>,
        failure: fn(&RawResponse) -> Option<E>,
        pagination: &'static Pagination,
    ) -> Pages<T, H, E>
    where
        H: FromHeaders,
    {
        Pages::new(self, success, failure, pagination)
    }
}

impl<T, H: FromHeaders, E> Pages<T, H, E> {
    fn new(
        call: Call,
        success: fn(&RawResponse) -> Result<T, BodyError>,
        failure: fn(&RawResponse) -> Option<E>,
        pagination: &'static Pagination,
    ) -> Self {
        Self {
            progress: Progress::new(pagination, &call),
            ahead: false,
            last: None,
            skip: 0,
            next: Some(call),
            problem: None,
            failed: None,
            pending: None,
            success,
            failure,
            headers: H::from_headers,
            origin: KeptOrigin::of,
        }
    }
}

impl<T, H, E> Pages<T, H, E> {
    /// Returns the total number of items, if the server stated it with the last page.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.progress.total()
    }

    /// Requests each page while the previous one is processed; at most one page ahead.
    ///
    /// It requires a `tokio` runtime, and has no effect without one.
    pub fn prefetch(mut self) -> Self {
        self.ahead = true;
        self
    }

    /// Returns the position of the next page, which can be stored. `None` at the end. After an error, it
    /// is the position of the page that could not be obtained.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        if let Some(failed) = &self.failed {
            return Some(failed.clone());
        }
        let mut position = self.progress.position(self.next.as_ref()?);
        position.skip = self.skip;
        Some(position)
    }

    /// Continues from a stored position, with the request that it is from.
    ///
    /// A page is returned completely, even if some of its items were already returned. The position of
    /// another operation is an error of the first page.
    pub fn resume(mut self, position: &Position) -> Self {
        if let Some(call) = &mut self.next {
            self.progress.resume(call, position);
            self.skip = position.skip;
        }
        self
    }

    /// Returns the next page, or `None` after the last.
    pub async fn next(&mut self) -> Option<Page<T, H, E>> {
        std::future::poll_fn(|context| self.poll_page(context)).await
    }

    /// Returns the next page, or `None` after the last.
    ///
    /// # Errors
    /// Returns an error if the call for it fails.
    pub async fn try_next(&mut self) -> Result<Option<Response<T, H>>, Error<E>> {
        self.next().await.transpose()
    }

    /// Returns the next page, blocking until it has arrived.
    #[cfg(feature = "blocking")]
    pub(crate) fn wait_next(&mut self) -> Option<Page<T, H, E>> {
        loop {
            let Some(call) = self.next.as_ref() else {
                return self.ended();
            };
            let operation = call.operation;
            let pending = self.pending.take().unwrap_or_else(|| run(call.clone()));
            let outcome = crate::client::wait_for(operation, pending);
            if let Some(page) = self.page(outcome) {
                return Some(page);
            }
        }
    }

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Page<T, H, E>>> {
        loop {
            if let Some(pending) = &mut self.pending {
                let Poll::Ready(outcome) = pending.as_mut().poll(context) else {
                    return Poll::Pending;
                };
                self.pending = None;
                if let Some(page) = self.page(outcome) {
                    return Poll::Ready(Some(page));
                }
            }
            let Some(call) = &self.next else {
                return Poll::Ready(self.ended());
            };
            self.pending = Some(run(call.clone()));
        }
    }

    /// Returns the error after the last page, if there is one.
    fn ended(&mut self) -> Option<Page<T, H, E>> {
        let problem = self.problem.take()?;
        self.failed.clone_from(&self.last);
        if let Some(failed) = &mut self.failed {
            // All of its items were returned.
            failed.skip = self.progress.last_count();
        }
        Some(Err(Error::new(problem, None)))
    }

    /// Types a page and moves on to the next. Empty pages are skipped, except the first page.
    fn page(&mut self, outcome: CallResult) -> Option<Page<T, H, E>> {
        let call = self.next.take()?;
        let origin = (self.origin)(&call);
        let mut position = self.progress.position(&call);
        position.skip = std::mem::take(&mut self.skip);
        let mut first = false;
        let mut is_repeated = None;
        if let Ok(Completed {
            response, attempts, ..
        }) = &outcome
        {
            first = self.progress.is_first();
            let paging = |problem| {
                let kind = ErrorKind::Paging(problem);
                Failure::new(response.operation(), kind, *attempts)
            };
            match self.progress.advance(call, response) {
                Next::Call(next) => self.next = Some(*next),
                Next::End => {}
                Next::Repeated => {
                    let problem = "the server sends the same page again and again";
                    is_repeated = Some(paging(problem.to_owned()));
                }
                Next::Problem(problem) => self.problem = Some(paging(problem)),
            }
        }
        let failed = outcome.is_err();
        let page = match is_repeated {
            Some(problem) => Err(Error::new(problem, None)),
            None => finish(outcome, self.success, self.failure, self.headers, origin),
        };
        if page.is_err() {
            self.next = None;
            self.problem = None;
            self.failed = Some(position.clone());
        }
        self.last = Some(position);
        if self.ahead
            && let Some(next) = &self.next
        {
            self.pending = Some(prefetch::start(run(next.clone())));
        }
        let empty = !failed && page.is_ok() && self.progress.last_was_empty();
        (first || !empty).then_some(page)
    }
}

impl<T, H, E> Stream for Pages<T, H, E> {
    type Item = Page<T, H, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<T, H, E> fmt::Debug for Pages<T, H, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("next", &self.next)
            .finish_non_exhaustive()
    }
}
