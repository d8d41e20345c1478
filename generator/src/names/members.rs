//! Names of the members of a type: fields, values and variants.

use std::collections::BTreeSet;

use crate::api::{Literal, PatternField, Type, TypeKind, Union};
use crate::words::Case;

use super::lock::Kept;
use super::naming::Naming;
use super::siblings::Sibling;
use super::variants;
use super::{Scope, TypeNames};

/// Returns the keys of the members of a type in a lock; empty for types without members.
pub(super) fn member_keys(ty: &Type) -> BTreeSet<String> {
    match &ty.kind {
        TypeKind::Struct(object) => object.fields.iter().map(|it| it.name.clone()).collect(),
        TypeKind::StringEnum(list) => list.values.iter().cloned().collect(),
        TypeKind::IntegerEnum(list) => list.values.iter().map(ToString::to_string).collect(),
        TypeKind::ValueEnum(list) => literals(&list.values, &list.names)
            .into_iter()
            .map(|sibling| sibling.key)
            .collect(),
        TypeKind::Union(union) => union.variants.iter().map(|it| it.name.clone()).collect(),
        TypeKind::Alias(_) | TypeKind::Newtype(_) | TypeKind::Pending => BTreeSet::new(),
    }
}

pub(super) fn name_members(
    ty: &Type,
    keys: Option<variants::Keys>,
    names: &mut TypeNames,
    naming: &mut Naming<'_>,
) {
    let owner = names.ident.clone();
    let mut scope = Scope::default();
    // A new property or value never takes the former name for unknown ones.
    let kept = naming.kept(OPEN, "").and_then(|kept| kept.get(&owner));
    let mut kept = kept.filter(|ident| scope.take(ident)).cloned();
    if kept.is_none() {
        kept = open_variant(ty, naming.kept("members", &owner), &mut scope);
    }
    let variants::Keys { known, precise } = keys.unwrap_or_default();
    let what = match &ty.kind {
        TypeKind::Struct(_) => "property",
        TypeKind::Union(_) => "alternative",
        _ => "value",
    };
    let span = |index: usize| {
        let own = match &ty.kind {
            TypeKind::Struct(object) => object.fields.get(index).and_then(|it| it.docs.span),
            TypeKind::Union(union) => union.variants.get(index).and_then(|it| it.docs.span),
            _ => None,
        };
        own.or(ty.docs.span)
    };
    let mut claim = |siblings: Vec<Sibling>| {
        let siblings: Vec<Sibling> = siblings
            .into_iter()
            .enumerate()
            .map(|(index, sibling)| {
                let choice = ty.chosen.members.get(&sibling.key);
                let instead = format!("{}Value", sibling.wanted());
                let sibling = match known.get(index) {
                    Some(key) => sibling.with_key(key.clone()),
                    None => sibling,
                };
                match &ty.kind {
                    TypeKind::Struct(_) => sibling.chosen(choice),
                    // The alternative if it collides with the variant for all other values.
                    _ => sibling.instead(instead).chosen(choice),
                }
            })
            .collect();
        names.members = naming.idents_of(what, ("members", &owner), &mut scope, &siblings, span);
    };
    let open = match &ty.kind {
        TypeKind::Struct(object) => {
            let fields = object.fields.iter().map(|field| field.name.as_str());
            claim(Sibling::all(fields, Case::Snake));
            ["additional_properties", "further_properties"]
        }
        TypeKind::StringEnum(list) => {
            claim(values(&list.values, &list.names));
            UNKNOWN
        }
        TypeKind::IntegerEnum(list) => {
            let texts: Vec<String> = list.values.iter().map(ToString::to_string).collect();
            claim(values(&texts, &list.names));
            UNKNOWN
        }
        TypeKind::ValueEnum(list) => {
            claim(literals(&list.values, &list.names));
            UNKNOWN
        }
        TypeKind::Union(union) => {
            let variants = union.variants.iter().map(|variant| variant.name.as_str());
            claim(Sibling::all(variants, Case::Pascal));
            for (key, ident) in precise.iter().zip(&names.members) {
                if !key.is_empty() {
                    naming.keep("members", &owner, key, ident);
                }
            }
            open_of_union(union)
        }
        TypeKind::Alias(_) | TypeKind::Newtype(_) | TypeKind::Pending => return,
    };
    names.open = kept.unwrap_or_else(|| scope.claim_first(open));
    naming.keep(OPEN, "", &owner, &names.open);
    report_moved(ty, open, &names.open, naming);
    if let TypeKind::Struct(object) = &ty.kind {
        let patterns = pattern_siblings(&object.patterns);
        names.patterns = naming.idents((PATTERNS, &owner), &mut scope, &patterns);
    }
}

