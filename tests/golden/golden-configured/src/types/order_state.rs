// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderState`].

/// Open integer enum: unknown values are preserved.
///
/// Defined at `configured.yaml#/components/schemas/OrderState`.
#[derive(Clone, Copy)]
#[allow(clippy::exhaustive_enums)]
#[non_exhaustive]
pub enum OrderState {
    /// `1`
    Open,
    /// `2`
    Shipped,
    /// A value that is not in the specification.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(OrderState {
    Open = 1,
    Shipped = 2,
    ..Unknown
});

