//! Selection of the alternative of an untagged union for a value.

use std::cell::Cell;
use std::cmp::Reverse;

use super::lenient::Strict;
use super::number::{is_integral, survives_float};
use super::pattern::Pattern;
use super::{Kind, Node};

pub use super::constant::Constant;

/// A set of kinds of JSON values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kinds(u8);

impl Kinds {
    /// No kind.
    pub const NONE: Self = Self(0);
    /// `null`
    pub const NULL: Self = Self(1);
    /// `true` and `false`
    pub const BOOLEAN: Self = Self(1 << 1);
    /// Every number.
    pub const NUMBER: Self = Self(1 << 2 | 1 << 3);
    /// Numbers without a fraction.
    pub const INTEGER: Self = Self(1 << 3);
    /// Strings.
    pub const STRING: Self = Self(1 << 4);
    /// Arrays.
    pub const ARRAY: Self = Self(1 << 5);
    /// Objects.
    pub const OBJECT: Self = Self(1 << 6);
    /// Every number, without losing a digit.
    pub const EXACT_NUMBER: Self = Self(Self::NUMBER.0 | 1 << 7);
    /// Every kind.
    pub const ANY: Self = Self(0xFF);

    /// Returns the union of both sets.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns whether the value is of one of these kinds.
    #[must_use]
    pub fn accept(self, node: Node<'_>) -> bool {
        let needed = match node.kind() {
            Kind::Null => Self::NULL,
            Kind::Boolean => Self::BOOLEAN,
            Kind::Number if node.number_text().is_some_and(is_integral) => Self::INTEGER,
            Kind::Number => Self(1 << 2),
            Kind::String => Self::STRING,
            Kind::Array => Self::ARRAY,
            Kind::Object => Self::OBJECT,
        };
        self.0 & needed.0 != 0
    }

    /// Returns whether the kinds include numbers without a fraction, but no others.
    const fn are_whole(self) -> bool {
        self.0 & Self::NUMBER.0 == Self::INTEGER.0
    }

    /// Returns whether a number may lose digits.
    const fn are_inexact(self) -> bool {
        self.0 & Self::EXACT_NUMBER.0 == Self::NUMBER.0
    }
}

/// The path of a member, and the scalars that are expected there. An array along the path, or at its end,
/// stands for each of its elements, except for the step `[0]`, which leads to the first one; an empty path
/// leads to the value itself.
pub type Expected = (&'static [&'static str], &'static [Constant]);

/// The external description of an alternative of a union.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// The kinds of values it can be.
    pub kinds: Kinds,
    /// The members that an object must have.
    pub required: &'static [&'static str],
    /// All known members; the more of the members of a value are known, the better the shape matches.
    pub known: &'static [&'static str],
    /// The paths that must hold one of some scalars, if present.
    pub constants: &'static [Expected],
    /// The paths that should hold one of some scalars; the fewer others, the better.
    pub listed: &'static [Expected],
    /// Members that are not nullable, but are in another shape of the union.
    pub never_null: &'static [&'static str],
    /// Whether an object has only known members.
    pub closed: bool,
    /// Patterns of names; a member that matches one is known.
    pub patterns: &'static [Pattern],
}

impl Shape {
    /// Creates a shape for values of these kinds, without information about their members.
    #[must_use]
    pub const fn of(kinds: Kinds) -> Self {
        Self {
            kinds,
            required: &[],
            known: &[],
            constants: &[],
            listed: &[],
            never_null: &[],
            closed: false,
            patterns: &[],
        }
    }

    /// Sets the required members and all known ones.
    #[must_use]
    pub const fn members(
        mut self,
        required: &'static [&'static str],
        known: &'static [&'static str],
    ) -> Self {
        self.required = required;
        self.known = known;
        self
    }

    /// Sets the paths that must hold one of some scalars, if present.
    #[must_use]
    pub const fn constants(mut self, constants: &'static [Expected]) -> Self {
        self.constants = constants;
        self
    }

    /// Sets the paths that should hold one of some scalars.
    #[must_use]
    pub const fn listed(mut self, listed: &'static [Expected]) -> Self {
        self.listed = listed;
        self
    }

    /// Sets the members that are not nullable, but are in another shape of the union.
    #[must_use]
    pub const fn never_null(mut self, never_null: &'static [&'static str]) -> Self {
        self.never_null = never_null;
        self
    }

    /// Adds members whose names match patterns.
    #[must_use]
    pub const fn patterns(mut self, patterns: &'static [Pattern]) -> Self {
        self.patterns = patterns;
        self
    }

    /// Allows only known members.
    #[must_use]
    pub const fn closed(mut self) -> Self {
        self.closed = true;
        self
    }
}

