//! Lowers a [document](crate::document::Document) to an [API](crate::api::Api).
//!
//! Schemas come first ([`schema`], [`unions`]), then operations ([`operation`]) with their [`bodies`],
//! [`security`] and [`paging`], then connections between operations ([`links`], [`waiting`]), then passes
//! over all types ([`type_graph`]). [`whole`] defines the order.

mod bodies;
mod extension;
mod links;
mod operation;
mod paging;
mod schema;
mod security;
mod type_graph;
mod unions;
mod unknown_keys;
mod waiting;
mod warning;
mod whole;
mod xml;

pub(crate) use operation::{ids as operation_ids, inbound_ids, report_duplicate_ids};
pub(crate) use schema::mapped::RUST_TYPE;
pub(crate) use type_graph::usage::{
    mentioned, of_inbound_response, of_request, of_response, of_type,
};
pub use whole::lower_document;
