//! Items that are handed out while the body comes in.

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

/// The items of an answer, one by one while they come in.
///
/// The request is sent when the first item is asked for; the next bytes are read when the items before
/// are taken; dropping the stream closes the connection. The timeouts of a call hold until its answer
/// begins, from then on only that between two pieces of the body
/// ([`stall_timeout`](crate::CallOptions::stall_timeout)).
///
/// An item that is not what the description promises is an error, after which the next one can be asked
/// for. After any other error the stream is over.
///
/// A stream of server-sent events that was requested with GET is resumed where the connection ends or
/// breaks, with `Last-Event-ID`, after the time that the server says (3 seconds if it does not), until it
/// answers with 204: if its events have ids or it says that time. [`no_reconnect`](Self::no_reconnect)
/// switches that off.
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
    /// The items of the answer. `failure` reads the body of an error.
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
    /// The next item; none after the last.
    pub async fn next(&mut self) -> Option<Result<T, Error<E>>> {
        std::future::poll_fn(|context| self.poll_item(context)).await
    }

    /// The next item; none after the last.
    ///
    /// # Errors
    /// When the call fails, the answer breaks off, or an item is not what the description promises.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error<E>> {
        self.next().await.transpose()
    }

    /// Ends with the connection.
    pub fn no_reconnect(mut self) -> Self {
        self.connection.reconnects = false;
        self
    }

    /// At most so many bytes in one item; that of
    /// [whole bodies](crate::ClientBuilder::max_response_bytes) unless it is set.
    pub fn max_item_bytes(mut self, bytes: usize) -> Self {
        self.connection.max_item_bytes = bytes;
        self
    }

    /// The id of the last server-sent event that was handed out, or of the one before that had one: what a
    /// program keeps to go on after it.
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
                        (ErrorKind::Status, Some(answer)) => (self.failure)(answer),
                        _ => None,
                    };
                    Err(Error::new(failure, body))
                }
            })
        })
    }
}

/// Nothing in it is pinned.
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
    /// The items as an iterator, for code without `async`.
    pub fn blocking(self) -> BlockingItemStream<T, E> {
        BlockingItemStream(Some(self))
    }
}

/// The items of an answer, for code without `async`: each is waited for.
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
            // Not the end of the items.
            let kind = ErrorKind::Request("the thread for blocking calls is not available".into());
            return Some(Err(Error::new(Failure::new(operation, kind, 0), None)));
        };
        self.0 = item.is_some().then_some(stream);
        item
    }
}
