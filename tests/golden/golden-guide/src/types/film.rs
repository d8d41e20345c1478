// Generated from an OpenAPI specification; change the specification instead.

//! [`Film`].

use std::collections::BTreeMap;
use clientwright_runtime::{Nullable, Value};
use super::{Credit, FilmState};

/// A film of the archive.
///
/// Defined at `guide.yaml#/components/schemas/Film`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Film {
    /// Read-only: set by the service.
    pub id: String,
    pub title: String,
    pub year: i32,
    /// The state of a film.
    pub state: FilmState,
    /// A remark of the archivist.
    pub note: Nullable<String>,
    /// Who made it.
    pub credits: Option<Vec<Credit>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Film {
    id: required("id", String),
    title: required("title", String),
    year: required("year", i32),
    state: required("state", FilmState),
    note: optional_nullable("note", String),
    credits: optional("credits", Vec<Credit>),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Film: [
    rule::Member("credits", &[rule::Items(&[rule::Type(of::<super::Credit>)])]),
]);
