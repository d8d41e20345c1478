//! Blocking calls, which use the same code as asynchronous ones.
//!
//! The waiting thread drives its call. Two threads of the process drive the connections of all calls,
//! even between them: if the server closes an idle connection, that is noticed immediately rather than
//! by the next request.
//!
//! Waiting blocks the thread: use `await` in `async` functions.

use crate::Value;
use crate::auth::{TokenError, TokenErrorKind};
use crate::client::{Client, ResponseFuture, finish, wait_for};
use crate::error::Error;
use crate::pages::{Items, Pages};
use crate::response::Response;

impl<T, H, E> ResponseFuture<T, H, E> {
    /// Sends the call and blocks until there is a response.
    ///
    /// # Errors
    /// Returns the same errors as awaiting it.
    pub fn wait(self) -> Result<Response<T, H>, Error<E>> {
        let outcome = wait_for(self.operation, self.outcome);
        finish(
            outcome,
            self.success,
            self.failure,
            self.headers,
            self.origin,
        )
    }
}

impl Client {
    /// Like [`authenticate`](Client::authenticate), but blocking.
    ///
    /// # Errors
    /// Like [`authenticate`](Client::authenticate).
    pub fn authenticate_blocking(&self, scheme: &str) -> Result<(), TokenError> {
        let (client, scheme) = (self.clone(), scheme.to_owned());
        let obtained = Box::pin(async move { client.authenticate(&scheme).await });
        crate::background::drive(obtained).unwrap_or_else(|| {
            let problem = "the thread for blocking calls is not available";
            Err(TokenError::new(TokenErrorKind::Unavailable).with_description(problem))
        })
    }
}

impl<T, H, E> Pages<T, H, E> {
    /// Converts the pages to a blocking iterator.
    pub fn blocking(self) -> BlockingPages<T, H, E> {
        BlockingPages(self)
    }
}

impl<T, I, H, E> Items<T, I, H, E> {
    /// Converts the items to a blocking iterator.
    pub fn blocking(self) -> BlockingItems<T, I, H, E> {
        BlockingItems(self)
    }
}

/// A blocking iterator over the pages of a list.
///
/// ```
/// use clientwright_runtime::{Error, Pages, Value};
///
/// fn count(pages: Pages<Vec<Value>>) -> Result<usize, Error> {
///     pages.blocking().map(|page| Ok(page?.body().len())).sum()
/// }
/// ```
#[derive(Debug)]
#[must_use = "an iterator does nothing unless it is asked"]
pub struct BlockingPages<T, H = (), E = Value>(Pages<T, H, E>);

impl<T, H, E> BlockingPages<T, H, E> {
    /// Returns the total number of items, if the server stated it with the last page.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.0.total()
    }
}

impl<T, H, E> Iterator for BlockingPages<T, H, E> {
    type Item = Result<Response<T, H>, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.wait_next()
    }
}

/// A blocking iterator over the items of all pages.
///
/// ```
/// use clientwright_runtime::{Error, Items, Value};
///
/// fn all(items: Items<Vec<Value>, Value>) -> Result<Vec<Value>, Error> {
///     items.blocking().collect()
/// }
/// ```
#[derive(Debug)]
#[must_use = "an iterator does nothing unless it is asked"]
pub struct BlockingItems<T, I, H = (), E = Value>(Items<T, I, H, E>);

impl<T, I, H, E> BlockingItems<T, I, H, E> {
    /// Returns the total number of items, if the server stated it with the last page.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.0.total()
    }
}

impl<T, I, H, E> Iterator for BlockingItems<T, I, H, E> {
    type Item = Result<I, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.wait_next()
    }
}
