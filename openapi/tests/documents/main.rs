//! Reading, bundling and rejecting documents.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

mod bases;
mod generics;
mod hostile;
mod lints;
mod may_read;
mod names;
mod nulls;
mod overlays;
mod path_items;
mod security;
mod source;
#[path = "../support/mod.rs"]
mod support;
mod version_3_2;
mod versions;
mod wrong_types;
mod yaml;
