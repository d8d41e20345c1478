//! Determines which change of the document caused which change of the generated code.
//!
//! A change of code is attributed to the changes at the place that it was generated from, the closest first:
//! the same property of the same schema, the same schema, the same operation, the types in its signature,
//! the users of the type. Unexplained changes come from settings or the generator.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Found, Owner};
use crate::kinds::{self, Kind};
use crate::level::Level;
use crate::places::{Places, Target};
use crate::state::State;
use crate::surface::{Surface, SurfaceChange};

/// How often changes are propagated to the types that they affect.
const ROUNDS: usize = 8;

/// For each change of code, the indices of the changes of the document that caused it.
pub(crate) fn attribute(
    old: &State,
    new: &State,
    found: &[Found],
    changes: &[SurfaceChange],
) -> Vec<BTreeSet<usize>> {
    let attribution = Attribution {
        found,
        old: Places::of(old),
        new: Places::of(new),
        surfaces: (&old.surface, &new.surface),
    };
    let mut causes: Vec<BTreeSet<usize>> = changes
        .iter()
        .map(|change| attribution.direct(change))
        .collect();
    let uses = (uses(&old.surface), uses(&new.surface));
    for _ in 0..ROUNDS {
        let mut by_item: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for (change, causes) in changes.iter().zip(&causes) {
            by_item.entry(&change.item).or_default().extend(causes);
        }
        let mut more = Vec::new();
        for (at, change) in changes.iter().enumerate() {
            if causes.get(at).is_none_or(|causes| !causes.is_empty()) {
                continue;
            }
            let using = [&uses.0, &uses.1]
                .into_iter()
                .filter_map(|uses| uses.get(&change.item));
            let handed: BTreeSet<usize> = using
                .flatten()
                .filter_map(|item| by_item.get(item.as_str()))
                .flatten()
                .copied()
                .collect();
            if !handed.is_empty() {
                more.push((at, handed));
            }
        }
        if more.is_empty() {
            break;
        }
        for (at, handed) in more {
            if let Some(causes) = causes.get_mut(at) {
                *causes = handed;
            }
        }
    }
    causes
}

/// The items that use a type, by type.
fn uses(surface: &Surface) -> BTreeMap<String, BTreeSet<String>> {
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, item) in &surface.items {
        let members = item.members.values();
        let texts = members.flat_map(|member| [&member.text, &member.written]);
        for text in texts.chain([&item.head]) {
            for named in types_in(text) {
                uses.entry(named).or_default().insert(path.clone());
            }
        }
    }
    uses
}

/// The types of the crate that occur in a text.
fn types_in(text: &str) -> Vec<String> {
    let mut named = Vec::new();
    for start in ["types::", "operations::"] {
        for (at, _) in text.match_indices(start) {
            let rest = text.get(at + start.len()..).unwrap_or_default();
            let end = rest
                .find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(rest.len());
            named.push(format!("{start}{}", rest.get(..end).unwrap_or_default()));
        }
    }
    named
}

/// Kinds that do not affect compiled code.
pub(crate) fn is_text(kind: &Kind) -> bool {
    [
        kinds::DESCRIPTION_CHANGED,
        kinds::EVIDENCE_LOWERED,
        kinds::EVIDENCE_RAISED,
    ]
    .iter()
    .any(|text| text.code == kind.code)
}

struct Attribution<'a> {
    found: &'a [Found],
    old: Places,
    new: Places,
    surfaces: (&'a Surface, &'a Surface),
}

