//! Faults over real connections: each case states what is promised and counts it.

mod cases;
mod server;
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
