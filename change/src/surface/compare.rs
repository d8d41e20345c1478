//! Determines the effect of the differences between two surfaces on code written against the first.

use super::change::SurfaceChange;
use super::item::{Item, ItemKind, Member, MemberKey, MemberKind};
use super::model::Surface;
use super::renamed;
use crate::level::Level;

/// All differences, by item.
#[must_use]
pub fn compare(old: &Surface, new: &Surface) -> Vec<SurfaceChange> {
    let mut changes = Vec::new();
    let moved = renamed::follow(old, new, &mut changes);
    let old = moved.as_ref().unwrap_or(old);
    for (path, item) in &old.items {
        match new.items.get(path) {
            None => changes.push(SurfaceChange {
                rule: "item-removed",
                level: Level::Major,
                item: path.clone(),
                member: None,
                old: Some(item.kind.as_str().to_owned()),
                new: None,
                message: format!("the {} was removed", item.kind.as_str()),
            }),
            Some(now) => Comparison {
                path,
                changes: &mut changes,
            }
            .items(item, now),
        }
    }
    for (path, item) in &new.items {
        if !old.items.contains_key(path) && !renamed::is_former(item) {
            changes.push(SurfaceChange {
                rule: "item-added",
                level: Level::Minor,
                item: path.clone(),
                member: None,
                old: None,
                new: Some(item.kind.as_str().to_owned()),
                message: format!("the {} was added", item.kind.as_str()),
            });
        }
    }
    package(old, new, &mut changes);
    // Callers use the methods of the client; the trait has the same ones.
    changes.sort_by_key(|change| change.item == "Api");
    changes
}

/// Features and public dependencies.
fn package(old: &Surface, new: &Surface, changes: &mut Vec<SurfaceChange>) {
    let mut add =
        |rule, level, name: &str, before: Option<String>, now: Option<String>, message: &str| {
            changes.push(SurfaceChange {
                rule,
                level,
                item: "Cargo.toml".to_owned(),
                member: None,
                old: before,
                new: now,
                message: format!("`{name}` {message}"),
            });
        };
    for (name, turned_on) in &old.features {
        match new.features.get(name) {
            None => add(
                "feature-removed",
                Level::Major,
                name,
                Some(turned_on.join(", ")),
                None,
                "is no longer a feature",
            ),
            Some(now) if name == "default" => {
                for gone in turned_on.iter().filter(|gone| !now.contains(gone)) {
                    if new.features.contains_key(gone) {
                        add(
                            "feature-not-default",
                            Level::Major,
                            gone,
                            None,
                            None,
                            "is no longer a default feature",
                        );
                    }
                }
            }
            Some(_) => {}
        }
    }
    for (name, turned_on) in &new.features {
        if !old.features.contains_key(name) {
            add(
                "feature-added",
                Level::Minor,
                name,
                None,
                Some(turned_on.join(", ")),
                "is a new feature",
            );
        }
    }
    for (name, before) in &old.public_dependencies {
        let Some(now) = new.public_dependencies.get(name) else {
            continue;
        };
        if before != now {
            let level = match is_compatible(before, now) {
                true => Level::Patch,
                false => Level::Major,
            };
            add(
                "dependency-changed",
                level,
                name,
                Some(before.clone()),
                Some(now.clone()),
                "has a different version, and its types are part of the public API",
            );
        }
    }
}

/// Whether Cargo accepts the second version for a requirement of the first.
fn is_compatible(before: &str, now: &str) -> bool {
    let version = |text: &str| {
        let plain = text.trim_start_matches(['=', '^', '~', '>', ' ']);
        let mut parts = plain.split('.').map(|part| part.parse::<u64>().ok());
        let mut next = || parts.next().flatten();
        (next(), next().unwrap_or(0), next().unwrap_or(0))
    };
    let ((one, minor, patch), (other, other_minor, other_patch)) = (version(before), version(now));
    match (one, other) {
        (Some(0), Some(0)) if minor == 0 => minor == other_minor && patch == other_patch,
        (Some(0), Some(0)) => minor == other_minor,
        (Some(one), Some(other)) => one == other,
        _ => false,
    }
}

struct Comparison<'a> {
    path: &'a str,
    changes: &'a mut Vec<SurfaceChange>,
}

