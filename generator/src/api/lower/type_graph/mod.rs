//! Passes over the graph of all types: which contain themselves ([`recursion`]), which lead on too far
//! ([`nesting`]), and which are in requests and in responses ([`usage`]).

mod components;
pub(super) mod nesting;
pub(super) mod recursion;
pub(super) mod usage;
