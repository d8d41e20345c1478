//! Lints for OpenAPI documents.
//!
//! [`lint`] adds what its rules find to the diagnostics of a document; [`Rule`] says what each of them means, with
//! a wrong and a right example, and [`RULES`] lists them. What a document allows with `x-lint-allow` is taken away by
//! [`allowances`](clientwright_openapi::allowances). [`report`] writes diagnostics for programs, [`evidence`](mod@evidence) lists how well the
//! parts of a document are known, and [`fix`] corrects what has one safe answer. [`traffic`] compares documents with
//! recordings of what was really sent and received.
//!
//! Nothing here knows what is generated from a document.

pub mod evidence;
pub mod fix;
pub mod report;
mod rules;
mod secret_words;
pub mod traffic;

pub use rules::{RULES, Rule, find, lint};
