//! Two states compared, and the verdict.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::attribution::{attribute, is_text};
use crate::behavior;
use crate::document::{self, Found};
use crate::kinds::{self, Effect, Kind};
use crate::level::Level;
use crate::state::State;
use crate::surface::{self, SurfaceChange};

/// The changes between two states.
#[derive(Clone, Debug, Serialize)]
pub struct Diff {
    /// The part of the version that must be raised.
    pub verdict: Level,
    /// The worst effect on the wire format.
    pub wire: WireVerdict,
    /// Each change.
    pub changes: Vec<Change>,
}

/// The worst effect of all changes on the wire format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct WireVerdict {
    /// An old client with the new server.
    pub old_client: Effect,
    /// A new client with the old server.
    pub new_client: Effect,
}

/// A change, classified twice.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// The rule, e.g. `required-parameter-added`.
    pub code: &'static str,
    /// The title of the rule.
    pub title: &'static str,
    /// The subject of the change, e.g. `Order.status`.
    pub subject: String,
    /// A description of the change.
    pub message: String,
    /// The old position: `specs/ordering.yaml:120`.
    pub old: Option<String>,
    /// The new position.
    pub new: Option<String>,
    /// `request`, `response`, `both` or `none`.
    pub direction: &'static str,
    /// The affected operations.
    pub operations: BTreeSet<String>,
    /// The effect on the wire format.
    pub wire: Wire,
    /// The effect on Rust callers.
    pub rust: Rust,
}

/// The effect of a change on the wire format.
#[derive(Clone, Debug, Serialize)]
pub struct Wire {
    /// An old client with the new server.
    pub old_client: Effect,
    /// A new client with the old server.
    pub new_client: Effect,
    /// The deciding rule.
    pub rule: &'static str,
    /// Its reason.
    pub why: &'static str,
}

/// The effect of a change on Rust callers.
#[derive(Clone, Debug, Serialize)]
pub struct Rust {
    /// The part of the version that must be raised.
    pub level: Level,
    /// Whether code written against the old crate compiles.
    pub compiles: bool,
    /// Whether it has the same meaning, if it compiles.
    pub means_the_same: bool,
    /// The deciding rule.
    pub rule: &'static str,
    /// The changes of the public surface.
    pub surface: Vec<RustChange>,
}

/// A change of the public surface.
#[derive(Clone, Debug, Serialize)]
pub struct RustChange {
    /// The item, e.g. `types::Order::status`.
    pub item: String,
    /// The rule, e.g. `field-type-changed`.
    pub rule: &'static str,
    /// The part of the version that must be raised.
    pub level: Level,
    /// A description of the change.
    pub message: String,
    /// The old type or signature.
    pub old: Option<String>,
    /// The new type or signature.
    pub new: Option<String>,
}

/// Compares two states.
#[must_use]
pub fn diff(old: &State, new: &State) -> Diff {
    let mut found = document::compare(&old.document, &new.document);
    found.extend(behavior::compare(old, new));
    behavior::leave_out_order(&mut found, new);
    let surface = surface::compare(&old.surface, &new.surface);
    let causes = attribute(old, new, &found, &surface);
    let files = differing(old, new);
    let differs = !files.is_empty();
    let mut of_found: BTreeMap<usize, Vec<&SurfaceChange>> = BTreeMap::new();
    let mut unexplained: BTreeMap<&str, Vec<&SurfaceChange>> = BTreeMap::new();
    for (change, causes) in surface.iter().zip(&causes) {
        for cause in causes {
            of_found.entry(*cause).or_default().push(change);
        }
        // Changed documentation alone is not a reason.
        if causes.is_empty() && change.rule != "documentation-changed" {
            unexplained.entry(&change.item).or_default().push(change);
        }
    }
    let mut changes: Vec<Change> = found
        .iter()
        .enumerate()
        .map(|(at, found)| {
            let surface = of_found.get(&at).map_or(&[][..], Vec::as_slice);
            change(old, new, found, surface, differs)
        })
        .collect();
    changes.extend(
        unexplained
            .iter()
            .map(|(item, surface)| of_surface(item, surface)),
    );
    if changes.is_empty() && differs {
        changes.push(of_files(&files));
    }
    changes.sort_by_key(|change| std::cmp::Reverse(change.rust.level));
    let levels = changes.iter().map(|change| change.rust.level);
    let levels = levels.chain(surface.iter().map(|change| change.level));
    let least = if differs { Level::Patch } else { Level::None };
    let worst = |effect: fn(&Wire) -> Effect| {
        let effects = changes.iter().map(|change| effect(&change.wire));
        effects.max().unwrap_or(Effect::Works)
    };
    Diff {
        verdict: levels.max().unwrap_or(Level::None).max(least),
        wire: WireVerdict {
            old_client: worst(|wire| wire.old_client),
            new_client: worst(|wire| wire.new_client),
        },
        changes,
    }
}

