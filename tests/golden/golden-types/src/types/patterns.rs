// Generated from an OpenAPI specification; change the specification instead.

//! [`Patterns`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{Date, Value};
use super::Strict;

/// Properties described by a pattern.
///
/// Defined at `types.yaml#/components/schemas/Patterns`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Patterns {
    pub one: Option<PatternsOne>,
    pub two: Option<PatternsTwo>,
    pub named: Option<PatternsNamed>,
    pub typed: Option<PatternsTyped>,
    pub closed: Option<PatternsClosed>,
    pub all: Option<BTreeMap<String, i64>>,
    pub ahead: Option<BTreeMap<String, Value>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Patterns {
    #[must_use]
    pub fn with_one(mut self, one: PatternsOne) -> Self {
        self.one = Some(one);
        self
    }

    #[must_use]
    pub fn with_two(mut self, two: PatternsTwo) -> Self {
        self.two = Some(two);
        self
    }

    #[must_use]
    pub fn with_named(mut self, named: PatternsNamed) -> Self {
        self.named = Some(named);
        self
    }

    #[must_use]
    pub fn with_typed(mut self, typed: PatternsTyped) -> Self {
        self.typed = Some(typed);
        self
    }

    #[must_use]
    pub fn with_closed(mut self, closed: PatternsClosed) -> Self {
        self.closed = Some(closed);
        self
    }

    #[must_use]
    pub fn with_all(mut self, all: BTreeMap<String, i64>) -> Self {
        self.all = Some(all);
        self
    }

    #[must_use]
    pub fn with_ahead(mut self, ahead: BTreeMap<String, Value>) -> Self {
        self.ahead = Some(ahead);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Patterns {
    one: optional("one"),
    two: optional("two"),
    named: optional("named"),
    typed: optional("typed"),
    closed: optional("closed"),
    all: optional("all"),
    ahead: optional("ahead"),
    ..additional_properties
});

/// Defined at `types.yaml#/components/schemas/Patterns/properties/one`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatternsOne {
    /// Properties whose names match `^x-`.
    pub x_properties: BTreeMap<String, String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(PatternsOne {
    ..additional_properties;
    x_properties: "^x-" [Start, Text("x-")],
});

/// Defined at `types.yaml#/components/schemas/Patterns/properties/two`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatternsTwo {
    /// Properties whose names match `^s-`.
    pub s_properties: BTreeMap<String, String>,
    /// Properties whose names match `^n-`.
    pub n_properties: BTreeMap<String, i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(PatternsTwo {
    ..additional_properties;
    s_properties: "^s-" [Start, Text("s-")],
    n_properties: "^n-" [Start, Text("n-")],
});

/// Defined at `types.yaml#/components/schemas/Patterns/properties/named`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatternsNamed {
    pub id: Option<i64>,
    /// Properties whose names match `^[a-z]{2}$`.
    pub pattern_properties: BTreeMap<String, Strict>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PatternsNamed {
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(PatternsNamed {
    id: optional("id", i64),
    ..additional_properties;
    pattern_properties: "^[a-z]{2}$" [Start, Class(&[('a', 'z')], 2, 2), End],
});

/// Defined at `types.yaml#/components/schemas/Patterns/properties/typed`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatternsTyped {
    /// Properties whose names match `^d-`.
    pub d_properties: BTreeMap<String, Date>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, i64>,
}

clientwright_runtime::codegen::v1::json_object!(PatternsTyped {
    ..additional_properties;
    d_properties: "^d-" [Start, Text("d-")],
});

/// Defined at `types.yaml#/components/schemas/Patterns/properties/closed`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatternsClosed {
    /// Properties whose names match `^(ab|cd)+$`.
    pub pattern_properties: BTreeMap<String, i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(PatternsClosed {
    ..additional_properties;
    pattern_properties: "^(ab|cd)+$" [Start, Either(2, 4), Text("ab"), Jump(5), Text("cd"), Either(6, 11), Either(7, 9), Text("ab"), Jump(10), Text("cd"), Jump(5), End],
});
