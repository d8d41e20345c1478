// Generated from an OpenAPI specification; change the specification instead.

//! [`Cast`].

use super::Person;

/// Defined at `xml.yaml#/components/schemas/Cast`.
pub type Cast = Vec<Person>;