/// The files of the published package that differ, except for tests and positions.
fn differing(old: &State, new: &State) -> BTreeSet<String> {
    let plain = |text: &str| -> Vec<String> {
        let lines = text
            .lines()
            .filter(|line| !line.contains("Defined at `") && !line.starts_with("version = "));
        lines.map(str::to_owned).collect()
    };
    let (before, now) = (&old.generated.files, &new.generated.files);
    let is_same = |path: &String| match (before.get(path), now.get(path)) {
        (Some(before), Some(now)) => before == now || plain(before) == plain(now),
        _ => false,
    };
    let paths = before.keys().chain(now.keys());
    let paths = paths.filter(|path| !path.starts_with("tests/") && !is_same(path));
    paths.cloned().collect()
}

fn change(
    old: &State,
    new: &State,
    found: &Found,
    surface: &[&SurfaceChange],
    differs: bool,
) -> Change {
    let [old_client, new_client] = found.meetings();
    Change {
        code: found.kind.code,
        title: found.kind.title,
        subject: found.subject.clone(),
        message: found.message.clone(),
        old: found.old.and_then(|span| old.place(span)),
        new: found.new.and_then(|span| new.place(span)),
        direction: found.directions.as_str(),
        operations: found.operations.clone(),
        wire: Wire {
            old_client,
            new_client,
            rule: found.kind.code,
            why: found.why(),
        },
        rust: rust(found, surface, differs),
    }
}

/// Code that compiles with a different meaning: omitting something has a different effect than before.
fn means_something_else(found: &Found) -> bool {
    let sent: [&Kind; 6] = [
        kinds::DEFAULT_CHANGED,
        kinds::CONSTANT_CHANGED,
        kinds::REQUIRED_PART_HEADER_ADDED,
        kinds::PART_HEADER_REQUIRED,
        kinds::LINK_CHANGED,
        kinds::SERVER_RENAMED,
    ];
    let received: [&Kind; 1] = [kinds::ALTERNATIVES_REORDERED];
    let is_one_of = |list: &[&Kind]| list.iter().any(|kind| kind.code == found.kind.code);
    found.directions.request && is_one_of(&sent)
        || found.directions.response && is_one_of(&received)
}

fn rust(found: &Found, surface: &[&SurfaceChange], differs: bool) -> Rust {
    let worst = surface.iter().max_by_key(|change| change.level);
    let shifts = means_something_else(found);
    let least = match (shifts, differs) {
        (true, _) => (Level::Minor, "meaning-changed"),
        (false, true) if is_text(found.kind) => (Level::Patch, "documentation-changed"),
        (false, true) => (Level::Patch, "code-compiles-and-means-the-same"),
        (false, false) => (Level::None, "nothing-generated-changed"),
    };
    let (level, rule) = match worst {
        Some(worst) if worst.level > least.0 || (worst.level == least.0 && !shifts) => {
            (worst.level, worst.rule)
        }
        _ => least,
    };
    let is_reorder = |change: &&SurfaceChange| change.rule == "arguments-reordered";
    let reordered = surface.iter().any(is_reorder);
    Rust {
        level,
        compiles: !surface
            .iter()
            .any(|change| change.level == Level::Major && !is_reorder(change)),
        means_the_same: !shifts && !reordered,
        rule,
        surface: surface.iter().map(|change| rust_change(change)).collect(),
    }
}

fn rust_change(change: &SurfaceChange) -> RustChange {
    RustChange {
        item: change.path(),
        rule: change.rule,
        level: change.level,
        message: change.message.clone(),
        old: change.old.clone(),
        new: change.new.clone(),
    }
}

/// Changes of code without a change in the documents.
fn of_surface(item: &str, surface: &[&SurfaceChange]) -> Change {
    let kind = kinds::SURFACE_CHANGED;
    let worst = surface.iter().max_by_key(|change| change.level);
    let is_reorder = |change: &&SurfaceChange| change.rule == "arguments-reordered";
    let mut breaking = surface.iter().filter(|it| it.level == Level::Major);
    let rust = Rust {
        level: worst.map_or(Level::None, |change| change.level),
        compiles: breaking.all(is_reorder),
        means_the_same: !surface.iter().any(is_reorder),
        rule: worst.map_or(kind.code, |change| change.rule),
        surface: surface.iter().map(|change| rust_change(change)).collect(),
    };
    let message = worst.map_or(String::new(), |change| change.message.clone());
    unexplained(item.to_owned(), message, rust)
}

/// Files of a package that differ, if no other change is known.
fn of_files(files: &BTreeSet<String>) -> Change {
    let code = files.iter().find(|path| path.starts_with("src/"));
    let first = code.or(files.first()).map_or("", String::as_str);
    let message = match files.len() {
        0 | 1 => "this file differs".to_owned(),
        2 => "this file and one more differ".to_owned(),
        count => format!("this file and {} more differ", count - 1),
    };
    let rust = Rust {
        level: Level::Patch,
        compiles: true,
        means_the_same: true,
        rule: kinds::SURFACE_CHANGED.code,
        surface: Vec::new(),
    };
    unexplained(format!("`{first}`"), message, rust)
}

fn unexplained(subject: String, message: String, rust: Rust) -> Change {
    let kind = kinds::SURFACE_CHANGED;
    Change {
        code: kind.code,
        title: kind.title,
        subject,
        message,
        old: None,
        new: None,
        direction: "none",
        operations: BTreeSet::new(),
        wire: Wire {
            old_client: Effect::Works,
            new_client: Effect::Works,
            rule: kind.code,
            why: kind.why,
        },
        rust,
    }
}
