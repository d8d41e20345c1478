//! What callers wait for: `x-waiters` ([`waiters`], whose [`acceptors`] tell responses apart) and operations that go
//! on after their response ([`long_running`]).

mod acceptors;
pub(super) mod long_running;
mod pointed;
mod problem;
mod waiters;

pub(super) use waiters::lower;
