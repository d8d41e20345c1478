//! Which scalars tell the alternatives of a union apart.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::api::literal::Literal;
use crate::api::model::{Expected, Kind, Shape};
use crate::api::pattern::Pattern;

/// The longest list of scalars that is written into a shape.
pub(super) const MAX_LISTED: usize = 32;

/// The most that is kept of what is expected below the members of an object.
pub(super) const MAX_BELOW: usize = 32;

/// What a value of a type looks like, whatever it is held against.
#[derive(Clone, Debug, Default)]
pub(super) struct Outline {
    pub(super) kinds: Vec<Kind>,
    /// Members that must be there.
    pub(super) required: Vec<String>,
    /// Members that are known.
    pub(super) known: Vec<String>,
    /// What can only be one of some scalars.
    pub(super) constants: Vec<Tell>,
    /// What is one of some scalars today; such lists are open.
    pub(super) listed: Vec<Tell>,
    pub(super) closed: bool,
    /// What names of members match that are known, too.
    pub(super) patterns: Vec<Pattern>,
}

/// Scalars that are expected somewhere in a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tell {
    /// The members that lead there; an array on the way stands for each of its elements, unless a place
    /// says for which one.
    pub(super) way: Vec<String>,
    pub(super) values: Vec<Literal>,
    /// Whether all members on the way are always there.
    pub(super) required: bool,
}

/// The step of a way that leads to one element of a list, as the runtime knows it.
pub(super) fn place(index: usize) -> String {
    format!("[{index}]")
}

/// Whether a step could be taken for that to one element.
fn is_place(step: &str) -> bool {
    step.strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .is_some_and(|index| index.parse::<usize>().is_ok())
}

impl Tell {
    /// The values, whatever their order.
    fn set(&self) -> BTreeSet<&Literal> {
        self.values.iter().collect()
    }
}

impl Outline {
    pub(super) fn of(kinds: &[Kind]) -> Self {
        Self {
            kinds: kinds.to_vec(),
            ..Self::default()
        }
    }

    pub(super) fn anything() -> Self {
        Self::of(&[
            Kind::Null,
            Kind::Boolean,
            Kind::ExactNumber,
            Kind::String,
            Kind::Array,
            Kind::Object,
        ])
    }

    /// With the scalars of an enum. One that lists a single value can only be that.
    pub(super) fn with_list(mut self, values: Vec<Literal>) -> Self {
        let tell = Tell {
            way: Vec::new(),
            values,
            required: true,
        };
        match tell.values.len() {
            1 => self.constants.push(tell),
            2..=MAX_LISTED => self.listed.push(tell),
            _ => {}
        }
        self
    }

    /// Without what is expected of one element of a list: in a list of such lists it would be held against
    /// the outer one.
    pub(super) fn without_places(&self) -> Self {
        let mut outline = self.clone();
        let is_kept = |tell: &Tell| !tell.way.first().is_some_and(|step| is_place(step));
        outline.constants.retain(is_kept);
        outline.listed.retain(is_kept);
        outline
    }

    /// `null` is allowed besides.
    pub(super) fn allow_null(&mut self) {
        self.kinds.push(Kind::Null);
        for tell in self.constants.iter_mut().chain(&mut self.listed) {
            if tell.way.is_empty() {
                tell.values.push(Literal::Null);
            }
        }
    }

