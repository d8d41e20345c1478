// Generated from an OpenAPI specification; change the specification instead.

//! [`Verdict`].

/// Names of associated types and variants in Rust's standard library.
///
/// Defined at `constants.yaml#/components/schemas/Verdict`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Verdict {
    /// `Ok`
    Ok,
    /// `Err`
    Err,
    /// `Error`
    Error,
    /// `Output`
    Output,
    /// `Item`
    Item,
    /// `Target`
    Target,
    /// `Owned`
    Owned,
    /// `Self`
    Self_,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Verdict {
    Ok = "Ok",
    Err = "Err",
    Error = "Error",
    Output = "Output",
    Item = "Item",
    Target = "Target",
    Owned = "Owned",
    Self_ = "Self",
    ..Unknown
});
