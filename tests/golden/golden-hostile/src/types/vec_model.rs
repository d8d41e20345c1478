// Generated from an OpenAPI specification; change the specification instead.

//! [`VecModel`].

/// `VecModel` of the specification.
///
/// Defined at `hostile.yaml:113`.
pub type VecModel = Vec<String>;