    /// Adds what is expected inside of a member, or of the elements of a list.
    pub(super) fn below(&mut self, way: &[String], inner: &Self, nullable: bool, required: bool) {
        let tell = |tell: &Tell| {
            let mut values = tell.values.clone();
            if tell.way.is_empty() && nullable && !values.contains(&Literal::Null) {
                values.push(Literal::Null);
            }
            Tell {
                way: way.iter().chain(&tell.way).cloned().collect(),
                values,
                required: required && tell.required,
            }
        };
        let room = |tells: &[Tell]| {
            let below = tells.iter().filter(|tell| tell.way.len() > 1);
            MAX_BELOW.saturating_sub(below.count())
        };
        // Members themselves are always kept, what is below them as far as there is room.
        let (own, deeper): (Vec<&Tell>, Vec<&Tell>) =
            inner.constants.iter().partition(|tell| tell.way.is_empty());
        let deeper = deeper.into_iter().take(room(&self.constants));
        self.constants
            .extend(own.into_iter().chain(deeper).map(tell));
        let (own, deeper): (Vec<&Tell>, Vec<&Tell>) =
            inner.listed.iter().partition(|tell| tell.way.is_empty());
        let deeper = deeper.into_iter().take(room(&self.listed));
        let listed = own.into_iter().chain(deeper).map(tell);
        // Of what need not be there, an open list tells nothing.
        self.listed.extend(listed.filter(|tell| tell.required));
    }

    /// What a value looks like that has one of several outlines.
    pub(super) fn any_of(each: &[Rc<Self>]) -> Self {
        let mut all = Self::default();
        for kind in each.iter().flat_map(|outline| &outline.kinds) {
            if !all.kinds.contains(kind) {
                all.kinds.push(*kind);
            }
        }
        let objects: Vec<&Self> = each
            .iter()
            .map(Rc::as_ref)
            .filter(|outline| outline.kinds.contains(&Kind::Object))
            .collect();
        let Some((first, others)) = objects.split_first() else {
            return all;
        };
        all.required.clone_from(&first.required);
        all.closed = objects.iter().all(|outline| outline.closed);
        for pattern in objects.iter().flat_map(|outline| &outline.patterns) {
            if !all.patterns.contains(pattern) {
                all.patterns.push(pattern.clone());
            }
        }
        let mut known = BTreeSet::new();
        for name in objects.iter().flat_map(|outline| &outline.known) {
            if known.insert(name) {
                all.known.push(name.clone());
            }
        }
        for outline in others {
            let required: BTreeSet<&String> = outline.required.iter().collect();
            all.required.retain(|name| required.contains(name));
        }
        // A list would be held against what holds for the objects.
        if !all.kinds.contains(&Kind::Array) {
            all.common(&objects);
        }
        all
    }

    /// Adds what is restricted to some scalars in all outlines: what can only be one of them, and what
    /// may be others.
    fn common(&mut self, objects: &[&Self]) {
        let mut found: BTreeMap<&[String], Common<'_>> = BTreeMap::new();
        for (index, object) in objects.iter().enumerate() {
            let constants = object.constants.iter().map(|tell| (tell, true));
            let listed = object.listed.iter().map(|tell| (tell, false));
            for (tell, is_constant) in constants.chain(listed) {
                let common = found.entry(&tell.way).or_insert_with(|| Common {
                    objects: 0,
                    values: BTreeSet::new(),
                    is_constant: true,
                    required: true,
                });
                // Of two lists for one way the first counts.
                if common.objects == index {
                    common.objects += 1;
                    common.values.extend(&tell.values);
                    common.is_constant &= is_constant;
                    common.required &= tell.required;
                }
            }
        }
        for (way, common) in found {
            if common.objects != objects.len() {
                continue;
            }
            let tell = Tell {
                way: way.to_vec(),
                values: common.values.into_iter().cloned().collect(),
                required: common.required,
            };
            match common.is_constant {
                true => self.constants.push(tell),
                false if tell.values.len() <= MAX_LISTED => self.listed.push(tell),
                false => {}
            }
        }
    }
}

struct Common<'a> {
    /// In how many outlines it is.
    objects: usize,
    values: BTreeSet<&'a Literal>,
    is_constant: bool,
    required: bool,
}

/// What a way leads to, in all variants of one container.
#[derive(Default)]
struct Variants<'a> {
    /// How many variants expect something there.
    count: usize,
    values: BTreeSet<BTreeSet<&'a Literal>>,
}

/// Objects, lists and scalars are told apart by what they are; scalars below are held against those of
/// their like.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Container {
    Object,
    List,
    Scalar,
}

