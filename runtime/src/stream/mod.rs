//! Answers that go on: items are handed out while the body comes in.
//!
//! The parsers take bytes and give texts, without any input or output: [`events`] and [`records`].
//! [`connection`] sends the call, and sends it again where a server lets clients go on; [`typed`] gives texts their
//! types, and [`item_stream`] hands them out.

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
