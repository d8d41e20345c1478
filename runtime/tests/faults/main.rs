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
#[path = "../support/storm.rs"]
mod storm;
#[path = "../support/mod.rs"]
#[allow(unused_imports, reason = "only a part is used here")]
mod support;
mod table;
mod world;

/// Each row is counted by a test of its own, see `cases`.
#[tokio::test]
async fn the_table_has_the_rows_of_all_cases_and_no_others() {
    if std::env::var_os("UPDATE_FAULTS").is_some() {
        table::write(&cases::all().await);
    } else {
        table::has_rows(cases::ROWS);
    }
}
