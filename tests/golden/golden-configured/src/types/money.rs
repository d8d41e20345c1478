// Generated from an OpenAPI specification; change the specification instead.

//! [`Money`].

/// Defined at `configured.yaml#/components/schemas/Money`.
pub type Money = clientwright_runtime::AsString<rust_decimal::Decimal>;
