//! Asking again and again until something has come about.
//!
//! [`waiting`] sends the calls; [`acceptor`] decides after each response, [`schedule`] when to ask next, [`progress`] reports
//! what came so far. [`outcome`] is how a wait ends, also that of a poller.

mod acceptor;
mod outcome;
mod progress;
mod schedule;
mod waiting;

pub(crate) use outcome::{ended, is_out_of_time, within};
pub(crate) use progress::OnProgress;
pub use progress::WaitProgress;
pub(crate) use schedule::{PollDelays, Schedule};
pub use waiting::Wait;
