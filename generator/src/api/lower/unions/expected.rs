//! Scalars that distinguish the alternatives of a union.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::api::literal::Literal;
use crate::api::model::{Expected, Kind, Shape};
use crate::api::pattern::Pattern;

/// The maximum number of scalars in a list of a shape.
pub(super) const MAX_LISTED: usize = 32;

/// The maximum number of expectations below the properties of an object.
pub(super) const MAX_BELOW: usize = 32;

/// The outline of values of a type, independent of the other alternatives.
#[derive(Clone, Debug, Default)]
pub(super) struct Outline {
    pub(super) kinds: Vec<Kind>,
    /// Required properties.
    pub(super) required: Vec<String>,
    /// Known properties.
    pub(super) known: Vec<String>,
    /// Places that can only have some scalars.
    pub(super) constants: Vec<Tell>,
    /// Places that have one of the scalars known today; such lists are open.
    pub(super) listed: Vec<Tell>,
    pub(super) closed: bool,
    /// Patterns of property names that are known as well.
    pub(super) patterns: Vec<Pattern>,
}

/// Scalars that are expected somewhere in a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tell {
    /// The path of properties; an array in the path stands for each of its elements, unless an index selects one.
    pub(super) way: Vec<String>,
    pub(super) values: Vec<Literal>,
    /// Whether all properties in the path are always present.
    pub(super) required: bool,
}

/// Returns the path step to one element of a list, as the runtime expects it.
pub(super) fn place(index: usize) -> String {
    format!("[{index}]")
}

/// Whether a step could be mistaken for one to a list element.
fn is_place(step: &str) -> bool {
    step.strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .is_some_and(|index| index.parse::<usize>().is_ok())
}

impl Tell {
    /// Returns the values, independent of their order.
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

    /// Adds the scalars of an enum. A single value is a constant.
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

    /// Removes expectations of individual list elements: in a nested list they would be applied to the outer one.
    pub(super) fn without_places(&self) -> Self {
        let mut outline = self.clone();
        let is_kept = |tell: &Tell| !tell.way.first().is_some_and(|step| is_place(step));
        outline.constants.retain(is_kept);
        outline.listed.retain(is_kept);
        outline
    }

    /// Also allows `null`.
    pub(super) fn allow_null(&mut self) {
        self.kinds.push(Kind::Null);
        for tell in self.constants.iter_mut().chain(&mut self.listed) {
            if tell.way.is_empty() {
                tell.values.push(Literal::Null);
            }
        }
    }

    /// Adds the expectations inside a property, or inside the elements of a list.
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
        // Properties themselves are always kept, expectations below them as far as there is room.
        let (own, deeper): (Vec<&Tell>, Vec<&Tell>) =
            inner.constants.iter().partition(|tell| tell.way.is_empty());
        let deeper = deeper.into_iter().take(room(&self.constants));
        self.constants
            .extend(own.into_iter().chain(deeper).map(tell));
        let (own, deeper): (Vec<&Tell>, Vec<&Tell>) =
            inner.listed.iter().partition(|tell| tell.way.is_empty());
        let deeper = deeper.into_iter().take(room(&self.listed));
        let listed = own.into_iter().chain(deeper).map(tell);
        // An open list distinguishes nothing if it is optional.
        self.listed.extend(listed.filter(|tell| tell.required));
    }

    /// Returns the outline of a value that has one of several outlines.
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
        // A list would be compared with the expectations of objects.
        if !all.kinds.contains(&Kind::Array) {
            all.common(&objects);
        }
        all
    }

    /// Adds places that are restricted to some scalars in all outlines, as constants or as open lists.
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
                // Of two lists for one path, the first is used.
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
    /// The number of outlines that contain it.
    objects: usize,
    values: BTreeSet<&'a Literal>,
    is_constant: bool,
    required: bool,
}

/// The target of a path, in all variants of one container.
#[derive(Default)]
struct Variants<'a> {
    /// The number of variants with an expectation there.
    count: usize,
    values: BTreeSet<BTreeSet<&'a Literal>>,
}

/// Objects, lists and scalars are distinguished by their kind; scalars inside them are compared within the
/// same kind.
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

/// Returns the shapes of the variants of a union.
///
/// A property that can only be one scalar excludes an alternative. An optional one does so only if every
/// alternative has such a property and not all have the same value; otherwise it is an enum like any other,
/// which may get other values. Scalars at greater depth are kept if they distinguish alternatives.
pub(super) fn shapes(each: &[Rc<Outline>]) -> Vec<Shape> {
    let mut sizes: BTreeMap<Container, usize> = BTreeMap::new();
    let mut ways: BTreeMap<(Container, &[String]), Variants<'_>> = BTreeMap::new();
    // Constants and open lists.
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

/// Whether another variant may be a scalar of the same kind.
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

/// Sorts lists by the length of their paths; lists with equal lengths keep their order.
fn order(listed: &mut [Expected]) {
    listed.sort_by_key(|(way, _)| way.len());
}
