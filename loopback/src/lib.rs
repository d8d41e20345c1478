//! An HTTP server on loopback for tests, with the misbehavior of real servers and networks.
//!
//! [`Server`] listens on 127.0.0.1 in a separate thread and passes every request to a [`Service`]. In between,
//! `exchange` logs the request ([`RecordedRequest`]) and applies the [`Fault`] that a test has enabled. The time is
//! that of a [`Clock`], which a test can control ([`ManualClock`]). [`SlidingWindow`] limits rates.
//!
//! This crate is independent of OpenAPI documents and of any particular API.

mod clock;
mod error;
mod exchange;
mod faults;
mod http;
mod rate_limit;
mod request_log;
mod server;
mod service;

pub use clock::{Clock, ManualClock, Sleep, SystemClock, later};
pub use error::Error;
pub use faults::{Fault, Faults};
pub use http::{Request, Response};
pub use rate_limit::SlidingWindow;
pub use request_log::RecordedRequest;
pub use server::{Server, ServerOptions};
pub use service::Service;
