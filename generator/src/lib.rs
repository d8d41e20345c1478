//! From hand-written OpenAPI to Rust client crates.
//!
//! A compiler with named states, each a module; each step is one function from one state to the
//! next, and findings are collected on the way:
//!
//! ```text
//! files ─▶ source ─▶ document ─▶ api ─▶ names ─▶ render: path → text
//! ```
//!
//! [`generate_crate`] goes the whole way for one specification, [`project`] does so for all
//! clients of a project and tells what on disk is out of date. Nothing here writes to a terminal,
//! uses the network or asks for the time of day.

pub mod api;
pub mod diagnostics;
pub mod document;
pub mod names;
mod pipeline;
pub mod project;
pub mod render;
pub mod source;

pub use pipeline::{Generated, Observer, Outcome, Stage, generate_crate, generate_crate_observed};
