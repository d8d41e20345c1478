//! A body as a stream of pieces.

use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;

use super::progress::Progress;
use super::save::{Save, typed};
use super::transfer::{Part, Transfer};
use crate::BoxFuture;
use crate::client::Call;
use crate::error::{Error, Failure};
use crate::response::RawResponse;
#[cfg(feature = "blocking")]
use crate::{describe::Operation, error::ErrorKind};

/// The body of a response of any length, piece by piece as it is received.
///
/// The request is sent when the first piece is requested; each piece is read when it is requested; dropping
/// the stream closes the connection. The timeouts of a call apply until the response begins, after that only
/// the timeout between two pieces ([`stall_timeout`](crate::CallOptions::stall_timeout)). Compression is not
/// requested.
///
/// If the connection breaks, GET continues with the rest, as often as the [`RetryPolicy`](crate::RetryPolicy)
/// allows without progress in between, if the server sent a strong `ETag` or `Last-Modified` and still has
/// the same body. After the last piece, the checksums from the server are verified; a mismatch is an error
/// ([`Save`] lists them). After an error, the stream ends.
///
/// With the feature `tokio-io` it implements tokio's `AsyncRead`; with the feature `blocking`, `blocking()`
/// converts it to a `Read`.
///
/// ```
/// use clientwright_runtime::{BytesStream, Error};
///
/// async fn lines(mut report: BytesStream) -> Result<usize, Error> {
///     let mut lines = 0;
///     while let Some(bytes) = report.try_next().await? {
///         lines += bytes.iter().filter(|byte| **byte == b'\n').count();
///     }
///     Ok(lines)
/// }
/// ```
#[must_use = "a stream does nothing unless it is polled"]
pub struct BytesStream<E = crate::Value> {
    state: State,
    failure: fn(&RawResponse) -> Option<E>,
    #[cfg(feature = "blocking")]
    operation: &'static Operation,
    /// The unread rest of the last piece.
    #[cfg(any(feature = "tokio-io", feature = "blocking"))]
    rest: Bytes,
}

type Came = Result<Option<Bytes>, Failure>;

enum State {
    Idle(Box<Transfer>),
    Reading(BoxFuture<'static, (Box<Transfer>, Came)>),
    Ended,
}

#[doc(hidden)]
impl Call {
    /// Returns the bytes of the response. `failure` reads the body of an error.
    pub fn bytes_stream<E>(self, failure: fn(&RawResponse) -> Option<E>) -> BytesStream<E> {
        BytesStream {
            #[cfg(feature = "blocking")]
            operation: self.operation,
            state: State::Idle(Box::new(Transfer::new(self))),
            failure,
            #[cfg(any(feature = "tokio-io", feature = "blocking"))]
            rest: Bytes::new(),
        }
    }

    /// Saves the bytes of the response. `failure` reads the body of an error.
    pub fn save_to<E>(
        self,
        path: impl AsRef<Path>,
        failure: fn(&RawResponse) -> Option<E>,
    ) -> Save<E> {
        Save::new(Transfer::new(self), failure, path.as_ref().to_owned())
    }
}

impl<E> BytesStream<E> {
    /// Returns the next piece, which is never empty, or `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error<E>>> {
        std::future::poll_fn(|context| self.poll_bytes(context)).await
    }

    /// Returns the next piece, which is never empty, or `None` after the last.
    ///
    /// # Errors
    /// Returns an error if the call fails, the response is interrupted, or a checksum from the server does
    /// not match.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error<E>> {
        self.next().await.transpose()
    }

    /// Reports the progress with each piece received.
    pub fn on_progress(mut self, observer: impl FnMut(Progress) + Send + 'static) -> Self {
        if let State::Idle(transfer) = &mut self.state {
            transfer.observer = Some(Box::new(observer));
        }
        self
    }

    /// Fails if the connection breaks, instead of resuming.
    pub fn no_resume(mut self) -> Self {
        if let State::Idle(transfer) = &mut self.state {
            transfer.resumes = false;
        }
        self
    }

    /// Returns the headers of the response; `None` before the first piece has been requested, and after the
    /// end.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        match &self.state {
            State::Idle(transfer) => transfer.head.as_ref().map(|head| &head.headers),
            State::Reading(_) | State::Ended => None,
        }
    }

    fn poll_bytes(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error<E>>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Ended => return Poll::Ready(None),
                State::Idle(mut transfer) => {
                    self.state = State::Reading(Box::pin(async move {
                        let came = read(&mut transfer).await;
                        (transfer, came)
                    }));
                }
                State::Reading(mut read) => {
                    let (transfer, came) = match read.as_mut().poll(context) {
                        Poll::Ready(came) => came,
                        Poll::Pending => {
                            self.state = State::Reading(read);
                            return Poll::Pending;
                        }
                    };
                    return Poll::Ready(match came {
                        Ok(Some(bytes)) => {
                            self.state = State::Idle(transfer);
                            Some(Ok(bytes))
                        }
                        Ok(None) => None,
                        Err(problem) => Some(Err(typed(problem, self.failure))),
                    });
                }
            }
        }
    }
}

