//! Reading an object member by member.

use std::collections::BTreeMap;
use std::fmt;

use super::node::Member;
use super::search::Search;
use super::{FromJson, Mismatch, Node, Nullable, Value};

/// Hands out the members of an object by name and remembers which were taken.
///
/// Members asked for in the order they are written in are found at once. Of members that do not
/// fit, the first is kept and told by [`ObjectReader::finish`], so that a type that reads itself
/// needs no error handling for each member.
pub struct ObjectReader<'a> {
    node: Node<'a>,
    /// The member that is expected next.
    next: Option<Member<'a>>,
    /// Its place among all.
    place: usize,
    /// Whether it is the first of its name for sure, unless that was taken.
    next_is_first: bool,
    /// None as long as all members were where they were expected.
    search: Option<Search<'a>>,
    taken: Places,
    /// The members that are not taken.
    left: usize,
    /// What does not fit.
    mismatch: Option<Mismatch>,
}

impl<'a> ObjectReader<'a> {
    pub(super) fn new(node: Node<'a>) -> Self {
        Self {
            node,
            next: node.first_member(),
            place: 0,
            next_is_first: true,
            search: None,
            taken: Places::default(),
            left: node.size().unwrap_or(usize::MAX),
            mismatch: None,
        }
    }

    /// The member of that name, if it is there, marked as taken.
    pub fn take(&mut self, name: &str) -> Option<Node<'a>> {
        match self.next {
            Some(member) if self.next_is_first && member.is(name) => {
                Some(self.advance(member, self.place))
            }
            _ => self.find(name),
        }
    }

    /// A member that is not the expected one, or may not be.
    fn find(&mut self, name: &str) -> Option<Node<'a>> {
        let (place, member) = self.search().find(name)?;
        Some(self.advance(member, place))
    }

    fn search(&mut self) -> &Search<'a> {
        let search = self.search.get_or_insert_with(|| Search::new(self.node));
        self.next_is_first = search.names_are_unique();
        search
    }

    fn advance(&mut self, member: Member<'a>, place: usize) -> Node<'a> {
        self.mark_taken(place);
        self.place = place.saturating_add(1);
        self.next = member.next();
        member.value()
    }

    fn mark_taken(&mut self, place: usize) {
        if self.taken.add(place) {
            self.left = self.left.saturating_sub(1);
        }
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
        match T::from_json(node) {
            Ok(value) => Some(value),
            Err(mismatch) => {
                self.misfit(name, mismatch);
                None
            }
        }
    }

    /// A free-form member that may be missing; `null` is a value like any other.
    #[must_use]
    pub fn optional_value(&mut self, name: &'static str) -> Option<Value> {
        self.take(name).map(Node::to_value)
    }

    /// A member that may be missing and may be `null`, told apart.
    pub fn nullable<T: FromJson>(&mut self, name: &'static str) -> Nullable<T> {
        let Some(node) = self.may_have(name) else {
            return Nullable::Absent;
        };
        if node.is_null() {
            return Nullable::Null;
        }
        match T::from_json(node) {
            Ok(value) => Nullable::Value(value),
            Err(mismatch) => {
                self.misfit(name, mismatch);
                Nullable::Absent
            }
        }
    }

    /// All members that were not taken.
    pub fn rest<T: FromJson>(&mut self) -> BTreeMap<String, T> {
        let mut rest = BTreeMap::new();
        for (name, node) in self.untaken() {
            match T::from_json(node) {
                Ok(value) => {
                    rest.entry(name.to_owned()).or_insert(value);
                }
                Err(mismatch) => self.misfit(name, mismatch),
            }
        }
        rest
    }

    /// What was read, if all members fit.
    ///
    /// # Errors
    /// The first member that did not.
    #[inline]
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

    /// Keeps why a member does not fit, unless another did not before.
    #[cold]
    fn misfit(&mut self, name: &str, mismatch: Mismatch) {
        self.mismatch
            .get_or_insert_with(|| mismatch.in_member(name));
    }

    fn untaken(&mut self) -> Vec<(&'a str, Node<'a>)> {
        if self.left == 0 {
            return Vec::new();
        }
        let node = self.node;
        let is_repeated = match self.search().names_are_unique() {
            true => None,
            false => self.search.as_ref(),
        };
        // A name that is repeated was taken with its first member.
        let is_taken = |place, name| match is_repeated.and_then(|search| search.find(name)) {
            Some((first, _)) => self.taken.has(first),
            None => self.taken.has(place),
        };
        node.members()
            .enumerate()
            .filter(|(place, (name, _))| !is_taken(*place, name))
            .map(|(_, member)| member)
            .collect()
    }

    fn missing(&self, name: &'static str) -> Mismatch {
        Mismatch::missing(self.node.offset()).in_member(name)
    }
}

impl fmt::Debug for ObjectReader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ObjectReader")
            .field("node", &self.node)
            .field("left", &self.left)
            .field("mismatch", &self.mismatch)
            .finish()
    }
}

/// Members by their place; nearly all objects have no more than 64.
#[derive(Default)]
struct Places {
    first: u64,
    more: Vec<u64>,
}

impl Places {
    /// Whether it was not there yet.
    fn add(&mut self, place: usize) -> bool {
        let word = match (place / 64).checked_sub(1) {
            None => &mut self.first,
            Some(more) => {
                if self.more.len() <= more {
                    self.more.resize(more.saturating_add(1), 0);
                }
                match self.more.get_mut(more) {
                    Some(word) => word,
                    None => return false,
                }
            }
        };
        let bit = 1 << (place % 64);
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    fn has(&self, place: usize) -> bool {
        let word = match (place / 64).checked_sub(1) {
            None => self.first,
            Some(more) => self.more.get(more).copied().unwrap_or_default(),
        };
        word & 1 << (place % 64) != 0
    }
}
