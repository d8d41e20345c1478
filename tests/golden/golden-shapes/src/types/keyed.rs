// Generated from an OpenAPI specification; change the specification instead.

//! [`Keyed`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{Colour, Point};

/// Defined at `shapes.yaml#/components/schemas/Keyed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Keyed {
    /// `byColour` in JSON.
    pub by_colour: Option<BTreeMap<Colour, i64>>,
    /// `byInline` in JSON.
    pub by_inline: Option<KeyedByInline>,
    pub free: Option<BTreeMap<Colour, Value>>,
    /// `notAnEnum` in JSON.
    pub not_an_enum: Option<BTreeMap<String, i64>>,
    pub list: Option<Vec<BTreeMap<Colour, String>>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Keyed {
    by_colour: optional("byColour"),
    by_inline: optional("byInline"),
    free: optional("free"),
    not_an_enum: optional("notAnEnum"),
    list: optional("list"),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Keyed: [
    rule::Member("byInline", &[rule::Others(&[], &[], &[rule::MinItems(2)])]),
    rule::Member("notAnEnum", &[rule::Names(&[rule::Pattern("^[a-z]+$")])]),
]);

/// Defined at `shapes.yaml#/components/schemas/Keyed/properties/byInline`.
pub type KeyedByInline = BTreeMap<KeyedByInlineKey, Point>;

/// Open string enum: unknown values are preserved.
///
/// Defined at `shapes.yaml#/components/schemas/Keyed/properties/byInline/propertyNames`.
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyedByInlineKey {
    /// `north`
    North,
    /// `south`
    South,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(KeyedByInlineKey {
    North = "north",
    South = "south",
    ..Unknown
});
