//! `tests/examples.rs`: reads the matching examples of the specification and writes them back.

mod round_trips;
mod types;

pub(super) use round_trips::{file, module, raw_string};
