//! All codes of diagnostics: stable, so that people can search for them.
//!
//! `E` codes are errors: there is no reasonable interpretation. `W` codes are warnings: something
//! was lost or is likely a mistake. The first two digits are the family, and each family has a
//! file: 00xx `files`, 01xx `references`, 02xx `structure`, 03xx `operations`, 04xx `clients`, 05xx
//! `engines`, 06xx `projects`, 07xx `lints`.

mod clients;
mod code;
mod engines;
mod files;
mod lints;
mod operations;
mod projects;
mod references;
mod structure;

pub use clients::*;
pub use code::Code;
pub use engines::*;
pub use files::*;
pub use lints::*;
pub use operations::*;
pub use projects::*;
pub use references::*;
pub use structure::*;

/// The codes of parsing and of generating, in order.
const FAMILIES: [&[Code]; 7] = [
    files::CODES,
    references::CODES,
    structure::CODES,
    operations::CODES,
    clients::CODES,
    engines::CODES,
    projects::CODES,
];

/// Looks up a code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Code> {
    every().find(|known| known.code == code)
}

/// The codes of parsing and generating, followed by those of lints.
pub fn every() -> impl Iterator<Item = &'static Code> {
    of_reading_and_generating().chain(LINTS)
}

/// All codes except those of lints.
pub fn of_reading_and_generating() -> impl Iterator<Item = &'static Code> {
    FAMILIES.into_iter().flatten()
}
