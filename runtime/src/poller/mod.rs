//! Operations that are accepted first and carried out later.
//!
//! [`polling`] starts the operation and asks for its status; [`protocol`] decides after each response what comes next,
//! [`url`] which URLs are followed. [`position`] is what a program keeps to continue later.

mod polling;
mod position;
mod protocol;
mod url;

pub use polling::Poller;
pub use position::PollPosition;
