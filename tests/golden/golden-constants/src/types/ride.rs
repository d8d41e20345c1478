// Generated from an OpenAPI specification; change the specification instead.

//! [`Ride`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/Ride`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Ride {
    pub by: RideBy,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Ride {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(by: impl Into<RideBy>) -> Self {
        Self {
            by: by.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Ride {
    by: required("by", RideBy),
    ..additional_properties
});

/// Open string enum: unknown values are preserved.
///
/// Defined at `constants.yaml#/components/schemas/Ride/properties/by`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RideBy {
    /// `bus`
    Bus,
    /// `train`
    Train,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(RideBy {
    Bus = "bus",
    Train = "train",
    ..Unknown
});
