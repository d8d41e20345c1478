//! Answers that go on: items are handed out while the body comes in.
//!
//! The parsers take bytes and give texts, without any input or output: [`events`] and [`records`].
//! [`connection`] sends the call, and sends it again where a server lets clients go on; here texts get
//! their types.

mod connection;
mod events;
mod piece;
mod records;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use self::connection::Connection;
use self::piece::Piece;
use crate::body_error::BodyError;
use crate::client::Call;
use crate::describe::{ItemShape, Streaming};
#[cfg(feature = "blocking")]
use crate::error::Failure;
use crate::error::{Error, ErrorKind};
use crate::json::union;
use crate::json::{Document, FromJson, JsonError, from_slice_within, from_str, to_string};
use crate::parts;
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
/// A stream of server-sent events that was asked for with GET is resumed where the connection ends or
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
                    let body = match (&failure.kind, &failure.answer) {
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

/// Gives a piece its type.
fn typed<T: FromJson>(
    streaming: &Streaming,
    mut piece: Piece,
    max_values: usize,
) -> Result<T, BodyError> {
    if let (ItemShape::Part(shape), Some(part)) = (streaming.shape, piece.part.take()) {
        return parts::one(part, shape, max_values);
    }
    let piece = &piece;
    let read = |text: &[u8]| from_slice_within::<T>(text, max_values);
    let quoted = || to_string(&String::from_utf8_lossy(&piece.data).into_owned());
    let item: Result<T, JsonError> = match streaming.shape {
        ItemShape::Json | ItemShape::Part(_) => read(&piece.data),
        ItemShape::Text => from_str(&quoted()),
        ItemShape::TextEvent => read(&event(piece, quoted().as_bytes())),
        ItemShape::Event if Document::parse_within(&piece.data, max_values).is_ok() => {
            let (unrecognized, first) = union::unrecognized(|| read(&event(piece, &piece.data)));
            if first.is_ok() && unrecognized == 0 {
                first
            } else {
                // The data of an event may be a text even if it reads as JSON: `7`, say.
                let as_text = || read(&event(piece, quoted().as_bytes()));
                let (still, second) = union::unrecognized(as_text);
                match second.is_ok() && (first.is_err() || still < unrecognized) {
                    true => second,
                    false => first,
                }
            }
        }
        ItemShape::Event => read(&event(piece, quoted().as_bytes())),
    };
    item.map_err(BodyError::from)
}

/// The event as an object of JSON, with the fields that it has.
fn event(piece: &Piece, data: &[u8]) -> Vec<u8> {
    let mut text = b"{\"data\":".to_vec();
    text.extend_from_slice(data);
    for (name, value) in [("event", &piece.event), ("id", &piece.id)] {
        if !value.is_empty() {
            text.extend_from_slice(format!(",\"{name}\":").as_bytes());
            text.extend_from_slice(to_string(value).as_bytes());
        }
    }
    if let Some(retry) = piece.retry {
        text.extend_from_slice(format!(",\"retry\":{retry}").as_bytes());
    }
    text.push(b'}');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::v1::union::{Constant, Kinds, Shape, choose};
    use crate::{Mismatch, Node, Value};

    /// What a generated union of two events is: `add` with data of its own, `gone` with a text.
    #[derive(Debug, PartialEq)]
    enum Event {
        Add(Value),
        Gone(String),
        Unknown,
    }

    impl FromJson for Event {
        fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
            const SHAPES: &[Shape] = &[
                Shape::of(Kinds::OBJECT)
                    .members(&["event"], &["event", "data"])
                    .constants(&[(&["event"], &[Constant::Text("add")])]),
                Shape::of(Kinds::OBJECT)
                    .members(&["event"], &["event", "data"])
                    .constants(&[(&["event"], &[Constant::Text("gone")])]),
            ];
            let data = node.get("data").unwrap_or(node);
            let mut candidates = choose(node, SHAPES);
            while let Some(candidate) = candidates.next() {
                let read = match candidate {
                    0 => Value::from_json(data).map(Self::Add),
                    _ => String::from_json(data).map(Self::Gone),
                };
                if read.is_ok() && candidates.accept() {
                    return read;
                }
            }
            Ok(Self::Unknown)
        }
    }

    fn read<T: FromJson>(event: &str, data: &str, retry: Option<u64>) -> T {
        let piece = Piece {
            data: data.as_bytes().to_vec(),
            event: event.to_owned(),
            retry,
            ..Piece::default()
        };
        let streaming = Streaming::new("text/event-stream").events();
        typed(&streaming, piece, 100).unwrap()
    }

    #[test]
    fn data_that_is_a_text_is_one_also_where_it_reads_as_json() {
        let gone = |text: &str| Event::Gone(text.to_owned());
        assert_eq!(read::<Event>("gone", "7", None), gone("7"));
        assert_eq!(
            read::<Event>("gone", r#"{"a":1}"#, None),
            gone(r#"{"a":1}"#)
        );
        assert_eq!(read::<Event>("gone", "not JSON", None), gone("not JSON"));
        assert!(matches!(
            read("add", "7", None),
            Event::Add(Value::Number(_))
        ));
        assert_eq!(read::<Event>("other", "7", None), Event::Unknown);
    }

    #[test]
    fn an_event_has_all_its_fields() {
        let whole: Value = read("x", "[1]", Some(10));
        let expected: Value = from_str(r#"{"data":[1],"event":"x","retry":10}"#).unwrap();
        assert_eq!(whole, expected);
    }
}
