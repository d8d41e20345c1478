// Generated from an OpenAPI specification; change the specification instead.

//! [`EitherKind`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// No mapping, and the constants are not the names of the schemas.
///
/// Defined at `constants.yaml#/components/schemas/EitherKind`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum EitherKind {
    /// Small
    Small(EitherKindSmall),
    /// Large
    Large(EitherKindLarge),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for EitherKind {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("size").and_then(|tag| tag.as_str()) {
            Some("s") => <EitherKindSmall as FromJson>::from_json(node).map(Self::Small),
            Some("l") => <EitherKindLarge as FromJson>::from_json(node).map(Self::Large),
            _ => Ok(Self::Unknown(node.to_value())),
        }
    }
}

impl ToJson for EitherKind {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Small(value) => out.tagged_one_of("size", &["s"], value),
            Self::Large(value) => out.tagged_one_of("size", &["l"], value),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(EitherKind);

clientwright_runtime::codegen::v1::union_members!(EitherKind Unknown [Small field, Large field] {
    size: text("size"),
});

clientwright_runtime::codegen::v1::union_alternatives!(EitherKind {
    Small(EitherKindSmall) as_small into_small [from],
    Large(EitherKindLarge) as_large into_large [from],
});

clientwright_runtime::codegen::v1::checks!(EitherKind: [
    rule::Tagged("size", &[
        ("s", &[rule::Type(of::<super::EitherKindSmall>)]),
        ("l", &[rule::Type(of::<super::EitherKindLarge>)]),
    ], &[]),
]);

/// Small.
///
/// Defined at `constants.yaml#/components/schemas/EitherKind/oneOf/0`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EitherKindSmall {
    /// Always `s`.
    pub size: String,
    pub a: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl EitherKindSmall {
    /// A value with the constant properties; the others are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            size: "s".to_owned(),
            a: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl Default for EitherKindSmall {
    fn default() -> Self {
        Self::new()
    }
}

clientwright_runtime::codegen::v1::json_object!(EitherKindSmall {
    size: required("size", String),
    a: optional("a", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(EitherKindSmall: [
    rule::Member("size", &[rule::IsText("s")]),
]);

/// Large.
///
/// Defined at `constants.yaml#/components/schemas/EitherKind/oneOf/1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EitherKindLarge {
    /// Always `l`.
    pub size: String,
    pub b: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl EitherKindLarge {
    /// A value with the constant properties; the others are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            size: "l".to_owned(),
            b: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

impl Default for EitherKindLarge {
    fn default() -> Self {
        Self::new()
    }
}

clientwright_runtime::codegen::v1::json_object!(EitherKindLarge {
    size: required("size", String),
    b: optional("b", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(EitherKindLarge: [
    rule::Member("size", &[rule::IsText("l")]),
]);
