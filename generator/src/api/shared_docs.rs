//! Documentation of types that several places share: only statements that apply to all of them.

use std::collections::BTreeMap;

use super::model::{Docs, Evidence, Type, TypeKind};
use super::same_node::same;

/// Removes statements from the documentation of `into` that differ in its equal `from`. Evidence gets the
/// weaker grade.
pub(super) fn reconcile(into: &mut Type, from: &Type) {
    docs(&mut into.docs, &from.docs);
    into.checks.keep_common(&from.checks);
    match (&mut into.kind, &from.kind) {
        (TypeKind::Struct(into), TypeKind::Struct(from)) => {
            for (into, from) in into.fields.iter_mut().zip(&from.fields) {
                docs(&mut into.docs, &from.docs);
                into.checks.keep_common(&from.checks);
                for example in &from.examples {
                    if !into.examples.iter().any(|known| same(known, example)) {
                        into.examples.push(example.clone());
                    }
                }
            }
            for (into, from) in into.patterns.iter_mut().zip(&from.patterns) {
                into.checks.keep_common(&from.checks);
            }
        }
        (TypeKind::Union(into), TypeKind::Union(from)) => {
            for (into, from) in into.variants.iter_mut().zip(&from.variants) {
                docs(&mut into.docs, &from.docs);
                into.checks.keep_common(&from.checks);
            }
        }
        (TypeKind::StringEnum(into), TypeKind::StringEnum(from)) => {
            add(&mut into.descriptions, &from.descriptions);
        }
        (TypeKind::IntegerEnum(into), TypeKind::IntegerEnum(from)) => {
            add(&mut into.descriptions, &from.descriptions);
        }
        (TypeKind::ValueEnum(into), TypeKind::ValueEnum(from)) => {
            add(&mut into.descriptions, &from.descriptions);
        }
        _ => {}
    }
}

fn docs(into: &mut Docs, from: &Docs) {
    if into.title != from.title {
        into.title = None;
    }
    if into.description != from.description {
        into.description = None;
    }
    if into.bounds != from.bounds {
        into.bounds = Default::default();
    }
    let is_same_default = match (&into.default, &from.default) {
        (None, None) => true,
        (Some(into), Some(from)) => same(into, from),
        _ => false,
    };
    if !is_same_default {
        into.default = None;
    }
    into.evidence = weaker(into.evidence.take(), from.evidence.as_ref());
}

fn weaker(into: Option<Evidence>, from: Option<&Evidence>) -> Option<Evidence> {
    match (into, from) {
        (Some(into), Some(from)) if from.grade > into.grade => Some(from.clone()),
        (Some(into), _) => Some(into),
        (None, from) => from.cloned(),
    }
}

/// Adds descriptions of values that only `from` describes.
fn add<K: Ord + Clone>(into: &mut BTreeMap<K, String>, from: &BTreeMap<K, String>) {
    for (value, text) in from {
        into.entry(value.clone()).or_insert_with(|| text.clone());
    }
}
