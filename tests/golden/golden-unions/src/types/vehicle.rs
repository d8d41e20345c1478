// Generated from an OpenAPI specification; change the specification instead.

//! [`Vehicle`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{Bike, Car};

/// One of several types.
///
/// Defined at `unions.yaml#/components/schemas/Vehicle`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    Car(Car),
    Bike(Bike),
    Base(VehicleBase),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Vehicle {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("kind").and_then(|tag| tag.as_str()) {
            Some("car") | Some("Car") => {
                <Car as FromJson>::from_json(node).map(Self::Car)
            }
            Some("bike") | Some("Bike") => {
                <Bike as FromJson>::from_json(node).map(Self::Bike)
            }
            Some("Vehicle") => <VehicleBase as FromJson>::from_json(node).map(Self::Base),
            _ => {
                match <VehicleBase as FromJson>::from_json(node) {
                    Ok(value) => Ok(Self::Base(value)),
                    Err(_) => Ok(Self::Unknown(node.to_value())),
                }
            }
        }
    }
}

impl ToJson for Vehicle {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Car(value) => out.tagged_one_of("kind", &["car", "Car"], value),
            Self::Bike(value) => out.tagged_one_of("kind", &["bike", "Bike"], value),
            Self::Base(value) => {
                out.tagged_none_of("kind", &["car", "Car", "bike", "Bike"], value)
            }
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Vehicle);

clientwright_runtime::codegen::v1::union_members!(Vehicle Unknown [Car field, Bike field, Base field] {
    kind: text("kind"),
    owner: text("owner"),
});

clientwright_runtime::codegen::v1::union_alternatives!(Vehicle {
    Car(Car) as_car into_car [from],
    Bike(Bike) as_bike into_bike [from],
    Base(VehicleBase) as_base into_base [from],
});

/// Defined at `unions.yaml#/components/schemas/Vehicle`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VehicleBase {
    pub kind: String,
    pub owner: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl VehicleBase {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            owner: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(VehicleBase {
    kind: required("kind", String),
    owner: optional("owner", String),
    ..additional_properties
});
