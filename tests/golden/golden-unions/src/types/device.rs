// Generated from an OpenAPI specification; change the specification instead.

//! [`Device`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{KnownDevice, Phone, SmartPhone};

/// One of several types.
///
/// Defined at `unions.yaml#/components/schemas/Device`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Device {
    Phone(Phone),
    KnownDevice(Box<KnownDevice>),
    SmartPhone(SmartPhone),
    Base(DeviceBase),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Device {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("kind").and_then(|tag| tag.as_str()) {
            Some("phone") | Some("Phone") => {
                <Phone as FromJson>::from_json(node).map(Self::Phone)
            }
            Some("KnownDevice") => {
                <Box<KnownDevice> as FromJson>::from_json(node).map(Self::KnownDevice)
            }
            Some("SmartPhone") => {
                <SmartPhone as FromJson>::from_json(node).map(Self::SmartPhone)
            }
            Some("Device") => <DeviceBase as FromJson>::from_json(node).map(Self::Base),
            _ => {
                match <DeviceBase as FromJson>::from_json(node) {
                    Ok(value) => Ok(Self::Base(value)),
                    Err(_) => Ok(Self::Unknown(node.to_value())),
                }
            }
        }
    }
}

impl ToJson for Device {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Phone(value) => out.tagged_one_of("kind", &["phone", "Phone"], value),
            Self::KnownDevice(value) => {
                out.tagged_one_of("kind", &["KnownDevice"], value)
            }
            Self::SmartPhone(value) => out.tagged_one_of("kind", &["SmartPhone"], value),
            Self::Base(value) => {
                out.tagged_none_of(
                    "kind",
                    &["phone", "Phone", "KnownDevice", "SmartPhone"],
                    value,
                )
            }
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Device);

clientwright_runtime::codegen::v1::union_members!(Device Unknown [
    Phone field,
    KnownDevice method,
    SmartPhone field,
    Base field
] {
    kind: text("kind"),
});

clientwright_runtime::codegen::v1::union_alternatives!(Device {
    Phone(Phone) as_phone into_phone [from],
    KnownDevice(KnownDevice) as_known_device into_known_device [boxed from],
    SmartPhone(SmartPhone) as_smart_phone into_smart_phone [from],
    Base(DeviceBase) as_base into_base [from],
});

/// Defined at `unions.yaml#/components/schemas/Device`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceBase {
    pub kind: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl DeviceBase {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(DeviceBase {
    kind: required("kind", String),
    ..additional_properties
});
