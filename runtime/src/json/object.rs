//! Reading an object member by member.

use std::fmt;

use super::field_index::FieldIndex;
use super::maps::JsonMap;
use super::mismatch::Mismatch;
use super::node::{Kind, Member, Node};
use super::pattern::Pattern;
use super::read::FromJson;
use super::slot::{FieldError, Slot};

/// The number of slots that searches may pass, per slot of an object, before members are looked up by name.
const MISSES: usize = 8;

/// A reader that returns the members of an object by name and records which were taken.
///
/// If members share a name, the last one is used. The first mismatch is kept and nothing is read after it, so
/// callers need to check only once, at the end.
pub struct ObjectReader<'a> {
    node: Node<'a>,
    /// The index by name; `None` until the first lookup by name.
    search: Option<FieldIndex<'a>>,
    taken: Places,
    /// The number of members that are not taken.
    left: usize,
    /// The first mismatch.
    mismatch: Option<Mismatch>,
}

impl<'a> Node<'a> {
    /// Starts reading an object member by member.
    ///
    /// # Errors
    /// Returns an error if the value is not an object; its message expects `type_name`.
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

    /// Returns the member with the given name, if there is one, and marks it as taken.
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

    /// Reads members into their slots, up to the first mismatch.
    pub fn members(&mut self, slots: &mut [(&'static str, &mut dyn Slot)]) {
        if self.mismatch.is_some() {
            return;
        }
        if let Err((name, error)) = self.fill(slots) {
            self.field_error(name, error);
        }
    }

    /// Fills the slots in the order of the document.
    ///
    /// The search for the slot of a member starts after the last one found, so members in the order of the
    /// slots are found at once.
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

    /// Fills the remaining slots in their order, each by name.
    ///
    /// The cost of an object with its members in a very different order, or with many others, thus grows with
    /// their number instead of its square.
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

    /// Reads the members that were not taken and whose names match, and marks them as taken, up to the first
    /// mismatch.
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

    /// Reads all members that were not taken, up to the first mismatch.
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

    /// Returns whether all requested members match.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.mismatch.is_none()
    }

    /// Returns the first mismatch; that of the object itself, if there is none.
    #[cold]
    #[must_use]
    pub fn mismatch(self) -> Mismatch {
        self.mismatch
            .unwrap_or_else(|| self.node.mismatch("object"))
    }

    /// Records why a member does not match.
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
        // A repeated name is taken if its last member is.
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

/// Returns the slot of a member, searching from a position to the end and then before it, and the number of
/// slots passed.
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

/// A set of member positions; nearly all objects have no more than 64.
#[derive(Default)]
struct Places {
    first: u64,
    more: Vec<u64>,
}

impl Places {
    /// Adds a position; returns whether it is new.
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
