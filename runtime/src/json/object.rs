//! Reading an object member by member.

use std::fmt;

use super::field_index::FieldIndex;
use super::maps::JsonMap;
use super::mismatch::Mismatch;
use super::node::{Kind, Member, Node};
use super::pattern::Pattern;
use super::read::FromJson;
use super::slot::{FieldError, Slot};

/// For each slot of an object, how many others may be passed before its members are looked for by name.
const MISSES: usize = 8;

/// Hands out the members of an object by name and remembers which were taken.
///
/// Of members that share a name the last counts. The first that does not fit is kept and nothing is read
/// after it, so that a type that reads itself needs to ask once, at the end.
pub struct ObjectReader<'a> {
    node: Node<'a>,
    /// None as long as no member was looked for by name.
    search: Option<FieldIndex<'a>>,
    taken: Places,
    /// The members that are not taken.
    left: usize,
    /// What does not fit.
    mismatch: Option<Mismatch>,
}

impl<'a> Node<'a> {
    /// Starts reading an object member by member.
    ///
    /// # Errors
    /// When the value is not an object; `type_name` is what the message then asks for.
    #[doc(hidden)]
    pub fn object(self, type_name: &'static str) -> Result<ObjectReader<'a>, Mismatch> {
        match self.kind() {
            Kind::Object => Ok(ObjectReader::new(self)),
            _ => Err(self.mismatch(type_name)),
        }
    }
}

impl<'a> ObjectReader<'a> {
    pub(super) fn new(node: Node<'a>) -> Self {
        Self {
            node,
            search: None,
            taken: Places::default(),
            left: node.size().unwrap_or(usize::MAX),
            mismatch: None,
        }
    }

    /// The member of that name, if it is there, marked as taken.
    pub fn take(&mut self, name: &str) -> Option<Node<'a>> {
        let (place, member) = self.search().find(name)?;
        self.mark_taken(place);
        Some(member.value())
    }

    fn search(&mut self) -> &FieldIndex<'a> {
        self.search
            .get_or_insert_with(|| FieldIndex::new(self.node))
    }

    fn mark_taken(&mut self, place: usize) {
        if self.taken.add(place) {
            self.left = self.left.saturating_sub(1);
        }
    }

    /// Reads members into their slots, up to the first that does not fit.
    pub fn members(&mut self, slots: &mut [(&'static str, &mut dyn Slot)]) {
        if self.mismatch.is_some() {
            return;
        }
        if let Err((name, error)) = self.fill(slots) {
            self.field_error(name, error);
        }
    }

    /// In the order of the document: a member is looked for among the slots from where the last one was
    /// found, so that those that come in the order of the slots are found at once.
    fn fill(
        &mut self,
        slots: &mut [(&'static str, &mut dyn Slot)],
    ) -> Result<(), (&'static str, FieldError)> {
        let mut filled = Places::default();
        let mut missed = MISSES.saturating_mul(slots.len().max(1));
        let mut from = 0;
        let mut next = self.node.first_member();
        let mut place: usize = 0;
        while let Some(member) = next {
            next = member.next();
            match position(slots, member, from) {
                Some((at, passed)) => {
                    missed = missed.saturating_sub(passed);
                    from = at.saturating_add(1);
                    self.mark_taken(place);
                    filled.add(at);
                    if let Some((name, slot)) = slots.get_mut(at)
                        && let Err(error) = slot.fill(Some(member.value()))
                        && !member.is_repeated()
                    {
                        return Err((name, error));
                    }
                }
                None => missed = missed.saturating_sub(slots.len()),
            }
            if missed == 0 && next.is_some() {
                return self.fill_by_name(slots, &filled);
            }
            place = place.saturating_add(1);
        }
        for (at, (name, slot)) in slots.iter_mut().enumerate() {
            if !filled.has(at) {
                slot.fill(None).map_err(|error| (*name, error))?;
            }
        }
        Ok(())
    }

    /// In the order of the slots, all but those that have their member: what an object costs that has its
    /// members in quite another order, or many others, grows with their number and not with its square.
    fn fill_by_name(
        &mut self,
        slots: &mut [(&'static str, &mut dyn Slot)],
        filled: &Places,
    ) -> Result<(), (&'static str, FieldError)> {
        let is_final = self.search().names_are_unique();
        for (at, (name, slot)) in slots.iter_mut().enumerate() {
            if !(is_final && filled.has(at)) {
                let node = self.take(name);
                slot.fill(node).map_err(|error| (*name, error))?;
            }
        }
        Ok(())
    }

    /// The members that were not taken and whose names match, marked as taken, up to the first that
    /// does not fit.
    pub fn matching<M: JsonMap>(&mut self, pattern: &Pattern) -> M {
        let mut matching = M::default();
        for (place, name, node) in self.untaken() {
            if !pattern.matches(name) {
                continue;
            }
            self.mark_taken(place);
            match M::Value::from_json(node) {
                Ok(value) => matching.put(name, value, true),
                Err(mismatch) => {
                    self.field_error(name, FieldError::Other(mismatch));
                    return matching;
                }
            }
        }
        matching
    }

    /// All members that were not taken, up to the first that does not fit.
    pub fn rest<M: JsonMap>(&mut self) -> M {
        let mut rest = M::default();
        for (_, name, node) in self.untaken() {
            match M::Value::from_json(node) {
                Ok(value) => rest.put(name, value, false),
                Err(mismatch) => {
                    self.field_error(name, FieldError::Other(mismatch));
                    return rest;
                }
            }
        }
        rest
    }

    /// Whether all members fit that were asked for.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.mismatch.is_none()
    }

    /// The first member that does not fit; the object itself, if all do.
    #[cold]
    #[must_use]
    pub fn mismatch(self) -> Mismatch {
        self.mismatch
            .unwrap_or_else(|| self.node.mismatch("object"))
    }

    /// Keeps why a member does not fit.
    #[cold]
    fn field_error(&mut self, name: &str, field_error: FieldError) {
        let mismatch = match field_error {
            FieldError::NoMember => Mismatch::missing(self.node.offset()),
            FieldError::Other(mismatch) => mismatch,
        };
        self.mismatch = Some(mismatch.in_member(name));
    }

    fn untaken(&mut self) -> Vec<(usize, &'a str, Node<'a>)> {
        if self.left == 0 || self.mismatch.is_some() {
            return Vec::new();
        }
        let node = self.node;
        let is_repeated = match self.search().names_are_unique() {
            true => None,
            false => self.search.as_ref(),
        };
        // A name that is repeated was taken with its last member.
        let is_taken = |place, name| match is_repeated.and_then(|search| search.find(name)) {
            Some((last, _)) => self.taken.has(last),
            None => self.taken.has(place),
        };
        node.members()
            .enumerate()
            .filter(|(place, (name, _))| !is_taken(*place, name))
            .map(|(place, (name, node))| (place, name, node))
            .collect()
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

/// The slot of a member, looked for from a place on and then before it, and how many were passed.
fn position(
    slots: &[(&'static str, &mut dyn Slot)],
    member: Member<'_>,
    from: usize,
) -> Option<(usize, usize)> {
    let name = member.name_bytes();
    let is_it = |(slot, _): &(&'static str, _)| slot.as_bytes() == name;
    let (before, after) = slots.split_at_checked(from)?;
    if let Some(passed) = after.iter().position(is_it) {
        return Some((from.saturating_add(passed), passed));
    }
    let at = before.iter().position(is_it)?;
    Some((at, after.len().saturating_add(at)))
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
