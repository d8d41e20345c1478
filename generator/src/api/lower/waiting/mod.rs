//! Waiting: `x-waiters` ([`waiters`], whose [`acceptors`] classify responses) and operations that continue
//! after their response ([`long_running`]).

mod acceptors;
pub(super) mod long_running;
mod pointed;
mod problem;
mod waiters;

pub(super) use waiters::lower;