impl Comparison<'_> {
    fn add(
        &mut self,
        rule: &'static str,
        level: Level,
        member: Option<&MemberKey>,
        old: Option<String>,
        new: Option<String>,
        message: impl Into<String>,
    ) {
        self.changes.push(SurfaceChange {
            rule,
            level,
            item: self.path.to_owned(),
            member: member.cloned(),
            old,
            new,
            message: message.into(),
        });
    }

    fn items(&mut self, old: &Item, new: &Item) {
        if old.kind != new.kind {
            let (was, is) = (old.kind.as_str(), new.kind.as_str());
            let message = format!("was a {was}, is a {is}");
            let said = |item: &Item| match item.kind {
                ItemKind::Alias => format!("type alias of {}", item.head),
                kind => kind.as_str().to_owned(),
            };
            self.add(
                "item-kind-changed",
                Level::Major,
                None,
                Some(said(old)),
                Some(said(new)),
                message,
            );
            return;
        }
        if old.head != new.head {
            let rule = match old.kind {
                ItemKind::Alias => "alias-changed",
                _ => "generics-changed",
            };
            let message = match old.kind {
                ItemKind::Alias => "is an alias for a different type",
                _ => "has different type parameters",
            };
            self.add(
                rule,
                Level::Major,
                None,
                Some(old.head.clone()),
                Some(new.head.clone()),
                message,
            );
        }
        if old.non_exhaustive != new.non_exhaustive {
            let (level, message) = match new.non_exhaustive {
                true => (Level::Major, "became non-exhaustive"),
                false => (Level::Minor, "is no longer non-exhaustive"),
            };
            self.add("growth-changed", level, None, None, None, message);
        }
        if old.has_private_fields != new.has_private_fields
            && new.has_private_fields
            && !old.non_exhaustive
        {
            self.add(
                "private-field-added",
                Level::Major,
                None,
                None,
                None,
                "can no longer be constructed from its fields",
            );
        }
        if old.gate != new.gate {
            self.add(
                "gate-changed",
                Level::Minor,
                None,
                Some(old.gate.clone()),
                Some(new.gate.clone()),
                "requires different features",
            );
        }
        if old.deprecated != new.deprecated {
            self.deprecation(None, new.deprecated);
        }
        if old.docs != new.docs {
            self.add(
                "documentation-changed",
                Level::Patch,
                None,
                None,
                None,
                "has different documentation",
            );
        }
        let erase = (old.head != new.head).then_some(self.path);
        for (key, member) in &old.members {
            match new.members.get(key) {
                None => self.removed(key, member),
                Some(now) => self.members(key, member, now, erase),
            }
        }
        for (key, member) in &new.members {
            if !old.members.contains_key(key) {
                self.added(key, member, old);
            }
        }
        for name in old
            .impls
            .keys()
            .filter(|name| !new.impls.contains_key(*name))
        {
            self.add(
                "impl-removed",
                Level::Major,
                None,
                Some(name.clone()),
                None,
                format!("no longer implements `{name}`"),
            );
        }
        for name in new
            .impls
            .keys()
            .filter(|name| !old.impls.contains_key(*name))
        {
            self.add(
                "impl-added",
                Level::Minor,
                None,
                None,
                Some(name.clone()),
                format!("implements `{name}`"),
            );
        }
    }

    fn deprecation(&mut self, key: Option<&MemberKey>, is: bool) {
        let message = if is {
            "is deprecated"
        } else {
            "is no longer deprecated"
        };
        let level = if is { Level::Minor } else { Level::Patch };
        self.add("deprecation-changed", level, key, None, None, message);
    }

    fn removed(&mut self, key: &MemberKey, member: &Member) {
        let rule = match key.kind {
            MemberKind::Field => "field-removed",
            MemberKind::Variant => "variant-removed",
            MemberKind::Method => "method-removed",
            MemberKind::Output => "output-changed",
        };
        let message = format!("the {} was removed", key.kind.as_str());
        self.add(
            rule,
            Level::Major,
            Some(key),
            Some(member.text.clone()),
            None,
            message,
        );
    }

    fn added(&mut self, key: &MemberKey, member: &Member, to: &Item) {
        let (rule, level) = match key.kind {
            MemberKind::Field if to.non_exhaustive || to.has_private_fields => {
                ("field-added", Level::Minor)
            }
            MemberKind::Field => ("field-added-to-exhaustive", Level::Major),
            MemberKind::Variant if to.non_exhaustive => ("variant-added", Level::Minor),
            MemberKind::Variant => ("variant-added-to-exhaustive", Level::Major),
            MemberKind::Method if to.kind == ItemKind::Trait && !member.provided => {
                ("trait-method-without-default", Level::Major)
            }
            MemberKind::Method => ("method-added", Level::Minor),
            MemberKind::Output => ("output-changed", Level::Major),
        };
        let message = format!("the {} was added", key.kind.as_str());
        self.add(
            rule,
            level,
            Some(key),
            None,
            Some(member.text.clone()),
            message,
        );
    }

    fn members(&mut self, key: &MemberKey, old: &Member, new: &Member, erase: Option<&str>) {
        let is_same = |one: &str, other: &str| match erase {
            // Different type parameters of the item itself are one change, not one for each method.
            Some(item) => without_arguments(one, item) == without_arguments(other, item),
            None => one == other,
        };
        if !is_same(&old.text, &new.text) {
            self.changed(key, old, new);
        } else if old.arguments != new.arguments {
            self.arguments(key, old, new);
        }
        if old.wire != new.wire {
            let (was, is) = (old.wire.clone(), new.wire.clone());
            self.add(
                "wire-name-changed",
                Level::Patch,
                Some(key),
                was,
                is,
                "has a different wire format",
            );
        }
        if old.gate != new.gate {
            let (was, is) = (old.gate.clone(), new.gate.clone());
            self.add(
                "gate-changed",
                Level::Minor,
                Some(key),
                Some(was),
                Some(is),
                "requires different features",
            );
        }
        if old.provided && !new.provided {
            self.add(
                "trait-method-without-default",
                Level::Major,
                Some(key),
                None,
                None,
                "must be implemented",
            );
        }
        if old.deprecated != new.deprecated {
            self.deprecation(Some(key), new.deprecated);
        }
        if old.docs != new.docs {
            self.add(
                "documentation-changed",
                Level::Patch,
                Some(key),
                None,
                None,
                "has different documentation",
            );
        }
    }

    fn changed(&mut self, key: &MemberKey, old: &Member, new: &Member) {
        let (rule, message) = match key.kind {
            MemberKind::Field => ("field-type-changed", "has a different type"),
            MemberKind::Variant => ("variant-type-changed", "contains a different type"),
            MemberKind::Method => ("signature-changed", "has a different signature"),
            MemberKind::Output => ("output-changed", "returns a different type"),
        };
        let (rule, level, message) = match key.kind {
            MemberKind::Method if only_wider(&old.text, &new.text) => (
                "argument-widened",
                Level::Minor,
                "accepts more types than before",
            ),
            _ => (rule, Level::Major, message),
        };
        let message = match rule {
            "signature-changed" => format!("{message}{}", arguments_changed(old, new)),
            _ => message.to_owned(),
        };
        self.add(
            rule,
            level,
            Some(key),
            Some(old.text.clone()),
            Some(new.text.clone()),
            &message,
        );
    }

    /// The same types under other names: in another order, code compiles, but has a different meaning.
    fn arguments(&mut self, key: &MemberKey, old: &Member, new: &Member) {
        let (mut one, mut other) = (old.arguments.clone(), new.arguments.clone());
        one.sort();
        other.sort();
        if one == other {
            let (was, is) = (old.arguments.join(", "), new.arguments.join(", "));
            self.add(
                "arguments-reordered",
                Level::Major,
                Some(key),
                Some(was),
                Some(is),
                "takes its arguments in a different order: code compiles, but has a different meaning",
            );
        }
    }
}

