// Generated from an OpenAPI specification; change the specification instead.

//! [`FilmState`].

/// The state of a film.
///
/// Defined at `guide.yaml#/components/schemas/FilmState`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FilmState {
    /// `lost`
    Lost,
    /// `stored`
    Stored,
    /// `scanned`
    Scanned,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(FilmState {
    Lost = "lost",
    Stored = "stored",
    Scanned = "scanned",
    ..Unknown
});
