//! Reading an object member by member.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::document::mark;
use super::node::Member;
use super::{FromJson, Mismatch, Node, Nullable, Value};

/// Hands out the members of an object by name and remembers which were taken.
///
/// Members asked for in the order they are written in are found at once. Of members that do not
/// fit, the first is kept and told by [`ObjectReader::finish`], so that a type that reads itself
/// needs no error handling for each member.
pub struct ObjectReader<'a> {
    node: Node<'a>,
    /// The member that is expected next. None from there on is taken.
    next: Option<Member<'a>>,
    /// Its place among all.
    place: usize,
    taken: Places,
    /// The members that are not taken.
    left: usize,
    /// The names before `next` that were not asked for; none if there are none.
    passed: Option<Names>,
    /// Of all names, once one was not where it was expected.
    all: Option<Names>,
    /// What does not fit.
    mismatch: Option<Mismatch>,
}

impl<'a> ObjectReader<'a> {
    pub(super) fn new(node: Node<'a>) -> Self {
        Self {
            node,
            next: node.first_member(),
            place: 0,
            taken: Places::default(),
            left: match node.size() {
                size if size < usize::from(u16::MAX) => size,
                _ => usize::MAX,
            },
            passed: None,
            all: None,
            mismatch: None,
        }
    }

    /// The member of that name, if it is there, marked as taken.
    pub fn take(&mut self, name: &str) -> Option<Node<'a>> {
        match self.next {
            Some(member) if member.is(name) && !self.may_have_passed(name) => {
                Some(self.advance(member, self.place))
            }
            _ => self.search(name),
        }
    }

    /// Whether a member of that name may stand before the expected one, not asked for.
    fn may_have_passed(&self, name: &str) -> bool {
        match &self.passed {
            None => false,
            Some(passed) => passed.may_have(mark(name.as_bytes())),
        }
    }

    /// A member that may not be the expected one.
    fn search(&mut self, name: &str) -> Option<Node<'a>> {
        let mark = mark(name.as_bytes());
        let all = self.all.get_or_insert_with(|| Names::of(self.node));
        if !all.may_have(mark) {
            return None;
        }
        if self.may_have_passed(name) {
            let mut members = self.node.marked_members().enumerate();
            let (place, member) = members.find(|(_, member)| member.is_marked(name, mark))?;
            if place < self.place {
                self.mark_taken(place);
                return Some(member.value());
            }
        }
        let mut passed = self.passed;
        let mut place = self.place;
        let mut ahead = self.next;
        while let Some(member) = ahead {
            if member.is_marked(name, mark) {
                self.passed = passed;
                return Some(self.advance(member, place));
            }
            passed.get_or_insert_default().add(member.mark());
            place = place.saturating_add(1);
            ahead = member.next();
        }
        None
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

    fn untaken(&self) -> Vec<(&'a str, Node<'a>)> {
        if self.left == 0 {
            return Vec::new();
        }
        let members = || self.node.members().enumerate();
        // A name that is repeated was taken with its first member.
        let taken: BTreeSet<&str> = members()
            .filter(|(place, _)| self.taken.has(*place))
            .map(|(_, (name, _))| name)
            .collect();
        members()
            .filter(|(place, (name, _))| !self.taken.has(*place) && !taken.contains(name))
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

/// A set of names that may seem to have one that it does not have, so that most of those that are
/// missing are seen at a glance.
#[derive(Clone, Copy, Default)]
struct Names([u64; 4]);

impl Names {
    fn of(node: Node<'_>) -> Self {
        let mut names = Self::default();
        for member in node.marked_members() {
            names.add(member.mark());
        }
        names
    }

    fn add(&mut self, mark: u16) {
        if let Some(word) = self.0.get_mut(usize::from(mark / 64 % 4)) {
            *word |= 1 << (mark % 64);
        }
    }

    fn may_have(&self, mark: u16) -> bool {
        let word = self.0.get(usize::from(mark / 64 % 4));
        word.is_some_and(|word| word & 1 << (mark % 64) != 0)
    }
}
