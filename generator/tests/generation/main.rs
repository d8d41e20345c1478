//! What is generated from small documents.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

mod added_security;
mod api_keys;
mod bundle;
mod command_line;
mod constants;
mod depth;
mod docs;
#[path = "../every_text/mod.rs"]
mod every_text;
mod examples;
mod file_names;
mod files_or_values;
mod former_names;
mod idempotency_keys;
mod inbound;
mod injection;
mod inline_names;
mod lossless;
mod names_lock;
mod newest;
mod nullability;
mod oauth_flows;
mod plain_names;
mod rate_limits;
mod settings;
#[path = "../../../openapi/tests/support/mod.rs"]
mod support;
mod taken_names;
mod union_shapes;
mod without_body;
mod write_crate;