fn container(outline: &Outline) -> Container {
    match outline.kinds.as_slice() {
        kinds if kinds.contains(&Kind::Object) => Container::Object,
        kinds if kinds.contains(&Kind::Array) => Container::List,
        _ => Container::Scalar,
    }
}

/// The shapes of the variants of a union.
///
/// A member that can only be one scalar rules an alternative out. One that need not be there does so
/// only where each alternative has such a member and not all have the same value: else it is an enum
/// like any other, which may have other values tomorrow. Scalars further below are kept where they tell
/// alternatives apart.
pub(super) fn shapes(each: &[Rc<Outline>]) -> Vec<Shape> {
    let mut sizes: BTreeMap<Container, usize> = BTreeMap::new();
    let mut ways: BTreeMap<(Container, &[String]), Variants<'_>> = BTreeMap::new();
    // Constants and open lists alike.
    let mut told: BTreeMap<(Container, &[String]), BTreeSet<BTreeSet<&Literal>>> = BTreeMap::new();
    for outline in each {
        let container = container(outline);
        *sizes.entry(container).or_default() += 1;
        for tell in &outline.constants {
            let variants = ways.entry((container, &tell.way)).or_default();
            variants.count += 1;
            variants.values.insert(tell.set());
        }
        for tell in outline.constants.iter().chain(&outline.listed) {
            told.entry((container, &tell.way))
                .or_default()
                .insert(tell.set());
        }
    }
    each.iter()
        .enumerate()
        .map(|(index, outline)| {
            let container = container(outline);
            let mut shape = Shape {
                kinds: outline.kinds.clone(),
                required: outline.required.clone(),
                known: outline.known.clone(),
                closed: outline.closed,
                patterns: outline.patterns.clone(),
                ..Shape::default()
            };
            let has_like = container != Container::Scalar || has_like(each, index);
            for tell in &outline.constants {
                let variants = ways.get(&(container, tell.way.as_slice()));
                let differ = variants.is_some_and(|variants| variants.values.len() > 1);
                let all = variants.map(|variants| variants.count) == sizes.get(&container).copied();
                let is_member = container == Container::Object && tell.way.len() == 1;
                let expected = (tell.way.clone(), tell.values.clone());
                match container {
                    Container::Scalar if has_like => shape.constants.push(expected),
                    Container::Scalar => {}
                    _ if is_member && tell.required => shape.constants.push(expected),
                    _ if differ && (all || tell.required) => shape.constants.push(expected),
                    _ if is_member || differ => shape.listed.push(expected),
                    _ => {}
                }
            }
            for tell in &outline.listed {
                let is_member = container == Container::Object && tell.way.len() == 1;
                let told = told.get(&(container, tell.way.as_slice()));
                let differ = told.is_some_and(|sets| sets.len() > 1);
                let is_like = has_like && container == Container::Scalar;
                if is_member || tell.way.is_empty() && is_like || tell.way.len() > 1 && differ {
                    shape.listed.push((tell.way.clone(), tell.values.clone()));
                }
            }
            order(&mut shape.listed);
            shape
        })
        .collect()
}

/// Whether a scalar of the same kind may be another variant.
fn has_like(each: &[Rc<Outline>], index: usize) -> bool {
    let numbers = |kind: &Kind| match kind {
        Kind::Integer | Kind::ExactNumber => Kind::Number,
        other => *other,
    };
    let kinds =
        |outline: &Outline| -> BTreeSet<Kind> { outline.kinds.iter().map(numbers).collect() };
    let Some(own) = each.get(index).map(|outline| kinds(outline)) else {
        return false;
    };
    let others = each.iter().enumerate().filter(|(other, _)| *other != index);
    others
        .map(|(_, other)| kinds(other))
        .any(|other| !other.is_disjoint(&own))
}

/// Lists that were always open come before those that became so, as they were found.
fn order(listed: &mut [Expected]) {
    listed.sort_by_key(|(way, _)| way.len());
}
