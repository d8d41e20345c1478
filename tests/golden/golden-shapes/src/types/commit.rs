// Generated from an OpenAPI specification; change the specification instead.

//! [`Commit`].

use std::collections::BTreeMap;
use clientwright_runtime::{IntoOption, Nullable, Value};
use super::{GitUser, State};

/// Defined at `shapes.yaml#/components/schemas/Commit`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Commit {
    pub author: Option<GitUser>,
    pub committer: Nullable<GitUser>,
    pub state: Nullable<State>,
    pub other: Option<State>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Commit {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(author: impl IntoOption<GitUser>) -> Self {
        Self {
            author: author.into_option(),
            committer: Nullable::Absent,
            state: Nullable::Absent,
            other: None,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Commit {
    author: required_nullable("author", GitUser),
    committer: optional_nullable("committer", GitUser),
    state: optional_nullable("state", State),
    other: optional("other", State),
    ..additional_properties
});
