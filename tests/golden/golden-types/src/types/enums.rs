// Generated from an OpenAPI specification; change the specification instead.

//! [`Enums`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{Nullable, Value};
use super::{Colour, Level};

/// Defined at `types.yaml#/components/schemas/Enums`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Enums {
    /// A colour; more values may be added.
    pub colour: Option<Colour>,
    pub level: Option<Level>,
    pub inline: Option<EnumsInline>,
    pub closed: Option<EnumsClosed>,
    pub nullable: Nullable<EnumsNullable>,
    pub list: Option<EnumsList>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Enums {
    #[must_use]
    pub fn with_colour(mut self, colour: impl Into<Colour>) -> Self {
        self.colour = Some(colour.into());
        self
    }

    #[must_use]
    pub fn with_level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }

    #[must_use]
    pub fn with_inline(mut self, inline: impl Into<EnumsInline>) -> Self {
        self.inline = Some(inline.into());
        self
    }

    #[must_use]
    pub fn with_closed(mut self, closed: impl Into<EnumsClosed>) -> Self {
        self.closed = Some(closed.into());
        self
    }

    #[must_use]
    pub fn with_nullable(mut self, nullable: impl Into<EnumsNullable>) -> Self {
        self.nullable = Nullable::Value(nullable.into());
        self
    }

    #[must_use]
    pub fn with_list(mut self, list: EnumsList) -> Self {
        self.list = Some(list);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Enums {
    colour: optional("colour", Colour),
    level: optional("level", Level),
    inline: optional("inline", EnumsInline),
    closed: optional("closed", EnumsClosed),
    nullable: optional_nullable("nullable", EnumsNullable),
    list: optional("list", EnumsList),
    ..additional_properties
});

/// Open string enum: unknown values are preserved.
///
/// Defined at `types.yaml#/components/schemas/Enums/properties/inline`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnumsInline {
    /// `one`
    One,
    /// `two`
    Two,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(EnumsInline {
    One = "one",
    Two = "two",
    ..Unknown
});

/// Open string enum: unknown values are preserved.
///
/// Defined at `types.yaml#/components/schemas/Enums/properties/closed`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnumsClosed {
    /// `yes`
    Yes,
    /// `no`
    No,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(EnumsClosed {
    Yes = "yes",
    No = "no",
    ..Unknown
});

/// Open string enum: unknown values are preserved.
///
/// Defined at `types.yaml#/components/schemas/Enums/properties/nullable`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnumsNullable {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(EnumsNullable {
    A = "a",
    B = "b",
    ..Unknown
});

/// Defined at `types.yaml#/components/schemas/Enums/properties/list`.
pub type EnumsList = Vec<EnumsListItem>;

/// Open string enum: unknown values are preserved.
///
/// Defined at `types.yaml#/components/schemas/Enums/properties/list/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnumsListItem {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(EnumsListItem {
    X = "x",
    Y = "y",
    ..Unknown
});
