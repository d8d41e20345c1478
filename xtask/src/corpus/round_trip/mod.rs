//! Checks whether the generated types preserve values: values generated from the schemas, and the examples of the
//! document, are read by the type of their schema and written again.
//!
//! The process that generates a crate also writes its values ([`cases`]). Then the types of many crates are compiled
//! into a few programs that read and write values ([`program`]), and the results are compared here ([`compare`]),
//! with a separate JSON reader. Known failures are listed in `round-trip-exceptions.toml` ([`exceptions`]).

mod cases;
mod compare;
mod exceptions;
mod json_text;
mod program;

use std::path::Path;

use crate::failure::Result;

use super::row::Row;
use super::values::Values;

pub(super) use cases::write as write_cases;
pub(super) use exceptions::Exceptions;

/// Compiles the types of the crates that compile, and runs all values through them.
pub(super) fn run(rows: &mut [Row], crates: &Path, scratch: &Path, jobs: usize) -> Result<()> {
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

/// Prints the summary; returns whether all failures are known.
pub(super) fn close(rows: &[Row], exceptions: &Exceptions) -> bool {
    let done = || rows.iter().filter_map(|row| row.round_trip.as_ref());
    let verdict = exceptions.classify(rows);
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
