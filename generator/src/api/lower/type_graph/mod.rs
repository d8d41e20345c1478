//! Passes over the graph of all types: cycles ([`recursion`]), excessive nesting ([`nesting`]), and usage in
//! requests and responses ([`usage`]).

mod components;
pub(super) mod nesting;
pub(super) mod recursion;
pub(super) mod usage;
