//! Types: what they are, and where they come from.

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
    /// Its path, as it is written.
    pub path: String,
    /// Where it was chosen first.
    pub span: Span,
}

impl MappedType {
    /// The type of bodies that are JSON Patches (RFC 6902).
    pub const JSON_PATCH: &'static str = "clientwright_runtime::JsonPatch";
}

/// A use of a type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypeRef {
    /// A type with a name.
    Named(TypeId),
    /// The same on the heap, because the type contains itself here.
    Boxed(TypeId),
    /// The same behind a pointer that the compiler does not look through, because types lead on deeper
    /// than it follows.
    Linked(TypeId),
    /// A scalar.
    Scalar(Scalar),
    /// A list.
    List(Box<TypeUse>),
    /// A map with string keys.
    Map(Box<TypeUse>),
    /// A map whose keys are an enum of strings.
    Keyed(TypeId, Box<TypeUse>),
    /// A list whose first elements have a type each.
    Tuple(Box<Tuple>),
    /// Any JSON value.
    Any,
}

impl TypeRef {
    /// What is inside of lists, maps and tuples.
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

    /// The same, to change it.
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

/// A list whose first elements have a type each.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tuple {
    /// The elements, at least one.
    pub elements: Vec<TypeUse>,
    /// The scalar that an element can only be, for each of them that has one.
    pub constants: Vec<Option<Literal>>,
    /// How many of them are always there; the others may be left out.
    pub required: usize,
    /// What follows: anything, even where the specification allows nothing, so that nothing is lost.
    pub rest: TypeUse,
}

impl Tuple {
    /// The most elements of a tuple: what Rust compares and prints.
    pub const MOST_ELEMENTS: usize = 12;
}

/// A type reference and whether `null` is among its values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeUse {
    /// The type.
    pub ty: TypeRef,
    /// Whether `null` is allowed besides.
    pub nullable: bool,
}

impl TypeUse {
    /// Any value.
    #[must_use]
    pub fn any() -> Self {
        Self::of(TypeRef::Any)
    }

    /// A use that does not allow `null`.
    #[must_use]
    pub fn of(ty: TypeRef) -> Self {
        Self {
            ty,
            nullable: false,
        }
    }
}

/// Scalars with a Rust type of their own.
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
    /// One of [`Api::mapped_types`](super::Api::mapped_types), and the kind of its JSON where that is known.
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

/// How date-times are written (`x-wire-format`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WireFormat {
    /// The pattern as written in the specification.
    pub pattern: String,
    /// Between date and time.
    pub separator: char,
    /// Digits of the fraction of a second.
    pub fraction: u8,
    /// How the offset is written.
    pub offset: OffsetStyle,
}

/// How the offset of a date-time is written.
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

/// A type with a name.
#[derive(Clone, Debug)]
pub struct Type {
    /// Where its name comes from.
    pub origin: Origin,
    /// Its [place](crate::api::place()), and those of the types that it stands for since [`dedup`](crate::api::dedup());
    /// empty where it stands for itself alone.
    pub places: Vec<String>,
    /// What it is.
    pub kind: TypeKind,
    /// Documentation.
    pub docs: Docs,
    /// What its values must keep to.
    pub checks: Checks,
    /// Whether consumers build values of it.
    pub in_requests: bool,
    /// Whether consumers are given values of it.
    pub in_responses: bool,
    /// Examples of the schema itself.
    pub examples: Vec<Node>,
    /// Names that were chosen for it and its members.
    pub chosen: ChosenNames,
    /// What is derived for it, besides.
    pub derives: Vec<String>,
    /// Attributes that it has, besides.
    pub attributes: Vec<String>,
}

/// Where the name of a type comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A component: its name.
    Component(String),
    /// Found inside another type: that type and the role it plays there.
    Inline {
        /// The surrounding type.
        parent: TypeId,
        /// The property, variant or place (`item`, `value`).
        role: String,
    },
    /// Found in an operation: the operation's id and the role there (`body`, `response`, a parameter).
    Operation {
        /// Id of the operation.
        operation: String,
        /// The role.
        role: String,
    },
}

/// What a named type is.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// Being lowered; never seen by renderers.
    Pending,
    /// An object with known members.
    Struct(Struct),
    /// Strings from a list.
    StringEnum(StringEnum),
    /// Integers from a list.
    IntegerEnum(IntegerEnum),
    /// Scalars of several kinds from a list.
    ValueEnum(ValueEnum),
    /// One of several types.
    Union(Union),
    /// Another name for a type.
    Alias(TypeUse),
    /// A type of its own around another, because an alias would contain itself.
    Newtype(TypeUse),
}

