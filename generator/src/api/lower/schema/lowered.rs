//! The result of lowering a schema.

use crate::api::model::{Scalar, TypeKind, TypeRef, TypeUse};

/// The result of lowering a schema: a definition that needs a name, or a reference that does not.
pub(in crate::api::lower) enum Lowered {
    /// A type definition.
    Kind(TypeKind),
    /// A reference.
    Ref(TypeUse),
}

/// Returns a scalar as the result of lowering.
pub(in crate::api::lower) fn reference(scalar: Scalar) -> Lowered {
    Lowered::Ref(TypeUse::of(TypeRef::Scalar(scalar)))
}
