// Generated from an OpenAPI specification; change the specification instead.

//! [`Required`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, Nullable, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};
use super::{Created, DraftNext, Named, NamedAgain, Strict};

/// Every position at which a schema can require more than the one that it refers to.
///
/// Defined at `types.yaml#/components/schemas/Required`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Required {
    pub created: Option<Created>,
    pub named: Option<Named>,
    pub again: Option<NamedAgain>,
    /// No property is required.
    pub inline: Option<RequiredBare>,
    pub items: Option<RequiredItems>,
    pub values: Option<RequiredValues>,
    pub one: Option<RequiredOne>,
    pub any: Option<RequiredAny>,
    pub both: Option<RequiredOne>,
    pub bare: Option<RequiredBare>,
    pub several: Option<RequiredSeveral>,
    pub nullable: Nullable<RequiredAny>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Required {
    #[must_use]
    pub fn with_created(mut self, created: Created) -> Self {
        self.created = Some(created);
        self
    }

    #[must_use]
    pub fn with_named(mut self, named: Named) -> Self {
        self.named = Some(named);
        self
    }

    #[must_use]
    pub fn with_again(mut self, again: NamedAgain) -> Self {
        self.again = Some(again);
        self
    }

    #[must_use]
    pub fn with_inline(mut self, inline: RequiredBare) -> Self {
        self.inline = Some(inline);
        self
    }

    #[must_use]
    pub fn with_items(mut self, items: RequiredItems) -> Self {
        self.items = Some(items);
        self
    }

    #[must_use]
    pub fn with_values(mut self, values: RequiredValues) -> Self {
        self.values = Some(values);
        self
    }

    #[must_use]
    pub fn with_one(mut self, one: RequiredOne) -> Self {
        self.one = Some(one);
        self
    }

    #[must_use]
    pub fn with_any(mut self, any: RequiredAny) -> Self {
        self.any = Some(any);
        self
    }

    #[must_use]
    pub fn with_both(mut self, both: RequiredOne) -> Self {
        self.both = Some(both);
        self
    }

    #[must_use]
    pub fn with_bare(mut self, bare: RequiredBare) -> Self {
        self.bare = Some(bare);
        self
    }

    #[must_use]
    pub fn with_several(mut self, several: impl Into<RequiredSeveral>) -> Self {
        self.several = Some(several.into());
        self
    }

    #[must_use]
    pub fn with_nullable(mut self, nullable: RequiredAny) -> Self {
        self.nullable = Nullable::Value(nullable);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Required {
    created: optional("created", Created),
    named: optional("named", Named),
    again: optional("again", NamedAgain),
    inline: optional("inline", RequiredBare),
    items: optional("items", RequiredItems),
    values: optional("values", RequiredValues),
    one: optional("one", RequiredOne),
    any: optional("any", RequiredAny),
    both: optional("both", RequiredOne),
    bare: optional("bare", RequiredBare),
    several: optional("several", RequiredSeveral),
    nullable: optional_nullable("nullable", RequiredAny),
    ..additional_properties
});

/// Defined at `types.yaml#/components/schemas/Required/properties/items`.
pub type RequiredItems = Vec<RequiredOne>;

/// Defined at `types.yaml#/components/schemas/Required/properties/values`.
pub type RequiredValues = BTreeMap<String, RequiredOne>;

/// Defined at `types.yaml#/components/schemas/Required/properties/one`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RequiredOne {
    pub id: String,
    pub at: Option<String>,
    pub name: Option<String>,
    /// No property is required.
    pub next: Option<DraftNext>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl RequiredOne {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            at: None,
            name: None,
            next: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }

    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn with_next(mut self, next: DraftNext) -> Self {
        self.next = Some(next);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(RequiredOne {
    id: required("id", String),
    at: optional("at", String),
    name: optional("name", String),
    next: optional("next", DraftNext),
    ..additional_properties
});

/// Defined at `types.yaml#/components/schemas/Required/properties/any`.
pub type RequiredAny = RequiredOne;

/// Defined at `types.yaml#/components/schemas/Draft`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RequiredBare {
    pub id: Option<String>,
    pub at: String,
    pub name: Option<String>,
    /// No property is required.
    pub next: Option<DraftNext>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl RequiredBare {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(at: impl Into<String>) -> Self {
        Self {
            id: None,
            at: at.into(),
            name: None,
            next: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn with_next(mut self, next: DraftNext) -> Self {
        self.next = Some(next);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(RequiredBare {
    id: optional("id", String),
    at: required("at", String),
    name: optional("name", String),
    next: optional("next", DraftNext),
    ..additional_properties
});

/// One of several types.
///
/// Defined at `types.yaml#/components/schemas/Required/properties/several`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RequiredSeveral {
    Draft(RequiredOne),
    Strict(Strict),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for RequiredSeveral {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT).members(&["id"], &["id", "at", "name", "next"]),
            Shape::of(Kinds::OBJECT).members(&["name"], &["name"]).closed(),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <RequiredOne as FromJson>::from_json(node).map(Self::Draft),
                _ => <Strict as FromJson>::from_json(node).map(Self::Strict),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for RequiredSeveral {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Draft(value) => value.to_json(out),
            Self::Strict(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(RequiredSeveral);

clientwright_runtime::codegen::v1::union_members!(RequiredSeveral Unknown [Draft field, Strict field] {
    name: text("name"),
});

clientwright_runtime::codegen::v1::union_alternatives!(RequiredSeveral {
    Draft(RequiredOne) as_draft into_draft [from],
    Strict(Strict) as_strict into_strict [from],
});
