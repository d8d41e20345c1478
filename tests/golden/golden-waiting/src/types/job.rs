// Generated from an OpenAPI specification; change the specification instead.

//! [`Job`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{DateTime, Nullable, Value};
use super::State;

/// Defined at `waiting.yaml#/components/schemas/Job`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Job {
    pub id: String,
    pub state: State,
    pub due: Option<DateTime>,
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub price: Option<f64>,
    pub worker: Nullable<String>,
    pub steps: Option<JobSteps>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Job {
    id: required("id", String),
    state: required("state", State),
    due: optional("due", DateTime),
    price: optional("price", f64),
    worker: optional_nullable("worker", String),
    steps: optional("steps", JobSteps),
    ..additional_properties
});

/// Defined at `waiting.yaml#/components/schemas/Job/properties/steps`.
pub type JobSteps = Vec<JobStep>;

/// Defined at `waiting.yaml#/components/schemas/Job/properties/steps/items`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobStep {
    pub state: State,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(JobStep {
    state: required("state", State),
    ..additional_properties
});
