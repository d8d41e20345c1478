//! Recordings of requests and responses as HAR 1.2, with secrets masked.
//!
//! `recorder` records the attempts, `entry` converts them, `secrets` decides what is secret, and `mask` has the placeholders.

mod entry;
mod mask;
mod recorder;
mod secrets;

pub use recorder::HarRecorder;
