//! Recordings of what a client sends and receives, as HAR 1.2, with secrets masked.
//!
//! `recorder` sees the attempts, `entry` writes them down, and `mask` takes out what is secret.

mod entry;
mod mask;
mod recorder;

pub use recorder::HarRecorder;
