// Generated from an OpenAPI specification; change the specification instead.

//! [`FilmPage`].

use std::collections::BTreeMap;
use clientwright_runtime::{Nullable, Value};
use super::Film;

/// Some of the films.
///
/// Defined at `guide.yaml#/components/schemas/FilmPage`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilmPage {
    pub data: Vec<Film>,
    /// The position at which the next page begins.
    pub next_cursor: Nullable<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(FilmPage {
    data: required("data", Vec<Film>),
    next_cursor: optional_nullable("next_cursor", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(FilmPage: [
    rule::Member("data", &[rule::Items(&[rule::Type(of::<super::Film>)])]),
]);
