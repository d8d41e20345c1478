//! Matches the alternatives of two unions: components by name, others by their content.

use std::collections::BTreeSet;

use clientwright_openapi::document::{Document, SchemaId};

use super::pair::{look_alike, type_names};
use super::pairing;
use super::view::View;

/// The minimum proportion of common content of two alternatives with different titles.
const SHARED: f64 = 0.5;
/// With more combinations, alternatives are compared in the order of the documents.
const MAX_COMBINATIONS: usize = 4096;

/// The alternatives of both unions.
#[derive(Default)]
pub(super) struct Alternatives {
    pub(super) both: Vec<(SchemaId, SchemaId)>,
    pub(super) gone: Vec<SchemaId>,
    pub(super) added: Vec<SchemaId>,
}

/// Pairs the alternatives of a union: components with the same name, then those without a name by their
/// properties, then renamed components.
pub(super) fn pairs(
    (old, before): (&Document, &[SchemaId]),
    (new, now): (&Document, &[SchemaId]),
) -> Alternatives {
    let (named_before, unnamed_before) = parted(old, before);
    let (named_now, unnamed_now) = parted(new, now);
    let mut found = Alternatives::default();
    let mut open: Vec<(String, SchemaId)> = named_now;
    for (name, id) in named_before {
        match open.iter().position(|(other, _)| *other == name) {
            Some(at) => found.both.push((id, open.remove(at).1)),
            None => found.gone.push(id),
        }
    }
    found.added = open.into_iter().map(|(_, id)| id).collect();
    renamed(old, new, &mut found);
    unnamed((old, &unnamed_before), (new, &unnamed_now), &mut found);
    found
}

/// Components with their names, and other alternatives.
fn parted(document: &Document, ids: &[SchemaId]) -> (Vec<(String, SchemaId)>, Vec<SchemaId>) {
    let (mut named, mut unnamed) = (Vec::new(), Vec::new());
    for id in ids {
        match View::of(document, *id).name {
            Some(name) => named.push((name.to_owned(), *id)),
            None => unnamed.push(*id),
        }
    }
    (named, unnamed)
}

/// Alternatives whose components were renamed.
fn renamed(old: &Document, new: &Document, found: &mut Alternatives) {
    let has = |document: &Document, name: &str| {
        document
            .named_schemas
            .iter()
            .any(|(known, _)| known == name)
    };
    let name = |document: &Document, id: &SchemaId| {
        View::of(document, *id).name.unwrap_or_default().to_owned()
    };
    let pairs = pairing::renames(
        &found.gone,
        &found.added,
        |id| name(old, id),
        |id| name(new, id),
        |one, other| {
            !has(new, &name(old, one))
                && !has(old, &name(new, other))
                && look_alike(old, Some(*one), new, Some(*other))
        },
    );
    let pairs: Vec<(SchemaId, SchemaId)> = pairs
        .iter()
        .filter_map(|(at, to)| Some((*found.gone.get(*at)?, *found.added.get(*to)?)))
        .collect();
    found
        .gone
        .retain(|id| !pairs.iter().any(|(it, _)| it == id));
    found
        .added
        .retain(|id| !pairs.iter().any(|(_, it)| it == id));
    found.both.extend(pairs);
}

/// The identifying content of an alternative without a name.
struct Traits {
    types: Vec<&'static str>,
    format: Option<String>,
    title: Option<String>,
    /// Names of properties, with their value if there is only one, and values.
    members: BTreeSet<String>,
}

impl Traits {
    fn of(document: &Document, id: SchemaId) -> Self {
        let view = View::of(document, id);
        let properties = view.properties.iter().map(|(name, id, _)| {
            match View::of(document, *id).values.as_deref() {
                Some([value]) => format!("{name}={}", super::values::text(value)),
                _ => (*name).to_owned(),
            }
        });
        let values = view.values.iter().flatten();
        let values = values.map(|value| format!("={}", super::values::text(value)));
        Self {
            types: type_names(view.types),
            format: view.format.map(str::to_owned),
            title: view.own.and_then(|schema| schema.title.clone()),
            members: properties.chain(values).collect(),
        }
    }

    /// The similarity to another alternative: whether the titles are equal, and the proportion of common content;
    /// `None` if they have nothing in common.
    fn likeness(&self, other: &Self) -> Option<(bool, f64)> {
        if self.types != other.types || self.format != other.format {
            return None;
        }
        let all = self.members.union(&other.members).count();
        let both = self.members.intersection(&other.members).count();
        let shared = if all == 0 {
            1.0
        } else {
            f64::from(u32::try_from(both).unwrap_or(u32::MAX))
                / f64::from(u32::try_from(all).unwrap_or(u32::MAX))
        };
        let same_title = self.title.is_some() && self.title == other.title;
        let enough = if self.title == other.title {
            same_title || shared > 0.0
        } else {
            shared >= SHARED
        };
        enough.then_some((same_title, shared))
    }
}

/// Pairs alternatives without names: the most similar first, each once, and the nearest of equally similar ones.
fn unnamed(
    (old, before): (&Document, &[SchemaId]),
    (new, now): (&Document, &[SchemaId]),
    found: &mut Alternatives,
) {
    let all = |document: &Document, ids: &[SchemaId]| -> Vec<Traits> {
        ids.iter().map(|id| Traits::of(document, *id)).collect()
    };
    let (one, other) = (all(old, before), all(new, now));
    let few = before.len().saturating_mul(now.len()) <= MAX_COMBINATIONS;
    let mut candidates = Vec::new();
    for (at, traits) in one.iter().enumerate() {
        let places = if few { 0..now.len() } else { at..at + 1 };
        for to in places {
            if let Some(likeness) = other.get(to).and_then(|other| traits.likeness(other)) {
                candidates.push((likeness, at, to));
            }
        }
    }
    candidates.sort_by(|((title, shared), at, to), ((title2, shared2), at2, to2)| {
        title2
            .cmp(title)
            .then(shared2.total_cmp(shared))
            .then(at.abs_diff(*to).cmp(&at2.abs_diff(*to2)))
            .then((at, to).cmp(&(at2, to2)))
    });
    let (mut taken, mut given) = (BTreeSet::new(), BTreeSet::new());
    for (_, at, to) in candidates {
        if !taken.contains(&at) && !given.contains(&to) {
            taken.insert(at);
            given.insert(to);
            found
                .both
                .extend(before.get(at).copied().zip(now.get(to).copied()));
        }
    }
    let left = |ids: &[SchemaId], paired: &BTreeSet<usize>| -> Vec<SchemaId> {
        let ids = ids.iter().enumerate();
        ids.filter(|(at, _)| !paired.contains(at))
            .map(|(_, id)| *id)
            .collect()
    };
    found.gone.extend(left(before, &taken));
    found.added.extend(left(now, &given));
}
