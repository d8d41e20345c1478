//! One item of a surface, and what it consists of.

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
    /// `pub use` of something of another crate.
    Reexport,
}

impl ItemKind {
    /// The word for it.
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
    /// Generic parameters, and what else is said in its head: the type of an alias, the signature of a
    /// function.
    pub head: String,
    /// Whether callers must expect it to grow.
    pub non_exhaustive: bool,
    /// Whether it has fields that callers do not see.
    pub has_private_fields: bool,
    /// What must be enabled for it to be there, as in `cfg`.
    pub gate: String,
    /// Documentation, without places.
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
    /// What awaiting a request results in.
    Output,
}

impl MemberKind {
    /// The word for it.
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

/// What a member is known by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MemberKey {
    /// What it is.
    pub kind: MemberKind,
    /// Its name; with the `impl` it is of, where that is for special arguments only.
    pub name: String,
}

/// A member.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Member {
    /// Its type or signature in one form, names of arguments left out.
    pub text: String,
    /// What the type was written as before aliases were expanded.
    pub written: String,
    /// The names of the arguments, in order.
    pub arguments: Vec<String>,
    /// Its name or value on the wire, where it has one.
    pub wire: Option<String>,
    /// What must be enabled for it to be there.
    pub gate: String,
    /// Documentation, without places.
    pub docs: String,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether an implementation of the trait can do without it.
    pub provided: bool,
}
