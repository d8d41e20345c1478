//! Types and their origins.

use std::collections::BTreeMap;

use crate::api::literal::Literal;
use crate::api::pattern::Pattern;
use crate::source::{Node, Span};

use super::checks::Checks;
use super::docs::{ChosenNames, Docs};

/// Index of a type in [`Api::types`](super::Api::types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// A type that is not generated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappedType {
    /// The path, as written.
    pub path: String,
    /// The place where it was first chosen.
    pub span: Span,
}

impl MappedType {
    /// The type of JSON Patch bodies (RFC 6902).
    pub const JSON_PATCH: &'static str = "clientwright_runtime::JsonPatch";
}

/// A use of a type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypeRef {
    /// A named type.
    Named(TypeId),
    /// A named type on the heap, because the type contains itself here.
    Boxed(TypeId),
    /// A named type behind a pointer that hides it from the compiler, because types are nested deeper than
    /// the compiler allows.
    Linked(TypeId),
    /// A scalar.
    Scalar(Scalar),
    /// A list.
    List(Box<TypeUse>),
    /// A map with string keys.
    Map(Box<TypeUse>),
    /// A map whose keys are a string enum.
    Keyed(TypeId, Box<TypeUse>),
    /// A list whose first elements have individual types.
    Tuple(Box<Tuple>),
    /// Any JSON value.
    Any,
}

impl TypeRef {
    /// Returns the types inside lists, maps and tuples.
    #[must_use]
    pub fn inside(&self) -> Vec<&TypeUse> {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Keyed(_, inner) => vec![inner],
            Self::Tuple(tuple) => tuple.elements.iter().chain([&tuple.rest]).collect(),
            Self::Named(_) | Self::Boxed(_) | Self::Linked(_) | Self::Scalar(_) | Self::Any => {
                Vec::new()
            }
        }
    }

    /// Like [`Self::inside`], but mutable.
    pub fn inside_mut(&mut self) -> Vec<&mut TypeUse> {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Keyed(_, inner) => vec![inner],
            Self::Tuple(tuple) => {
                let elements = tuple.elements.iter_mut();
                elements.chain([&mut tuple.rest]).collect()
            }
            Self::Named(_) | Self::Boxed(_) | Self::Linked(_) | Self::Scalar(_) | Self::Any => {
                Vec::new()
            }
        }
    }
}

/// A list whose first elements have individual types.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tuple {
    /// The first elements, at least one.
    pub elements: Vec<TypeUse>,
    /// The only allowed scalar of each element, if it has one.
    pub constants: Vec<Option<Literal>>,
    /// The number of elements that are always present; the others may be omitted.
    pub required: usize,
    /// The type of further elements: anything, even if the specification allows none, so that no data is lost.
    pub rest: TypeUse,
}

impl Tuple {
    /// The maximum number of elements in a tuple: what Rust can compare and print.
    pub const MOST_ELEMENTS: usize = 12;
}

/// A type reference and whether `null` is among its values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeUse {
    /// The type.
    pub ty: TypeRef,
    /// Whether `null` is also allowed.
    pub nullable: bool,
}

impl TypeUse {
    /// Returns the use of any value.
    #[must_use]
    pub fn any() -> Self {
        Self::of(TypeRef::Any)
    }

    /// Creates a use that does not allow `null`.
    #[must_use]
    pub fn of(ty: TypeRef) -> Self {
        Self {
            ty,
            nullable: false,
        }
    }
}

/// Scalars with a specific Rust type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is called as the specification calls it")]
pub enum Scalar {
    String,
    Bool,
    I32,
    I64,
    U32,
    U64,
    F64,
    /// An integer of any size.
    ExactInteger,
    /// An arbitrary-precision number, written as a JSON number.
    Decimal,
    /// An arbitrary-precision number, written as a JSON string.
    DecimalString,
    Date,
    /// RFC 3339.
    DateTime,
    /// One of [`Api::wire_formats`](super::Api::wire_formats).
    WireDateTime(usize),
    Uuid,
    Uri,
    Base64,
    Binary,
    Secret,
    /// Seconds since 1970.
    UnixSeconds,
    /// Milliseconds since 1970.
    UnixMillis,
    /// One of [`Api::mapped_types`](super::Api::mapped_types), and its kind of JSON value if known.
    Mapped(usize, Option<Kind>),
}

