//! What becomes of a schema.

use crate::api::model::{Scalar, TypeKind, TypeRef, Use};

/// What a schema became: something that needs a name, or a reference that does not.
pub(in crate::api::lower) enum Lowered {
    /// A type definition.
    Kind(TypeKind),
    /// A reference.
    Ref(Use),
}

/// A scalar as the result of lowering.
pub(in crate::api::lower) fn reference(scalar: Scalar) -> Lowered {
    Lowered::Ref(Use::of(TypeRef::Scalar(scalar)))
}