/// The rank of a shape by its external description: less is better.
type Rank = (bool, bool, usize, usize);

/// Returns the shapes that may match the value, the best first.
///
/// Shapes of another kind, or whose required members or constants are missing, are excluded. Closed shapes that do
/// not know a member of the value come last: a server may send more than its specification allows. A number without a
/// fraction belongs to a shape of integers, whatever its position: those of floats come after it, and are
/// excluded if the number would lose digits. The others are ranked by how few members have unlisted scalars
/// or are `null` although never nullable, then by how few members of the value are unknown; ties keep their
/// order.
///
/// Among equally ranked shapes, [`Choice::accept`] finds the one in which the fewest unions recognize
/// nothing.
#[must_use]
pub fn choose(node: Node<'_>, shapes: &'static [Shape]) -> Choice {
    let fitting = || {
        let all = shapes.iter().enumerate();
        all.filter(|(_, shape)| fits(node, shape))
    };
    let is_integer = node.number_text().is_some_and(is_integral)
        && fitting().any(|(_, shape)| shape.kinds.are_whole());
    let loses_digits = is_integer && !node.number_text().is_some_and(survives_float);
    let mut ranked: Vec<(Rank, usize)> = fitting()
        .filter(|(_, shape)| !(loses_digits && shape.kinds.are_inexact()))
        .map(|(index, shape)| (rank(node, shape, is_integer), index))
        .collect();
    ranked.sort_unstable();
    let several = ranked.len() > 1;
    let outer = LOOK.get();
    Choice {
        looks_on: several && !outer.comparing,
        strict: several.then(Strict::begin),
        ranked,
        tried: 0,
        best: None,
        outer,
    }
}

fn rank(node: Node<'_>, shape: &Shape, is_integer: bool) -> Rank {
    let unlisted = unlisted_members(node, shape) + null_members(node, shape);
    let unknown = unknown_members(node, shape);
    let too_many = shape.closed && node.kind() == Kind::Object && unknown > 0;
    let is_other = is_integer && !shape.kinds.are_whole();
    (too_many, is_other, unlisted, unknown)
}

/// The rank of a shape for a value that may lack its members: less is better.
///
/// If shapes know the same members, the one with fewer missing members is better, then the one that requires more.
pub(crate) type LooseRank = (Rank, usize, Reverse<usize>);

/// Returns the rank of each shape; `None` for those of another kind, and those with another constant.
pub(crate) fn loose_ranks(node: Node<'_>, shapes: &[Option<&Shape>]) -> Vec<Option<LooseRank>> {
    let loose = |shape: &Shape| {
        let lacks = |name: &&&str| node.get(name).is_none();
        let missing = shape.required.iter().filter(lacks).count();
        let rank = rank(node, shape, false);
        (rank, missing, Reverse(shape.required.len()))
    };
    let fits = |shape: &&Shape| shape.kinds.accept(node) && has_constants(node, shape);
    let shapes = shapes.iter().copied();
    shapes.map(|shape| shape.filter(fits).map(loose)).collect()
}

/// Returns how many unions recognized nothing while reading, and the value.
pub(crate) fn unrecognized<T>(read: impl FnOnce() -> T) -> (usize, T) {
    let before = LOOK.get().unrecognized;
    let value = read();
    (LOOK.get().unrecognized.wrapping_sub(before), value)
}

/// Reports to the enclosing unions that a value was read, but another alternative may preserve more of it.
pub(super) fn found_better_elsewhere() {
    let look = LOOK.get();
    LOOK.set(Look {
        unrecognized: look.unrecognized.wrapping_add(1),
        ..look
    });
}

/// The results of the unions that this thread reads.
#[derive(Debug, Clone, Copy)]
struct Look {
    /// The number of unions that recognized nothing, and of numbers that lost digits.
    unrecognized: usize,
    /// Whether a union is comparing several alternatives. Nested unions do not: otherwise the time to read a
    /// value would multiply at each level.
    comparing: bool,
}

thread_local! {
    static LOOK: Cell<Look> = const {
        Cell::new(Look { unrecognized: 0, comparing: false })
    };
}

/// The alternatives of a union to try for a value.
#[derive(Debug)]
pub struct Choice {
    ranked: Vec<(Rank, usize)>,
    /// The number of alternatives tried.
    tried: usize,
    /// Whether an alternative of equal rank may match better inside.
    looks_on: bool,
    /// The best so far: the number of unions in it that recognized nothing, and its position in `ranked`.
    best: Option<(usize, usize)>,
    /// The state when the choice began.
    outer: Look,
    /// Dropped with the choice.
    #[allow(dead_code, reason = "what counts is how long it lives")]
    strict: Option<Strict>,
}