impl Scalar {
    /// Whether it is written as a JSON number.
    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(
            self,
            Self::I32
                | Self::I64
                | Self::U32
                | Self::U64
                | Self::F64
                | Self::ExactInteger
                | Self::Decimal
                | Self::UnixSeconds
                | Self::UnixMillis
        )
    }
}

/// The format of date-times (`x-wire-format`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WireFormat {
    /// The pattern as written in the specification.
    pub pattern: String,
    /// The separator between date and time.
    pub separator: char,
    /// The number of digits of the fractional second.
    pub fraction: u8,
    /// The format of the offset.
    pub offset: OffsetStyle,
}

/// The format of the offset of a date-time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OffsetStyle {
    /// `Z`.
    Zulu,
    /// `+hh:mm`.
    Extended,
    /// `+hhmm`.
    Basic,
    /// `+hh`.
    Hours,
    /// Nothing.
    None,
}

/// A named type.
#[derive(Clone, Debug)]
pub struct Type {
    /// The origin of its name.
    pub origin: Origin,
    /// Its [place](crate::api::place()), and the places of the types that [`dedup`](crate::api::dedup())
    /// merged into it; empty if there are no others.
    pub places: Vec<String>,
    /// The kind of type.
    pub kind: TypeKind,
    /// Documentation.
    pub docs: Docs,
    /// Constraints on its values.
    pub checks: Checks,
    /// Whether callers build values of it.
    pub in_requests: bool,
    /// Whether callers receive values of it.
    pub in_responses: bool,
    /// Examples of the schema itself.
    pub examples: Vec<Node>,
    /// Names that were chosen for it and its members.
    pub chosen: ChosenNames,
    /// Additional derives.
    pub derives: Vec<String>,
    /// Additional attributes.
    pub attributes: Vec<String>,
}

/// The origin of a type's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A component, by name.
    Component(String),
    /// Nested in another type, with its role there.
    Inline {
        /// The surrounding type.
        parent: TypeId,
        /// The property, variant or position (`item`, `value`).
        role: String,
    },
    /// In an operation, with its role there (`body`, `response`, a parameter).
    Operation {
        /// The id of the operation.
        operation: String,
        /// The role.
        role: String,
    },
}

/// The kind of a named type.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// Being lowered; never seen by renderers.
    Pending,
    /// An object with known properties.
    Struct(Struct),
    /// A string from a list.
    StringEnum(StringEnum),
    /// An integer from a list.
    IntegerEnum(IntegerEnum),
    /// A scalar of several kinds from a list.
    ValueEnum(ValueEnum),
    /// One of several types.
    Union(Union),
    /// Another name for a type.
    Alias(TypeUse),
    /// A newtype around another type, because an alias would contain itself.
    Newtype(TypeUse),
}

/// An object with known properties.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Properties in the order of the specification.
    pub fields: Vec<Field>,
    /// Properties whose names match a pattern, in the order of the specification.
    pub patterns: Vec<PatternField>,
    /// The type of other properties: anything, even if the specification allows none, so that no data is
    /// lost. `None` drops them.
    pub additional: Option<TypeUse>,
    /// Whether the specification allows no properties except `fields`.
    pub closed: bool,
    /// Whether the specification explicitly allows others of any name.
    pub open: bool,
}

impl Struct {
    /// The maximum number of constructor arguments; objects that require more have a builder.
    pub const MOST_ARGUMENTS: usize = 4;
    /// The maximum number of setters of a builder, each of which names all properties. Objects that require
    /// more have a struct of the required properties.
    pub const MOST_SETTERS: usize = 64;
}

