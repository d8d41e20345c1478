//! Streaming responses, whose items are returned while the body is received.
//!
//! The parsers convert bytes to texts, without any input or output: [`events`] and [`records`]. [`connection`] sends
//! the call, and sends it again if the server allows clients to continue; [`typed`] converts texts to their types,
//! and [`item_stream`] returns them.

mod connection;
mod events;
mod item_stream;
mod piece;
mod records;
mod typed;

#[cfg(feature = "__fuzzing")]
pub(crate) use events::EventParser;
#[cfg(feature = "blocking")]
pub use item_stream::BlockingItemStream;
pub use item_stream::ItemStream;
