//! Responses of bytes, which may not fit in memory.
//!
//! [`transfer`] receives the bytes, in several requests if the connection breaks; its logic for ranges and
//! checksums, without I/O, is in [`range`] and [`checksum`]. [`bytes_stream`] returns the bytes, [`save`]
//! writes them to a file.

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
