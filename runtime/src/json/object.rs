//! Reading an object member by member.

use std::collections::BTreeMap;

use super::{FromJson, Mismatch, Node, Nullable, Value};

/// Hands out the members of an object by name and remembers which were taken.
///
/// Members asked for in the order they are written in are found at once. Of members that do not
/// fit, the first is kept and told by [`ObjectReader::finish`], so that a type that reads itself
/// needs no error handling for each member.
#[derive(Debug)]
pub struct ObjectReader<'a> {
    node: Node<'a>,
    members: Vec<Member<'a>>,
    /// Where the next member is expected.
    cursor: usize,
    /// A bit for each name there is, so that most of those that are not are seen at a glance.
    names: u64,
    /// What does not fit.
    mismatch: Option<Mismatch>,
}

#[derive(Debug)]
struct Member<'a> {
    name: &'a str,
    value: Node<'a>,
    taken: bool,
}

/// More members than this are counted as they come.
const USUAL: usize = 24;

/// One of 64 bits, the same for the same name.
fn bit(name: &str) -> u64 {
    let first = name.bytes().next().unwrap_or_default();
    let last = name.bytes().next_back().unwrap_or_default();
    let length = name.len() as u64;
    let mixed = u64::from(first)
        .wrapping_mul(7)
        .wrapping_add(u64::from(last).wrapping_mul(3))
        .wrapping_add(length);
    1 << (mixed % 64)
}

impl<'a> ObjectReader<'a> {
    pub(super) fn new(node: Node<'a>) -> Self {
        let mut members = Vec::with_capacity(node.most_members().min(USUAL));
        let mut names = 0;
        members.extend(node.members().map(|(name, value)| {
            names |= bit(name);
            Member {
                name,
                value,
                taken: false,
            }
        }));
        Self {
            node,
            members,
            cursor: 0,
            names,
            mismatch: None,
        }
    }

    /// The member of that name, if it is there, marked as taken.
    pub fn take(&mut self, name: &str) -> Option<Node<'a>> {
        if self.names & bit(name) == 0 {
            return None;
        }
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

    /// A member that must be there; `Option` for one that may be `null`.
    ///
    /// # Errors
    /// When it is missing or does not fit `T`, or another member before it did not fit.
    pub fn required<T: FromJson>(&mut self, name: &'static str) -> Result<T, Mismatch> {
        let node = self.must_have(name)?;
        T::from_json(node).map_err(|mismatch| mismatch.in_member(name))
    }

    /// A member that may be missing; `null` counts as missing.
    pub fn optional<T: FromJson>(&mut self, name: &'static str) -> Option<T> {
        let node = self.may_have(name).filter(|node| !node.is_null())?;
        self.fitting(name, T::from_json(node))
    }

    /// A free-form member that may be missing; `null` is a value like any other.
    #[must_use]
    pub fn optional_value(&mut self, name: &'static str) -> Option<Value> {
        self.take(name).map(Node::to_value)
    }

    /// A member that may be missing and may be `null`, told apart.
    pub fn nullable<T: FromJson>(&mut self, name: &'static str) -> Nullable<T> {
        match self.may_have(name) {
            None => Nullable::Absent,
            Some(node) if node.is_null() => Nullable::Null,
            Some(node) => self
                .fitting(name, T::from_json(node))
                .map_or(Nullable::Absent, Nullable::Value),
        }
    }

    /// All members that were not taken.
    pub fn rest<T: FromJson>(&mut self) -> BTreeMap<String, T> {
        let mut rest = BTreeMap::new();
        for (name, node) in self.untaken() {
            if let Some(value) = self.fitting(name, T::from_json(node)) {
                rest.entry(name.to_owned()).or_insert(value);
            }
        }
        rest
    }

    /// What was read, if all members fit.
    ///
    /// # Errors
    /// The first member that did not.
    pub fn finish<T>(self, value: T) -> Result<T, Mismatch> {
        match self.mismatch {
            None => Ok(value),
            Some(mismatch) => Err(mismatch),
        }
    }

    /// The member of that name, unless the object is known not to fit already.
    fn may_have(&mut self, name: &str) -> Option<Node<'a>> {
        match self.mismatch {
            None => self.take(name),
            Some(_) => None,
        }
    }

    fn must_have(&mut self, name: &'static str) -> Result<Node<'a>, Mismatch> {
        match self.mismatch.take() {
            None => self.take(name).ok_or_else(|| self.missing(name)),
            Some(mismatch) => Err(mismatch),
        }
    }

    /// The value, if it fits; else keeps why it does not.
    fn fitting<T>(&mut self, name: &str, read: Result<T, Mismatch>) -> Option<T> {
        match read {
            Ok(value) => Some(value),
            Err(mismatch) => {
                self.mismatch
                    .get_or_insert_with(|| mismatch.in_member(name));
                None
            }
        }
    }

    fn untaken(&self) -> Vec<(&'a str, Node<'a>)> {
        self.members
            .iter()
            .enumerate()
            .filter(|(at, member)| !member.taken && !self.repeated(*at, member.name))
            .map(|(_, member)| (member.name, member.value))
            .collect()
    }

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