/// An object with known members.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Members in the order of the specification.
    pub fields: Vec<Field>,
    /// Members whose names match a pattern, in the order of the specification.
    pub patterns: Vec<PatternField>,
    /// What other members may be: anything, even where the specification allows none, so that
    /// nothing is lost. `None` does not keep them.
    pub additional: Option<TypeUse>,
    /// Whether the specification allows no members but `fields`.
    pub closed: bool,
    /// Whether the specification says that there are others, of any name: not being silent about it.
    pub open: bool,
}

impl Struct {
    /// The most arguments of a constructor; objects that require more have a builder.
    pub const MOST_ARGUMENTS: usize = 4;
    /// The most setters of a builder, each of which names all members: what requires more has a struct
    /// of its required members.
    pub const MOST_SETTERS: usize = 64;
}

/// The members of an object whose names match a pattern.
#[derive(Clone, Debug)]
pub struct PatternField {
    /// The pattern.
    pub pattern: Pattern,
    /// The type of their values.
    pub ty: TypeUse,
    /// What their values must keep to.
    pub checks: Checks,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The type.
    pub ty: TypeUse,
    /// Whether it is always there.
    pub required: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// The only value it can have (tags of unions).
    pub constant: Option<Literal>,
    /// The scalars in the only list or object that it can be.
    pub fixed: Vec<Expected>,
    /// What its values must keep to.
    pub checks: Checks,
    /// Documentation.
    pub docs: Docs,
    /// Examples of the property.
    pub examples: Vec<Node>,
}

/// Strings from a list.
#[derive(Clone, Debug)]
pub struct StringEnum {
    /// The strings, in order, without repetition.
    pub values: Vec<String>,
    /// What the values are called, by position; empty where they speak for themselves.
    pub names: Vec<String>,
    /// What the values mean, by value.
    pub descriptions: BTreeMap<String, String>,
}

/// Integers from a list.
#[derive(Clone, Debug)]
pub struct IntegerEnum {
    /// The integers, in order, without repetition.
    pub values: Vec<i64>,
    /// What the values are called, by position; empty where they speak for themselves.
    pub names: Vec<String>,
    /// What the values mean, by value.
    pub descriptions: BTreeMap<i64, String>,
}

/// Scalars of several kinds from a list.
#[derive(Clone, Debug)]
pub struct ValueEnum {
    /// The scalars, in order, without repetition; `null` is not among them.
    pub values: Vec<Literal>,
    /// What the values are called, by position; empty where they speak for themselves.
    pub names: Vec<String>,
    /// What the values mean, by value.
    pub descriptions: BTreeMap<Literal, String>,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// The alternatives.
    pub variants: Vec<Variant>,
    /// The member that tells them apart, where there is one.
    pub tag: Option<Tag>,
    /// Whether the specification also allows any other value.
    pub free: bool,
}

/// The member that tells the alternatives of a union apart.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Its name on the wire.
    pub property: String,
    /// Its values and the variant that each stands for; the first of a variant is what is written.
    pub values: Vec<(Literal, usize)>,
    /// The variant for objects with another tag or none, where there is one that can hold them.
    pub fallback: Option<usize>,
}

/// One alternative of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Where its name comes from.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// Documentation.
    pub docs: Docs,
    /// What a JSON value must look like to be this variant.
    pub shape: Shape,
    /// What its values must keep to.
    pub checks: Checks,
}

/// What a JSON value must look like to fit a variant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// `null`, booleans, numbers, strings, arrays, objects.
    pub kinds: Vec<Kind>,
    /// Members that must be there.
    pub required: Vec<String>,
    /// Members that are known.
    pub known: Vec<String>,
    /// What must be one of these scalars.
    pub constants: Vec<Expected>,
    /// What is one of these scalars as far as is known today.
    pub listed: Vec<Expected>,
    /// Members that cannot be `null`, where they can in another variant.
    pub never_null: Vec<String>,
    /// Whether there are no members but the known ones.
    pub closed: bool,
    /// Patterns of the names of members that are known, too.
    pub patterns: Vec<Pattern>,
}

/// A member, one below it, or the value itself, and the scalars that are expected there. An array on
/// the way stands for each of its elements.
pub type Expected = (Vec<String>, Vec<Literal>);

/// Kinds of JSON values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is called as the specification calls it")]
pub enum Kind {
    Null,
    Boolean,
    /// Any number, of which the nearest float is kept.
    Number,
    /// Any number, of which every digit is kept.
    ExactNumber,
    /// Numbers without a fraction.
    Integer,
    String,
    Array,
    Object,
}
