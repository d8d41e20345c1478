//! Matches the operations, parameters, properties and values of two documents.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_openapi::document::{Document, Inbound, Operation};

/// The minimum similarity of two names for a rename.
const ALIKE: f64 = 0.7;

/// Operations of both documents, by position.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    pub(super) both: Vec<(usize, usize)>,
    pub(super) removed: Vec<usize>,
    pub(super) added: Vec<usize>,
}

/// A path without the names of its parameters.
pub(super) fn shape(path: &str) -> String {
    let mut shape = String::with_capacity(path.len());
    let mut inside = false;
    for c in path.chars() {
        match c {
            '{' => {
                inside = true;
                shape.push_str("{}");
            }
            '}' => inside = false,
            _ if inside => {}
            c => shape.push(c),
        }
    }
    shape
}

/// The names of the parameters in a path, in order.
pub(super) fn path_parameters(path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        names.push(name);
        rest = after;
    }
    names
}

pub(super) fn id(operation: &Operation) -> String {
    match &operation.operation_id {
        Some(id) => id.value.clone(),
        None => format!("{} {}", operation.method.as_str(), operation.path.value),
    }
}

/// Pairs operations: those with the same method and path, then those with the same id, then those that are nearly
/// the same under a different path.
pub(super) fn operations(old: &Document, new: &Document) -> Pairs {
    let address = |operation: &Operation| {
        let method = operation.method.as_str().to_owned();
        (method, shape(&operation.path.value))
    };
    let name = |operation: &Operation| operation.operation_id.as_ref().map(|id| id.value.clone());
    let mut pairs = Pairs::default();
    let mut open_old: BTreeSet<usize> = (0..old.operations.len()).collect();
    let mut open_new: BTreeSet<usize> = (0..new.operations.len()).collect();
    let by_address = index(new, |operation| Some(address(operation)));
    for (at, operation) in old.operations.iter().enumerate() {
        if let Some(found) = by_address.get(&address(operation))
            && open_new.remove(found)
        {
            open_old.remove(&at);
            pairs.both.push((at, *found));
        }
    }
    let by_name = index(new, name);
    for (at, operation) in old.operations.iter().enumerate() {
        if open_old.contains(&at)
            && let Some(found) = name(operation).and_then(|name| by_name.get(&name))
            && open_new.remove(found)
        {
            open_old.remove(&at);
            pairs.both.push((at, *found));
        }
    }
    // The remaining operations: with a different path and id, but otherwise equal.
    let mut by_content: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for at in &open_new {
        if let Some(operation) = new.operations.get(*at) {
            by_content
                .entry(content(new, operation))
                .or_default()
                .push(*at);
        }
    }
    for at in open_old.clone() {
        let Some(operation) = old.operations.get(at) else {
            continue;
        };
        let candidates = by_content.get(&content(old, operation));
        let likeness = |other: &usize| {
            let other = new.operations.get(*other)?;
            let path = strsim::normalized_levenshtein(&operation.path.value, &other.path.value);
            Some(path.max(names(&id(operation), &id(other))))
        };
        let best = candidates
            .into_iter()
            .flatten()
            .filter(|other| open_new.contains(other))
            .filter_map(|other| Some((likeness(other)?, *other)))
            .filter(|(likeness, _)| *likeness >= ALIKE)
            .max_by(|(one, _), (other, _)| one.total_cmp(other));
        if let Some((_, found)) = best {
            open_new.remove(&found);
            open_old.remove(&at);
            pairs.both.push((at, found));
        }
    }
    pairs.both.sort_unstable_by_key(|(_, new)| *new);
    pairs.removed = open_old.into_iter().collect();
    pairs.added = open_new.into_iter().collect();
    pairs
}

/// The name of an inbound message.
pub(super) fn inbound_id(message: &Inbound) -> String {
    match (&message.operation.operation_id, &message.name) {
        (None, Some(name)) => name.clone(),
        _ => id(&message.operation),
    }
}

/// The identity of a message.
type Key<'k> = &'k dyn Fn(&Inbound) -> Option<String>;

/// Pairs inbound messages: those with the same name, or the same method and path, then those with the same
/// `operationId`.
pub(super) fn inbound(old: &Document, new: &Document) -> Pairs {
    let place = |message: &Inbound| {
        match &message.name {
            Some(name) => Some(("", name.clone())),
            None => Some((
                message.operation.method.as_str(),
                shape(&message.operation.path.value),
            )),
        }
        .map(|(method, place)| format!("{method} {place}"))
    };
    let id = |message: &Inbound| {
        let id = message.operation.operation_id.as_ref();
        id.map(|id| id.value.clone())
    };
    let mut pairs = Pairs::default();
    let mut open_old: BTreeSet<usize> = (0..old.inbound.len()).collect();
    let mut open_new: BTreeSet<usize> = (0..new.inbound.len()).collect();
    for key in [&place as Key<'_>, &id] {
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        for (at, message) in new.inbound.iter().enumerate() {
            if let Some(key) = key(message).filter(|_| open_new.contains(&at)) {
                known.entry(key).or_insert(at);
            }
        }
        for (at, message) in old.inbound.iter().enumerate() {
            if open_old.contains(&at)
                && let Some(found) = key(message).and_then(|key| known.get(&key))
                && open_new.remove(found)
            {
                open_old.remove(&at);
                pairs.both.push((at, *found));
            }
        }
    }
    pairs.both.sort_unstable_by_key(|(_, new)| *new);
    pairs.removed = open_old.into_iter().collect();
    pairs.added = open_new.into_iter().collect();
    pairs
}

