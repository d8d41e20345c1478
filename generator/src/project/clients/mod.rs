//! `clients.toml`: the list of clients and their specifications.
//!
//! [`mod@file`] is the file as TOML describes it, [`read`] reads it with all errors (those in [`tables`] that Serde would
//! report as one), [`parse`] checks it and makes a [`Client`] of
//! each entry, and [`command_line`] adds those of command lines.

mod client;
mod command_line;
mod error;
mod file;
mod parse;
mod problem;
mod read;
mod shape;
mod tables;
#[cfg(test)]
mod tests;
mod url;
mod version;

pub use client::{Client, Clients};
pub use error::{ClientsError, INVALID_SETTING};
pub(super) use problem::Problem;
pub use url::url;
pub(crate) use version::is_later_version;
pub use version::is_version;
