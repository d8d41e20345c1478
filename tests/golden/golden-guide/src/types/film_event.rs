// Generated from an OpenAPI specification; change the specification instead.

//! [`FilmEvent`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::FilmState;

/// Something that happened to a film.
///
/// Defined at `guide.yaml#/components/schemas/FilmEvent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilmEvent {
    /// The state of a film.
    pub state: FilmState,
    /// The person who did it.
    pub by: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(FilmEvent {
    state: required("state", FilmState),
    by: optional("by", String),
    ..additional_properties
});
