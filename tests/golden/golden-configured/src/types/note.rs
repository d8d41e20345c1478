// Generated from an OpenAPI specification; change the specification instead.

//! [`Note`].

use clientwright_runtime::{Date, Nullable, Value};
use clientwright_runtime::indexmap::IndexMap;
use super::{Either, Mood, Rank};

/// Defined at `overlays/configured.yaml#/actions/0/update/Note`.
#[derive(Clone, PartialEq, Eq, schemars::JsonSchema)]
#[non_exhaustive]
pub struct Note {
    #[schemars(rename = "text")]
    pub text: String,
    #[schemars(rename = "host")]
    pub host: Option<std::net::IpAddr>,
    /// `moodNow` in JSON.
    #[schemars(rename = "moodNow")]
    pub mood_now: Option<Mood>,
    #[schemars(rename = "rank")]
    pub rank: Option<Rank>,
    #[schemars(rename = "either")]
    pub either: Option<Either>,
    #[schemars(rename = "at", default)]
    pub at: Nullable<Date>,
    #[schemars(rename = "labels")]
    pub labels: Option<IndexMap<String, String>>,
    /// Properties that are not in the specification, as received.
    #[schemars(flatten)]
    pub additional_properties: IndexMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Note {
    text: required("text", String),
    host: optional("host", std::net::IpAddr),
    mood_now: optional("moodNow", Mood),
    rank: optional("rank", Rank),
    either: optional("either", Either),
    at: optional_nullable("at", Date),
    labels: optional("labels", IndexMap<String, String>),
    ..additional_properties
});

clientwright_runtime::codegen::v1::utoipa_schema!(Note);
