// Generated from an OpenAPI specification; change the specification instead.

#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![allow(
    deprecated,
    missing_docs,
    clippy::large_enum_variant,
    clippy::match_overlapping_arm,
    clippy::too_many_arguments,
    clippy::type_complexity
)]

clientwright_runtime::written_for!("0.1.0");

mod api;
mod client;
mod error;
#[cfg(feature = "fake")]
mod interface;
pub mod operations;
pub mod types;

pub use client::{Client, ClientBuilder};
pub use clientwright_runtime;
pub use error::{Error, ErrorBody};
#[cfg(feature = "fake")]
pub use interface::Api;
