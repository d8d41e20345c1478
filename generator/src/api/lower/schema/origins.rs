//! The origins of the names of nested types.

use crate::api::model::{Origin, TypeId};
use crate::document::SchemaId;

use super::lowerer::Lowerer;

impl Lowerer<'_> {
    /// Returns the origin of the type of a property of the type in `slot`.
    pub(super) fn property_origin(&mut self, slot: TypeId, name: &str, ids: &[SchemaId]) -> Origin {
        let plain = Origin::Inline {
            parent: slot,
            role: name.to_owned(),
        };
        // The last of several schemas belongs to the type that extends the others.
        let Some((owner, role)) = ids.last().and_then(|id| self.owners.get(id)).cloned() else {
            return plain;
        };
        let owner_slot = self.component(owner);
        let is_base = self.descendants.contains_key(&owner);
        let is_own = slot == owner_slot
            || matches!(
                self.types.get(slot.0).map(|ty| &ty.origin),
                Some(Origin::Inline { parent, role }) if *parent == owner_slot && role == "base"
            );
        match (is_own, is_base) {
            (true, _) => plain,
            (false, true) => Origin::Inline {
                parent: owner_slot,
                role: format!("base {role}"),
            },
            (false, false) => Origin::Inline {
                parent: owner_slot,
                role,
            },
        }
    }

    /// Returns the origin of a type nested in a list or map: named after its owner, in the singular.
    pub(super) fn nested_origin(&self, slot: TypeId, role: Role) -> Origin {
        let suffix = match role {
            Role::Item => "item",
            Role::Value => "value",
            Role::Key => "key",
        };
        match self.types.get(slot.0).map(|ty| &ty.origin) {
            Some(Origin::Inline { parent, role: name }) => Origin::Inline {
                parent: *parent,
                role: nested_name(name, role, suffix),
            },
            Some(Origin::Operation {
                operation,
                role: name,
            }) => Origin::Operation {
                operation: operation.clone(),
                role: nested_name(name, role, suffix),
            },
            _ => Origin::Inline {
                parent: slot,
                role: suffix.to_owned(),
            },
        }
    }
}

/// The position of a nested type.
#[derive(Clone, Copy)]
pub(super) enum Role {
    Item,
    Value,
    Key,
}

fn nested_name(name: &str, role: Role, suffix: &str) -> String {
    match (role, crate::words::singular(name)) {
        (Role::Item, Some(singular)) => singular,
        _ => format!("{name} {suffix}"),
    }
}
