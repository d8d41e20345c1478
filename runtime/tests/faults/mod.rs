//! Faults on real connections: each case states a guarantee, and counts verify it.

mod cases;
mod server;
mod table;
mod world;

/// The rows are counted by separate tests, see `cases`.
#[tokio::test]
async fn the_table_has_the_rows_of_all_cases_and_no_others() {
    if std::env::var_os("UPDATE_FAULTS").is_some() {
        table::write(&cases::all().await);
    } else {
        table::has_rows(cases::ROWS);
    }
}
