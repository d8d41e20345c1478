//! Whether the generated types lose anything: values made from the schemas, and the examples of
//! the document, are read by the type of their schema and written back.
//!
//! The process that generates a crate writes its values beside it ([`cases`]). Then the types of
//! many crates are compiled into a few programs that read and write what they are given
//! ([`program`]), and what comes back is compared here ([`compare`]), by a JSON reader of its own.
//! What cannot be right yet is listed in `round-trip-exceptions.toml` ([`exceptions`]).

mod cases;
mod compare;
mod exceptions;
mod json_text;
mod program;

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::document::Row;

pub(super) use cases::write as write_cases;
pub(super) use exceptions::Exceptions;

/// What came of the values of one document.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub(super) struct Values {
    /// How many values were read and written back.
    pub(super) values: usize,
    /// How many of them are examples of the document.
    pub(super) examples: usize,
    /// Examples that do not fit their own schema, which cannot be expected of a type.
    pub(super) unfit_examples: usize,
    /// How many schemas had a value.
    pub(super) schemas: usize,
    /// Schemas that no value was found for.
    pub(super) without_value: Vec<String>,
    /// Values that came back although a union recognized none of its alternatives in them.
    pub(super) unrecognized: usize,
    /// The schemas of such values.
    pub(super) unrecognized_schemas: Vec<String>,
    /// Values that did not come back as they were.
    pub(super) failures: Vec<Failure>,
    /// How many there are in all.
    pub(super) failed: usize,
}

/// A value that did not come back as it was.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Failure {
    /// The component, else where the schema is written.
    pub(super) schema: String,
    /// What went wrong.
    pub(super) problem: String,
    /// The value.
    pub(super) value: String,
}

/// Compiles the types of the crates that compile, and sends all values through them.
pub(super) fn run(
    rows: &mut [Row],
    crates: &Path,
    scratch: &Path,
    jobs: usize,
) -> Result<(), String> {
    let programs = program::build(rows, crates, scratch, jobs)?;
    for (index, program) in &programs {
        if let Some(row) = rows.get_mut(*index) {
            let values = row.round_trip.take().unwrap_or_default();
            let home = crates.join(&row.package);
            row.round_trip = Some(compare::run(program, &home, &row.package, values)?);
        }
    }
    Ok(())
}

/// The closing line, and whether all failures are known ones.
pub(super) fn close(rows: &[Row], exceptions: &Exceptions) -> bool {
    let done = || rows.iter().filter_map(|row| row.round_trip.as_ref());
    let verdict = exceptions.judge(rows);
    for line in &verdict.lines {
        println!("{line}");
    }
    let sum = |of: fn(&Values) -> usize| done().map(of).sum::<usize>();
    let unrecognized = sum(|values| values.unrecognized);
    let without = sum(|values| values.without_value.len());
    if unrecognized > 0 || without > 0 {
        println!(
            "round trip: {unrecognized} values with an unknown tag or enum member came back as unknown alternatives, {without} schemas have no value"
        );
    }
    println!(
        "round trip: {} values of {} schemas, {} exceptions",
        sum(|values| values.values),
        sum(|values| values.schemas),
        verdict.schemas,
    );
    verdict.good
}
