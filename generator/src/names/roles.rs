//! The names that inline types are derived from. Of those that sound alike, one has the plain name.

use std::collections::HashMap;

use crate::api::{Api, Origin, TypeKind};
use crate::words::Case;

use super::siblings::Sibling;
use super::{pascal, words};

/// The name that an inline type is derived from.
pub(super) struct Role {
    name: Sibling,
    /// Whether another role of the same parent has the plain name.
    lost: Lost,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Lost {
    No,
    /// To the same role again.
    ToAnotherOfItsName,
    /// To a plainer role.
    ToAnother,
}

impl Role {
    /// Returns the candidate names of the type below its parent, the best first.
    pub(super) fn idents(&self, parent: &str, kind: &TypeKind) -> Vec<String> {
        let below = |role: &str| joined(parent, role);
        let plain = below(self.name.wanted());
        let by_kind = format!("{plain}{}", kind_word(kind));
        let mut idents = match self.lost {
            Lost::No => vec![plain],
            _ if self.name.signs() != self.name.wanted() => Vec::new(),
            _ => vec![by_kind.clone()],
        };
        idents.push(below(self.name.signs()));
        idents.push(by_kind);
        if self.lost == Lost::ToAnother {
            idents.extend(self.name.precise().map(below));
        }
        idents
    }
}

/// Returns the roles of inline types. Of those that sound alike the plainest has the name, regardless of
/// their order.
pub(super) fn roles(api: &Api) -> Vec<Option<Role>> {
    let mut roles: Vec<Option<Role>> = api
        .types
        .iter()
        .map(|ty| match &ty.origin {
            Origin::Component(_) => None,
            Origin::Inline { role, .. } | Origin::Operation { role, .. } => {
                let name = Sibling::all([role.as_str()], Case::Pascal).pop()?;
                let lost = Lost::No;
                Some(Role { name, lost })
            }
        })
        .collect();
    let mut groups: HashMap<(Result<usize, &str>, &str), Vec<usize>> = HashMap::new();
    for (index, (ty, role)) in api.types.iter().zip(&roles).enumerate() {
        let (Some(role), Some(parent)) = (role, parent_of(&ty.origin)) else {
            continue;
        };
        let group = groups.entry((parent, role.name.wanted())).or_default();
        group.push(index);
    }
    let mut lost = vec![Lost::No; roles.len()];
    for group in groups.into_values().filter(|group| group.len() > 1) {
        let name = |index: &usize| roles.get(*index)?.as_ref().map(|role| &role.name);
        let Some(first) = group
            .iter()
            .min_by_key(|index| name(index).map(Sibling::rank))
        else {
            continue;
        };
        let plainest = name(first);
        for index in &group {
            let own = name(index);
            let is_silent = own.is_some_and(|own| own.signs() != own.wanted());
            let what = if index == first && !is_silent {
                Lost::No
            } else if own.map(Sibling::name) == plainest.map(Sibling::name) && !is_silent {
                Lost::ToAnotherOfItsName
            } else {
                Lost::ToAnother
            };
            if let Some(slot) = lost.get_mut(*index) {
                *slot = what;
            }
        }
    }
    for (role, lost) in roles.iter_mut().zip(lost) {
        if let Some(role) = role {
            role.lost = lost;
        }
    }
    roles
}

fn parent_of(origin: &Origin) -> Option<Result<usize, &str>> {
    match origin {
        Origin::Component(_) => None,
        Origin::Inline { parent, .. } => Some(Ok(parent.0)),
        Origin::Operation { operation, .. } => Some(Err(operation)),
    }
}

/// Joins names without repeating a word: `SearchTicket` + `TicketNote` → `SearchTicketNote`.
fn joined(parent: &str, role: &str) -> String {
    // The `_` of `Self_` only distinguishes it from the keyword.
    let parent = parent.trim_end_matches('_');
    let parent_words = words(parent);
    let role_words = words(role);
    match (parent_words.last(), role_words.first()) {
        (Some(last), Some(first)) if last == first && role_words.len() > 1 => {
            let rest: Vec<String> = role_words.into_iter().skip(1).collect();
            format!("{parent}{}", pascal(&rest.join("_")))
        }
        _ => format!("{parent}{role}"),
    }
}

fn kind_word(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_) | TypeKind::ValueEnum(_) => "Kind",
        TypeKind::Union(_) => "Choice",
        _ => "Data",
    }
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn a_word_is_not_repeated_unless_it_is_the_whole_name() {
        for (parent, role, name) in [
            ("SearchTicket", "TicketNote", "SearchTicketNote"),
            ("Ticket", "Ticket", "TicketTicket"),
            ("Ticket", "Note", "TicketNote"),
            ("Self_", "Note", "SelfNote"),
        ] {
            assert_eq!(joined(parent, role), name);
        }
    }
}
