//! Long-running operations: accepted first, executed later.
//!
//! [`polling`] starts the operation and polls its status; [`protocol`] decides on the next step after each response,
//! [`url`] which URLs are followed. [`position`] is the state that a program stores to continue later.

mod polling;
mod position;
mod protocol;
mod url;

pub use polling::Poller;
pub use position::PollPosition;
