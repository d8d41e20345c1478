//! Names of types that several places share.
//!
//! A name derived from one of the places would be misleading in the others, and would change with the first
//! place. So the type is named after the role that it has everywhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::words::pascal;

use super::model::{Origin, Type, TypeId, TypeKind};

/// Roles that describe the position of a type rather than its content.
const STRUCTURAL: [&str; 12] = [
    "Answer", "Base", "Body", "Data", "Element", "Item", "Items", "Object", "Request", "Response",
    "Result", "Value",
];

/// The role of error bodies, which is also the name of the error type.
const ERROR: &str = "Error";

/// The maximum number of enum values or object properties, and of characters, in a name that distinguishes
/// types with the same role.
const MOST_VALUES: usize = 3;
const LONGEST: usize = 40;

/// Renames the origins of types that several places share. `chosen` has the kept type for each type.
pub(super) fn name(types: &mut [Type], chosen: &[TypeId]) {
    let mut classes: BTreeMap<TypeId, Class> = BTreeMap::new();
    let mut components: BTreeSet<String> = BTreeSet::new();
    let mut own_names: BTreeSet<String> = BTreeSet::new();
    for (index, ty) in types.iter().enumerate() {
        let Some(class) = chosen.get(index) else {
            continue;
        };
        if let Origin::Component(name) = &ty.origin {
            components.insert(pascal(name));
            continue;
        }
        // A parameter, response or body that is itself a component.
        if let Origin::Operation { operation, role } = &ty.origin
            && operation.is_empty()
        {
            own_names.insert(pascal(role));
        }
        let class = classes.entry(*class).or_default();
        class.parents.insert(parent(&ty.origin, chosen));
        class.roles.insert(role(types, &ty.origin));
    }
    let mut holders: BTreeMap<&str, usize> = BTreeMap::new();
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for class in classes.values() {
        for role in class.roles.iter().flatten() {
            *holders.entry(role).or_default() += 1;
        }
        if let Some(role) = class.only_role() {
            places.entry(role).or_default().push(class.parents.len());
        }
    }
    let has_most = |role: &str, class: &Class| {
        let own = class.parents.len();
        let others = places.get(role).into_iter().flatten();
        let is_beaten = others.clone().any(|count| *count > own);
        let equals = others.filter(|count| **count == own).count();
        role != ERROR && !own_names.contains(role) && !is_beaten && equals == 1
    };
    let mut names: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for (id, class) in &classes {
        let Some(role) = class.only_role() else {
            continue;
        };
        let name = match holders.get(role) {
            Some(1) => Some(role.to_owned()),
            _ => match types.get(id.0).and_then(|ty| with_values(role, &ty.kind)) {
                None if has_most(role, class) => Some(role.to_owned()),
                name => name,
            },
        };
        if let Some(name) = name.filter(|name| !components.contains(name)) {
            names.entry(name).or_default().push(*id);
        }
    }
    for (name, ids) in names {
        let is_own = |id: &TypeId| {
            let role = classes.get(id).and_then(Class::only_role);
            role == Some(name.as_str()) || matches!(others(&holders, &name), Some(0) | None)
        };
        if let [id] = ids.as_slice()
            && is_own(id)
            && let Some(ty) = types.get_mut(id.0)
        {
            ty.origin = Origin::Operation {
                operation: String::new(),
                role: name,
            };
        }
    }
}

/// Returns the number of other types whose role has that name, given that it may be the role of the type itself.
fn others(holders: &BTreeMap<&str, usize>, name: &str) -> Option<usize> {
    holders.get(name).map(|count| count - 1)
}

/// Places that share a type.
#[derive(Default)]
struct Class {
    parents: BTreeSet<Parent>,
    /// Roles in Pascal case; `None` is a structural role.
    roles: BTreeSet<Option<String>>,
}

impl Class {
    /// Returns the role that all places share, if there are several places.
    fn only_role(&self) -> Option<&str> {
        match self.roles.first() {
            Some(Some(role)) if self.roles.len() == 1 && self.parents.len() > 1 => Some(role),
            _ => None,
        }
    }
}

/// The parent of a type.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Parent {
    Type(TypeId),
    Operation(String),
}

fn parent(origin: &Origin, chosen: &[TypeId]) -> Parent {
    match origin {
        Origin::Inline { parent, .. } => {
            Parent::Type(chosen.get(parent.0).copied().unwrap_or(*parent))
        }
        Origin::Operation { operation, .. } => Parent::Operation(operation.clone()),
        Origin::Component(name) => Parent::Operation(name.clone()),
    }
}

/// Returns the operation that a type is the whole body or response of. Such a role is not a name: each
/// operation has its own type, even if it is equal to another.
pub(super) fn only_operation(origin: &Origin) -> Option<&str> {
    match origin {
        Origin::Operation { operation, role } if !operation.is_empty() => {
            // Other media types add a suffix: `response xml`.
            let what = role.split_once(' ').map_or(role.as_str(), |(what, _)| what);
            let is_whole = STRUCTURAL.contains(&pascal(what).as_str());
            is_whole.then_some(operation.as_str())
        }
        _ => None,
    }
}

fn role(types: &[Type], origin: &Origin) -> Option<String> {
    let role = match origin {
        Origin::Inline { parent, role } => {
            let parent = types.get(parent.0).map(|parent| &parent.kind);
            matches!(parent, Some(TypeKind::Struct(_))).then_some(role)
        }
        Origin::Operation { role, .. } => Some(role),
        Origin::Component(_) => None,
    };
    let role = pascal(role?);
    (!STRUCTURAL.contains(&role.as_str())).then_some(role)
}

/// Combines a role with the values of an enum, or with the properties of an object, if the result is a
/// reasonable name.
fn with_values(role: &str, kind: &TypeKind) -> Option<String> {
    let values: Vec<&String> = match kind {
        TypeKind::StringEnum(list) => list.values.iter().collect(),
        TypeKind::Struct(object) if role == ERROR && !object.fields.is_empty() => {
            let mut names: Vec<&String> = object.fields.iter().map(|field| &field.name).collect();
            names.sort();
            names
        }
        _ => return None,
    };
    let is_word = |value: &String| {
        value.starts_with(|c: char| c.is_ascii_alphabetic())
            && value
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
    };
    if values.len() > MOST_VALUES || !values.iter().all(|value| is_word(value)) {
        return None;
    }
    let name = values
        .iter()
        .fold(role.to_owned(), |name, value| name + &pascal(value));
    (name.len() <= LONGEST).then_some(name)
}
