//! Long lists, page by page and item by item.
//!
//! [`page_stream`] sends a call for each page; [`progress`] decides after each page what is asked next, with [`link`] for
//! URLs of next pages. [`items`] hands out what is in the pages, [`prefetch`] asks for the next one meanwhile, and
//! [`position`] is what a program keeps to continue later.

mod items;
mod link;
mod page_stream;
mod position;
mod prefetch;
mod progress;

pub use items::Items;
#[cfg(feature = "__fuzzing")]
pub(crate) use link::next_link;
pub use page_stream::Pages;
pub use position::Position;
