// Generated from an OpenAPI specification; change the specification instead.

//! [`Free`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, Nullable, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};
use super::Gamma;

/// Unions with an alternative that allows anything.
///
/// Defined at `constants.yaml#/components/schemas/Free`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Free {
    pub loose: Nullable<FreeLoose>,
    pub list: Nullable<FreeList>,
    pub part: Nullable<FreePart>,
    pub named: Nullable<FreeNamed>,
    pub first: Nullable<FreeFirst>,
    pub never: Option<bool>,
    pub wrapped: Nullable<FreeLoose>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Free {
    #[must_use]
    pub fn with_loose(mut self, loose: impl Into<FreeLoose>) -> Self {
        self.loose = Nullable::Value(loose.into());
        self
    }

    #[must_use]
    pub fn with_list(mut self, list: impl Into<FreeList>) -> Self {
        self.list = Nullable::Value(list.into());
        self
    }

    #[must_use]
    pub fn with_part(mut self, part: impl Into<FreePart>) -> Self {
        self.part = Nullable::Value(part.into());
        self
    }

    #[must_use]
    pub fn with_named(mut self, named: impl Into<FreeNamed>) -> Self {
        self.named = Nullable::Value(named.into());
        self
    }

    #[must_use]
    pub fn with_first(mut self, first: impl Into<FreeFirst>) -> Self {
        self.first = Nullable::Value(first.into());
        self
    }

    #[must_use]
    pub fn with_never(mut self, never: bool) -> Self {
        self.never = Some(never);
        self
    }

    #[must_use]
    pub fn with_wrapped(mut self, wrapped: impl Into<FreeLoose>) -> Self {
        self.wrapped = Nullable::Value(wrapped.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Free {
    loose: optional_nullable("loose", FreeLoose),
    list: optional_nullable("list", FreeList),
    part: optional_nullable("part", FreePart),
    named: optional_nullable("named", FreeNamed),
    first: optional_nullable("first", FreeFirst),
    never: optional("never", bool),
    wrapped: optional_nullable("wrapped", FreeLoose),
    ..additional_properties
});

/// One of several types.
///
/// Defined at `constants.yaml#/components/schemas/Free/properties/loose`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FreeLoose {
    Text(String),
    /// Any other value, as received.
    Other(Value),
}

impl FromJson for FreeLoose {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[Shape::of(Kinds::STRING)];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while candidates.next().is_some() {
            let read = <String as FromJson>::from_json(node).map(Self::Text);
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Other(node.to_value()))
    }
}

impl ToJson for FreeLoose {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Text(value) => value.to_json(out),
            Self::Other(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(FreeLoose);

clientwright_runtime::codegen::v1::union_alternatives!(FreeLoose {
    Text(String) as_text into_text [text from],
});

/// One of several types.
///
/// Defined at `constants.yaml#/components/schemas/Free/properties/list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FreeList {
    List(Vec<String>),
    /// Any other value, as received.
    Other(Value),
}

impl FromJson for FreeList {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[Shape::of(Kinds::ARRAY)];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while candidates.next().is_some() {
            let read = <Vec<String> as FromJson>::from_json(node).map(Self::List);
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Other(node.to_value()))
    }
}

impl ToJson for FreeList {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::List(value) => value.to_json(out),
            Self::Other(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(FreeList);

clientwright_runtime::codegen::v1::union_alternatives!(FreeList {
    List(Vec<String>) as_list into_list [from],
});

/// One of several types.
///
/// Defined at `constants.yaml#/components/schemas/Free/properties/part`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FreePart {
    Integer(i64),
    /// Any other value, as received.
    Other(Value),
}

impl FromJson for FreePart {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[Shape::of(Kinds::INTEGER)];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while candidates.next().is_some() {
            let read = <i64 as FromJson>::from_json(node).map(Self::Integer);
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Other(node.to_value()))
    }
}

impl ToJson for FreePart {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Integer(value) => value.to_json(out),
            Self::Other(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(FreePart);

clientwright_runtime::codegen::v1::union_alternatives!(FreePart {
    Integer(i64) as_integer into_integer [from],
});

/// One of several types.
///
/// Defined at `constants.yaml#/components/schemas/Free/properties/named`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FreeNamed {
    Gamma(Gamma),
    /// Any other value, as received.
    Other(Value),
}

impl FromJson for FreeNamed {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[Shape::of(Kinds::OBJECT).members(&["y"], &["y"])];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while candidates.next().is_some() {
            let read = <Gamma as FromJson>::from_json(node).map(Self::Gamma);
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Other(node.to_value()))
    }
}

impl ToJson for FreeNamed {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Gamma(value) => value.to_json(out),
            Self::Other(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(FreeNamed);

clientwright_runtime::codegen::v1::union_members!(FreeNamed Other [Gamma field] {
    y: text("y"),
});

clientwright_runtime::codegen::v1::union_alternatives!(FreeNamed {
    Gamma(Gamma) as_gamma into_gamma [from],
});

/// One of several types.
///
/// Defined at `constants.yaml#/components/schemas/Free/properties/first`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FreeFirst {
    Integer(i64),
    Text(String),
    /// Any other value, as received.
    Other(Value),
}

impl FromJson for FreeFirst {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[Shape::of(Kinds::INTEGER), Shape::of(Kinds::STRING)];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <i64 as FromJson>::from_json(node).map(Self::Integer),
                _ => <String as FromJson>::from_json(node).map(Self::Text),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Other(node.to_value()))
    }
}

impl ToJson for FreeFirst {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Integer(value) => value.to_json(out),
            Self::Text(value) => value.to_json(out),
            Self::Other(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(FreeFirst);

clientwright_runtime::codegen::v1::union_alternatives!(FreeFirst {
    Integer(i64) as_integer into_integer [from],
    Text(String) as_text into_text [text from],
});
