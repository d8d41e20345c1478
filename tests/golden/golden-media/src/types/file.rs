// Generated from an OpenAPI specification; change the specification instead.

//! [`File`].

use clientwright_runtime::Binary;

/// Defined at `media.yaml#/components/schemas/File`.
pub type File = Binary;
