//! Saving a body as a file.

use std::fmt;
use std::path::PathBuf;

use bytes::Bytes;

use super::part_file::PartFile;
use super::progress::Progress;
use super::transfer::{Head, Part, Transfer};
use crate::BoxFuture;
use crate::error::{Error, ErrorKind, Failure};
use crate::off_thread::off_thread;
use crate::response::{RawResponse, Response};

/// The number of bytes to collect before they are written.
const GATHERED: usize = 256 * 1024;

/// A future that saves the body of a response as a file. The body of its response is the number of bytes.
///
/// The bytes are written to a temporary file next to the destination, synced, and renamed: the destination
/// has either the whole body or its previous content. If the connection breaks, GET continues with the rest
/// if the server supports it (`Range` with `If-Range`, which requires a strong `ETag` or `Last-Modified`),
/// otherwise from the beginning, as often as the [`RetryPolicy`](crate::RetryPolicy) allows. The checksums
/// from the server are verified (`Repr-Digest`, `Digest` and `Content-Digest` of SHA-256 and SHA-512; with
/// the feature `md5` also `Content-MD5`); on a mismatch, there is an error and no file.
///
/// ```
/// use clientwright_runtime::{Error, Save};
///
/// async fn save(report: Save) -> Result<(), Error> {
///     let saved = report.on_progress(|progress| println!("{}", progress.bytes())).await?;
///     println!("{} bytes of {:?}", saved.body(), saved.raw_headers().get("content-type"));
///     Ok(())
/// }
/// ```
#[must_use = "nothing is saved before it is awaited"]
pub struct Save<E = crate::Value> {
    transfer: Transfer,
    failure: fn(&RawResponse) -> Option<E>,
    path: PathBuf,
}

impl<E> Save<E> {
    pub(super) fn new(
        transfer: Transfer,
        failure: fn(&RawResponse) -> Option<E>,
        path: PathBuf,
    ) -> Self {
        Self {
            transfer,
            failure,
            path,
        }
    }

    /// Reports the progress with each piece received.
    pub fn on_progress(mut self, observer: impl FnMut(Progress) + Send + 'static) -> Self {
        self.transfer.observer = Some(Box::new(observer));
        self
    }

    /// Fails if the connection breaks, instead of resuming.
    pub fn no_resume(mut self) -> Self {
        self.transfer.resumes = false;
        self
    }
}

#[cfg(feature = "blocking")]
impl<E: Send + 'static> Save<E> {
    /// Saves the body and blocks until it is complete, without `async`.
    ///
    /// # Errors
    /// Returns the errors of awaiting it.
    pub fn wait(self) -> Result<Response<u64>, Error<E>> {
        let operation = self.transfer.call.operation;
        crate::background::drive(self.into_future()).unwrap_or_else(|| {
            let kind = ErrorKind::Request("the thread for blocking calls is not available".into());
            Err(Error::new(Failure::new(operation, kind, 0), None))
        })
    }
}

impl<E: Send + 'static> IntoFuture for Save<E> {
    type Output = Result<Response<u64>, Error<E>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let failure = self.failure;
        let saved = save(self.transfer, self.path);
        Box::pin(async move { saved.await.map_err(|problem| typed(problem, failure)) })
    }
}

impl<E> fmt::Debug for Save<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Save")
            .field("operation", &self.transfer.call.operation.id)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// Returns the error of a call, with its body.
pub(super) fn typed<E>(problem: Failure, failure: fn(&RawResponse) -> Option<E>) -> Error<E> {
    let body = match (&problem.kind, &problem.response) {
        (ErrorKind::Status | ErrorKind::Redirect { .. }, Some(response)) => failure(response),
        _ => None,
    };
    Error::new(problem, body)
}

async fn save(mut transfer: Transfer, path: PathBuf) -> Result<Response<u64>, Failure> {
    transfer.restarts = true;
    // Nothing is written before the server has accepted the request.
    let mut part = transfer.next().await?;
    let number = transfer.call.core.randomness.next();
    let place = path.clone();
    let made = off_thread(move || PartFile::next_to(&place, number)).await;
    let io = |error| ErrorKind::File {
        path: path.clone(),
        error,
    };
    let mut file = made.map_err(|error| transfer.failure(io(error)))?;
    let mut gathered: Vec<Bytes> = Vec::new();
    let mut size: usize = 0;
    loop {
        let is_again = matches!(part, Some(Part::Again));
        let is_over = part.is_none();
        if let Some(Part::Bytes(bytes)) = part {
            size = size.saturating_add(bytes.len());
            gathered.push(bytes);
        }
        if is_again || is_over || size >= GATHERED {
            let pieces = std::mem::take(&mut gathered);
            size = 0;
            let written = off_thread(move || {
                match is_again {
                    true => file.restart()?,
                    false => file.write(&pieces)?,
                }
                Ok(file)
            });
            file = written.await.map_err(|error| transfer.failure(io(error)))?;
        }
        if is_over {
            break;
        }
        part = transfer.next().await?;
    }
    let finished = off_thread(move || file.finish()).await;
    finished.map_err(|error| transfer.failure(io(error)))?;
    let (status, headers) = match transfer.head.take() {
        Some(Head { status, headers }) => (status, headers),
        None => (http::StatusCode::OK, http::HeaderMap::new()),
    };
    let response = RawResponse::new(transfer.call.operation, status, headers, Bytes::new());
    Ok(Response {
        body: transfer.received,
        headers: (),
        status,
        request_id: crate::error::details_request_id(&response),
        raw_headers: response.headers,
        attempts: transfer.attempts,
        skipped: Vec::new(),
    })
}