impl Attribution<'_> {
    /// The types of a member as written, without expanding aliases.
    fn written(&self, change: &SurfaceChange) -> Vec<String> {
        let Some(key) = &change.member else {
            return Vec::new();
        };
        let members = [self.surfaces.0, self.surfaces.1]
            .into_iter()
            .filter_map(|surface| surface.items.get(&change.item)?.members.get(key));
        members
            .flat_map(|member| types_in(&member.written))
            .collect()
    }

    /// The properties that a constructor takes in either state.
    fn required(&self, change: &SurfaceChange) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        let Some(key) = change.member.as_ref().filter(|key| key.name == "new") else {
            return names;
        };
        for (surface, places) in [(self.surfaces.0, &self.old), (self.surfaces.1, &self.new)] {
            let item = surface.items.get(&change.item);
            if let Some(member) = item.and_then(|item| item.members.get(key)) {
                names.extend(places.wire_names(&change.item, &member.arguments));
            }
        }
        names
    }

    fn direct(&self, change: &SurfaceChange) -> BTreeSet<usize> {
        let targets = (
            self.old.target(&change.item, change.member.as_ref()),
            self.new.target(&change.item, change.member.as_ref()),
        );
        let is_docs = change.rule == "documentation-changed";
        let pick = |fits: &dyn Fn(&Found) -> bool| -> BTreeSet<usize> {
            let all = self.found.iter().enumerate();
            all.filter(|(_, found)| (is_docs || !is_text(found.kind)) && fits(found))
                .map(|(at, _)| at)
                .collect()
        };
        let schema = |found: &Found| is_schema(found, &targets);
        let operation = |found: &Found| is_operation(found, &targets);
        let part = |found: &Found| is_part(found, &targets);
        let within = |found: &Found| is_within(found, &targets);
        let required = self.required(change);
        let argument = |found: &Found| {
            found
                .owner
                .part
                .as_ref()
                .is_some_and(|(old, new)| required.contains(old) || required.contains(new))
        };
        let in_operation = |found: &Found| operation(found) && found.owner.schema.is_none();
        let may = |found: &Found| may_cause(found, change, &targets);
        let steps: [&dyn Fn(&Found) -> bool; 6] = [
            &|found| (schema(found) || within(found)) && part(found),
            &|found| (schema(found) || within(found)) && argument(found),
            &|found| operation(found) && part(found),
            &|found| schema(found) && may(found),
            &|found| in_operation(found) && may(found),
            &|found| operation(found) && may(found),
        ];
        for step in steps {
            let picked = pick(step);
            if !picked.is_empty() {
                return picked;
            }
        }
        // The types that it uses or is nested in.
        let texts = [change.old.as_deref(), change.new.as_deref()];
        let named: Vec<String> = texts
            .into_iter()
            .flatten()
            .flat_map(types_in)
            .chain(self.written(change))
            .chain([change.item.clone()])
            .collect();
        let spans = |places: &Places| -> BTreeSet<_> {
            named.iter().flat_map(|item| places.schemas(item)).collect()
        };
        let (before, now) = (spans(&self.old), spans(&self.new));
        let picked = pick(&|found| match found.owner.schema {
            Some((old, new)) => {
                old.is_some_and(|span| before.contains(&span))
                    || new.is_some_and(|span| now.contains(&span))
            }
            None => false,
        });
        if !picked.is_empty() {
            return picked;
        }
        // All changes at the same place.
        for step in [&schema as &dyn Fn(&Found) -> bool, &operation] {
            let picked = pick(step);
            if !picked.is_empty() {
                return picked;
            }
        }
        let is_builder = targets.0.security || targets.1.security;
        if is_builder {
            return pick(&|found| found.owner.security);
        }
        match change.item.as_str() {
            "Error" | "ErrorBody" => pick(&|found| {
                [
                    kinds::ERROR_STATUS_ADDED,
                    kinds::ERROR_STATUS_REMOVED,
                    kinds::RESPONSE_BODY_ADDED,
                    kinds::RESPONSE_BODY_REMOVED,
                    kinds::MEDIA_TYPE_ADDED,
                    kinds::MEDIA_TYPE_REMOVED,
                    kinds::OPERATION_ADDED,
                    kinds::OPERATION_REMOVED,
                    kinds::SCHEMA_REPLACED,
                    kinds::TYPE_CHANGED,
                ]
                .iter()
                .any(|kind| kind.code == found.kind.code)
            }),
            "Cargo.toml" => pick(&|found| {
                [
                    kinds::OPERATION_ADDED,
                    kinds::OPERATION_REMOVED,
                    kinds::TAG_CHANGED,
                ]
                .iter()
                .any(|kind| kind.code == found.kind.code)
            }),
            // Changes that apply to the whole document.
            _ => {
                pick(&|found| found.kind == kinds::RUST_CHANGED && found.owner == Owner::default())
            }
        }
    }
}