/// The properties of an object whose names match a pattern.
#[derive(Clone, Debug)]
pub struct PatternField {
    /// The pattern.
    pub pattern: Pattern,
    /// The type of their values.
    pub ty: TypeUse,
    /// Constraints on their values.
    pub checks: Checks,
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name in JSON.
    pub name: String,
    /// The type.
    pub ty: TypeUse,
    /// Whether it is always present.
    pub required: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// The only allowed value (tags of unions).
    pub constant: Option<Literal>,
    /// The scalars in the only list or object that it can be.
    pub fixed: Vec<Expected>,
    /// Constraints on its values.
    pub checks: Checks,
    /// Documentation.
    pub docs: Docs,
    /// Examples of the property.
    pub examples: Vec<Node>,
}

/// A string from a list.
#[derive(Clone, Debug)]
pub struct StringEnum {
    /// The strings, in order and without duplicates.
    pub values: Vec<String>,
    /// Names of the values, by position; empty if the values are names themselves.
    pub names: Vec<String>,
    /// Descriptions of the values.
    pub descriptions: BTreeMap<String, String>,
}

/// An integer from a list.
#[derive(Clone, Debug)]
pub struct IntegerEnum {
    /// The integers, in order and without duplicates.
    pub values: Vec<i64>,
    /// Names of the values, by position; empty if they are derived from the values.
    pub names: Vec<String>,
    /// Descriptions of the values.
    pub descriptions: BTreeMap<i64, String>,
}

/// A scalar of several kinds from a list.
#[derive(Clone, Debug)]
pub struct ValueEnum {
    /// The scalars, in order and without duplicates, except `null`.
    pub values: Vec<Literal>,
    /// Names of the values, by position; empty if they are derived from the values.
    pub names: Vec<String>,
    /// Descriptions of the values.
    pub descriptions: BTreeMap<Literal, String>,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// The alternatives.
    pub variants: Vec<Variant>,
    /// The property that distinguishes them, if any.
    pub tag: Option<Tag>,
    /// Whether the specification also allows any other value.
    pub free: bool,
}

/// The property that distinguishes the alternatives of a union.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The name in JSON.
    pub property: String,
    /// The values, each with the variant that it selects; the first value of a variant is the one to write.
    pub values: Vec<(Literal, usize)>,
    /// The variant for objects with another tag or none, if there is a suitable one.
    pub fallback: Option<usize>,
}

/// One alternative of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The origin of its name.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// Documentation.
    pub docs: Docs,
    /// The shape of JSON values that are this variant.
    pub shape: Shape,
    /// Constraints on its values.
    pub checks: Checks,
}

/// The shape of JSON values of a variant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// The kinds of JSON values.
    pub kinds: Vec<Kind>,
    /// The required properties.
    pub required: Vec<String>,
    /// The known properties.
    pub known: Vec<String>,
    /// Places that must have one of the given scalars.
    pub constants: Vec<Expected>,
    /// Places that have one of the scalars known today.
    pub listed: Vec<Expected>,
    /// Properties that cannot be `null`, but can be in another variant.
    pub never_null: Vec<String>,
    /// Whether only known properties are allowed.
    pub closed: bool,
    /// Patterns of property names that are known as well.
    pub patterns: Vec<Pattern>,
}

/// The path to a property, or to the value itself, and the scalars expected there. An array in the path
/// stands for each of its elements.
pub type Expected = (Vec<String>, Vec<Literal>);

/// Kinds of JSON values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is called as the specification calls it")]
pub enum Kind {
    Null,
    Boolean,
    /// Any number, kept as the nearest float.
    Number,
    /// Any number, kept with all digits.
    ExactNumber,
    /// A number without a fraction.
    Integer,
    String,
    Array,
    Object,
}
