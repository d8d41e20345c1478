//! Configuring a client.
//!
//! [`client_builder`] has the settings of the client and its calls; [`connections`], [`credentials`], [`layers`] and
//! [`observing`] have those of one concern each. [`validate`] reports every invalid setting, and builds.

mod client_builder;
mod connections;
mod credentials;
mod layers;
mod observing;
mod validate;

pub use client_builder::ClientBuilder;
