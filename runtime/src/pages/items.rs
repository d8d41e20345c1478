//! The items of all pages.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::{Pages, Position};
use crate::error::Error;

/// The items of all pages, one by one. It ends after the last item or the first error.
///
/// ```
/// use clientwright_runtime::{Error, Items, Value};
///
/// async fn find(items: Items<Vec<Value>, Value>, id: &str) -> Result<Option<Value>, Error> {
///     let mut items = items.prefetch();
///     while let Some(item) = items.try_next().await? {
///         if item["id"] == id {
///             return Ok(Some(item));
///         }
///     }
///     Ok(None)
/// }
/// ```
#[must_use = "a stream does nothing unless it is polled"]
pub struct Items<T, I, H = (), E = crate::Value> {
    pages: Pages<T, H, E>,
    of_page: fn(T) -> Vec<I>,
    ready: VecDeque<I>,
    /// The number of items of the page that were returned.
    taken: u64,
}

impl<T, H, E> Pages<T, H, E> {
    /// Returns the items of all pages; `of_page` takes them out of a page.
    pub fn items<I>(self, of_page: fn(T) -> Vec<I>) -> Items<T, I, H, E> {
        Items {
            pages: self,
            of_page,
            ready: VecDeque::new(),
            taken: 0,
        }
    }
}

impl<T, I, H, E> Items<T, I, H, E> {
    /// Returns the total number of items, if the server stated it with the last page.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// Requests each page while the items of the previous one are processed; see [`Pages::prefetch`].
    pub fn prefetch(mut self) -> Self {
        self.pages = self.pages.prefetch();
        self
    }

    /// Returns the position of the next item, which can be stored. `None` at the end. After an error, it
    /// is the position of the first item that could not be obtained.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        if self.ready.is_empty() {
            return self.pages.position();
        }
        let mut position = self.pages.last.clone()?;
        position.skip = self.taken;
        Some(position)
    }

    /// Continues from a stored position, with the request that it is from. The position of another
    /// operation is an error of the first item.
    pub fn resume(mut self, position: &Position) -> Self {
        self.pages = self.pages.resume(position);
        self
    }

    fn take(&mut self) -> Option<I> {
        let item = self.ready.pop_front()?;
        self.taken = self.taken.saturating_add(1);
        Some(item)
    }

    /// Continues with the items of a page, except those that were returned before the stream was
    /// resumed.
    fn fill(&mut self, page: T) {
        self.taken = self.pages.last.as_ref().map_or(0, |last| last.skip);
        let skip = usize::try_from(self.taken).unwrap_or(usize::MAX);
        self.ready = (self.of_page)(page).into_iter().skip(skip).collect();
    }

    /// Returns the next item, or `None` after the last.
    pub async fn next(&mut self) -> Option<Result<I, Error<E>>> {
        std::future::poll_fn(|context| self.poll_item(context)).await
    }

    /// Returns the next item, or `None` after the last.
    ///
    /// # Errors
    /// Returns an error if the call for the next page fails.
    pub async fn try_next(&mut self) -> Result<Option<I>, Error<E>> {
        self.next().await.transpose()
    }

    /// Returns the next item, blocking until its page has arrived.
    #[cfg(feature = "blocking")]
    pub(crate) fn wait_next(&mut self) -> Option<Result<I, Error<E>>> {
        loop {
            if let Some(item) = self.take() {
                return Some(Ok(item));
            }
            match self.pages.wait_next()? {
                Ok(page) => self.fill(page.into_body()),
                Err(error) => return Some(Err(error)),
            }
        }
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I, Error<E>>>> {
        loop {
            if let Some(item) = self.take() {
                return Poll::Ready(Some(Ok(item)));
            }
            match self.pages.poll_page(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(Some(Ok(page))) => {
                    self.fill(page.into_body());
                }
            }
        }
    }
}

/// No field is pinned.
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
