//! A single value that matches all schemas at once, generated according to its type. [`number`] respects the bounds
//! of
//! numbers, [`object`] fills objects.

mod number;
mod object;

use clientwright_openapi::document::{Document, Schema, SchemaId, Types};

use super::constraints::{self, Constraints};
use super::families::Families;
use super::random::Random;
use super::text;
use crate::json::{Json, twins};
use crate::number::Exact;
use crate::pattern::Patterns;
use crate::schema::{meant_as_text, types_of};
use crate::validate::Validator;

/// Below this depth, values only have required properties, and lists their minimum length.
const SHALLOW: usize = 5;
/// Below this depth, no value is generated.
const DEEPEST: usize = 24;
/// The maximum number of parts that are generated for one value, including discarded ones.
const STEPS: usize = 4000;
/// The number of parts after which a value stops growing.
const LARGE: usize = 250;

/// How many of the optional parts a value has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Least,
    Most,
    Mixed,
}

/// The inputs for generating values.
#[derive(Debug)]
pub(super) struct Materials<'a> {
    pub(super) document: &'a Document,
    pub(super) families: Families,
    pub(super) validator: Validator<'a>,
    pub(super) patterns: Patterns,
}

/// A value under construction.
pub(super) struct Draft<'s, 'a> {
    materials: &'s Materials<'a>,
    random: Random,
    mode: Mode,
    /// The number of the value, which determines the first alternative of the schema itself.
    index: usize,
    steps: usize,
}

impl<'s, 'a> Draft<'s, 'a> {
    pub(super) fn new(
        materials: &'s Materials<'a>,
        random: Random,
        mode: Mode,
        index: usize,
    ) -> Self {
        Self {
            materials,
            random,
            mode,
            index,
            steps: 0,
        }
    }

    fn least(&self, depth: usize) -> bool {
        self.mode == Mode::Least || depth > SHALLOW || self.steps > LARGE
    }

    /// Generates a value that matches all schemas; `None` if none was found.
    pub(super) fn value(&mut self, ids: &[SchemaId], depth: usize) -> Option<Json> {
        let tries = if depth > SHALLOW { 2 } else { 4 };
        for attempt in 0..tries {
            self.steps += 1;
            if depth > DEEPEST || self.steps > STEPS {
                return None;
            }
            let found = self.attempt(ids, depth, attempt);
            if found.is_some() {
                return found;
            }
        }
        None
    }

    fn attempt(&mut self, ids: &[SchemaId], depth: usize, attempt: usize) -> Option<Json> {
        let document = self.materials.document;
        let mut constraints = Constraints::default();
        let (index, random) = (self.index, &mut self.random);
        let families = &self.materials.families;
        for id in ids {
            let mut first = depth == 0;
            constraints::gather(
                document,
                families,
                *id,
                &mut constraints,
                &mut |alternatives| {
                    let turn = if std::mem::take(&mut first) {
                        (index + attempt) % alternatives.len().max(1)
                    } else {
                        random.below(alternatives.len())
                    };
                    alternatives.get(turn).copied()
                },
            )?;
        }
        self.make(&constraints, depth)
    }

    fn make(&mut self, constraints: &Constraints<'a>, depth: usize) -> Option<Json> {
        let nullable = constraints.schemas.iter().any(|schema| schema.types.null);
        let null_wanted = if self.least(depth) { 12 } else { 8 };
        if nullable && self.mode != Mode::Most && self.random.once_in(null_wanted) {
            return Some(Json::Null);
        }
        // `type: null`, or `nullable: true` of OpenAPI 3.0 without further keywords.
        let is_null = |schema: &&Schema| {
            let only_null = Types {
                null: true,
                ..Types::EMPTY
            };
            schema.types == only_null
                && types_of(schema) == Types::EMPTY
                && schema.values.is_none()
                && schema.reference.is_none()
                && schema.all_of.is_empty()
                && schema.one_of.is_empty()
                && schema.any_of.is_empty()
        };
        if constraints.schemas.iter().any(is_null)
            && constraints
                .schemas
                .iter()
                .all(|schema| types_of(schema) == Types::EMPTY && schema.values.is_none())
        {
            return Some(Json::Null);
        }
        if let Some(value) = self.listed(constraints) {
            return value;
        }
        let types = common_types(&constraints.schemas)?;
        let mut open = Vec::new();
        for (on, kind) in [
            (types.string, 's'),
            (types.number, 'n'),
            (types.integer && !types.number, 'i'),
            (types.boolean, 'b'),
            (types.array, 'a'),
            (types.object, 'o'),
        ] {
            if on {
                open.push(kind);
            }
        }
        if !constraints.tags.is_empty() && (open.is_empty() || types.object) {
            open = vec!['o'];
        }
        match self.random.pick(&open).copied() {
            Some('s') => Some(Json::String(text::sample(
                &constraints.schemas,
                &mut self.random,
            ))),
            Some('n') => self.number(&constraints.schemas, false),
            Some('i') => self.number(&constraints.schemas, true),
            Some('b') => Some(Json::Bool(self.random.once_in(2))),
            Some('a') => self.array(&constraints.schemas, depth),
            Some(_) => self.object(constraints, depth),
            None if constraints.says_members() && !self.random.once_in(4) => {
                self.object(constraints, depth)
            }
            None => Some(self.anything(depth)),
        }
    }

