//! What a type is called that several places share.
//!
//! A name after one of the places would be a stranger's name in all the others, and would change with
//! the place that comes first. The type is called what it is: the role that it plays everywhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::words::pascal;

use super::model::{Origin, Type, TypeId, TypeKind};

/// Roles that say where a type stands and not what it is.
const STRUCTURAL: [&str; 12] = [
    "Answer", "Base", "Body", "Data", "Element", "Item", "Items", "Object", "Request", "Response",
    "Result", "Value",
];

/// The most values of an enum, and characters of a name, that tell enums with the same role apart.
const MOST_VALUES: usize = 3;
const LONGEST: usize = 40;

/// Renames the origins of types that several places share: `chosen` is the type that stays for each.
pub(super) fn name(types: &mut [Type], chosen: &[TypeId]) {
    let mut classes: BTreeMap<TypeId, Class> = BTreeMap::new();
    let mut components: BTreeSet<String> = BTreeSet::new();
    for (index, ty) in types.iter().enumerate() {
        let Some(class) = chosen.get(index) else {
            continue;
        };
        if let Origin::Component(name) = &ty.origin {
            components.insert(pascal(name));
            continue;
        }
        let class = classes.entry(*class).or_default();
        class.parents.insert(parent(&ty.origin, chosen));
        class.roles.insert(role(types, &ty.origin));
    }
    let mut holders: BTreeMap<&str, usize> = BTreeMap::new();
    for class in classes.values() {
        for role in class.roles.iter().flatten() {
            *holders.entry(role).or_default() += 1;
        }
    }
    let mut names: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for (id, class) in &classes {
        let Some(role) = class.only_role() else {
            continue;
        };
        let name = match holders.get(role) {
            Some(1) => Some(role.to_owned()),
            _ => types.get(id.0).and_then(|ty| with_values(role, &ty.kind)),
        };
        if let Some(name) = name.filter(|name| !components.contains(name)) {
            names.entry(name).or_default().push(*id);
        }
    }
    for (name, ids) in names {
        if let ([id], Some(0) | None) = (ids.as_slice(), others(&holders, &name))
            && let Some(ty) = types.get_mut(id.0)
        {
            ty.origin = Origin::Operation {
                operation: String::new(),
                role: name,
            };
        }
    }
}

/// How many other types a name is the role of; it may be that of the type itself.
fn others(holders: &BTreeMap<&str, usize>, name: &str) -> Option<usize> {
    holders.get(name).map(|count| count - 1)
}

/// Places that share a type.
#[derive(Default)]
struct Class {
    parents: BTreeSet<Parent>,
    /// In Pascal case; `None` is a role that says nothing.
    roles: BTreeSet<Option<String>>,
}

impl Class {
    /// The role that all places share, if there are several.
    fn only_role(&self) -> Option<&str> {
        match self.roles.first() {
            Some(Some(role)) if self.roles.len() == 1 && self.parents.len() > 1 => Some(role),
            _ => None,
        }
    }
}

/// What contains a type.
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

/// A role and the values of an enum, where that is still a name.
fn with_values(role: &str, kind: &TypeKind) -> Option<String> {
    let TypeKind::StringEnum(list) = kind else {
        return None;
    };
    let is_word = |value: &String| {
        value.starts_with(|c: char| c.is_ascii_alphabetic())
            && value
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
    };
    if list.values.len() > MOST_VALUES || !list.values.iter().all(is_word) {
        return None;
    }
    let name = list
        .values
        .iter()
        .fold(role.to_owned(), |name, value| name + &pascal(value));
    (name.len() <= LONGEST).then_some(name)
}
