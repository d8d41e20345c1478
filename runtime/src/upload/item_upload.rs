//! Bodies that consist of a sequence of items.

use std::fmt;
use std::io;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::{StreamExt as _, stream};

use super::Upload;
use crate::describe::{ItemShape, Streaming};
use crate::json::{ToJson, Value, from_str, to_exact_string, to_string};
use crate::media_type::{essence, is_json_seq};

/// The items of a body that is sent as they are produced: lines of JSON, `application/json-seq`, or server-sent
/// events, depending on the specification.
///
/// A list is in memory, and sent again if the call is retried. Items of an iterator or a stream are written one by
/// one when the transport is ready, and can be sent only once: a call that fails after it began to send them is not
/// retried, and its error contains the reason.
///
/// ```
/// use clientwright_runtime::ItemUpload;
///
/// let some = ItemUpload::from(vec![1, 2]);
/// let many = ItemUpload::iter(0..1_000_000);
/// # let (_, _): (ItemUpload<i32>, ItemUpload<i32>) = (some, many);
/// ```
pub struct ItemUpload<T> {
    source: Source,
    /// Items are consumed, not stored.
    item: PhantomData<fn(T)>,
}

type Texts = Pin<Box<dyn Stream<Item = io::Result<String>> + Send>>;

/// Items as JSON.
#[derive(Clone)]
enum Source {
    /// The items, or the reason why one of them cannot be written as JSON.
    Memory(Result<Vec<String>, String>),
    /// `None` once it is being sent.
    Stream(Arc<Mutex<Option<Texts>>>),
}

impl<T: ToJson + 'static> ItemUpload<T> {
    /// Creates a body from the items of an iterator. Its `next` is called on the thread that sends the body, so it
    /// must not block.
    #[must_use]
    pub fn iter<I>(items: I) -> Self
    where
        I: IntoIterator<Item = T>,
        I::IntoIter: Send + 'static,
    {
        Self::stream(stream::iter(items))
    }

    /// Creates a body from the items of a stream.
    #[must_use]
    pub fn stream(items: impl Stream<Item = T> + Send + 'static) -> Self {
        Self::texts(items.map(|item| exact(&item)))
    }

    /// Creates a body from the items of a fallible stream. If it fails, the call fails with its error.
    #[must_use]
    pub fn try_stream(items: impl Stream<Item = io::Result<T>> + Send + 'static) -> Self {
        Self::texts(items.map(|item| exact(&item?)))
    }

    fn texts(texts: impl Stream<Item = io::Result<String>> + Send + 'static) -> Self {
        let texts: Texts = Box::pin(texts);
        Self::of(Source::Stream(Arc::new(Mutex::new(Some(texts)))))
    }
}

impl<T> ItemUpload<T> {
    fn of(source: Source) -> Self {
        Self {
            source,
            item: PhantomData,
        }
    }

    /// Converts the items into the bytes of the body.
    pub(crate) fn into_upload(self, streaming: Streaming) -> io::Result<Upload> {
        match self.source {
            Source::Memory(items) => {
                let mut body = Vec::new();
                for item in &items.map_err(unwritable)? {
                    body.extend_from_slice(&framed(&streaming, item)?);
                }
                Ok(Upload::bytes(body))
            }
            Source::Stream(texts) => {
                let texts = texts.lock().unwrap_or_else(PoisonError::into_inner).take();
                let texts = texts.ok_or_else(|| io::Error::other("the items were sent already"))?;
                Ok(Upload::stream(texts.map(move |text| {
                    framed(&streaming, &text?).map(Bytes::from)
                })))
            }
        }
    }
}

fn exact(item: &impl ToJson) -> io::Result<String> {
    to_exact_string(item).map_err(unwritable)
}

fn unwritable(why: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, why)
}

/// Frames an item for sending.
fn framed(streaming: &Streaming, json: &str) -> io::Result<Vec<u8>> {
    match essence(streaming.media_type).as_str() {
        "text/event-stream" => event(streaming.shape, json),
        kind if is_json_seq(kind) => Ok(format!("\x1E{json}\n").into_bytes()),
        _ => Ok(format!("{json}\n").into_bytes()),
    }
}

/// Writes an item as a server-sent event.
fn event(shape: ItemShape, json: &str) -> io::Result<Vec<u8>> {
    let mut text = String::new();
    match shape {
        ItemShape::Json | ItemShape::Part(_) => field(&mut text, "data", json),
        ItemShape::Text => field(&mut text, "data", &plain(&parsed(json)?)),
        ItemShape::Event | ItemShape::TextEvent => {
            let item = parsed(json)?;
            for name in ["event", "id", "retry"] {
                if let Some(value) = item.get(name).filter(|value| !value.is_null()) {
                    // A line break would end the field.
                    let value = plain(value).replace(['\r', '\n', '\0'], "");
                    field(&mut text, name, &value);
                }
            }
            match (item.get("data"), shape) {
                (None, _) => {}
                (Some(data), ItemShape::TextEvent) => field(&mut text, "data", &plain(data)),
                // Data that is not JSON is read as text.
                (Some(Value::String(data)), _) if from_str::<Value>(data).is_err() => {
                    field(&mut text, "data", data);
                }
                (Some(data), _) => field(&mut text, "data", &to_string(data)),
            }
        }
    }
    text.push('\n');
    Ok(text.into_bytes())
}

