//! One item of a surface and its members.

use std::collections::BTreeMap;

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    /// `struct`.
    Struct,
    /// `enum`.
    Enum,
    /// `type`.
    Alias,
    /// `trait`.
    Trait,
    /// `mod`.
    Module,
    /// `fn`.
    Function,
    /// `const` or `static`.
    Constant,
    /// `pub use` of an item of another crate.
    Reexport,
}

impl ItemKind {
    /// The name of the kind.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Struct => "struct",
            Self::Enum => "enum",
            Self::Alias => "type alias",
            Self::Trait => "trait",
            Self::Module => "module",
            Self::Function => "function",
            Self::Constant => "constant",
            Self::Reexport => "re-export",
        }
    }
}

/// An item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// Generic parameters and the rest of its head: the type of an alias, the signature of a
    /// function.
    pub head: String,
    /// Whether it is non-exhaustive.
    pub non_exhaustive: bool,
    /// Whether it has private fields.
    pub has_private_fields: bool,
    /// The features that must be enabled for it to exist, as in `cfg`.
    pub gate: String,
    /// Documentation, without positions.
    pub docs: String,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Fields, variants, methods.
    pub members: BTreeMap<MemberKey, Member>,
    /// The traits it implements, with their gates.
    pub impls: BTreeMap<String, String>,
}

impl Item {
    /// An item without members.
    #[must_use]
    pub fn new(kind: ItemKind) -> Self {
        Self {
            kind,
            head: String::new(),
            non_exhaustive: false,
            has_private_fields: false,
            gate: String::new(),
            docs: String::new(),
            deprecated: false,
            members: BTreeMap::new(),
            impls: BTreeMap::new(),
        }
    }
}

/// What a member is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MemberKind {
    /// A field.
    Field,
    /// A variant.
    Variant,
    /// A method or another function of a type or trait.
    Method,
    /// The output of awaiting a request.
    Output,
}

impl MemberKind {
    /// The name of the kind.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Field => "field",
            Self::Variant => "variant",
            Self::Method => "method",
            Self::Output => "result",
        }
    }
}

/// The identity of a member.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MemberKey {
    /// What it is.
    pub kind: MemberKind,
    /// Its name; including its `impl`, if that is for specific arguments.
    pub name: String,
}

/// A member.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Member {
    /// Its type or signature in canonical form, without names of arguments.
    pub text: String,
    /// The type as written, before expanding aliases.
    pub written: String,
    /// The names of the arguments, in order.
    pub arguments: Vec<String>,
    /// Its JSON name or value, if any.
    pub wire: Option<String>,
    /// The features that must be enabled for it to exist.
    pub gate: String,
    /// Documentation, without positions.
    pub docs: String,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether it is optional in an implementation of the trait.
    pub provided: bool,
}
