//! Converts trees to a [document](crate::document::Document).
//!
//! [`root`] determines the version; [`paths`] creates operations from path items, with [`parameter`], [`body`],
//! [`response`] and its [links](response_links); [`schema`] and [`schemas`] put every schema into the [`arena`] once,
//! with a queue instead of recursion. [`typed_fields`] reads typed fields, [`resolve_refs`] follows `$ref`s.
//! [`inbound`] reads webhooks and callbacks. [`swagger`] handles the differences of 2.0. [`generics`] resolves
//! `$dynamicRef`s, [`misplaced`] reports keys of another object or version, [`claims`] and [`links`] find names whose
//! target does not exist.

mod arena;
mod body;
mod bounds;
mod bridge;
mod builder;
mod claims;
mod cycles;
mod dependent;
mod discriminator;
mod endless;
mod family;
mod generics;
mod inbound;
mod resolve_refs;
mod typed_fields;
// One key per line would hide what belongs together.
#[rustfmt::skip]
mod keys;
mod links;
mod misplaced;
mod names;
mod node;
mod oauth;
mod parameter;
mod paths;
mod pending;
mod response;
mod response_links;
mod root;
mod schema;
mod schemas;
mod security;
mod security_schemes;
mod server_url;
mod swagger;
mod target_kind;
mod template;
mod unread;
mod xml;

pub(super) use builder::parse;
pub use schemas::any_schema;
