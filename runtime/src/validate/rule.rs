//! What the values of a type must keep to, as generated code describes it.

use crate::json::{FromJson, Node};

/// One thing that must hold. A rule of another kind of value than the one that is there holds: a length
/// says nothing of a number.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// `minLength`, in characters.
    MinLength(u64),
    /// `maxLength`, in characters.
    MaxLength(u64),
    /// `pattern`, which Rust writes the same way.
    Pattern(&'static str),
    /// `pattern` as the document has it, and as Rust writes it.
    PatternAs(&'static str, &'static str),
    /// `minimum`, a number of JSON.
    Minimum(&'static str),
    /// `exclusiveMinimum`.
    Above(&'static str),
    /// `maximum`.
    Maximum(&'static str),
    /// `exclusiveMaximum`.
    Below(&'static str),
    /// `multipleOf`.
    MultipleOf(&'static str),
    /// `minItems`.
    MinItems(u64),
    /// `maxItems`.
    MaxItems(u64),
    /// `uniqueItems`.
    UniqueItems,
    /// `const`, of `true` or `false`.
    Is(bool),
    /// `const`, of a text.
    IsText(&'static str),
    /// `const`, of `null`.
    IsNull,
    /// `minProperties`.
    MinProperties(u64),
    /// `maxProperties`.
    MaxProperties(u64),
    /// `dependentRequired`: with the one property, the others must be there.
    Requires(&'static str, &'static [&'static str]),
    /// `propertyNames`: of the name of each property.
    Names(&'static [Rule]),
    /// Of a property, if it is there.
    Member(&'static str, &'static [Rule]),
    /// Of properties whose names match a pattern, as Rust writes it.
    Matching(&'static str, &'static [Rule]),
    /// Of properties that neither have one of the names nor match one of the patterns.
    Others(
        &'static [&'static str],
        &'static [&'static str],
        &'static [Rule],
    ),
    /// Of each element.
    Items(&'static [Rule]),
    /// Of the element at a place.
    Element(usize, &'static [Rule]),
    /// Of each element from a place on.
    Rest(usize, &'static [Rule]),
    /// What holds for a type.
    Type(fn() -> &'static [Rule]),
    /// By the text of a property, what holds for the object; else the last.
    Tagged(
        &'static str,
        &'static [(&'static str, &'static [Rule])],
        &'static [Rule],
    ),
    /// What holds for one of the alternatives that the value can be read as.
    AnyOf(&'static [Alternative]),
}

/// An alternative: whether a value can be read as it, and what holds then.
pub type Alternative = (fn(Node<'_>) -> bool, &'static [Rule]);

/// A type whose values must keep to rules.
pub trait Checked {
    /// The rules.
    fn rules() -> &'static [Rule];
}

/// The rules of a type.
#[must_use]
pub fn of<T: Checked>() -> &'static [Rule] {
    T::rules()
}

/// Whether a value can be read as a type.
#[must_use]
pub fn reads<T: FromJson>(node: Node<'_>) -> bool {
    T::from_json(node).is_ok()
}
