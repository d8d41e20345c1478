//! `tests/examples.rs`: the examples of the specification are read and written back, those that
//! fit.

mod round_trips;
mod types;

pub(super) use round_trips::{file, module, raw_string};