/// Writes a field for each line of a text.
fn field(event: &mut String, name: &str, value: &str) {
    let value = value.replace("\r\n", "\n").replace('\r', "\n");
    for line in value.split('\n') {
        event.push_str(&format!("{name}: {line}\n"));
    }
}

/// Returns a string unchanged, and any other value as JSON.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => to_string(other),
    }
}

fn parsed(json: &str) -> io::Result<Value> {
    from_str(json).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

impl<T: ToJson> From<Vec<T>> for ItemUpload<T> {
    fn from(items: Vec<T>) -> Self {
        Self::of(Source::Memory(items.iter().map(to_exact_string).collect()))
    }
}

impl<T: ToJson> From<&[T]> for ItemUpload<T> {
    fn from(items: &[T]) -> Self {
        Self::of(Source::Memory(items.iter().map(to_exact_string).collect()))
    }
}

impl<T: ToJson, const N: usize> From<[T; N]> for ItemUpload<T> {
    fn from(items: [T; N]) -> Self {
        Self::from(&items[..])
    }
}

impl<T> Clone for ItemUpload<T> {
    fn clone(&self) -> Self {
        Self::of(self.source.clone())
    }
}

/// Bodies are equal if they have the same items or the same stream.
impl<T> PartialEq for ItemUpload<T> {
    fn eq(&self, other: &Self) -> bool {
        match (&self.source, &other.source) {
            (Source::Memory(one), Source::Memory(other)) => one == other,
            (Source::Stream(one), Source::Stream(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }
}

impl<T> fmt::Debug for ItemUpload<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::Memory(items) => {
                let count = items.as_ref().map_or(0, Vec::len);
                write!(f, "ItemUpload({count})")
            }
            Source::Stream(_) => f.write_str("ItemUpload(a stream)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(streaming: Streaming, items: ItemUpload<Value>) -> String {
        let upload = items.into_upload(streaming).unwrap();
        let bytes = upload.in_memory().unwrap();
        String::from_utf8(bytes.to_vec()).unwrap()
    }

    fn values(json: &str) -> ItemUpload<Value> {
        ItemUpload::from(from_str::<Vec<Value>>(json).unwrap())
    }

    #[test]
    fn the_media_type_determines_whether_items_are_lines_records_or_events() {
        let items = || values(r#"[{"a": "x\ny"}, 1]"#);
        let of = |media_type| Streaming::new(media_type);
        assert_eq!(
            sent(of("application/x-ndjson; charset=utf-8"), items()),
            "{\"a\":\"x\\ny\"}\n1\n"
        );
        assert_eq!(
            sent(of("Application/JSON-seq"), items()),
            "\x1E{\"a\":\"x\\ny\"}\n\x1E1\n"
        );
        assert_eq!(
            sent(of("text/event-stream"), items()),
            "data: {\"a\":\"x\\ny\"}\n\ndata: 1\n\n"
        );
    }

    #[test]
    fn an_event_has_the_fields_of_its_item_and_lines_of_text_cannot_add_any() {
        let events = Streaming::new("text/event-stream");
        let texts = values(r#"["a\r\nid: 7\rb", ""]"#);
        assert_eq!(
            sent(events.texts(), texts),
            "data: a\ndata: id: 7\ndata: b\n\ndata: \n\n"
        );
        let whole = r#"[{"event": "x\n\nid: 7", "id": "1", "retry": 5, "data": {"a": 1}}, {"data": "[DONE]"}, {"data": "3"}]"#;
        assert_eq!(
            sent(events.events(), values(whole)),
            "event: xid: 7\nid: 1\nretry: 5\ndata: {\"a\":1}\n\ndata: [DONE]\n\ndata: \"3\"\n\n"
        );
        let text = values(r#"[{"data": "{\"a\": 1}\nb", "event": null}]"#);
        assert_eq!(
            sent(events.text_events(), text),
            "data: {\"a\": 1}\ndata: b\n\n"
        );
    }

    #[test]
    fn a_stream_of_items_can_be_sent_only_once() {
        let items = ItemUpload::iter(0..3);
        let events = Streaming::new("application/jsonl");
        assert!(
            items
                .clone()
                .into_upload(events)
                .unwrap()
                .in_memory()
                .is_none()
        );
        assert!(items.into_upload(events).is_err());
    }
}
