//! Tests that span crates, and the tour of the three clients (`examples/tour.rs`).
//!
//! - `tests/end_to_end`: the generated clients against the sandbox, over HTTP
//! - `tests/drift`: keeping generated crates up to date, with the library and with `cargo xtask`

/// Programs in documentation, which must compile. Generated crates do not compile theirs.
#[cfg(doctest)]
mod documentation {
    #[doc = include_str!("../../README.md")]
    mod readme {}
    #[doc = include_str!("../../generated/orange-erdv/README.md")]
    mod orange_erdv {}
    #[doc = include_str!("../../generated/orange-ordering/README.md")]
    mod orange_ordering {}
    #[doc = include_str!("../../generated/orange-trouble-tickets/README.md")]
    mod orange_trouble_tickets {}
}
