//! Calls: what is sent, what is made of the answer, and what happens in between.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

mod answers;
mod bodies;
mod builder;
mod compression;
mod connections;
mod downloads;
mod encoding;
mod error_chains;
mod http2;
#[path = "../support/http2.rs"]
mod http2_server;
mod idempotency_keys;
mod inbound_texts;
mod interceptor_examples;
mod interceptors;
mod lenient;
mod limits;
mod loopback;
mod multipart;
mod paging;
mod patches;
mod query_string;
mod retry;
mod runtimes;
#[path = "../support/sending.rs"]
mod sending;
mod separators;
#[path = "../support/server.rs"]
mod server;
mod slightly_wrong;
mod style_table;
mod substitution;
#[path = "../support/mod.rs"]
mod support;
mod tls;
mod tower_layers;
mod unwritable;
mod uploads;
mod webhooks;
