//! Configuration of a client.
//!
//! [`client_builder`] has the settings of the client and its calls; [`connections`], [`credentials`],
//! [`layers`] and [`observing`] each have those of one concern. [`validate`] reports every invalid
//! setting and builds the client.

mod client_builder;
mod connections;
mod credentials;
mod layers;
mod observing;
mod validate;

pub use client_builder::ClientBuilder;