/// The arguments that were added, removed or moved, as the end of a sentence; empty if their names are the same.
fn arguments_changed(old: &Member, new: &Member) -> String {
    let only_in = |these: &Member, those: &Member| -> Vec<String> {
        let names = these.arguments.iter();
        let names = names.filter(|name| !those.arguments.contains(name));
        names.map(|name| format!("`{name}`")).collect()
    };
    let was = |names: &[String], what: &str| match names {
        [] => None,
        [name] => Some(format!("the argument {name} was {what}")),
        names => Some(format!("the arguments {} were {what}", names.join(", "))),
    };
    let added = was(&only_in(new, old), "added");
    let removed = was(&only_in(old, new), "removed");
    let parts: Vec<String> = added.into_iter().chain(removed).collect();
    match parts.is_empty() {
        false => format!(": {}", parts.join(", and ")),
        true if old.arguments != new.arguments => {
            ": its arguments are in a different order".to_owned()
        }
        true => String::new(),
    }
}

/// Whether arguments only became `impl Into<…>` of what they were.
fn only_wider(old: &str, new: &str) -> bool {
    let split = |text: &str| -> Option<(Vec<String>, String)> {
        let rest = text.strip_prefix("fn(")?;
        let mut depth = 0_usize;
        let mut arguments = vec![String::new()];
        let mut previous = ' ';
        for (at, c) in rest.char_indices() {
            match c {
                '(' | '<' | '[' => depth += 1,
                ')' if depth == 0 => return Some((arguments, rest.get(at..)?.to_owned())),
                '>' if previous == '-' => {}
                ')' | '>' | ']' => depth = depth.saturating_sub(1),
                ',' if depth == 0 => {
                    arguments.push(String::new());
                    previous = c;
                    continue;
                }
                _ => {}
            }
            previous = c;
            if let Some(last) = arguments.last_mut() {
                last.push(c);
            }
        }
        None
    };
    let (Some((old, old_rest)), Some((new, new_rest))) = (split(old), split(new)) else {
        return false;
    };
    old_rest == new_rest
        && old.len() == new.len()
        && old.iter().zip(&new).all(|(old, new)| {
            let (old, new) = (old.trim(), new.trim());
            old == new || new == format!("impl Into<{old}>")
        })
}

/// Text in which an item has no type arguments.
fn without_arguments(text: &str, item: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    let start = format!("{item}<");
    while let Some(at) = rest.find(&start) {
        let (before, after) = rest.split_at(at);
        plain.push_str(before);
        plain.push_str(item);
        let mut depth = 0_usize;
        let mut end = after.len();
        for (index, c) in after.char_indices() {
            match c {
                '<' => depth += 1,
                '>' => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        end = index + 1;
                        break;
                    }
                }
                _ => {}
            }
        }
        rest = after.get(end..).unwrap_or_default();
    }
    plain.push_str(rest);
    plain
}
