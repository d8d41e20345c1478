//! Items that are returned while the body is received.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::connection::Connection;
use super::piece::Piece;
use super::typed::typed;
use crate::body_error::BodyError;
use crate::client::Call;
use crate::describe::Streaming;
#[cfg(feature = "blocking")]
use crate::error::Failure;
use crate::error::{Error, ErrorKind};
use crate::json::FromJson;
use crate::response::RawResponse;

/// The items of a response, returned one by one while they are received.
///
/// The request is sent when the first item is requested; more bytes are read when the previous items have been taken;
/// dropping the stream closes the connection. The timeouts of a call apply until its response begins, from then on
/// only the one between two pieces of the body ([`stall_timeout`](crate::CallOptions::stall_timeout)).
///
/// An item that does not match the specification is an error, after which the next item can be requested. Any other
/// error ends the stream.
///
/// A stream of server-sent events is resumed with `Last-Event-ID` if the connection ends or breaks, until the server
/// responds with 204. This requires GET, and events with ids or a reconnection time from the server, after which
/// (by default 3 seconds, at least half a second) the request is sent. The delay is doubled after each connection that
/// ends within 30 seconds without an event, up to 30 seconds. [`no_reconnect`](Self::no_reconnect) disables this.
///
/// ```
/// use clientwright_runtime::{Error, ItemStream, Value};
///
/// async fn first(mut prices: ItemStream<Value>) -> Result<Option<Value>, Error> {
///     while let Some(price) = prices.try_next().await? {
///         if price["symbol"] == "ORA" {
///             return Ok(Some(price));
///         }
///     }
///     Ok(None)
/// }
/// ```
#[must_use = "a stream does nothing unless it is polled"]
pub struct ItemStream<T, E = crate::Value> {
    connection: Connection,
    item: fn(&Streaming, Piece, usize) -> Result<T, BodyError>,
    failure: fn(&RawResponse) -> Option<E>,
}

#[doc(hidden)]
impl Call {
    /// Streams the items of the response. `failure` reads the body of an error.
    pub fn stream<T: FromJson, E>(
        self,
        streaming: &'static Streaming,
        failure: fn(&RawResponse) -> Option<E>,
    ) -> ItemStream<T, E> {
        ItemStream {
            connection: Connection::new(self, streaming),
            item: typed,
            failure,
        }
    }
}

impl<T, E> ItemStream<T, E> {
    /// Returns the next item, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<T, Error<E>>> {
        std::future::poll_fn(|context| self.poll_item(context)).await
    }

    /// Returns the next item, or `None` after the last one.
    ///
    /// # Errors
    /// Returns an error if the call fails, the response is incomplete, or an item does not match the specification.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error<E>> {
        self.next().await.transpose()
    }

    /// Ends the stream with the connection.
    pub fn no_reconnect(mut self) -> Self {
        self.connection.reconnects = false;
        self
    }

    /// Sets the maximum number of bytes of an item; the default is the limit of [whole
    /// bodies](crate::ClientBuilder::max_response_bytes).
    pub fn max_item_bytes(mut self, bytes: usize) -> Self {
        self.connection.max_item_bytes = bytes;
        self
    }

    /// Returns the id of the last server-sent event that was returned, or of the last one before it with an id. A
    /// program can store it to continue after this event.
    #[must_use]
    pub fn last_event_id(&self) -> Option<&str> {
        self.connection.item_id()
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error<E>>>> {
        self.connection.poll_piece(context).map(|piece| {
            Some(match piece? {
                Ok(piece) => {
                    let streaming = self.connection.streaming;
                    let item = (self.item)(streaming, piece, self.connection.max_values());
                    item.map_err(|error| Error::new(self.connection.unreadable(error), None))
                }
                Err(failure) => {
                    let body = match (&failure.kind, &failure.response) {
                        (ErrorKind::Status, Some(response)) => (self.failure)(response),
                        _ => None,
                    };
                    Err(Error::new(failure, body))
                }
            })
        })
    }
}

/// No field is pinned.
impl<T, E> Unpin for ItemStream<T, E> {}

impl<T, E> Stream for ItemStream<T, E> {
    type Item = Result<T, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<T, E> fmt::Debug for ItemStream<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemStream")
            .field("operation", &self.connection.operation_id())
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "blocking")]
impl<T: Send + 'static, E: Send + 'static> ItemStream<T, E> {
    /// Converts the stream to a blocking iterator.
    pub fn blocking(self) -> BlockingItemStream<T, E> {
        BlockingItemStream(Some(self))
    }
}

/// A blocking iterator over the items of a response.
///
/// ```
/// use clientwright_runtime::{Error, ItemStream, Value};
///
/// fn all(items: ItemStream<Value>) -> Result<Vec<Value>, Error> {
///     items.blocking().collect()
/// }
/// ```
#[cfg(feature = "blocking")]
#[derive(Debug)]
#[must_use = "an iterator does nothing unless it is asked"]
pub struct BlockingItemStream<T, E = crate::Value>(Option<ItemStream<T, E>>);

#[cfg(feature = "blocking")]
impl<T: Send + 'static, E: Send + 'static> Iterator for BlockingItemStream<T, E> {
    type Item = Result<T, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut stream = self.0.take()?;
        let operation = stream.connection.operation();
        let driven = crate::background::drive(Box::pin(async move {
            let item = stream.next().await;
            (stream, item)
        }));
        let Some((stream, item)) = driven else {
            // `None` would be mistaken for the end of the items.
            let kind = ErrorKind::Request("the thread for blocking calls is not available".into());
            return Some(Err(Error::new(Failure::new(operation, kind, 0), None)));
        };
        self.0 = item.is_some().then_some(stream);
        item
    }
}
