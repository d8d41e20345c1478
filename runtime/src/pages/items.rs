//! The items of all pages.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::Pages;
use crate::error::Error;

/// The items of all pages, one by one. Ends after the last item and after the first error.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Items<T, I, H = (), E = crate::Value> {
    pages: Pages<T, H, E>,
    of_page: fn(T) -> Vec<I>,
    ready: VecDeque<I>,
}

impl<T, I, H, E> Items<T, I, H, E> {
    pub(super) fn new(pages: Pages<T, H, E>, of_page: fn(T) -> Vec<I>) -> Self {
        Self {
            pages,
            of_page,
            ready: VecDeque::new(),
        }
    }

    /// The number of all items, if the server said so with the last page.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// The next item; none after the last.
    pub async fn next(&mut self) -> Option<Result<I, Error<E>>> {
        std::future::poll_fn(|context| self.poll_item(context)).await
    }

    /// The next item; none after the last.
    ///
    /// # Errors
    /// When the call for the next page fails.
    pub async fn try_next(&mut self) -> Result<Option<I>, Error<E>> {
        self.next().await.transpose()
    }

    /// The next item; its page is waited for.
    #[cfg(feature = "blocking")]
    pub(crate) fn wait_next(&mut self) -> Option<Result<I, Error<E>>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Some(Ok(item));
            }
            match self.pages.wait_next()? {
                Ok(page) => self.ready = (self.of_page)(page.into_body()).into(),
                Err(error) => return Some(Err(error)),
            }
        }
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I, Error<E>>>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match self.pages.poll_page(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(Some(Ok(page))) => {
                    self.ready = (self.of_page)(page.into_body()).into();
                }
            }
        }
    }
}

/// Nothing in it is pinned.
impl<T, I, H, E> Unpin for Items<T, I, H, E> {}

impl<T, I, H, E> Stream for Items<T, I, H, E> {
    type Item = Result<I, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<T, I, H, E> fmt::Debug for Items<T, I, H, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .finish_non_exhaustive()
    }
}
