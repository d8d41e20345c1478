//! Keys of the variants of unions in a lock. Most variants have a unique name. Those that share one (arrays
//! of several types, alternatives with the same discriminator value) are distinguished by their content, so
//! that neither another run nor another order of the document swaps their names.

use std::collections::{BTreeMap, BTreeSet};

use super::TypeNames;
use super::lock::Kept;
use crate::api::{Type, TypeKind, TypeRef, Union};

/// The keys of the variants of a union.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Keys {
    /// Keys under which a name may have been kept.
    pub(super) known: Vec<String>,
    /// Keys under which it is kept in addition; empty if there is none.
    pub(super) precise: Vec<String>,
}

/// Returns the keys of the variants of a union, if some share a name.
pub(super) fn keys(ty: &Type, names: &[TypeNames], kept: Option<&Kept>) -> Option<Keys> {
    let TypeKind::Union(union) = &ty.kind else {
        return None;
    };
    let shared = shared(union, kept);
    if shared.is_empty() {
        return None;
    }
    // A variant that existed before its name was shared is kept under the name alone. It is the first one,
    // because new variants come after existing ones.
    let mut plain = BTreeSet::new();
    let was_alone = |name: &str| !kept.is_some_and(|kept| has_shared(kept, name));
    let mut keys = Keys::default();
    for (variant, precise) in union.variants.iter().zip(precise(union, names)) {
        let name = variant.name.as_str();
        let is_shared = shared.contains(name);
        keys.known.push(
            match is_shared && !(was_alone(name) && plain.insert(name)) {
                true => precise.clone(),
                false => name.to_owned(),
            },
        );
        keys.precise.push(match is_shared {
            true => precise,
            false => String::new(),
        });
    }
    Some(keys)
}

/// Returns the names that several variants have or had.
fn shared<'u>(union: &'u Union, kept: Option<&Kept>) -> BTreeSet<&'u str> {
    let mut seen = BTreeSet::new();
    let names = union.variants.iter().map(|variant| variant.name.as_str());
    let is_shared =
        |name: &&'u str| !seen.insert(*name) || kept.is_some_and(|kept| has_shared(kept, name));
    names.filter(is_shared).collect()
}

/// Whether a name was shared before.
fn has_shared(kept: &Kept, name: &str) -> bool {
    let start = format!("{name}{BETWEEN}");
    let mut behind = kept.range(start.clone()..);
    behind
        .next()
        .is_some_and(|(key, _)| key.starts_with(&start))
}

/// The separator between a name and the content of the variant.
const BETWEEN: &str = " -> ";

/// Returns keys such as `List -> Vec<Order>`, with a number if nothing else distinguishes two.
fn precise(union: &Union, names: &[TypeNames]) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let keys = union.variants.iter().map(|variant| {
        let key = format!("{}{BETWEEN}{}", variant.name, held(&variant.ty, names));
        let count = seen.entry(key.clone()).or_default();
        *count += 1;
        match *count {
            1 => key,
            count => format!("{key} {count}"),
        }
    });
    keys.collect()
}

/// Describes the content of a variant. Types already have their names.
fn held(ty: &TypeRef, names: &[TypeNames]) -> String {
    match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => names
            .get(id.0)
            .map_or_else(String::new, |names| names.ident.clone()),
        TypeRef::Scalar(scalar) => format!("{scalar:?}"),
        TypeRef::List(item) => format!("Vec<{}>", held(&item.ty, names)),
        TypeRef::Map(value) => format!("BTreeMap<{}>", held(&value.ty, names)),
        TypeRef::Keyed(id, value) => {
            let key = names.get(id.0).map_or("", |names| names.ident.as_str());
            format!("BTreeMap<{key}, {}>", held(&value.ty, names))
        }
        TypeRef::Tuple(tuple) => {
            let elements = tuple.elements.iter().chain([&tuple.rest]);
            let elements: Vec<String> = elements.map(|it| held(&it.ty, names)).collect();
            format!("({})", elements.join(", "))
        }
        TypeRef::Any => "Value".to_owned(),
    }
}
