//! The constraints on values of a type, as described by generated code.

use crate::json::{FromJson, Node};

/// A constraint on a value. A rule for another kind of value is satisfied: a length does not apply to a
/// number.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// `minLength`, in characters.
    MinLength(u64),
    /// `maxLength`, in characters.
    MaxLength(u64),
    /// `pattern`, which is also valid in Rust.
    Pattern(&'static str),
    /// `pattern` as in the document, and in Rust syntax.
    PatternAs(&'static str, &'static str),
    /// `minimum`, a JSON number.
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
    /// `const` of `true` or `false`.
    Is(bool),
    /// `const` of a text.
    IsText(&'static str),
    /// `const` of `null`.
    IsNull,
    /// `minProperties`.
    MinProperties(u64),
    /// `maxProperties`.
    MaxProperties(u64),
    /// `dependentRequired`: if the property is present, the others must be, too.
    Requires(&'static str, &'static [&'static str]),
    /// `propertyNames`: rules for the name of each property.
    Names(&'static [Rule]),
    /// Rules for a property, if it is present.
    Member(&'static str, &'static [Rule]),
    /// Rules for properties whose names match a pattern, in Rust syntax.
    Matching(&'static str, &'static [Rule]),
    /// Rules for properties that neither have one of the names nor match one of the patterns.
    Others(
        &'static [&'static str],
        &'static [&'static str],
        &'static [Rule],
    ),
    /// Rules for each element.
    Items(&'static [Rule]),
    /// Rules for the element at an index.
    Element(usize, &'static [Rule]),
    /// Rules for each element from an index on.
    Rest(usize, &'static [Rule]),
    /// The rules of a type.
    Type(fn() -> &'static [Rule]),
    /// Rules for the object, selected by the text of a property; otherwise the last ones.
    Tagged(
        &'static str,
        &'static [(&'static str, &'static [Rule])],
        &'static [Rule],
    ),
    /// The rules of one of the alternatives that the value can be read as.
    AnyOf(&'static [Alternative]),
}

/// An alternative: whether a value can be read as it, and its rules.
pub type Alternative = (fn(Node<'_>) -> bool, &'static [Rule]);

/// A type whose values must satisfy rules.
pub trait Checked {
    /// Returns the rules.
    fn rules() -> &'static [Rule];
}

/// Returns the rules of a type.
#[must_use]
pub fn of<T: Checked>() -> &'static [Rule] {
    T::rules()
}

/// Returns whether a value can be read as a type.
#[must_use]
pub fn reads<T: FromJson>(node: Node<'_>) -> bool {
    T::from_json(node).is_ok()
}
