//! Lists whose elements are described by position, and maps whose keys are an enum.

use super::enumeration;
use super::lowered::Lowered;
use super::merged_schema::MergedSchema;
use crate::api::literal::Literal;
use crate::api::model::{Origin, Tuple, TypeId, TypeKind, TypeRef, TypeUse};
use crate::document::SchemaId;

use super::bounds::MAX_MEMBERS;
use super::lowerer::Lowerer;
use super::origins::Role;

impl Lowerer<'_> {
    /// Lowers a list whose first elements have individual types. Elements beyond `minItems` may be omitted.
    pub(super) fn tuple(
        &mut self,
        merged: &MergedSchema,
        slot: TypeId,
        parts: &[SchemaId],
    ) -> Lowered {
        let count = merged.elements.len();
        if count > Tuple::MOST_ELEMENTS {
            let why = format!(
                "more than {} elements are described by their position",
                Tuple::MOST_ELEMENTS
            );
            let item = self.untyped(parts, &why);
            return Lowered::Ref(TypeUse::of(TypeRef::List(Box::new(item))));
        }
        let bound = |text: &Option<String>| text.as_deref()?.parse::<usize>().ok();
        let required = bound(&merged.bounds.min_items).unwrap_or(0).min(count);
        let mut elements = Vec::new();
        let mut constants = Vec::new();
        for (place, ids) in merged.elements.iter().enumerate() {
            let origin = self.element_origin(slot, place);
            let element = self.lower_named(ids, &origin);
            elements.push(self.bounded(element, parts));
            let values = MergedSchema::of(self.document, ids).values;
            constants.push(match values.as_deref() {
                Some([only]) => Literal::of(only),
                _ => None,
            });
        }
        let is_full = bound(&merged.bounds.max_items).is_some_and(|most| most <= count)
            || MergedSchema::of(self.document, &merged.items).never;
        self.tell_no_items(merged);
        let rest = match merged.items.is_empty() || is_full {
            true => TypeUse::any(),
            false => {
                let origin = self.nested_origin(slot, Role::Item);
                let rest = self.lower_named(&merged.items, &origin);
                self.bounded(rest, parts)
            }
        };
        Lowered::Ref(TypeUse::of(TypeRef::Tuple(Box::new(Tuple {
            elements,
            constants,
            required,
            rest,
        }))))
    }

    /// Returns the origin of an element of a tuple: like any element, with its number.
    fn element_origin(&self, slot: TypeId, place: usize) -> Origin {
        let mut origin = self.nested_origin(slot, Role::Item);
        if let Origin::Inline { role, .. } | Origin::Operation { role, .. } = &mut origin {
            role.push_str(&format!(" {}", place + 1));
        }
        origin
    }

    /// Returns the enum of the keys of a map.
    pub(super) fn key(&mut self, merged: &MergedSchema, slot: TypeId) -> Option<TypeId> {
        if merged.names.is_empty() {
            return None;
        }
        let names = MergedSchema::of(self.document, &merged.names);
        let values = names.values.as_ref().filter(|_| names.unions.is_empty())?;
        let listed = enumeration::lower(&names, values)?;
        let is_enum = matches!(
            listed,
            Lowered::Kind(TypeKind::StringEnum(list)) if list.values.len() <= MAX_MEMBERS
        );
        if !is_enum {
            return None;
        }
        let origin = self.nested_origin(slot, Role::Key);
        match self.lower_named(&merged.names, &origin).ty {
            TypeRef::Named(id) => Some(id),
            _ => None,
        }
    }
}
