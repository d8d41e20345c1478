//! The golden clients are called, and what goes over the wire is compared.
#![allow(
    clippy::expect_used,
    clippy::float_cmp,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

mod answers;
mod bodies;
mod checks;
mod configured;
mod constants;
mod content;
mod conveniences;
mod credentials;
mod hostile;
mod inbound;
mod inbound_any;
mod inbound_axum;
mod limits;
mod linking;
mod media;
mod numbers;
mod paging;
mod parameters;
mod parts;
mod patches;
mod polling;
mod security;
mod servers;
mod settings;
mod shapes;
mod streams;
mod swagger;
mod types;
mod unions;
mod waiting;
mod xml;
