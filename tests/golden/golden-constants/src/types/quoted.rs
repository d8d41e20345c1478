// Generated from an OpenAPI specification; change the specification instead.

//! [`Quoted`].

/// An open list of integers: other values are kept.
///
/// Defined at `constants.yaml#/components/schemas/Quoted`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Quoted {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the specification does not name.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(Quoted {
    N1 = 1,
    N2 = 2,
    ..Unknown
});

