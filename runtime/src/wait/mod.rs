//! Repeats a request until a state is reached.
//!
//! [`waiting`] sends the calls; [`acceptor`] decides after each response, [`schedule`] computes the delays,
//! [`progress`] reports the progress. [`outcome`] is the result of a wait, also of a poller.

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
