//! Reading an object member by member.

use std::collections::BTreeMap;

use super::{FromJson, Mismatch, Node, Nullable, Value};

/// Hands out the members of an object by name and remembers which were taken.
///
/// Members asked for in the order they are written in are found at once.
#[derive(Debug)]
pub struct ObjectReader<'a> {
    node: Node<'a>,
    members: Vec<Member<'a>>,
    /// Where the next member is expected.
    cursor: usize,
}

#[derive(Debug)]
struct Member<'a> {
    name: &'a str,
    value: Node<'a>,
    taken: bool,
}

impl<'a> ObjectReader<'a> {
    pub(super) fn new(node: Node<'a>) -> Self {
        let members = node
            .members()
            .map(|(name, value)| Member {
                name,
                value,
                taken: false,
            })
            .collect();
        Self {
            node,
            members,
            cursor: 0,
        }
    }

    /// The member of that name, if it is there, marked as taken.
    pub fn take(&mut self, name: &str) -> Option<Node<'a>> {
        let ahead = self.members.get(self.cursor);
        let at = match ahead {
            Some(member) if member.name == name && !member.taken => self.cursor,
            _ => self.members.iter().position(|m| m.name == name)?,
        };
        let member = self.members.get_mut(at)?;
        member.taken = true;
        self.cursor = at.saturating_add(1);
        Some(member.value)
    }

    /// A member that must be there.
    ///
    /// # Errors
    /// When it is missing or does not fit `T`.
    pub fn required<T: FromJson>(&mut self, name: &'static str) -> Result<T, Mismatch> {
        match self.take(name) {
            Some(node) => read(node, name),
            None => Err(self.missing(name)),
        }
    }

    /// A member that may be missing; `null` counts as missing.
    ///
    /// # Errors
    /// When it does not fit `T`.
    pub fn optional<T: FromJson>(&mut self, name: &'static str) -> Result<Option<T>, Mismatch> {
        match self.take(name) {
            Some(node) if !node.is_null() => read(node, name).map(Some),
            _ => Ok(None),
        }
    }

    /// A free-form member that may be missing; `null` is a value like any other.
    #[must_use]
    pub fn optional_value(&mut self, name: &'static str) -> Option<Value> {
        self.take(name).map(Node::to_value)
    }

    /// A member that may be missing and may be `null`, told apart.
    ///
    /// # Errors
    /// When it does not fit `T`.
    pub fn nullable<T: FromJson>(&mut self, name: &'static str) -> Result<Nullable<T>, Mismatch> {
        match self.take(name) {
            Some(node) => read(node, name),
            None => Ok(Nullable::Absent),
        }
    }

    /// A member that must be there and may be `null`.
    ///
    /// # Errors
    /// When it is missing or does not fit `T`.
    pub fn required_nullable<T: FromJson>(
        &mut self,
        name: &'static str,
    ) -> Result<Option<T>, Mismatch> {
        match self.take(name) {
            Some(node) => read(node, name),
            None => Err(self.missing(name)),
        }
    }

    /// All members that were not taken.
    ///
    /// # Errors
    /// When one of them does not fit `T`.
    pub fn rest<T: FromJson>(self) -> Result<BTreeMap<String, T>, Mismatch> {
        let mut rest = BTreeMap::new();
        for (at, member) in self.members.iter().enumerate() {
            if member.taken || self.repeated(at, member.name) {
                continue;
            }
            let value = T::from_json(member.value).map_err(|m| m.in_member(member.name))?;
            rest.entry(member.name.to_owned()).or_insert(value);
        }
        Ok(rest)
    }

    /// All members that were not taken, as free values.
    #[must_use]
    pub fn rest_values(self) -> BTreeMap<String, Value> {
        // A `Value` fits everything.
        self.rest().unwrap_or_default()
    }

    /// Drops the members that were not taken.
    pub fn ignore_rest(self) {}

    /// Whether a taken member already has this name.
    fn repeated(&self, at: usize, name: &str) -> bool {
        self.members
            .iter()
            .enumerate()
            .any(|(other, member)| other != at && member.taken && member.name == name)
    }

    fn missing(&self, name: &'static str) -> Mismatch {
        Mismatch::missing(self.node.offset()).in_member(name)
    }
}

fn read<T: FromJson>(node: Node<'_>, name: &'static str) -> Result<T, Mismatch> {
    T::from_json(node).map_err(|mismatch| mismatch.in_member(name))
}
