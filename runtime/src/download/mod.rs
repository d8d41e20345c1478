//! Answers that are bytes, and may be more of them than fit in memory.
//!
//! [`transfer`] brings the bytes, over several requests where the connection breaks; what it needs to know
//! of ranges and checksums, without any input or output, is in [`range`] and [`checksum`]. The bytes are
//! handed out by [`bytes_stream`], or become a file in [`save`].

mod bytes_stream;
mod checksum;
mod part_file;
mod progress;
mod range;
mod save;
mod transfer;

#[cfg(feature = "blocking")]
pub use bytes_stream::BlockingBytesStream;
pub use bytes_stream::BytesStream;
pub use progress::Progress;
pub use save::Save;
