//! Calls that a response links to.

mod source;
mod with_links;

pub use source::LinkSource;
pub(crate) use with_links::KeptOrigin;
pub use with_links::WithLinks;
