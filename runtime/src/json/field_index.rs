//! Lookup of the members of an object by name, in any order.

use std::collections::BTreeMap;

use super::node::{Member, Node};
use super::tape::mark;

/// Objects with at most this many members are searched linearly.
const FEW: usize = 16;
/// Objects with at most this many members have a table; for larger ones, names chosen to collide in it would
/// cost too much.
const MANY: usize = 256;

/// An index that finds the last member with a name.
pub(super) struct FieldIndex<'a> {
    object: Node<'a>,
    by: By<'a>,
    unique: bool,
}

enum By<'a> {
    Looking(Marks),
    /// Members at the slot of their mark, or after it; an unused slot is empty.
    Table(Vec<Slot>),
    Map(BTreeMap<&'a str, Slot>),
}

#[derive(Clone, Copy, Default)]
struct Slot {
    /// The index of the entry of the name; 0 for none, as the document starts there.
    name: u32,
    /// The position among the members.
    place: u32,
}

impl<'a> FieldIndex<'a> {
    pub(super) fn new(object: Node<'a>) -> Self {
        let mut search = Self {
            object,
            by: By::Looking(Marks::default()),
            unique: true,
        };
        match object.size() {
            Some(size) if size <= FEW => search.fill_marks(),
            Some(size) if size <= MANY => search.fill_table(size),
            _ => search.fill_map(),
        }
        search
    }

    /// Returns whether no name is repeated.
    pub(super) fn names_are_unique(&self) -> bool {
        self.unique
    }

    /// Returns the last member with the given name, and its position.
    pub(super) fn find(&self, name: &str) -> Option<(usize, Member<'a>)> {
        let slot = match &self.by {
            By::Looking(marks) => {
                let mark = mark(name.as_bytes());
                if !marks.may_have(mark) {
                    return None;
                }
                let mut members = self.object.marked_members().enumerate();
                let is_it = |(_, member): &(usize, Member<'a>)| member.is_marked(name, mark);
                return match self.unique {
                    true => members.find(is_it),
                    false => members.filter(is_it).last(),
                };
            }
            By::Table(slots) => {
                let mark = mark(name.as_bytes());
                let mut at = first_slot(mark, slots.len());
                loop {
                    let slot = slots.get(at).filter(|slot| slot.name != 0)?;
                    let member = self.object.member_at(slot.name);
                    if member.is_marked(name, mark) {
                        break slot;
                    }
                    at = next_slot(at, slots.len());
                }
            }
            By::Map(slots) => slots.get(name)?,
        };
        Some((slot.place as usize, self.object.member_at(slot.name)))
    }

    fn fill_marks(&mut self) {
        let mut marks = Marks::default();
        let mut may_repeat = false;
        for member in self.object.marked_members() {
            may_repeat |= marks.may_have(member.mark());
            marks.add(member.mark());
        }
        self.unique = !may_repeat || !self.repeats_a_name();
        self.by = By::Looking(marks);
    }

    /// Compares each pair of names; only for few members.
    fn repeats_a_name(&self) -> bool {
        self.object
            .marked_members()
            .enumerate()
            .any(|(place, member)| {
                let mut before = self.object.marked_members().take(place);
                before.any(|other| other.mark() == member.mark() && other.name() == member.name())
            })
    }

    fn fill_table(&mut self, size: usize) {
        // At least half of the slots stay empty, so every search ends.
        let mut slots = vec![Slot::default(); size.saturating_mul(2).next_power_of_two()];
        let length = slots.len();
        for (slot, member) in slots_of(self.object) {
            let mut at = first_slot(member.mark(), length);
            while let Some(found) = slots.get_mut(at) {
                if found.name == 0 {
                    *found = slot;
                    break;
                }
                let other = self.object.member_at(found.name);
                if other.mark() == member.mark() && other.name() == member.name() {
                    *found = slot;
                    self.unique = false;
                    break;
                }
                at = next_slot(at, length);
            }
        }
        self.by = By::Table(slots);
    }

    fn fill_map(&mut self) {
        let mut slots = BTreeMap::new();
        for (slot, member) in slots_of(self.object) {
            self.unique &= slots.insert(member.name(), slot).is_none();
        }
        self.by = By::Map(slots);
    }
}

/// A set of marks with false positives, which quickly rules out most names that are missing.
#[derive(Clone, Copy, Default)]
struct Marks([u64; 4]);

impl Marks {
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

fn slots_of(object: Node<'_>) -> impl Iterator<Item = (Slot, Member<'_>)> {
    let places = 0_u32..;
    places.zip(object.marked_members()).map(|(place, member)| {
        let name = member.index();
        (Slot { name, place }, member)
    })
}

/// Returns the first slot to check; `length` is a power of two.
fn first_slot(mark: u16, length: usize) -> usize {
    usize::from(mark) & length.wrapping_sub(1)
}

fn next_slot(at: usize, length: usize) -> usize {
    at.wrapping_add(1) & length.wrapping_sub(1)
}
