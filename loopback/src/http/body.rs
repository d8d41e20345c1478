//! The body of a response on the wire: complete, or aborted in the middle.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Frame, SizeHint};

/// A body that announces `announced` bytes and may send fewer.
#[derive(Debug)]
pub(crate) struct Body {
    announced: u64,
    data: Option<Bytes>,
    ending: Ending,
}

#[derive(Debug, Clone, Copy)]
enum Ending {
    Complete,
    BreakSoon,
    BreakNow,
}

impl Body {
    pub(crate) fn whole(data: Bytes) -> Self {
        Self {
            announced: length(&data),
            data: Some(data).filter(|data| !data.is_empty()),
            ending: Ending::Complete,
        }
    }

    /// Sends the first half of `data` (an opening brace if it is empty) and then aborts.
    pub(crate) fn broken(data: &Bytes) -> Self {
        let half = match data.len() / 2 {
            0 => Bytes::from_static(b"{"),
            half => data.slice(..half),
        };
        Self {
            announced: length(data).max(64),
            data: Some(half),
            ending: Ending::BreakSoon,
        }
    }
}

fn length(data: &Bytes) -> u64 {
    u64::try_from(data.len()).unwrap_or(u64::MAX)
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(data) = self.data.take() {
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        match self.ending {
            Ending::Complete => Poll::Ready(None),
            Ending::BreakSoon => {
                // Wait for another poll, so that the data has left the write buffer.
                self.ending = Ending::BreakNow;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Ending::BreakNow => Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into()))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.data.is_none() && matches!(self.ending, Ending::Complete)
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.announced)
    }
}
