//! Edits a tree and its JSON form in parallel.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use serde_json::Value;

use super::json::json as to_json;
use super::query::{Place, Step};
use crate::load::tree::{MAX_DEPTH, MAX_NODES, measure};
use crate::source::{Node, NodeValue, Span};

/// Why a value cannot be merged.
pub(super) enum MergeConflict {
    /// The values have different types.
    Kinds {
        new: Span,
        new_kind: &'static str,
        old: Span,
        old_kind: &'static str,
    },
    TooDeep,
    TooMany,
}

/// A tree and its JSON form.
pub(super) struct Edits {
    root: Node,
    json: Value,
    /// An upper bound of the number of values: removed values are not subtracted.
    size: usize,
}

impl Edits {
    pub(super) fn of(root: Node) -> Self {
        Self {
            json: to_json(&root),
            size: measure(&root).0,
            root,
        }
    }

    pub(super) fn json(&self) -> &Value {
        &self.json
    }

    pub(super) fn into_root(self) -> Node {
        self.root
    }

    pub(super) fn get(&self, place: &Place) -> Option<&Node> {
        place.iter().try_fold(&self.root, |node, step| match step {
            Step::Name(name) => node.get(name),
            Step::Index(index) => node.as_sequence()?.get(*index),
        })
    }

    /// Removes the nodes at the places from their parents; the root is kept.
    pub(super) fn remove(&mut self, places: &[Place]) {
        let mut by_parent: BTreeMap<&[Step], HashSet<&Step>> = BTreeMap::new();
        for place in places {
            if let Some((last, parent)) = place.split_last() {
                by_parent.entry(parent).or_default().insert(last);
            }
        }
        // In reverse order, so that removing an element does not move those that are still to be processed.
        for (parent, gone) in by_parent.into_iter().rev() {
            let Some((node, json)) = self.at(parent) else {
                continue;
            };
            match (&mut node.value, json) {
                (NodeValue::Mapping(entries), Value::Object(map)) => {
                    let stays = |name: &str| !gone.contains(&Step::Name(name.to_owned()));
                    let entries = Arc::make_mut(entries);
                    entries.retain(|(key, _)| stays(key.as_str().unwrap_or_default()));
                    map.retain(|name, _| stays(name));
                }
                (NodeValue::Sequence(elements), Value::Array(array)) => {
                    retain(Arc::make_mut(elements), &gone);
                    retain(array, &gone);
                }
                _ => {}
            }
        }
    }

    /// Merges a value into the node at a place.
    pub(super) fn merge(&mut self, place: &Place, new: &Node) -> Result<(), MergeConflict> {
        let (size, height) = measure(new);
        if place.len() + height > MAX_DEPTH {
            return Err(MergeConflict::TooDeep);
        }
        self.size = self.size.saturating_add(size);
        if self.size > MAX_NODES {
            return Err(MergeConflict::TooMany);
        }
        let Some((node, json)) = self.at(place) else {
            return Ok(());
        };
        match (&mut node.value, &new.value) {
            // Appends the value, unless it is itself a list.
            (NodeValue::Sequence(elements), value) if !matches!(value, NodeValue::Sequence(_)) => {
                Arc::make_mut(elements).push(new.separate());
                if let Value::Array(array) = json {
                    array.push(to_json(new));
                }
                Ok(())
            }
            _ => merge(node, json, new),
        }
    }

    fn at(&mut self, place: &[Step]) -> Option<(&mut Node, &mut Value)> {
        let start = (&mut self.root, &mut self.json);
        place.iter().try_fold(start, |(node, json), step| {
            Some(match (step, &mut node.value) {
                (Step::Name(name), NodeValue::Mapping(entries)) => {
                    let mut entries = Arc::make_mut(entries).iter_mut();
                    let (_, value) = entries.find(|(key, _)| key.as_str() == Some(name))?;
                    (value, json.get_mut(name)?)
                }
                (Step::Index(index), NodeValue::Sequence(elements)) => (
                    Arc::make_mut(elements).get_mut(*index)?,
                    json.get_mut(*index)?,
                ),
                _ => return None,
            })
        })
    }
}

/// Keeps the elements that are not in `gone`.
fn retain<T>(elements: &mut Vec<T>, gone: &HashSet<&Step>) {
    let mut index = 0;
    elements.retain(|_| {
        index += 1;
        !gone.contains(&Step::Index(index - 1))
    });
}

/// Merges as the Overlay Specification requires: mappings by key, lists by concatenation, and other
/// values by replacement.
fn merge(old: &mut Node, old_json: &mut Value, new: &Node) -> Result<(), MergeConflict> {
    let conflict = MergeConflict::Kinds {
        new: new.span,
        new_kind: new.value.describe(),
        old: old.span,
        old_kind: old.value.describe(),
    };
    match (&mut old.value, &new.value) {
        (NodeValue::Mapping(entries), NodeValue::Mapping(added)) => {
            let Value::Object(map) = old_json else {
                return Ok(());
            };
            let entries = Arc::make_mut(entries);
            // Mappings with many keys are looked up by hashing, so that merging two of them is linear.
            let mut known: HashMap<String, usize> = entries
                .iter()
                .enumerate()
                .rev()
                .filter_map(|(index, (key, _))| Some((key.as_str()?.to_owned(), index)))
                .collect();
            for (key, value) in added.iter() {
                let name = key.as_str().unwrap_or_default();
                match known.get(name).and_then(|index| entries.get_mut(*index)) {
                    Some((_, old)) => {
                        let json = map.entry(name).or_insert(Value::Null);
                        merge(old, json, value)?;
                    }
                    None => {
                        known.insert(name.to_owned(), entries.len());
                        entries.push((key.clone(), value.separate()));
                        map.insert(name.to_owned(), to_json(value));
                    }
                }
            }
            Ok(())
        }
        (NodeValue::Sequence(elements), NodeValue::Sequence(added)) => {
            if let Value::Array(array) = old_json {
                array.extend(added.iter().map(to_json));
            }
            Arc::make_mut(elements).extend(added.iter().map(Node::separate));
            Ok(())
        }
        // A key without a value has no effect.
        (NodeValue::Mapping(_) | NodeValue::Sequence(_), NodeValue::Null) => Ok(()),
        (NodeValue::Null, _) => {
            *old_json = to_json(new);
            *old = new.separate();
            Ok(())
        }
        (NodeValue::Mapping(_) | NodeValue::Sequence(_), _)
        | (_, NodeValue::Mapping(_) | NodeValue::Sequence(_)) => Err(conflict),
        _ => {
            *old_json = to_json(new);
            *old = new.separate();
            Ok(())
        }
    }
}
