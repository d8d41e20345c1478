// Generated from an OpenAPI specification; change the specification instead.

//! [`LevelThreeXLevel`].

/// Open integer enum: unknown values are preserved.
///
/// Defined at `inbound.yaml#/webhooks/level.three/delete/parameters/0/schema`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum LevelThreeXLevel {
    /// `3`
    N3,
    /// A value that is not in the specification.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(LevelThreeXLevel {
    N3 = 3,
    ..Unknown
});

