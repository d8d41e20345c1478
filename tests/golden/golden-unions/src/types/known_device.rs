// Generated from an OpenAPI specification; change the specification instead.

//! [`KnownDevice`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{Device, Phone};

/// Maps the schema that it extends, like the documents of TM Forum.
///
/// Defined at `unions.yaml#/components/schemas/KnownDevice`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum KnownDevice {
    Device(Box<Device>),
    Phone(Phone),
    Base(KnownDeviceBase),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for KnownDevice {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("kind").and_then(|tag| tag.as_str()) {
            Some("Device") | Some("SmartPhone") => {
                <Box<Device> as FromJson>::from_json(node).map(Self::Device)
            }
            Some("phone") | Some("Phone") => {
                <Phone as FromJson>::from_json(node).map(Self::Phone)
            }
            Some("KnownDevice") => {
                <KnownDeviceBase as FromJson>::from_json(node).map(Self::Base)
            }
            _ => {
                match <KnownDeviceBase as FromJson>::from_json(node) {
                    Ok(value) => Ok(Self::Base(value)),
                    Err(_) => Ok(Self::Unknown(node.to_value())),
                }
            }
        }
    }
}

impl ToJson for KnownDevice {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Device(value) => {
                out.tagged_one_of("kind", &["Device", "SmartPhone"], value)
            }
            Self::Phone(value) => out.tagged_one_of("kind", &["phone", "Phone"], value),
            Self::Base(value) => {
                out.tagged_none_of(
                    "kind",
                    &["Device", "SmartPhone", "phone", "Phone"],
                    value,
                )
            }
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(KnownDevice);

clientwright_runtime::codegen::v1::union_members!(KnownDevice Unknown [Device method, Phone field, Base field] {
    kind: text("kind"),
});

clientwright_runtime::codegen::v1::union_alternatives!(KnownDevice {
    Device(Device) as_device into_device [boxed from],
    Phone(Phone) as_phone into_phone [from],
    Base(KnownDeviceBase) as_base into_base [from],
});

/// Maps the schema that it extends, like the documents of TM Forum.
///
/// Defined at `unions.yaml#/components/schemas/KnownDevice`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KnownDeviceBase {
    pub kind: String,
    pub id: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl KnownDeviceBase {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            id: id.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(KnownDeviceBase {
    kind: required("kind", String),
    id: required("id", String),
    ..additional_properties
});
