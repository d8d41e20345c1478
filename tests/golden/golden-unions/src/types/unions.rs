// Generated from an OpenAPI specification; change the specification instead.

//! [`Unions`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, Nullable, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};
use super::{
    AnyMapped, AnyShape, Circle, Constants, Device, Expression, KindsModel, Mapped, MaybeCircle,
    Party, ShapeModel, Unmapped, Vehicle,
};

/// Defined at `unions.yaml#/components/schemas/Unions`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Unions {
    /// A payment; `method` specifies which one.
    pub mapped: Option<Mapped>,
    pub unmapped: Option<Unmapped>,
    pub inherited: Option<Vehicle>,
    /// No discriminator; the properties distinguish the alternatives.
    pub shapes: Option<ShapeModel>,
    pub kinds: Option<KindsModel>,
    pub any: Option<AnyShape>,
    /// `anyMapped` in JSON.
    pub any_mapped: Option<AnyMapped>,
    pub constants: Option<Constants>,
    pub nullable: Nullable<MaybeCircle>,
    pub inline: Option<UnionsInline>,
    pub list: Option<Vec<Mapped>>,
    /// Contains itself.
    pub expression: Option<Expression>,
    pub device: Option<Device>,
    pub party: Option<Party>,
    pub amount: Option<UnionsAmount>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Unions {
    #[must_use]
    pub fn with_mapped(mut self, mapped: impl Into<Mapped>) -> Self {
        self.mapped = Some(mapped.into());
        self
    }

    #[must_use]
    pub fn with_unmapped(mut self, unmapped: impl Into<Unmapped>) -> Self {
        self.unmapped = Some(unmapped.into());
        self
    }

    #[must_use]
    pub fn with_inherited(mut self, inherited: impl Into<Vehicle>) -> Self {
        self.inherited = Some(inherited.into());
        self
    }

    #[must_use]
    pub fn with_shapes(mut self, shapes: impl Into<ShapeModel>) -> Self {
        self.shapes = Some(shapes.into());
        self
    }

    #[must_use]
    pub fn with_kinds(mut self, kinds: impl Into<KindsModel>) -> Self {
        self.kinds = Some(kinds.into());
        self
    }

    #[must_use]
    pub fn with_any(mut self, any: impl Into<AnyShape>) -> Self {
        self.any = Some(any.into());
        self
    }

    /// Sets `anyMapped`.
    #[must_use]
    pub fn with_any_mapped(mut self, any_mapped: impl Into<AnyMapped>) -> Self {
        self.any_mapped = Some(any_mapped.into());
        self
    }

    #[must_use]
    pub fn with_constants(mut self, constants: impl Into<Constants>) -> Self {
        self.constants = Some(constants.into());
        self
    }

    #[must_use]
    pub fn with_nullable(mut self, nullable: MaybeCircle) -> Self {
        self.nullable = Nullable::Value(nullable);
        self
    }

    #[must_use]
    pub fn with_inline(mut self, inline: impl Into<UnionsInline>) -> Self {
        self.inline = Some(inline.into());
        self
    }

    #[must_use]
    pub fn with_list(mut self, list: impl IntoIterator<Item = impl Into<Mapped>>) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_expression(mut self, expression: impl Into<Expression>) -> Self {
        self.expression = Some(expression.into());
        self
    }

    #[must_use]
    pub fn with_device(mut self, device: impl Into<Device>) -> Self {
        self.device = Some(device.into());
        self
    }

    #[must_use]
    pub fn with_party(mut self, party: impl Into<Party>) -> Self {
        self.party = Some(party.into());
        self
    }

    #[must_use]
    pub fn with_amount(mut self, amount: impl Into<UnionsAmount>) -> Self {
        self.amount = Some(amount.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Unions {
    mapped: optional("mapped", Mapped),
    unmapped: optional("unmapped", Unmapped),
    inherited: optional("inherited", Vehicle),
    shapes: optional("shapes", ShapeModel),
    kinds: optional("kinds", KindsModel),
    any: optional("any", AnyShape),
    any_mapped: optional("anyMapped", AnyMapped),
    constants: optional("constants", Constants),
    nullable: optional_nullable("nullable", MaybeCircle),
    inline: optional("inline", UnionsInline),
    list: optional("list", Vec<Mapped>),
    expression: optional("expression", Expression),
    device: optional("device", Device),
    party: optional("party", Party),
    amount: optional("amount", UnionsAmount),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Unions: [
    rule::Member("constants", &[rule::Type(of::<super::Constants>)]),
]);

/// One of several types.
///
/// Defined at `unions.yaml#/components/schemas/Unions/properties/inline`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UnionsInline {
    /// ByName
    ByName(UnionsInlineByName),
    /// ByNumber
    ByNumber(UnionsInlineByNumber),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for UnionsInline {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT).members(&["name"], &["name"]),
            Shape::of(Kinds::OBJECT).members(&["number"], &["number"]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <UnionsInlineByName as FromJson>::from_json(node).map(Self::ByName),
                _ => {
                    <UnionsInlineByNumber as FromJson>::from_json(node)
                        .map(Self::ByNumber)
                }
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for UnionsInline {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::ByName(value) => value.to_json(out),
            Self::ByNumber(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(UnionsInline);

clientwright_runtime::codegen::v1::union_alternatives!(UnionsInline {
    ByName(UnionsInlineByName) as_by_name into_by_name [from],
    ByNumber(UnionsInlineByNumber) as_by_number into_by_number [from],
});

/// ByName.
///
/// Defined at `unions.yaml#/components/schemas/Unions/properties/inline/oneOf/0`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnionsInlineByName {
    pub name: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl UnionsInlineByName {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(UnionsInlineByName {
    name: required("name", String),
    ..additional_properties
});

/// ByNumber.
///
/// Defined at `unions.yaml#/components/schemas/Unions/properties/inline/oneOf/1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnionsInlineByNumber {
    pub number: i64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl UnionsInlineByNumber {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(number: i64) -> Self {
        Self {
            number,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(UnionsInlineByNumber {
    number: required("number", i64),
    ..additional_properties
});

/// One of several types.
///
/// Defined at `unions.yaml#/components/schemas/Unions/properties/amount`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UnionsAmount {
    Text(String),
    Integer(i64),
    Circle(Circle),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for UnionsAmount {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::STRING),
            Shape::of(Kinds::INTEGER),
            Shape::of(Kinds::OBJECT).members(&["radius"], &["radius", "label"]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <String as FromJson>::from_json(node).map(Self::Text),
                1 => <i64 as FromJson>::from_json(node).map(Self::Integer),
                _ => <Circle as FromJson>::from_json(node).map(Self::Circle),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for UnionsAmount {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Text(value) => value.to_json(out),
            Self::Integer(value) => value.to_json(out),
            Self::Circle(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(UnionsAmount);

clientwright_runtime::codegen::v1::union_alternatives!(UnionsAmount {
    Text(String) as_text into_text [text from],
    Integer(i64) as_integer into_integer [from],
    Circle(Circle) as_circle into_circle [from],
});
