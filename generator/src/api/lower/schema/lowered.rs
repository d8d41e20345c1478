//! What becomes of a schema.

use crate::api::model::{Scalar, TypeKind, TypeRef, TypeUse};

/// What a schema became: something that needs a name, or a reference that does not.
pub(in crate::api::lower) enum Lowered {
    /// A type definition.
    Kind(TypeKind),
    /// A reference.
    Ref(TypeUse),
}

/// A scalar as the result of lowering.
pub(in crate::api::lower) fn reference(scalar: Scalar) -> Lowered {
    Lowered::Ref(TypeUse::of(TypeRef::Scalar(scalar)))
}
