// Generated from an OpenAPI specification; change the specification instead.

//! [`NullOfParts`].

use std::collections::BTreeMap;
use clientwright_runtime::{Nullable, Value};
use super::{NullOfBoth, NullOfNested, NullOfOne, NullWithLimit};

/// Defined at `types.yaml#/components/schemas/NullOfParts`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NullOfParts {
    /// Each part allows null.
    ///
    /// At most `4` characters.
    pub both: Nullable<NullOfBoth>,
    /// The second part has no type.
    ///
    /// At least `1` character, at most `4` characters.
    pub limited: Nullable<NullWithLimit>,
    /// Both parts are references.
    ///
    /// At least `1` character, at most `4` characters.
    pub nested: Nullable<NullOfNested>,
    /// The second part excludes null.
    pub one: Option<NullOfOne>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(NullOfParts {
    both: optional_nullable("both", NullOfBoth),
    limited: optional_nullable("limited", NullWithLimit),
    nested: optional_nullable("nested", NullOfNested),
    one: optional("one", NullOfOne),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(NullOfParts: [
    rule::Member("both", &[rule::MaxLength(4)]),
    rule::Member("limited", &[rule::MinLength(1), rule::MaxLength(4)]),
    rule::Member("nested", &[rule::MinLength(1), rule::MaxLength(4)]),
]);
