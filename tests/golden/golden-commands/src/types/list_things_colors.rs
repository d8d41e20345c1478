// Generated from an OpenAPI specification; change the specification instead.

//! [`ListThingsColors`].

use super::Color;

/// At most `3` items.
///
/// Defined at `commands.yaml#/paths/~1things/get/parameters/0/schema`.
pub type ListThingsColors = Vec<Color>;
