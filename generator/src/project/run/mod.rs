//! One run over all clients: compare, or bring up to date.

mod execute;
#[cfg(test)]
mod tests;

pub use execute::{Mode, complete, read_clients, run, run_observed, run_with};
