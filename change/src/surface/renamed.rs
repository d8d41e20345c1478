//! Renamed types that are still available under their former names.

use std::collections::BTreeMap;

use super::change::SurfaceChange;
use super::item::{Item, ItemKind, MemberKey};
use super::model::Surface;
use crate::level::Level;

/// Whether an item is the former name of another.
pub(super) fn is_former(item: &Item) -> bool {
    item.kind == ItemKind::Alias && item.deprecated
}

/// The old surface with the new names, if types were renamed and the former names are deprecated
/// aliases, so that the types behind the aliases are compared.
pub(super) fn follow(
    old: &Surface,
    new: &Surface,
    changes: &mut Vec<SurfaceChange>,
) -> Option<Surface> {
    let renamed: BTreeMap<&str, &str> = old
        .items
        .iter()
        .filter_map(|(path, item)| {
            let alias = new.items.get(path).filter(|now| is_former(now))?;
            let now = alias.head.as_str();
            let is_moved = item.kind != ItemKind::Alias
                && new.items.contains_key(now)
                && !old.items.contains_key(now);
            is_moved.then_some((path.as_str(), now))
        })
        .collect();
    if renamed.is_empty() {
        return None;
    }
    for (before, now) in &renamed {
        // `Id("x".into())` constructs a tuple struct, but not through an alias.
        let is_tuple = old
            .items
            .get(*before)
            .is_some_and(|item| item.head.ends_with("()"));
        let (level, message) = match is_tuple {
            false => (Level::Minor, "is renamed; its former name is deprecated"),
            true => (
                Level::Major,
                "is renamed; its former name can no longer be used as a constructor",
            ),
        };
        changes.push(SurfaceChange {
            rule: "item-renamed",
            level,
            item: (*before).to_owned(),
            member: None,
            old: Some((*before).to_owned()),
            new: Some((*now).to_owned()),
            message: message.to_owned(),
        });
    }
    let said = |text: &str| with_names(text, &renamed);
    let mut moved = Surface {
        items: BTreeMap::new(),
        ..old.clone()
    };
    for (path, item) in &old.items {
        let mut item = item.clone();
        item.head = said(&item.head);
        item.impls = item
            .impls
            .iter()
            .map(|(name, gate)| (said(name), gate.clone()))
            .collect();
        item.members = item
            .members
            .into_iter()
            .map(|(key, mut member)| {
                member.text = said(&member.text);
                member.written = said(&member.written);
                let name = said(&key.name);
                (MemberKey { name, ..key }, member)
            })
            .collect();
        let path = renamed.get(path.as_str()).copied().unwrap_or(path);
        moved.items.insert(path.to_owned(), item);
    }
    Some(moved)
}

/// Replaces complete paths in a text.
fn with_names(text: &str, renamed: &BTreeMap<&str, &str>) -> String {
    let is_of_path = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':');
    let mut said = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_of_path) {
        let (between, from) = rest.split_at(start);
        let end = from.find(|c| !is_of_path(c)).unwrap_or(from.len());
        let (path, after) = from.split_at(end);
        said.push_str(between);
        // A generic parameter is followed by `:`.
        let bare = path.trim_end_matches(':');
        said.push_str(renamed.get(bare).copied().unwrap_or(bare));
        said.push_str(path.get(bare.len()..).unwrap_or_default());
        rest = after;
    }
    said.push_str(rest);
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_paths_are_replaced() {
        let renamed = BTreeMap::from([("types::Order", "types::Purchase")]);
        for (text, expected) in [
            ("Vec<types::Order>", "Vec<types::Purchase>"),
            ("types::OrderLine", "types::OrderLine"),
            ("crate::types::Order", "crate::types::Order"),
            (
                "fn(a: types::Order) -> types::Order",
                "fn(a: types::Purchase) -> types::Purchase",
            ),
            ("", ""),
        ] {
            assert_eq!(with_names(text, &renamed), expected);
        }
    }
}
