// Generated from an OpenAPI specification; change the specification instead.

//! [`Sum`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Expression;

/// Defined at `unions.yaml#/components/schemas/Sum`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Sum {
    /// Contains itself.
    pub left: Box<Expression>,
    /// Contains itself.
    pub right: Box<Expression>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Sum {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(left: impl Into<Expression>, right: impl Into<Expression>) -> Self {
        Self {
            left: Box::new(left.into()),
            right: Box::new(right.into()),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Sum {
    left: required("left", Box<Expression>),
    right: required("right", Box<Expression>),
    ..additional_properties
});
