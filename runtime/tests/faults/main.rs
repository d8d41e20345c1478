//! Faults over real connections: each case states what is promised and counts it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test that fails should say so at once"
)]

mod cases;
#[path = "../support/http2.rs"]
#[allow(dead_code, reason = "only a part is used here")]
mod http2;
mod server;
#[path = "../support/mod.rs"]
#[allow(unused_imports, reason = "only a part is used here")]
mod support;
mod table;
mod world;

/// One test for all, because they make one table.
#[tokio::test]
async fn every_fault_comes_out_as_the_table_promises() {
    table::compare(&cases::all().await);
}
