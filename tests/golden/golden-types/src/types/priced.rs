// Generated from an OpenAPI specification; change the specification instead.

//! [`Priced`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Examples are compared by value, and invalid ones are reported.
///
/// Defined at `types.yaml#/components/schemas/Priced`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Priced {
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub price: f64,
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub weight: Option<f64>,
    pub state: Option<PricedState>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Priced {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(price: f64) -> Self {
        Self {
            price,
            weight: None,
            state: None,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Priced {
    price: required("price", f64),
    weight: optional("weight", f64),
    state: optional("state", PricedState),
    ..additional_properties
});

/// Open string enum: unknown values are preserved.
///
/// Defined at `types.yaml#/components/schemas/Priced/properties/state`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PricedState {
    /// `new`
    New,
    /// `used`
    Used,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(PricedState {
    New = "new",
    Used = "used",
    ..Unknown
});
