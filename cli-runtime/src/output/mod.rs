//! Responses as people and programs read them.
//!
//! [`printing`] chooses the format: [`table`], [`csv`] (both of [`rows`]), [`yaml`] or JSON, written to a [`sink`].

mod csv;
mod printing;
mod rows;
mod sink;
mod table;
mod yaml;

pub(crate) use self::sink::Sink;
pub(crate) use printing::{answer, item, json, line, streams, warn_of_columns};