    /// One of the listed values, or an unknown value if the list is open; `None` if there is no list.
    fn listed(&mut self, constraints: &Constraints<'a>) -> Option<Option<Json>> {
        let lists: Vec<&&Schema> = constraints
            .schemas
            .iter()
            .filter(|schema| schema.values.is_some())
            .collect();
        let (first, rest) = lists.split_first()?;
        let of = |schema: &Schema| -> Vec<Json> {
            schema
                .values
                .iter()
                .flatten()
                .map(|node| match schema.types.string {
                    true => meant_as_text(&Json::of(node)),
                    false => Json::of(node),
                })
                .collect()
        };
        let common: Vec<Json> = of(first)
            .into_iter()
            .filter(|value| {
                rest.iter()
                    .all(|schema| of(schema).iter().any(|other| other.same(value)))
            })
            .collect();
        let constant = lists.iter().any(|schema| schema.constant);
        if !constant && self.mode == Mode::Mixed && self.random.once_in(5) {
            let unknown = common.iter().find_map(|value| match value {
                Json::String(_) => Some(Json::String("a value of tomorrow \u{e9}".to_owned())),
                Json::Number(text) if Exact::parse(text).is_some_and(|n| n.is_integral()) => {
                    Some(Json::Number("987654321".to_owned()))
                }
                _ => None,
            });
            if unknown.is_some() {
                return Some(unknown);
            }
        }
        Some(self.random.pick(&common).cloned())
    }

    fn array(&mut self, schemas: &[&'a Schema], depth: usize) -> Option<Json> {
        let count = |of: fn(&Schema) -> &Option<String>| {
            schemas
                .iter()
                .filter_map(|schema| {
                    let value = Exact::parse(of(schema).as_deref()?)?.as_integer()?;
                    usize::try_from(value).ok()
                })
                .collect::<Vec<usize>>()
        };
        let least = count(|s| &s.bounds.min_items)
            .into_iter()
            .max()
            .unwrap_or(0);
        let most = count(|s| &s.bounds.max_items)
            .into_iter()
            .min()
            .unwrap_or(usize::MAX);
        let prefix = schemas
            .iter()
            .map(|s| s.prefix_items.len())
            .max()
            .unwrap_or(0);
        let unique = schemas.iter().any(|schema| schema.bounds.unique_items);
        if least > 2000 || least > most {
            return None;
        }
        let wanted = match (self.least(depth), self.mode) {
            (true, _) => least,
            (false, Mode::Most) => least.max(2).max(prefix),
            (false, _) => least.max(prefix) + self.random.below(4),
        }
        .min(most);
        let mut elements: Vec<Json> = Vec::new();
        let mut failures = 0;
        while elements.len() < wanted && failures < 30 {
            let index = elements.len();
            let ids: Vec<SchemaId> = schemas
                .iter()
                .filter_map(|schema| schema.prefix_items.get(index).copied().or(schema.items))
                .collect();
            let element = if ids.is_empty() {
                Some(self.anything(depth + 1))
            } else {
                self.value(&ids, depth + 1)
            };
            elements.extend(element);
            if unique && twins(&elements).is_some() {
                elements.pop();
            }
            if elements.len() == index {
                failures += 1;
            }
        }
        (elements.len() >= least).then_some(Json::Array(elements))
    }

    /// Any JSON value.
    fn anything(&mut self, depth: usize) -> Json {
        self.steps += 1;
        let shapes = if self.least(depth) { 6 } else { 8 };
        match self.random.below(shapes) {
            0 => Json::Null,
            1 => Json::Bool(true),
            2 => Json::Number("12345678901234567890.1234567890e-5".to_owned()),
            3 => Json::Number("-9223372036854775809".to_owned()),
            4 | 5 => Json::String(text::sample(&[], &mut self.random)),
            6 => Json::Array((0..2).map(|_| self.anything(depth + 1)).collect()),
            _ => Json::Object(
                ["a", "\u{e9}\""]
                    .iter()
                    .map(|name| ((*name).to_owned(), self.anything(depth + 1)))
                    .collect(),
            ),
        }
    }
}

/// The types that all schemas allow: `EMPTY` if no schema has a type, `None` if they have none in common.
fn common_types(schemas: &[&Schema]) -> Option<Types> {
    let mut common: Option<Types> = None;
    for schema in schemas {
        let types = types_of(schema);
        if types == Types::EMPTY {
            continue;
        }
        let Some(known) = common else {
            common = Some(types);
            continue;
        };
        let number = known.number && types.number;
        let both = Types {
            string: known.string && types.string,
            number,
            integer: (known.integer || known.number) && (types.integer || types.number) && !number,
            boolean: known.boolean && types.boolean,
            array: known.array && types.array,
            object: known.object && types.object,
            null: false,
        };
        if both == Types::EMPTY {
            return None;
        }
        common = Some(both);
    }
    Some(common.unwrap_or(Types::EMPTY))
}
