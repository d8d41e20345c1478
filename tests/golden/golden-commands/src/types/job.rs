// Generated from an OpenAPI specification; change the specification instead.

//! [`Job`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `commands.yaml#/components/schemas/Job`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Job {
    pub id: String,
    pub name: Option<String>,
    pub state: JobState,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Job {
    id: required("id", String),
    name: optional("name", String),
    state: required("state", JobState),
    ..additional_properties
});

/// Open string enum: unknown values are preserved.
///
/// Defined at `commands.yaml#/components/schemas/Job/properties/state`.
#[derive(Clone)]
#[non_exhaustive]
pub enum JobState {
    /// `running`
    Running,
    /// `done`
    Done,
    /// `failed`
    Failed,
    /// `cancelled`
    Cancelled,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(JobState {
    Running = "running",
    Done = "done",
    Failed = "failed",
    Cancelled = "cancelled",
    ..Unknown
});
