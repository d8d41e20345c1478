//! Former names of types and operations: callers find the old names as deprecated aliases.
//!
//! A name changes if a different name is chosen for the same part of a specification, or if the specification
//! renames the part. The latter is detected from the lock: an operation by its method and path, a type by its
//! members.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Scope;
use super::lock::{IDENTS, KIND, Kept, METHODS};
use super::naming::Naming;
use crate::api::Api;

pub(super) use super::lock::{
    FORMER_OPERATIONS as OPERATIONS, FORMER_REQUESTS as REQUESTS, FORMER_TYPES as TYPES,
};

/// The scope of methods by HTTP method and path.
const ROUTES: &str = "routes";

/// Former names, with their current names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aliases {
    /// Types by former name.
    pub types: Vec<(String, String)>,
    /// Methods of the client by former name.
    pub operations: Vec<(String, String)>,
    /// Request types by former name.
    pub requests: Vec<(String, String)>,
}

/// Reserves the former names of a kind, so that nothing new takes one. A former name that is `current`, or in use
/// again, is not reserved, and neither is one without a current name: its line was removed from the lock.
pub(super) fn reserve<'c>(
    kind: &str,
    (of, current): (&str, impl Iterator<Item = &'c str>),
    scope: &mut Scope,
    naming: &Naming<'_>,
) {
    let Some(former) = naming.kept(kind, "") else {
        return;
    };
    let kept = naming.kept(of, "").into_iter().flat_map(Kept::values);
    let mut again: BTreeSet<&str> = current.collect();
    again.extend(kept.map(String::as_str));
    for name in former.keys().filter(|name| !again.contains(name.as_str())) {
        if end_of(former, name, &again).is_some() {
            scope.take(name);
        }
    }
}

/// The current name that a former name leads to, possibly through several renames.
fn end_of<'k>(former: &'k Kept, name: &'k str, current: &BTreeSet<&str>) -> Option<&'k str> {
    let mut now = name;
    // Bounded by the number of names: two former names may refer to each other.
    for _ in 0..former.len() {
        now = former.get(now)?;
        if current.contains(now) {
            return Some(now);
        }
    }
    None
}

/// Finds renamed types, and makes their members keep their names.
pub(super) fn of_types(
    places: &[Vec<String>],
    idents: &[&str],
    members: &dyn Fn(usize) -> BTreeSet<String>,
    naming: &mut Naming<'_>,
) {
    let Some(kept) = naming.kept(IDENTS, "") else {
        return;
    };
    let current: BTreeSet<&str> = idents.iter().copied().collect();
    let mut by_place: HashMap<&str, &str> = HashMap::new();
    for (places, ident) in places.iter().zip(idents) {
        by_place.extend(places.iter().map(|place| (place.as_str(), *ident)));
    }
    let mut renamed: BTreeMap<&str, &str> = BTreeMap::new();
    let mut gone: Vec<&str> = Vec::new();
    for (place, before) in kept {
        match by_place.get(place.as_str()) {
            _ if current.contains(before.as_str()) => {}
            Some(now) => {
                renamed.insert(before, now);
            }
            None => gone.push(before),
        }
    }
    // A type is new if its places are not in the lock, or only under former names because a rename was undone.
    let former = naming.kept(TYPES, "");
    let is_former = |ident: &str| former.is_some_and(|former| former.contains_key(ident));
    let is_new = |places: &[String]| {
        let mut known = places.iter().filter_map(|place| kept.get(place));
        known.all(|ident| is_former(ident))
    };
    let mut arrived: BTreeMap<BTreeSet<String>, Vec<&str>> = BTreeMap::new();
    let new = places.iter().zip(idents).enumerate();
    for (index, (_, ident)) in new.filter(|(_, (places, _))| is_new(places)) {
        let keys = members(index);
        if !keys.is_empty() {
            arrived.entry(keys).or_default().push(ident);
        }
    }
    let mut left: BTreeMap<BTreeSet<String>, BTreeSet<&str>> = BTreeMap::new();
    for ident in gone {
        if !renamed.contains_key(ident)
            && !is_former(ident)
            && let Some(members) = naming.kept("members", ident)
        {
            let keys = members.keys().cloned().collect();
            left.entry(keys).or_default().insert(ident);
        }
    }
    for (keys, before) in &left {
        let now = arrived.get(keys).map_or(&[][..], Vec::as_slice);
        // The match is ambiguous if two types have the same members.
        if let ([before], [now]) = (Vec::from_iter(before).as_slice(), now) {
            renamed.insert(before, now);
        }
    }
    for (before, now) in renamed {
        naming.keep(TYPES, "", before, now);
        naming.renamed(now, before);
    }
}

