// Generated from an OpenAPI specification; change the specification instead.

//! [`People`].

/// Defined at `xml.yaml#/components/schemas/People`.
pub type People = Vec<String>;
