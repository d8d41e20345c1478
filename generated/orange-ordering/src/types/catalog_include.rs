// Generated from an OpenAPI specification; change the specification instead.

//! [`CatalogInclude`].

/// Additional content of catalog items.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1, which spells it \`schemas\` for a single item
///
/// Defined at `specs/ordering.yaml#/components/schemas/CatalogInclude`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CatalogInclude {
    /// `schema`: The JSON Schema of a request.
    Schema,
    /// `milestones`: The steps of the delivery.
    Milestones,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(CatalogInclude {
    Schema = "schema",
    Milestones = "milestones",
    ..Unknown
});
