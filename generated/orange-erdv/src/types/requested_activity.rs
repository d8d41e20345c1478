// Generated from an OpenAPI specification; change the specification instead.

//! [`RequestedActivity`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::ActivityCode;

/// The purpose of the visit.
///
/// Defined at `specs/erdv.yaml#/components/schemas/RequestedActivity`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestedActivity {
    /// One of the `availableActivities` of the order.
    pub action_type: ActivityCode,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl RequestedActivity {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(action_type: impl Into<ActivityCode>) -> Self {
        Self {
            action_type: action_type.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(RequestedActivity {
    action_type: required("actionType", ActivityCode),
    ..additional_properties
});
