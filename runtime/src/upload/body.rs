//! The bytes of a body in one attempt.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::source::Pieces;
use crate::Progress;

pub(super) type Observer = Arc<Mutex<dyn FnMut(Progress) + Send>>;

/// Tracks the pieces and the error of a body, whatever the transport reports.
#[derive(Default)]
pub(super) struct Meter {
    pub(super) pieces: AtomicU64,
    problem: Mutex<Option<io::Error>>,
}

impl Meter {
    /// Stores an error, and returns a copy for the transport.
    pub(super) fn failed(&self, error: io::Error) -> io::Error {
        let told = io::Error::new(error.kind(), error.to_string());
        *self.problem.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        told
    }

    pub(super) fn take(&self) -> Option<io::Error> {
        let mut problem = self.problem.lock().unwrap_or_else(PoisonError::into_inner);
        problem.take()
    }
}

/// A stream of the bytes of an [`Upload`](crate::Upload), for a transport that sends them.
///
/// ```
/// use clientwright_runtime::{Upload, UploadBody};
///
/// /// Returns the `Content-Length`. Without one, a transport sends chunks.
/// async fn content_length(upload: &Upload) -> std::io::Result<Option<u64>> {
///     let body: UploadBody = upload.open().await?;
///     Ok(body.length())
/// }
/// ```
pub struct UploadBody {
    pieces: Pieces,
    length: Option<u64>,
    sent: u64,
    is_over: bool,
    meter: Arc<Meter>,
    observer: Option<Observer>,
}

impl UploadBody {
    pub(super) fn new(
        (meter, observer): (Arc<Meter>, Option<Observer>),
        length: Option<u64>,
        pieces: Pieces,
    ) -> Self {
        Self {
            pieces,
            length,
            sent: 0,
            is_over: false,
            meter,
            observer,
        }
    }

    /// Returns the number of bytes, if it is known, for `Content-Length`.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Checks the pieces against the declared length.
    fn check(&mut self, piece: Option<io::Result<Bytes>>) -> Option<io::Result<Bytes>> {
        let bytes = match piece {
            None => {
                let length = self.length.filter(|length| *length > self.sent)?;
                let problem = format!("it ended after {} of {length} bytes", self.sent);
                return Some(Err(io::Error::new(io::ErrorKind::UnexpectedEof, problem)));
            }
            Some(Ok(bytes)) => bytes,
            Some(Err(error)) => return Some(Err(error)),
        };
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        self.sent = self.sent.saturating_add(size);
        if let Some(length) = self.length.filter(|length| *length < self.sent) {
            let problem = format!("there are more than {length} bytes");
            return Some(Err(io::Error::new(io::ErrorKind::InvalidData, problem)));
        }
        Some(Ok(bytes))
    }
}

impl Stream for UploadBody {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if this.is_over {
            return Poll::Ready(None);
        }
        let piece = ready!(this.pieces.as_mut().poll_next(context));
        let piece = this.check(piece);
        this.is_over = !matches!(piece, Some(Ok(_)));
        this.meter.pieces.fetch_add(1, Ordering::Relaxed);
        if let (Some(Ok(_)), Some(observer)) = (&piece, &this.observer) {
            let mut observer = observer.lock().unwrap_or_else(PoisonError::into_inner);
            observer(Progress {
                bytes: this.sent,
                total: this.length,
            });
        }
        Poll::Ready(piece.map(|piece| piece.map_err(|error| this.meter.failed(error))))
    }
}

impl fmt::Debug for UploadBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadBody")
            .field("length", &self.length)
            .field("sent", &self.sent)
            .finish_non_exhaustive()
    }
}
