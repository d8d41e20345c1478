//! Request bodies: bytes, a file or a stream.

use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::{fmt, io};

use bytes::Bytes;
use futures_core::Stream;

use super::body::{Meter, Observer, UploadBody};
use super::source::Source;
use crate::types::Binary;
use crate::{BoxFuture, Progress};

/// The body of a request: bytes in memory, a file, or a stream.
///
/// A body in memory or in a file is sent again if the call is retried; a file is read again, so it is never
/// completely in memory. A stream can be sent only once: a call that fails after it began to send the stream is not
/// retried, and its error contains the reason.
///
/// The timeout of an attempt restarts with each piece that is sent, and only the timeout of the call itself
/// ([`CallOptions::timeout`](crate::CallOptions::timeout)) limits the whole upload: a long upload is not a slow one.
///
/// ```
/// use clientwright_runtime::Upload;
///
/// let note = Upload::from("a few words");
/// let film = Upload::file("film.mp4").on_progress(|progress| {
///     println!("{} of {:?} bytes", progress.bytes(), progress.total());
/// });
/// # let _ = (note, film);
/// ```
#[derive(Clone)]
pub struct Upload {
    source: Source,
    observer: Option<Observer>,
    meter: Arc<Meter>,
}

impl Upload {
    fn new(source: Source) -> Self {
        Self {
            source,
            observer: None,
            meter: Arc::default(),
        }
    }

    /// Creates a body from bytes in memory.
    #[must_use]
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(Source::Memory(bytes.into()))
    }

    /// Creates a body from a file, with its length at the start of an attempt.
    #[must_use]
    pub fn file(path: impl AsRef<Path>) -> Self {
        Self::new(Source::File(path.as_ref().to_owned()))
    }

    /// Creates a body from a stream of unknown length. Over HTTP/1.1 it is sent in chunks, which some servers reject.
    #[must_use]
    pub fn stream(stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static) -> Self {
        Self::new(Source::stream(None, stream))
    }

    /// Creates a body from a stream of `length` bytes; fewer or more bytes are an error.
    #[must_use]
    pub fn sized_stream(
        length: u64,
        stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
    ) -> Self {
        Self::new(Source::stream(Some(length), stream))
    }

    /// Concatenates several bodies.
    pub(crate) fn several(all: Vec<Self>) -> Self {
        let sources = all.into_iter().map(|upload| upload.source);
        Self::new(Source::Several(sources.collect()))
    }

    /// Reports the number of sent bytes after each piece; each attempt starts at the beginning.
    #[must_use]
    pub fn on_progress(mut self, observer: impl FnMut(Progress) + Send + 'static) -> Self {
        self.observer = Some(Arc::new(Mutex::new(observer)));
        self
    }

    /// Opens the body, for a transport that sends it.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read, or if the stream was already sent.
    pub fn open(&self) -> BoxFuture<'_, io::Result<UploadBody>> {
        Box::pin(async move {
            let opened = self.source.open().await;
            match opened {
                Ok((length, pieces)) => Ok(UploadBody::new(self.clone_parts(), length, pieces)),
                Err(error) => Err(self.meter.failed(error)),
            }
        })
    }

    fn clone_parts(&self) -> (Arc<Meter>, Option<Observer>) {
        (Arc::clone(&self.meter), self.observer.clone())
    }

    /// Returns the bytes, if the body is in memory and has no observer.
    pub(crate) fn in_memory(&self) -> Option<&Bytes> {
        match (&self.source, &self.observer) {
            (Source::Memory(bytes), None) => Some(bytes),
            _ => None,
        }
    }

    /// Returns whether the body can no longer be sent.
    pub(crate) fn is_gone(&self) -> bool {
        self.source.is_gone()
    }

    /// Returns a number that increases with each piece that is sent.
    pub(crate) fn pieces(&self) -> u64 {
        self.meter.pieces.load(Ordering::Relaxed)
    }

    /// Takes the error of reading the body, if there was one.
    pub(crate) fn problem(&self) -> Option<io::Error> {
        self.meter.take()
    }

    /// Returns the path, if the body is a file.
    pub(crate) fn path(&self) -> Option<&Path> {
        match &self.source {
            Source::File(path) => Some(path),
            Source::Memory(_) | Source::Stream { .. } | Source::Several(_) => None,
        }
    }
}

/// Bodies are equal if they have the same bytes, file or stream.
impl PartialEq for Upload {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Eq for Upload {}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Upload({:?})", self.source)
    }
}

macro_rules! from_bytes {
    ($($from:ty),*) => {$(
        impl From<$from> for Upload {
            fn from(bytes: $from) -> Self {
                Self::bytes(bytes)
            }
        }
    )*};
}

from_bytes!(
    Bytes,
    Binary,
    Vec<u8>,
    &'static [u8],
    &'static str,
    String,
    Box<[u8]>
);
