//! Merge patch bodies (RFC 7396): each property can be absent, `null` or a value.
//!
//! A schema describes a resource rather than a change to it: in a patch nothing is required, and `null`
//! removes. So a patch has a separate type, derived from the type of the schema, including nested objects and
//! maps. A list, and a value with several alternatives, is replaced as a whole.

use std::collections::HashMap;

use crate::api::model::{
    Checks, ContentKind, Docs, Operation, Origin, Struct, Through, Type, TypeId, TypeKind, TypeRef,
    TypeUse, resolve,
};
use crate::document::Method;

use super::media_types::essence;

/// Assigns types to merge patches.
pub(in crate::api::lower) fn lower(operations: &mut [Operation], types: &mut Vec<Type>) {
    let mut patches = Patches {
        known: HashMap::new(),
        types,
    };
    for operation in operations {
        if operation.method != Method::Patch {
            continue;
        }
        let contents = operation.body.iter_mut().flat_map(|it| &mut it.contents);
        for content in contents {
            if let ContentKind::Json(used) = &mut content.kind
                && essence(&content.media_type) == "application/merge-patch+json"
            {
                *used = patches.whole(used);
            }
        }
    }
}

struct Patches<'a> {
    /// The patch type of each type.
    known: HashMap<TypeId, TypeId>,
    types: &'a mut Vec<Type>,
}

impl Patches<'_> {
    /// Returns the type of the body: a change to an object, or a complete replacement.
    fn whole(&mut self, used: &TypeUse) -> TypeUse {
        TypeUse {
            ty: self.changed(&used.ty),
            nullable: used.nullable,
        }
    }

    /// Returns the type of a property: `null` removes it.
    fn part(&mut self, used: &TypeUse) -> TypeUse {
        TypeUse {
            ty: self.changed(&used.ty),
            // `Any` already includes `null`.
            nullable: used.ty != TypeRef::Any,
        }
    }

    fn changed(&mut self, ty: &TypeRef) -> TypeRef {
        let target = resolve(self.types, ty, Through::Aliases).clone();
        let changed = match &target {
            TypeRef::Map(value) => TypeRef::Map(Box::new(self.part(value))),
            TypeRef::Keyed(key, value) => TypeRef::Keyed(*key, Box::new(self.part(value))),
            TypeRef::Named(id) if self.is_struct(*id) => TypeRef::Named(self.of(*id)),
            other => other.clone(),
        };
        if changed == target {
            ty.clone()
        } else {
            changed
        }
    }

    fn is_struct(&self, id: TypeId) -> bool {
        let kind = self.types.get(id.0).map(|ty| &ty.kind);
        matches!(kind, Some(TypeKind::Struct(_)))
    }

    /// Returns the patch type of an object: the same type if all its properties can already be absent and `null`.
    fn of(&mut self, id: TypeId) -> TypeId {
        if let Some(known) = self.known.get(&id) {
            return *known;
        }
        let Some((object, source)) = self.object(id) else {
            return id;
        };
        let slot = TypeId(self.types.len());
        self.known.insert(id, slot);
        self.types.push(patch_of(id, &source));
        let before = self.types.len();
        let changed = self.struct_of(&object);
        // No other patch types were created for it.
        let is_same = self.types.len() == before && is_same(&object, &changed, id, slot);
        if is_same {
            self.types.truncate(slot.0);
            self.known.insert(id, id);
            return id;
        }
        if let Some(ty) = self.types.get_mut(slot.0) {
            ty.kind = TypeKind::Struct(changed);
        }
        slot
    }

    fn object(&self, id: TypeId) -> Option<(Struct, Type)> {
        let ty = self.types.get(id.0)?;
        match &ty.kind {
            TypeKind::Struct(object) => Some((object.clone(), ty.clone())),
            _ => None,
        }
    }

    fn struct_of(&mut self, object: &Struct) -> Struct {
        let mut changed = object.clone();
        for field in &mut changed.fields {
            field.ty = self.part(&field.ty);
            field.required = false;
            // A patch may change the property that distinguishes alternatives.
            field.fixed = Vec::new();
            field.constant = None;
        }
        for members in &mut changed.patterns {
            members.ty = self.part(&members.ty);
        }
        if let Some(additional) = &mut changed.additional {
            *additional = self.part(additional);
        }
        changed
    }
}

/// Whether a patch type equals its object type, except for references to itself.
fn is_same(object: &Struct, patch: &Struct, id: TypeId, slot: TypeId) -> bool {
    let same = |own: &TypeUse, patched: &TypeUse| {
        own == patched
            || own.nullable && own.ty == TypeRef::Named(id) && patched.ty == TypeRef::Named(slot)
    };
    let fields = object.fields.iter().zip(&patch.fields);
    let patterns = object.patterns.iter().zip(&patch.patterns);
    let both = (&object.additional, &patch.additional);
    fields
        .map(|(own, patched)| !own.required && own.constant.is_none() && same(&own.ty, &patched.ty))
        .chain(patterns.map(|(own, patched)| same(&own.ty, &patched.ty)))
        .all(|is_same| is_same)
        && match both {
            (Some(own), Some(patched)) => same(own, patched),
            _ => true,
        }
}

fn patch_of(id: TypeId, source: &Type) -> Type {
    Type {
        origin: Origin::Inline {
            parent: id,
            role: "merge patch".to_owned(),
        },
        places: Vec::new(),
        kind: TypeKind::Pending,
        docs: Docs {
            title: None,
            description: Some(
                "A merge patch: a property that is absent stays as it is, `null` removes it, and a value \
                 replaces it."
                    .to_owned(),
            ),
            ..source.docs.clone()
        },
        checks: Checks {
            requires: Vec::new(),
            ..source.checks.clone()
        },
        in_requests: false,
        in_responses: false,
        examples: Vec::new(),
        chosen: crate::api::model::ChosenNames {
            own: None,
            members: source.chosen.members.clone(),
        },
        derives: source.derives.clone(),
        attributes: source.attributes.clone(),
    }
}
