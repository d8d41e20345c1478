//! Constraints of schemas in addition to types ([`Checks`]), for the types that they became.

use crate::api::literal::Literal;
use crate::api::model::{Checks, Scalar, TypeKind, TypeRef};
use crate::api::pattern::Pattern;
use crate::document::{BoundKeywords, Bounds, Document, SchemaId};
use crate::source::{Node, NodeValue};

use super::merged_schema::{MergedSchema, is_only_null};
use crate::api::lower::extension;

/// The maximum nesting of lists, maps and single alternatives that is followed.
const MAX_LEVELS: usize = 16;

/// The constraints of a merged schema that are not part of its type.
#[derive(Clone, Debug, Default)]
pub(in crate::api::lower) struct Limits {
    bounds: Bounds,
    only_value: Option<Literal>,
    requires: Vec<(String, Vec<String>)>,
    names: Vec<SchemaId>,
    values: Vec<SchemaId>,
    elements: Vec<Vec<SchemaId>>,
    items: Vec<SchemaId>,
    /// The only alternative except `null`.
    only: Option<SchemaId>,
}

impl Limits {
    /// Creates the limits of a merged schema.
    pub(in crate::api::lower) fn of(document: &Document, merged: &MergedSchema) -> Self {
        let everything = merged.patterns.iter().filter(|(source, _)| {
            Pattern::parse(source).is_ok_and(|pattern| pattern.matches_everything())
        });
        Self {
            bounds: bounds_with_constant(merged),
            only_value: only_value(merged).filter(|only| !matches!(only, Literal::Number(_))),
            requires: merged.requires.clone(),
            names: merged.names.clone(),
            values: merged
                .additional
                .into_iter()
                .chain(everything.flat_map(|(_, ids)| ids.iter().copied()))
                .collect(),
            elements: merged.elements.clone(),
            items: merged.items.clone(),
            only: only_alternative(document, merged),
        }
    }

    /// Returns the checks for values of the type that the schema became.
    pub(in crate::api::lower) fn checks(&self, document: &Document, ty: &TypeRef) -> Checks {
        self.within(document, ty, MAX_LEVELS)
    }

    /// Returns the checks for a named type.
    pub(super) fn checks_of_kind(&self, document: &Document, kind: &TypeKind) -> Checks {
        match kind {
            TypeKind::Alias(used) | TypeKind::Newtype(used) => self.checks(document, &used.ty),
            TypeKind::Struct(object) => {
                let others = object.additional.as_ref().map(|used| &used.ty);
                Checks {
                    values: others.and_then(|ty| inside(document, &self.values, ty, MAX_LEVELS)),
                    ..self.own_with_names(document)
                }
            }
            _ => self.own_with_names(document),
        }
    }

    /// Returns the checks of the value itself.
    fn own(&self) -> Checks {
        Checks {
            bounds: self.bounds.clone(),
            only: self.only_value.clone(),
            requires: self.requires.clone(),
            ..Checks::default()
        }
    }

    /// Returns the checks of the value itself and of property names.
    fn own_with_names(&self, document: &Document) -> Checks {
        Checks {
            names: inside(document, &self.names, &TypeRef::Scalar(Scalar::String), 1),
            ..self.own()
        }
    }

    fn within(&self, document: &Document, ty: &TypeRef, levels: usize) -> Checks {
        // A string has no properties: a schema for property names may refer to itself.
        let mut checks = match ty {
            TypeRef::Scalar(Scalar::String) => self.own(),
            _ => self.own_with_names(document),
        };
        let Some(levels) = levels.checked_sub(1) else {
            return checks;
        };
        match ty {
            TypeRef::List(item) => checks.items = inside(document, &self.items, &item.ty, levels),
            TypeRef::Tuple(tuple) => {
                let elements = self.elements.iter().zip(&tuple.elements);
                checks.elements = elements
                    .map(|(ids, used)| {
                        let checks = inside(document, ids, &used.ty, levels);
                        checks.map(|checks| *checks).unwrap_or_default()
                    })
                    .collect();
                checks.items = inside(document, &self.items, &tuple.rest.ty, levels);
            }
            TypeRef::Map(value) | TypeRef::Keyed(_, value) => {
                checks.values = inside(document, &self.values, &value.ty, levels);
            }
            _ => {}
        }
        if let Some(only) = self.only {
            let merged = MergedSchema::of(document, &[only]);
            let limits = Limits::of(document, &merged);
            checks.add(&limits.within(document, ty, levels));
        }
        checks
    }
}

/// Returns the checks of a schema that allows a single value: only equality with it.
pub(super) fn of_constant(document: &Document, merged: &MergedSchema, ty: &TypeRef) -> Checks {
    let checks = Limits::of(document, merged).checks(document, ty);
    let bounds = BoundKeywords {
        minimum: checks.bounds.minimum.clone(),
        maximum: checks.bounds.maximum.clone(),
        ..BoundKeywords::default()
    };
    Checks {
        bounds: bounds.into(),
        only: checks.only,
        ..Checks::default()
    }
}

/// Returns the bounds of a value. A single number is both minimum and maximum.
fn bounds_with_constant(merged: &MergedSchema) -> Bounds {
    let mut bounds = merged.bounds.clone();
    if let Some(Literal::Number(number)) = only_value(merged) {
        bounds.minimum = Some(number.clone());
        bounds.maximum = Some(number);
    }
    bounds
}

/// Returns the only scalar except `null` that a schema allows, or `null` if it only allows that.
fn only_value(merged: &MergedSchema) -> Option<Literal> {
    let values = merged.values.as_deref()?;
    let is_null = |node: &&Node| node.value == NodeValue::Null;
    let mut others = values.iter().filter(|node| !is_null(node));
    match (others.next(), others.next()) {
        (Some(only), None) if merged.is_text() => extension::text(only).map(Literal::Text),
        (Some(only), None) => Literal::of(only),
        (None, _) if !values.is_empty() => Some(Literal::Null),
        _ => None,
    }
}

/// Returns the checks for values of a type that match all of the schemas.
pub(in crate::api::lower) fn checks(document: &Document, ids: &[SchemaId], ty: &TypeRef) -> Checks {
    let merged = MergedSchema::of(document, ids);
    Limits::of(document, &merged).checks(document, ty)
}

fn inside(
    document: &Document,
    ids: &[SchemaId],
    ty: &TypeRef,
    levels: usize,
) -> Option<Box<Checks>> {
    if ids.is_empty() {
        return None;
    }
    let merged = MergedSchema::of(document, ids);
    let checks = Limits::of(document, &merged).within(document, ty, levels);
    (!checks.is_empty()).then(|| Box::new(checks))
}

/// Returns the only alternative except `null`, which applies to all other values.
fn only_alternative(document: &Document, merged: &MergedSchema) -> Option<SchemaId> {
    let [group] = merged.unions.as_slice() else {
        return None;
    };
    let mut others = group.variants.iter().filter(|id| {
        let schema = document.schemas.get(id.0);
        schema.is_some_and(|schema| !is_only_null(schema))
    });
    match (others.next(), others.next()) {
        (Some(only), None) => Some(*only),
        _ => None,
    }
}
