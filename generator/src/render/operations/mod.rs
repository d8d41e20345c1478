//! Operations: one file each, with a method of the client and its request type.
//!
//! [`description`] writes what the runtime must know, [`method`] the method and the request type,
//! [`body`] and [`response`] the request and response bodies. What operations have in common is next
//! to them: [`headers`] of responses, [`failure`]s by status, the imports.

mod body;
mod description;
mod failure;
mod headers;
mod interface;
mod links;
mod method;
mod poller;
mod received;
mod renderer;
mod response;
mod tag_clients;
mod told_apart;
mod waiters;
mod xml;

pub(super) use description::{described, described_header, encoding, part_encoding};
pub(super) use interface::interface;
pub(super) use links::link_value;
pub(super) use renderer::files;
pub(super) use tag_clients::tag_clients;
