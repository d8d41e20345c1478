//! Lints for OpenAPI documents.
//!
//! [`lint`] adds the diagnostics of its rules to those of a document; [`Rule`] has an incorrect and a correct example
//! for each of them, and [`RULES`] lists them. Diagnostics that a document allows with `x-lint-allow` are removed by
//! [`allowances`](clientwright_openapi::allowances). [`report`] writes machine-readable diagnostics,
//! [`evidence`](mod@evidence) lists the evidence for the parts of a document, and [`fix`] applies safe fixes.
//! [`traffic`] compares documents with recorded traffic.
//!
//! Nothing here depends on the code that is generated from a document.

pub mod evidence;
pub mod fix;
pub mod report;
mod rules;
mod secret_words;
pub mod traffic;

pub use rules::{RULES, Rule, find, lint};
