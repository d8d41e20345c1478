// Generated from an OpenAPI specification; change the specification instead.

//! [`Rank`].

/// Open integer enum: unknown values are preserved.
///
/// Defined at `overlays/configured.yaml#/actions/0/update/Rank`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Rank {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that is not in the specification.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(Rank {
    N1 = 1,
    N2 = 2,
    ..Unknown
});

impl schemars::JsonSchema for Rank {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Rank".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <i64 as schemars::JsonSchema>::json_schema(generator)
    }
}
