// Generated from an OpenAPI specification; change the specification instead.

//! [`GeographicSubAddress`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Location in the building. Empty if it is unknown.
///
/// Defined at `specs/erdv.yaml#/components/schemas/GeographicSubAddress`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GeographicSubAddress {
    /// Floor, as text.
    pub level_number: Option<String>,
    /// Name of the building.
    pub building_name: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl GeographicSubAddress {
    /// Sets `levelNumber`.
    #[must_use]
    pub fn with_level_number(mut self, level_number: impl Into<String>) -> Self {
        self.level_number = Some(level_number.into());
        self
    }

    /// Sets `buildingName`.
    #[must_use]
    pub fn with_building_name(mut self, building_name: impl Into<String>) -> Self {
        self.building_name = Some(building_name.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(GeographicSubAddress {
    level_number: optional("levelNumber"),
    building_name: optional("buildingName"),
    ..additional_properties
});