/// Finds operations whose method was renamed, and makes their parameters keep their names.
pub(super) fn of_operations(api: &Api, methods: &[&str], naming: &mut Naming<'_>) {
    let current: BTreeSet<&str> = methods.iter().copied().collect();
    let routes = naming.kept(ROUTES, "");
    for (operation, method) in api.operations.iter().zip(methods) {
        let route = format!("{} {}", operation.method.as_str(), operation.path);
        let before = routes.and_then(|routes| routes.get(&route));
        if let Some(before) = before.filter(|before| !current.contains(before.as_str())) {
            naming.keep(OPERATIONS, "", before, method);
            naming.renamed(method, before);
        }
        naming.keep(ROUTES, "", &route, method);
    }
}

/// Returns all former names, from the lock and newly found, of existing types and builders, operations and
/// request types.
pub(super) fn of_all(
    types: &[&str],
    operations: &[(&str, &str)],
    naming: &mut Naming<'_>,
) -> Aliases {
    let formats = naming.given("formats", "").into_iter();
    let formats: BTreeSet<String> = formats.flat_map(Kept::values).cloned().collect();
    let formats = formats.iter().map(String::as_str);
    let taken: BTreeSet<&str> = types.iter().copied().chain(formats).collect();
    let methods: BTreeSet<&str> = operations.iter().map(|(method, _)| *method).collect();
    requests(operations, naming);
    let of_requests: BTreeSet<String> = naming
        .given(KIND, "")
        .into_iter()
        .flat_map(Kept::values)
        .cloned()
        .collect();
    Aliases {
        types: standing(TYPES, &taken, naming),
        operations: standing(OPERATIONS, &methods, naming),
        requests: standing(
            REQUESTS,
            &of_requests.iter().map(String::as_str).collect(),
            naming,
        ),
    }
}

/// Finds renamed request types of renamed operations.
fn requests(operations: &[(&str, &str)], naming: &mut Naming<'_>) {
    let (Some(ids), Some(types)) = (naming.kept(METHODS, ""), naming.kept(KIND, "")) else {
        return;
    };
    let renamed = naming.given(OPERATIONS, "").cloned().unwrap_or_default();
    for (current, now) in operations {
        let before = renamed.iter().filter(|(_, method)| method == current);
        for (before, _) in before {
            let mut owners = ids.iter().filter(|(_, method)| *method == before);
            let request = owners.next().and_then(|(id, _)| types.get(id));
            if let Some(request) = request.filter(|it| it != now) {
                naming.keep(REQUESTS, "", request, now);
            }
        }
    }
}

/// Returns the former names of a kind that resolve to a current name, possibly through several renames.
fn standing(
    kind: &str,
    current: &BTreeSet<&str>,
    naming: &mut Naming<'_>,
) -> Vec<(String, String)> {
    let found = naming.given(kind, "").cloned().unwrap_or_default();
    let mut all = naming.kept(kind, "").cloned().unwrap_or_default();
    all.extend(found);
    let mut standing = Vec::new();
    for name in all.keys() {
        // A name that is in use again, because its rename was undone, is not a former one any more.
        if current.contains(name.as_str()) {
            naming.forget(kind, name);
        } else if let Some(now) = end_of(&all, name, current) {
            naming.keep(kind, "", name, now);
            standing.push((name.clone(), now.to_owned()));
        }
    }
    standing
}
