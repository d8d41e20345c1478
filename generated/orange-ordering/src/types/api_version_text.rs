// Generated from an OpenAPI specification; change the specification instead.

//! [`ApiVersionText`].

/// A version as a single text, such as `3.1`.
///
/// **Assumed**: In case version 3.1 differs from 2.1, which responds with the parts
///
/// Defined at `specs/ordering.yaml#/components/schemas/ApiVersionText`.
pub type ApiVersionText = String;
