//! Calls without `async`, by the same code.
//!
//! The thread that waits drives its call. Two threads of the process drive the connections of all of them,
//! between the calls too: a connection the server closes while no call is made is noticed then, and not by the
//! next request.
//!
//! Waiting blocks the thread: in an `async` function, `await` instead.

use crate::Value;
use crate::auth::{TokenError, TokenErrorKind};
use crate::client::{Client, ResponseFuture, finish, wait_for};
use crate::error::Error;
use crate::pages::{Items, Pages};
use crate::response::Response;

impl<T, H, E> ResponseFuture<T, H, E> {
    /// Sends the call and waits for its answer, without `async`.
    ///
    /// # Errors
    /// As awaiting it.
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
    /// As [`authenticate`](Client::authenticate), without `async`.
    ///
    /// # Errors
    /// As [`authenticate`](Client::authenticate).
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
    /// The pages as an iterator, for code without `async`.
    pub fn blocking(self) -> BlockingPages<T, H, E> {
        BlockingPages(self)
    }
}

impl<T, I, H, E> Items<T, I, H, E> {
    /// The items as an iterator, for code without `async`.
    pub fn blocking(self) -> BlockingItems<T, I, H, E> {
        BlockingItems(self)
    }
}

/// The pages of a list, for code without `async`: each is waited for.
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
    /// The number of all items, if the server said so with the last page.
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

/// The items of all pages, for code without `async`: each page is waited for.
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
    /// The number of all items, if the server said so with the last page.
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
