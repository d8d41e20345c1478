//! The sources of the bytes of a body.

use std::fmt;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::{StreamExt as _, stream};

use crate::off_thread::off_thread;

pub(super) type Pieces = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// The number of bytes that are read from a file at once.
const PIECE: usize = 256 * 1024;

#[derive(Clone)]
pub(super) enum Source {
    Memory(Bytes),
    File(PathBuf),
    Stream {
        length: Option<u64>,
        /// `None` once it is being sent.
        stream: Arc<Mutex<Option<Pieces>>>,
    },
    /// A concatenation.
    Several(Vec<Source>),
}

impl Source {
    pub(super) fn stream(
        length: Option<u64>,
        stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
    ) -> Self {
        Self::Stream {
            length,
            stream: Arc::new(Mutex::new(Some(Box::pin(stream)))),
        }
    }

    pub(super) fn is_gone(&self) -> bool {
        match self {
            Self::Memory(_) | Self::File(_) => false,
            Self::Several(all) => all.iter().any(Self::is_gone),
            Self::Stream { stream, .. } => {
                let stream = stream.lock().unwrap_or_else(PoisonError::into_inner);
                stream.is_none()
            }
        }
    }

    /// Returns the length, if it is known, and the bytes.
    pub(super) async fn open(&self) -> io::Result<(Option<u64>, Pieces)> {
        match self {
            Self::Several(all) => {
                let mut total = Some(0_u64);
                let mut opened = Vec::with_capacity(all.len());
                for source in all {
                    let (length, pieces) = Box::pin(source.open()).await.map_err(|error| {
                        io::Error::new(error.kind(), format!("{source:?}: {error}"))
                    })?;
                    total = total
                        .zip(length)
                        .map(|(total, length)| total.saturating_add(length));
                    opened.push(pieces);
                }
                Ok((total, Box::pin(stream::iter(opened).flatten())))
            }
            Self::Memory(bytes) => {
                let length = u64::try_from(bytes.len()).ok();
                Ok((length, Box::pin(pieces_of(bytes.clone()))))
            }
            Self::File(path) => {
                let path = path.clone();
                let (file, length) = off_thread(move || {
                    let file = File::open(path)?;
                    let length = file.metadata()?.len();
                    Ok((file, length))
                })
                .await?;
                Ok((Some(length), Box::pin(read(file, length))))
            }
            Self::Stream { length, stream } => {
                let mut stream = stream.lock().unwrap_or_else(PoisonError::into_inner);
                let stream = stream.take();
                let pieces = stream.ok_or_else(|| {
                    io::Error::other("the body is a stream, which was sent already")
                })?;
                Ok((*length, pieces))
            }
        }
    }
}

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Memory(one), Self::Memory(other)) => one == other,
            (Self::File(one), Self::File(other)) => one == other,
            (Self::Stream { stream: one, .. }, Self::Stream { stream: other, .. }) => {
                Arc::ptr_eq(one, other)
            }
            (Self::Several(one), Self::Several(other)) => one == other,
            _ => false,
        }
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Memory(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Several(all) => f.debug_list().entries(all).finish(),
            Self::Stream { length: None, .. } => f.write_str("a stream"),
            Self::Stream {
                length: Some(length),
                ..
            } => write!(f, "a stream of {length} bytes"),
        }
    }
}

/// Splits bytes into pieces, so that progress can be reported.
fn pieces_of(bytes: Bytes) -> impl Stream<Item = io::Result<Bytes>> {
    stream::unfold(bytes, |mut rest| async move {
        let piece = rest.split_to(rest.len().min(PIECE));
        (!piece.is_empty()).then_some((Ok(piece), rest))
    })
}

/// Reads the first `length` bytes of a file, which may grow while it is sent.
fn read(file: File, length: u64) -> impl Stream<Item = io::Result<Bytes>> {
    stream::unfold(Some(file.take(length)), |file| async move {
        let mut file = file?;
        let read = off_thread(move || {
            let mut piece = Vec::with_capacity(PIECE);
            let most = u64::try_from(PIECE).unwrap_or(u64::MAX);
            file.by_ref().take(most).read_to_end(&mut piece)?;
            Ok((piece, file))
        });
        match read.await {
            Ok((piece, _)) if piece.is_empty() => None,
            Ok((piece, file)) => Some((Ok(Bytes::from(piece)), Some(file))),
            Err(error) => Some((Err(error), None)),
        }
    })
}
