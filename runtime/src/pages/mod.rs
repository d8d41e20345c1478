//! Long lists, page by page or item by item.
//!
//! [`page_stream`] sends a call for each page; [`progress`] chooses the next call after each page, with
//! [`link`] for URLs of next pages. [`items`] returns the items of the pages, [`prefetch`] requests the
//! next page meanwhile, and [`position`] can be stored to continue later.

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