impl Choice {
    /// Returns whether to use the alternative that was just read. If a union inside it recognized nothing and
    /// another alternative has the same rank, the others are tried first, and the best of all is returned
    /// again at the end.
    pub fn accept(&mut self) -> bool {
        if !self.looks_on {
            return true;
        }
        let unrecognized = LOOK
            .get()
            .unrecognized
            .wrapping_sub(self.outer.unrecognized);
        if unrecognized == 0 {
            return true;
        }
        let place = self.tried.saturating_sub(1);
        if self.best.is_none_or(|(least, _)| unrecognized < least) {
            self.best = Some((unrecognized, place));
        }
        false
    }

    /// Returns the next alternative to try, unless its rank is worse than that of the best so far.
    fn untried(&self) -> Option<usize> {
        let (rank, index) = self.ranked.get(self.tried)?;
        let best = self.best.and_then(|(_, place)| self.ranked.get(place));
        best.is_none_or(|(best, _)| best == rank).then_some(*index)
    }
}

impl Iterator for Choice {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        if let Some(index) = self.untried() {
            self.tried += 1;
            LOOK.set(Look {
                comparing: self.outer.comparing || self.looks_on,
                ..self.outer
            });
            return Some(index);
        }
        LOOK.set(self.outer);
        self.looks_on = false;
        if let Some((_, index)) = self
            .best
            .take()
            .and_then(|(_, place)| self.ranked.get(place))
        {
            self.tried = self.ranked.len();
            return Some(*index);
        }
        self.outer.unrecognized = self.outer.unrecognized.wrapping_add(1);
        LOOK.set(self.outer);
        None
    }
}

impl Drop for Choice {
    fn drop(&mut self) {
        LOOK.set(Look {
            comparing: self.outer.comparing,
            ..LOOK.get()
        });
    }
}

fn fits(node: Node<'_>, shape: &Shape) -> bool {
    shape.kinds.accept(node)
        && (node.kind() != Kind::Object
            || shape.required.iter().all(|name| node.get(name).is_some()))
        && has_constants(node, shape)
}

fn has_constants(node: Node<'_>, shape: &Shape) -> bool {
    shape.constants.iter().all(|(way, allowed)| {
        all_at(node, way, &|node| {
            allowed.iter().any(|constant| constant.is(node))
        })
    })
}

/// Returns whether everything at a path satisfies a predicate; so does a missing value.
fn all_at(node: Node<'_>, way: &[&str], is_good: &dyn Fn(Node<'_>) -> bool) -> bool {
    if node.kind() == Kind::Array {
        if let Some((index, way)) = way
            .split_first()
            .and_then(|(step, way)| Some((place(step)?, way)))
        {
            let mut elements = node.elements();
            return elements
                .nth(index)
                .is_none_or(|element| all_at(element, way, is_good));
        }
        return node.elements().all(|element| all_at(element, way, is_good));
    }
    match way.split_first() {
        None => is_good(node),
        Some((name, way)) => node.get(name).is_none_or(|node| all_at(node, way, is_good)),
    }
}

/// Returns the index of the array element that a step selects.
fn place(step: &str) -> Option<usize> {
    let index = step.strip_prefix('[')?.strip_suffix(']')?;
    index.parse().ok()
}

fn unlisted_members(node: Node<'_>, shape: &Shape) -> usize {
    let unlisted = |(way, listed): &&Expected| {
        !all_at(node, way, &|node| {
            node.is_null() || listed.iter().any(|constant| constant.is(node))
        })
    };
    shape.listed.iter().filter(unlisted).count()
}

fn null_members(node: Node<'_>, shape: &Shape) -> usize {
    let is_null = |name: &&&str| node.get(name).is_some_and(Node::is_null);
    shape.never_null.iter().filter(is_null).count()
}

fn unknown_members(node: Node<'_>, shape: &Shape) -> usize {
    node.members()
        .filter(|(name, _)| {
            let mut patterns = shape.patterns.iter();
            !shape.known.contains(name) && !patterns.any(|pattern| pattern.matches(name))
        })
        .count()
}

/// Returns which of the tags the member with the given name is.
#[must_use]
pub fn tag(node: Node<'_>, name: &str, tags: &[Constant]) -> Option<usize> {
    let tag = node.get(name)?;
    tags.iter().position(|known| known.is(tag))
}
