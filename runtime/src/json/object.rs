//! Reading an object member by member.

use std::fmt;

use super::field_index::FieldIndex;
use super::maps::JsonMap;
use super::mismatch::Mismatch;
use super::node::{Kind, Member, Node};
use super::pattern::Pattern;
use super::read::FromJson;
use super::slot::{FieldError, Slot};

/// Hands out the members of an object by name and remembers which were taken.
///
/// Members asked for in the order they are written in are found at once. Of those that share a name the
/// last counts. The first member that does not fit is kept and nothing is read after it, so that a type
/// that reads itself needs to ask once, at the end.
pub struct ObjectReader<'a> {
    node: Node<'a>,
    /// The member that is expected next.
    next: Option<Member<'a>>,
    /// Its place among all.
    place: usize,
    /// Whether names are known to be repeated.
    repeats: bool,
    /// None as long as all members were where they were expected.
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
            next: node.first_member(),
            place: 0,
            repeats: false,
            search: None,
            taken: Places::default(),
            left: node.size().unwrap_or(usize::MAX),
            mismatch: None,
        }
    }

    /// The member of that name, if it is there, marked as taken.
    pub fn take(&mut self, name: &str) -> Option<Node<'a>> {
        self.find(name)
    }

    /// The next member, if it has that name, else any. Another of that name may come later.
    fn take_next(&mut self, name: &str) -> Option<Node<'a>> {
        match self.next {
            Some(member) if !self.repeats && member.is(name) => {
                Some(self.advance(member, self.place))
            }
            _ => self.find(name),
        }
    }

    fn find(&mut self, name: &str) -> Option<Node<'a>> {
        let (place, member) = self.search().find(name)?;
        Some(self.advance(member, place))
    }

    fn search(&mut self) -> &FieldIndex<'a> {
        let search = self
            .search
            .get_or_insert_with(|| FieldIndex::new(self.node));
        self.repeats = !search.names_are_unique();
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

    /// Reads members into their slots, up to the first that does not fit.
    pub fn members(&mut self, slots: &mut [(&'static str, &mut dyn Slot)]) {
        if self.mismatch.is_some() {
            return;
        }
        let knew = self.repeats;
        let fits = self.fill(slots);
        // Members that are left over may have the name of one that was read, and count in its place.
        if (!fits || self.left > 0) && !knew && !self.search().names_are_unique() {
            self.mismatch = None;
            self.fill(slots);
        }
    }

    fn fill(&mut self, slots: &mut [(&'static str, &mut dyn Slot)]) -> bool {
        for (name, slot) in slots {
            let node = self.take_next(name);
            if let Err(error) = slot.fill(node) {
                self.field_error(name, error);
                return false;
            }
        }
        true
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