/// Takes the name of the variant for values that the specification does not list. The name is always the
/// same, so that a value `unknown`, now or later, gets another one. Only a member that already has the name
/// keeps it.
fn open_variant(ty: &Type, kept: Option<&Kept>, scope: &mut Scope) -> Option<String> {
    let wanted = match &ty.kind {
        TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_) | TypeKind::ValueEnum(_) => UNKNOWN,
        TypeKind::Union(union) => open_of_union(union),
        _ => return None,
    };
    let [wanted, _] = wanted;
    let is_kept = kept.is_some_and(|kept| kept.values().any(|ident| ident == wanted));
    let chosen = ty.chosen.members.values();
    let is_chosen = chosen.into_iter().any(|choice| choice.name == wanted);
    (!is_kept && !is_chosen && scope.take(wanted)).then(|| wanted.to_owned())
}

/// Reports a chosen name that is usually the one for unknown properties or values.
fn report_moved(ty: &Type, open: [&str; 2], now: &str, naming: &mut Naming<'_>) {
    let what = match &ty.kind {
        TypeKind::Struct(object) if object.additional.is_none() => return,
        TypeKind::Struct(_) => "the field for other properties",
        _ => "the variant for other values",
    };
    let [usual, _] = open;
    let chosen = ty.chosen.members.values();
    for choice in chosen.filter(|choice| choice.name == usual && now != usual) {
        naming.report_moved(choice, what, now);
    }
}

fn open_of_union(union: &Union) -> [&'static str; 2] {
    match union.free {
        true => ["Other", "OtherValue"],
        false => UNKNOWN,
    }
}

/// Returns the values of an enum, with their names from the document, if any.
fn values(values: &[String], names: &[String]) -> Vec<Sibling> {
    let called = if names.is_empty() { values } else { names };
    Sibling::all(called.iter().map(String::as_str), Case::Pascal)
        .into_iter()
        .zip(values)
        .map(|(sibling, value)| sibling.with_key(value.clone()))
        .collect()
}

/// Like [`values`], for scalars of several kinds. If a text looks like another scalar, that scalar has the
/// plain name.
fn literals(literals: &[Literal], names: &[String]) -> Vec<Sibling> {
    let texts: Vec<String> = literals.iter().map(ToString::to_string).collect();
    let siblings = values(&texts, names).into_iter().zip(literals);
    siblings
        .map(|(sibling, literal)| match literal {
            Literal::Text(text) => {
                let as_text = format!("{}Text", sibling.wanted());
                let sibling = sibling.with_key(format!("{text:?}"));
                sibling.with_priority(1).or(as_text)
            }
            _ => sibling,
        })
        .collect()
}

/// The variants for values that the specification does not list.
const UNKNOWN: [&str; 2] = ["Unknown", "UnknownValue"];

/// The scope of names for unknown properties and values in a lock.
const OPEN: &str = "open";
/// The scope of the fields for patterns in a lock.
const PATTERNS: &str = "patterns";

/// Returns the fields for properties that match patterns, named after the prefix of the pattern, if any.
fn pattern_siblings(patterns: &[PatternField]) -> Vec<Sibling> {
    let wanted: Vec<String> = patterns
        .iter()
        .map(|members| {
            let prefix = members.pattern.prefix();
            match prefix.contains(|c: char| c.is_ascii_alphabetic()) {
                true => format!("{prefix} properties"),
                false => "pattern properties".to_owned(),
            }
        })
        .collect();
    Sibling::all(wanted.iter().map(String::as_str), Case::Snake)
        .into_iter()
        .zip(patterns)
        .map(|(sibling, members)| sibling.with_key(members.pattern.source.clone()))
        .collect()
}
