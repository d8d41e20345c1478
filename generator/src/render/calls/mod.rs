//! `examples/calls.rs`: a call of each operation, with values from the examples of the
//! specification.
//!
//! It is a library rather than a program: it is compiled with the tests and never linked.

mod program;
mod value;

pub(super) use program::{PATH, file, target};
