//! Recordings of requests and responses as HAR 1.2, with secrets masked.
//!
//! `recorder` records the attempts, `entry` converts them, and `mask` removes secrets.

mod entry;
mod mask;
mod recorder;

pub use recorder::HarRecorder;