async fn read(transfer: &mut Transfer) -> Came {
    loop {
        match transfer.next().await? {
            Some(Part::Bytes(bytes)) => return Ok(Some(bytes)),
            // The stream does not restart: returned pieces cannot be taken back.
            Some(Part::Again) => {}
            None => return Ok(None),
        }
    }
}

/// Nothing in it is pinned.
impl<E> Unpin for BytesStream<E> {}

impl<E> Stream for BytesStream<E> {
    type Item = Result<Bytes, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_bytes(context)
    }
}

impl<E> fmt::Debug for BytesStream<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BytesStream")
    }
}

/// Errors of the call are the source of an I/O error.
#[cfg(feature = "tokio-io")]
impl<E: fmt::Debug + Send + Sync + 'static> tokio::io::AsyncRead for BytesStream<E> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut tokio::io::ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        if buffer.remaining() == 0 {
            return Poll::Ready(Ok(()));
        }
        if self.rest.is_empty() {
            match std::task::ready!(self.poll_bytes(context)) {
                Some(Ok(bytes)) => self.rest = bytes,
                Some(Err(error)) => return Poll::Ready(Err(std::io::Error::other(error))),
                None => return Poll::Ready(Ok(())),
            }
        }
        let length = buffer.remaining().min(self.rest.len());
        buffer.put_slice(&self.rest.split_to(length));
        Poll::Ready(Ok(()))
    }
}

#[cfg(feature = "blocking")]
impl<E: Send + 'static> BytesStream<E> {
    /// Converts the stream to an iterator and a [`Read`](std::io::Read), for code without `async`.
    pub fn blocking(self) -> BlockingBytesStream<E> {
        BlockingBytesStream(Some(self))
    }
}

/// The body of a response, for code without `async`: an iterator over its pieces, or a
/// [`Read`](std::io::Read), whose errors contain those of the call.
///
/// ```
/// use clientwright_runtime::BytesStream;
///
/// fn copy(report: BytesStream) -> std::io::Result<u64> {
///     std::io::copy(&mut report.blocking(), &mut std::io::sink())
/// }
/// ```
#[cfg(feature = "blocking")]
#[derive(Debug)]
#[must_use = "an iterator does nothing unless it is asked"]
pub struct BlockingBytesStream<E = crate::Value>(Option<BytesStream<E>>);

#[cfg(feature = "blocking")]
impl<E: Send + 'static> Iterator for BlockingBytesStream<E> {
    type Item = Result<Bytes, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut stream = self.0.take()?;
        let rest = std::mem::take(&mut stream.rest);
        if !rest.is_empty() {
            self.0 = Some(stream);
            return Some(Ok(rest));
        }
        let operation = stream.operation;
        let driven = crate::background::drive(Box::pin(async move {
            let piece = stream.next().await;
            (stream, piece)
        }));
        let Some((stream, piece)) = driven else {
            // This is not the end of the body.
            let kind = ErrorKind::Request("the thread for blocking calls is not available".into());
            return Some(Err(Error::new(Failure::new(operation, kind, 0), None)));
        };
        self.0 = piece.is_some().then_some(stream);
        piece
    }
}

#[cfg(feature = "blocking")]
impl<E: fmt::Debug + Send + Sync + 'static> std::io::Read for BlockingBytesStream<E> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        let Some(mut bytes) = self.next().transpose().map_err(std::io::Error::other)? else {
            return Ok(0);
        };
        let length = buffer.len().min(bytes.len());
        let taken = bytes.split_to(length);
        for (to, from) in buffer.iter_mut().zip(&taken) {
            *to = *from;
        }
        if let Some(stream) = &mut self.0 {
            stream.rest = bytes;
        }
        Ok(length)
    }
}
