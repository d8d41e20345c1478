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
#![allow(
    clippy::approx_constant,
    clippy::new_ret_no_self,
    clippy::should_implement_trait,
    reason = "names and numbers of the specification"
)]
#![cfg_attr(not(feature = "default"), allow(dead_code, unused_imports))]

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