/// Kinds that determine whether an item exists.
const STRUCTURAL: &[&Kind] = &[
    kinds::OPERATION_ADDED,
    kinds::OPERATION_REMOVED,
    kinds::OPERATION_RENAMED,
    kinds::SCHEMA_ADDED,
    kinds::SCHEMA_REMOVED,
    kinds::SCHEMA_RENAMED,
    kinds::SCHEMA_REPLACED,
    kinds::TYPE_CHANGED,
    kinds::TYPE_NARROWED,
    kinds::TYPE_WIDENED,
    kinds::ENUM_ADDED,
    kinds::ENUM_REMOVED,
    kinds::MEDIA_TYPE_ADDED,
    kinds::MEDIA_TYPE_REMOVED,
    kinds::SUCCESS_STATUS_ADDED,
    kinds::SUCCESS_STATUS_REMOVED,
    kinds::RESPONSE_BODY_ADDED,
    kinds::RESPONSE_BODY_REMOVED,
    kinds::REQUIRED_HEADER_ADDED,
    kinds::OPTIONAL_HEADER_ADDED,
    kinds::REQUIRED_HEADER_REMOVED,
    kinds::OPTIONAL_HEADER_REMOVED,
    kinds::FORMAT_ADDED,
    kinds::FORMAT_REMOVED,
    kinds::FORMAT_CHANGED,
    kinds::SAME_STATUS_ADDED,
    kinds::SAME_STATUS_REMOVED,
    kinds::STATUS_CHANGED,
    kinds::ENCODING_CHANGED,
    kinds::LINK_ADDED,
    kinds::LINK_REMOVED,
    kinds::LONG_RUNNING_CHANGED,
    kinds::WAITERS_CHANGED,
    kinds::RUST_CHANGED,
];

/// Kinds that are purely additive and do not break code.
const ADDING: &[&Kind] = &[
    kinds::OPTIONAL_PROPERTY_ADDED,
    kinds::OPTIONAL_PARAMETER_ADDED,
    kinds::OPTIONAL_HEADER_ADDED,
    kinds::OPTIONAL_PART_HEADER_ADDED,
    kinds::ENUM_VALUE_ADDED,
    kinds::ALTERNATIVE_ADDED,
    kinds::OPERATION_ADDED,
    kinds::SCHEMA_ADDED,
];

fn is_one_of(kind: &Kind, list: &[&Kind]) -> bool {
    list.iter().any(|other| other.code == kind.code)
}

/// Whether a change of the same schema or operation can be the cause, according to its kind.
fn may_cause(found: &Found, change: &SurfaceChange, targets: &(Target, Target)) -> bool {
    let is_of_a_part = targets.0.part.is_some() || targets.1.part.is_some();
    if is_of_a_part && found.owner.part.is_some() && !is_part(found, targets) {
        return false;
    }
    let comes_or_goes = matches!(
        change.rule,
        "item-removed" | "item-added" | "item-kind-changed" | "alias-changed"
    ) || (matches!(change.item.as_str(), "Client" | "Api")
        && matches!(change.rule, "method-removed" | "method-added"));
    if comes_or_goes {
        return is_one_of(found.kind, STRUCTURAL);
    }
    change.level < Level::Major || !is_one_of(found.kind, ADDING)
}

fn is_schema(found: &Found, (old, new): &(Target, Target)) -> bool {
    let Some((before, now)) = found.owner.schema else {
        return false;
    };
    (before.is_some() && before == old.schema) || (now.is_some() && now == new.schema)
}

fn is_within(found: &Found, (old, new): &(Target, Target)) -> bool {
    let Some((before, now)) = found.owner.within else {
        return false;
    };
    (before.is_some() && before == old.schema) || (now.is_some() && now == new.schema)
}

fn is_operation(found: &Found, (old, new): &(Target, Target)) -> bool {
    let Some((before, now)) = found.owner.operation else {
        return false;
    };
    before.is_some_and(|span| old.operations.contains(&span))
        || now.is_some_and(|span| new.operations.contains(&span))
}

fn is_part(found: &Found, (old, new): &(Target, Target)) -> bool {
    let Some((before, now)) = &found.owner.part else {
        return false;
    };
    (!before.is_empty() && old.part.as_ref() == Some(before))
        || (!now.is_empty() && new.part.as_ref() == Some(now))
}