fn index<K: Ord>(document: &Document, key: impl Fn(&Operation) -> Option<K>) -> BTreeMap<K, usize> {
    let mut index = BTreeMap::new();
    for (at, operation) in document.operations.iter().enumerate() {
        if let Some(key) = key(operation) {
            index.entry(key).or_insert(at);
        }
    }
    index
}

/// The names in the input and output of an operation.
fn content(document: &Document, operation: &Operation) -> String {
    let mut parts = vec![operation.method.as_str().to_owned()];
    let schema = |id| {
        let view = super::view::View::of(document, id);
        let items = view
            .items
            .map(|id| super::view::View::of(document, id).name);
        format!("{:?}{:?}", view.name, items)
    };
    let mut parameters: Vec<String> = operation
        .parameters
        .iter()
        .map(|parameter| format!("{:?} {}", parameter.location, parameter.name.value))
        .collect();
    parameters.sort();
    parts.extend(parameters);
    for media in operation.request_body.iter().flat_map(|body| &body.content) {
        parts.push(media.schema.map(schema).unwrap_or_default());
    }
    for response in &operation.responses {
        parts.push(format!("{:?}", response.status));
        for media in &response.content {
            parts.push(media.schema.map(schema).unwrap_or_default());
        }
    }
    parts.join("\n")
}

/// The similarity of two names, between 0 and 1; 1 for the same words.
pub(super) fn names(one: &str, other: &str) -> f64 {
    let plain = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let (one, other) = (plain(one), plain(other));
    if one.is_empty() || other.is_empty() {
        return 0.0;
    }
    if one == other {
        return 1.0;
    }
    let (long, short) = if one.len() > other.len() {
        (&one, &other)
    } else {
        (&other, &one)
    };
    // `id` and `orderId`, `name` and `fullName`.
    let contained = short.chars().count() >= 2
        && (long.ends_with(short.as_str()) || long.starts_with(short.as_str()));
    let likeness = strsim::normalized_damerau_levenshtein(&one, &other);
    if contained {
        likeness.max(ALIKE)
    } else {
        likeness
    }
}

/// Pairs removed with added items that may be renamed: the most similar first, each
/// once.
pub(super) fn renames<T, U>(
    gone: &[T],
    new: &[U],
    name_of_gone: impl Fn(&T) -> String,
    name_of_new: impl Fn(&U) -> String,
    may_be: impl Fn(&T, &U) -> bool,
) -> Vec<(usize, usize)> {
    // With more items, the pairs are ambiguous.
    if gone.is_empty() || new.is_empty() || gone.len() * new.len() > 4096 {
        return Vec::new();
    }
    let mut candidates: Vec<(f64, usize, usize)> = Vec::new();
    for (at, one) in gone.iter().enumerate() {
        for (to, other) in new.iter().enumerate() {
            let likeness = names(&name_of_gone(one), &name_of_new(other));
            if likeness >= ALIKE && may_be(one, other) {
                candidates.push((likeness, at, to));
            }
        }
    }
    candidates.sort_by(|one, other| {
        other
            .0
            .total_cmp(&one.0)
            .then(one.1.cmp(&other.1))
            .then(one.2.cmp(&other.2))
    });
    let (mut taken, mut given) = (BTreeSet::new(), BTreeSet::new());
    let mut pairs = Vec::new();
    for (_, at, to) in candidates {
        if !taken.contains(&at) && !given.contains(&to) {
            taken.insert(at);
            given.insert(to);
            pairs.push((at, to));
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_parameters_do_not_distinguish_paths() {
        assert_eq!(shape("/a/{id}/b/{x}"), shape("/a/{orderId}/b/{y}"));
        assert_eq!(path_parameters("/a/{id}/b/{x}"), ["id", "x"]);
    }

    #[test]
    fn the_most_similar_names_are_paired() {
        let gone = ["customerRef", "size"];
        let new = ["customer_ref", "customerName"];
        let pairs = renames(
            &gone,
            &new,
            ToString::to_string,
            ToString::to_string,
            |_, _| true,
        );
        assert_eq!(pairs, [(0, 0)]);
    }
}
