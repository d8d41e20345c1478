//! Long lists, page by page and item by item.

mod items;
mod position;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

pub use items::Items;
use position::Position;

use crate::BoxFuture;
use crate::answer::Answer;
use crate::client::{Call, Outcome, finish, run};
use crate::describe::Pagination;
use crate::error::{BodyError, Error, ErrorKind, Failure, HeaderError};
use crate::headers::{FromHeaders, Headers};
use crate::response::Response;

/// What a stream of pages hands out.
type Page<T, H, E> = Result<Response<T, H>, Error<E>>;

/// The pages of a list, one call each, sent when it is asked for.
///
/// Ends after the last page and after the first error.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Pages<T, H = (), E = crate::Value> {
    /// The next call; none at the end.
    next: Option<Call>,
    position: Position,
    pending: Option<BoxFuture<'static, Outcome>>,
    success: fn(&Answer) -> Result<T, BodyError>,
    failure: fn(&Answer) -> Option<E>,
    headers: fn(&Headers<'_>) -> Result<H, HeaderError>,
}

impl<T, H: FromHeaders, E> Pages<T, H, E> {
    pub(crate) fn new(
        call: Call,
        success: fn(&Answer) -> Result<T, BodyError>,
        failure: fn(&Answer) -> Option<E>,
        pagination: &'static Pagination,
    ) -> Self {
        Self {
            position: Position::new(pagination, &call),
            next: Some(call),
            pending: None,
            success,
            failure,
            headers: H::from_headers,
        }
    }
}

impl<T, H, E> Pages<T, H, E> {
    /// The number of all items, if the server said so with the last page.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.position.total()
    }

    /// The next page; none after the last.
    pub async fn next(&mut self) -> Option<Page<T, H, E>> {
        std::future::poll_fn(|context| self.poll_page(context)).await
    }

    /// The next page; none after the last.
    ///
    /// # Errors
    /// When the call for it fails.
    pub async fn try_next(&mut self) -> Result<Option<Response<T, H>>, Error<E>> {
        self.next().await.transpose()
    }

    /// The items of all pages; `of_page` takes them out of one.
    pub fn items<I>(self, of_page: fn(T) -> Vec<I>) -> Items<T, I, H, E> {
        Items::new(self, of_page)
    }

    /// The next page, waited for.
    #[cfg(feature = "blocking")]
    pub(crate) fn wait_next(&mut self) -> Option<Page<T, H, E>> {
        loop {
            let call = self.next.as_ref()?;
            let operation = call.operation;
            let pending = self.pending.take().unwrap_or_else(|| run(call.clone()));
            let outcome = crate::blocking::outcome(operation, pending);
            if let Some(page) = self.page(outcome) {
                return Some(page);
            }
        }
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Page<T, H, E>>> {
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
                return Poll::Ready(None);
            };
            self.pending = Some(run(call.clone()));
        }
    }

    /// Types a page and moves on to the next; an empty page is not worth handing out.
    fn page(&mut self, outcome: Outcome) -> Option<Page<T, H, E>> {
        let call = self.next.take()?;
        let mut first = false;
        if let Ok((answer, attempts)) = &outcome {
            first = self.position.is_first();
            match self.position.advance(call, answer) {
                Ok(next) => self.next = next,
                Err(problem) => {
                    let operation = answer.operation();
                    let failure = Failure::new(operation, ErrorKind::Paging(problem), *attempts);
                    return Some(Err(Error::new(failure, None)));
                }
            }
        }
        let failed = outcome.is_err();
        let page = finish(outcome, self.success, self.failure, self.headers);
        if page.is_err() {
            self.next = None;
        }
        let empty = !failed && page.is_ok() && self.position.last_was_empty();
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
