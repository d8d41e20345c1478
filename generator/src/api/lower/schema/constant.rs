//! Properties with only one value.

use std::collections::BTreeSet;

use super::mapped::RUST_TYPE;
use super::merged_schema::{MergedSchema, says_nothing};
use super::scalar;
use crate::api::literal::Literal;
use crate::api::lower::extension;
use crate::api::model::{Scalar, TypeRef};
use crate::document::{Document, SchemaId};

use super::lowerer::Lowerer;

impl Lowerer<'_> {
    /// Returns the only value that a schema allows, and its type.
    pub(super) fn constant(
        &self,
        merged: &MergedSchema,
        nullable: bool,
    ) -> Option<(Literal, TypeRef)> {
        let Some([only]) = merged.values.as_deref() else {
            return None;
        };
        let types = merged.types;
        if merged.is_text() {
            let text = extension::text(only).filter(|_| !nullable)?;
            return Some((Literal::Text(text), TypeRef::Scalar(Scalar::String)));
        }
        let literal = Literal::of(only)?;
        let is = |own: bool| merged.no_types() || (own && merged.type_count() == 1);
        let scalar = match &literal {
            Literal::Null => return Some((literal, TypeRef::Any)),
            Literal::Bool(_) if is(types.boolean) => Scalar::Bool,
            Literal::Number(text) if literal.is_integer() && is(types.integer) => {
                match self.number(merged) {
                    Scalar::I32 if text.parse::<i32>().is_ok() => Scalar::I32,
                    Scalar::U32 if text.parse::<u32>().is_ok() => Scalar::U32,
                    Scalar::U64 if text.parse::<u64>().is_ok() => Scalar::U64,
                    _ if text.parse::<i64>().is_ok() => Scalar::I64,
                    _ => Scalar::ExactInteger,
                }
            }
            Literal::Number(_) if is(types.number) => {
                scalar::number(merged, self.number_types_of(merged).numbers)
            }
            _ => return None,
        };
        Some((literal, TypeRef::Scalar(scalar)))
    }

    /// Returns the nearest named enum that the schemas narrow to one value, directly or through `allOf`.
    pub(super) fn narrowed(&self, ids: &[SchemaId], constant: &Literal) -> Option<SchemaId> {
        let mut included = self.document.included(ids.iter().copied());
        let narrowed = included.find(|(id, schema)| {
            schema.name.is_some()
                && !schema.extensions.contains_key(RUST_TYPE)
                && listed(self.document, *id)
                    .is_some_and(|values| values.len() > 1 && values.contains(constant))
        });
        narrowed.map(|(id, _)| id)
    }
}

/// Returns the scalars that a schema lists, as `enum` or as constant alternatives, or `None` if it allows
/// objects or arrays.
fn listed(document: &Document, id: SchemaId) -> Option<BTreeSet<Literal>> {
    let merged = MergedSchema::of(document, &[id]);
    let literals = |merged: &MergedSchema| -> Option<BTreeSet<Literal>> {
        let values = merged.values.as_deref()?.iter();
        match merged.is_text() {
            true => values
                .map(|it| extension::text(it).map(Literal::Text))
                .collect(),
            false => values.map(Literal::of).collect(),
        }
    };
    match merged.unions.as_slice() {
        [] => literals(&merged),
        [group] if merged.values.is_none() => {
            let mut all = BTreeSet::new();
            for id in &group.variants {
                let one = MergedSchema::of(document, &[*id]);
                let is_any = document.schemas.get(id.0).is_some_and(says_nothing)
                    || (one.type_count() == 1 && (one.types.string || one.types.integer));
                match (literals(&one), is_any) {
                    (Some(values), _) => all.extend(values),
                    // The list is open.
                    (None, true) => {}
                    (None, false) => return None,
                }
            }
            Some(all)
        }
        _ => None,
    }
}
