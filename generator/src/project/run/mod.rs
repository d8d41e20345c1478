//! A run over all clients that compares or writes.

mod execute;
#[cfg(test)]
mod tests;

pub use execute::{Mode, complete, read_clients, run, run_observed, run_with};
