//! The body of a request: bytes, a file or a stream.

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
/// What is in memory or in a file is sent again where a call is repeated; a file is read again, so it is
/// never whole in memory. A stream is sent once: a call that failed after it began to be sent is not
/// repeated, and its error says why.
///
/// The timeout of an attempt counts from the last piece that was sent, and only that of the call itself
/// ([`CallOptions::timeout`](crate::CallOptions::timeout)) bounds the whole: a long upload is not a slow one.
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

    /// Bytes in memory.
    #[must_use]
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(Source::Memory(bytes.into()))
    }

    /// A file, as long as it is when an attempt begins.
    #[must_use]
    pub fn file(path: impl AsRef<Path>) -> Self {
        Self::new(Source::File(path.as_ref().to_owned()))
    }

    /// A stream of unknown length. Over HTTP/1.1 it is sent in chunks, which some servers do not take.
    #[must_use]
    pub fn stream(stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static) -> Self {
        Self::new(Source::stream(None, stream))
    }

    /// A stream of so many bytes; fewer or more of them are an error.
    #[must_use]
    pub fn sized_stream(
        length: u64,
        stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
    ) -> Self {
        Self::new(Source::stream(Some(length), stream))
    }

    /// One after the other.
    pub(crate) fn several(all: Vec<Self>) -> Self {
        let sources = all.into_iter().map(|upload| upload.source);
        Self::new(Source::Several(sources.collect()))
    }

    /// Tells how much the transport took, with each piece; from the beginning in each attempt.
    #[must_use]
    pub fn on_progress(mut self, observer: impl FnMut(Progress) + Send + 'static) -> Self {
        self.observer = Some(Arc::new(Mutex::new(observer)));
        self
    }

    /// Starts to read it, for a transport that sends it.
    ///
    /// # Errors
    /// When the file cannot be read, or the stream was sent already.
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

    /// The bytes, if it is those and no observer is set.
    pub(crate) fn in_memory(&self) -> Option<&Bytes> {
        match (&self.source, &self.observer) {
            (Source::Memory(bytes), None) => Some(bytes),
            _ => None,
        }
    }

    /// Whether it cannot be sent any more.
    pub(crate) fn is_gone(&self) -> bool {
        self.source.is_gone()
    }

    /// A number that grows with each piece that is sent.
    pub(crate) fn pieces(&self) -> u64 {
        self.meter.pieces.load(Ordering::Relaxed)
    }

    /// Why it could not be read, if that is so.
    pub(crate) fn problem(&self) -> Option<io::Error> {
        self.meter.take()
    }

    /// The file that it is.
    pub(crate) fn path(&self) -> Option<&Path> {
        match &self.source {
            Source::File(path) => Some(path),
            Source::Memory(_) | Source::Stream { .. } | Source::Several(_) => None,
        }
    }
}

/// Of the same bytes, the same file or the same stream.
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
