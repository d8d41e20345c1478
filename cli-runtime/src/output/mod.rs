//! Formats responses for people and programs.
//!
//! [`printing`] selects the format: [`table`], [`csv`] (both based on [`rows`]), [`yaml`] or JSON, written to a
//! [`sink`].

mod csv;
mod printing;
mod rows;
mod sink;
mod table;
mod yaml;

pub(crate) use self::sink::Sink;
pub(crate) use printing::{item, json, line, response, streams, warn_of_columns};
