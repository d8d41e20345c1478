//! One value.

use std::collections::BTreeSet;

use client_generator::document::{AdditionalProperties, Schema, SchemaId, Types};

use super::demand::{self, Demand};
use super::fits::{has_twins, integer_range, meant_as_text, member_schemas, types_of};
use super::json::Json;
use super::number::Exact;
use super::random::Random;
use super::{Sampler, text};

/// Where a value grows no further: required members and shortest lists only.
const SHALLOW: usize = 5;
/// Where there is no value.
const DEEPEST: usize = 24;
/// How many parts of values are made for one value, those given up included.
const STEPS: usize = 4000;
/// After how many parts a value grows no further.
const LARGE: usize = 250;

/// Members that no schema names, with characters that are easily damaged.
const UNKNOWN: [&str; 8] = [
    "unknownMember",
    "x-\u{e9}\u{1f980}",
    "with \"quotes\" and \\",
    "type ",
    "a/b~c.d[0]",
    "additional_properties",
    "",
    "$ref",
];

/// How much of what is optional a value has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Least,
    Most,
    Mixed,
}

/// A value in the making.
pub(super) struct Draft<'s, 'a> {
    sampler: &'s Sampler<'a>,
    random: Random,
    mode: Mode,
    /// The number of the value: the alternative of the schema itself that comes first.
    index: usize,
    steps: usize,
}

impl<'s, 'a> Draft<'s, 'a> {
    pub(super) fn new(sampler: &'s Sampler<'a>, random: Random, mode: Mode, index: usize) -> Self {
        Self {
            sampler,
            random,
            mode,
            index,
            steps: 0,
        }
    }

    fn least(&self, depth: usize) -> bool {
        self.mode == Mode::Least || depth > SHALLOW || self.steps > LARGE
    }

    /// A value that fits all of the schemas; `None` where none was found.
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
        let document = self.sampler.document;
        let mut demand = Demand::default();
        let (index, random) = (self.index, &mut self.random);
        let families = self.sampler.families;
        for id in ids {
            let mut first = depth == 0;
            demand::gather(document, families, *id, &mut demand, &mut |alternatives| {
                let turn = if std::mem::take(&mut first) {
                    (index + attempt) % alternatives.len().max(1)
                } else {
                    random.below(alternatives.len())
                };
                alternatives.get(turn).copied()
            })?;
        }
        self.make(&demand, depth)
    }

    fn make(&mut self, demand: &Demand<'a>, depth: usize) -> Option<Json> {
        let nullable = demand.schemas.iter().any(|schema| schema.types.null);
        let null_wanted = if self.least(depth) { 12 } else { 8 };
        if nullable && self.mode != Mode::Most && self.random.once_in(null_wanted) {
            return Some(Json::Null);
        }
        // `type: null`, or `nullable: true` of 3.0 that says nothing else.
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
        if demand.schemas.iter().any(is_null)
            && demand
                .schemas
                .iter()
                .all(|schema| types_of(schema) == Types::EMPTY && schema.values.is_none())
        {
            return Some(Json::Null);
        }
        if let Some(value) = self.listed(demand) {
            return value;
        }
        let types = common_types(&demand.schemas)?;
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
        if !demand.tags.is_empty() && (open.is_empty() || types.object) {
            open = vec!['o'];
        }
        match self.random.pick(&open).copied() {
            Some('s') => Some(Json::String(text::sample(
                &demand.schemas,
                &mut self.random,
            ))),
            Some('n') => self.number(&demand.schemas, false),
            Some('i') => self.number(&demand.schemas, true),
            Some('b') => Some(Json::Bool(self.random.once_in(2))),
            Some('a') => self.array(&demand.schemas, depth),
            Some(_) => self.object(demand, depth),
            None if says_members(&demand.schemas) && !self.random.once_in(4) => {
                self.object(demand, depth)
            }
            None => Some(self.anything(depth)),
        }
    }

    /// One of the values that are listed, or one that an open list may get; `None`: no list.
    fn listed(&mut self, demand: &Demand<'a>) -> Option<Option<Json>> {
        let lists: Vec<&&Schema> = demand
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

    fn number(&mut self, schemas: &[&'a Schema], integer: bool) -> Option<Json> {
        let format = schemas.iter().find_map(|schema| schema.format.as_deref());
        let range = format.and_then(integer_range);
        let integer = integer || range.is_some();
        let bound = |of: fn(&Schema) -> &Option<String>| -> Vec<String> {
            schemas
                .iter()
                .filter_map(|schema| of(schema).clone())
                .collect()
        };
        let least: Vec<String> = [
            bound(|s| &s.bounds.minimum),
            bound(|s| &s.bounds.exclusive_minimum),
        ]
        .concat();
        let most: Vec<String> = [
            bound(|s| &s.bounds.maximum),
            bound(|s| &s.bounds.exclusive_maximum),
        ]
        .concat();
        let steps = bound(|s| &s.bounds.multiple_of);
        let integers = |texts: &[String]| -> Vec<i128> {
            texts
                .iter()
                .filter_map(|text| Exact::parse(text)?.as_integer())
                .collect()
        };
        let mut candidates: Vec<String> = Vec::new();
        let (low, high) = range.unwrap_or((i128::from(i64::MIN), i128::from(i64::MAX)));
        // Bounds at the end of 64 bits are often written as the nearest double.
        let near = |value: i128, end: i128| {
            if value.abs_diff(end) < 2000 {
                end
            } else {
                value
            }
        };
        let ends = |value: i128| {
            let value = near(value, i128::from(i64::MIN));
            near(near(value, i128::from(i64::MAX)), i128::from(u64::MAX))
        };
        let lower = integers(&least).into_iter().max().map(ends);
        let upper = integers(&most).into_iter().min().map(ends);
        // Beyond 64 bits only where the schema says so.
        let low = lower.map_or(low, |lower| {
            if range.is_some() {
                lower.max(low)
            } else {
                lower
            }
        });
        let high = upper.map_or(high, |upper| {
            if range.is_some() {
                upper.min(high)
            } else {
                upper
            }
        });
        for value in [
            0_i64,
            1,
            -1,
            7,
            42,
            1000,
            9_007_199_254_740_993,
            -9_007_199_254_740_993,
        ] {
            candidates.push(value.to_string());
        }
        for value in [
            low,
            low.saturating_add(1),
            high,
            high.saturating_sub(1),
            low / 2 + high / 2,
        ] {
            candidates.push(value.to_string());
        }
        if let (Some(width), true) = (high.checked_sub(low), high > low) {
            for _ in 0..4 {
                let offset = i128::from(self.random.next() >> 1)
                    .checked_rem(width)
                    .unwrap_or(0);
                candidates.push(low.saturating_add(offset).to_string());
            }
        }
        for step in integers(&steps) {
            for times in [
                low.checked_div(step),
                Some(3),
                Some(10),
                high.checked_div(step),
            ] {
                let product = times.and_then(|times| times.checked_mul(step));
                candidates.extend(product.map(|value| value.to_string()));
            }
        }
        if integer && self.random.once_in(6) {
            candidates.extend(["1e2", "3.0", "-2E+1", "0e0"].map(str::to_owned));
        }
        if !integer {
            candidates.extend(
                [
                    "0.5",
                    "-0.1",
                    "1e-7",
                    "1.25E+2",
                    "3.141592653589793",
                    "-0.0",
                    "1e300",
                    "5e-324",
                ]
                .map(str::to_owned),
            );
            candidates.extend(steps.iter().cloned());
            let whole = i32::try_from(self.random.next() >> 40).unwrap_or(0);
            candidates.push(format!("{whole}.{}", self.random.below(1000)));
            if let (Some(low), Some(high)) = (lower, upper) {
                candidates.push(format!("{low}.5"));
                candidates.push(format!("{}.25", high.saturating_sub(1)));
            }
            let decimals = |texts: &[String]| texts.first().and_then(|t| t.parse::<f64>().ok());
            if let (Some(low), Some(high)) = (decimals(&least), decimals(&most)) {
                candidates.push(format!("{:?}", (low + high) / 2.0));
                candidates.push(format!("{low:?}"));
                candidates.push(format!("{high:?}"));
            }
            if format == Some("decimal") {
                candidates.push("12345678901234567890.123456789".to_owned());
                candidates.push("1e400".to_owned());
            } else {
                candidates.retain(|text| is_double(text));
            }
        }
        for _ in 0..40 {
            let text = self.random.pick(&candidates)?;
            let fits = |schema: &&Schema| {
                let value = Json::Number(text.clone());
                super::fits::fits_own_number(schema, &value)
            };
            if schemas.iter().all(fits) {
                return Some(Json::Number(text.clone()));
            }
        }
        candidates.into_iter().map(Json::Number).find(|value| {
            schemas
                .iter()
                .all(|schema| super::fits::fits_own_number(schema, value))
        })
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
            if unique && has_twins(&elements) {
                elements.pop();
            }
            if elements.len() == index {
                failures += 1;
            }
        }
        (elements.len() >= least).then_some(Json::Array(elements))
    }

    fn object(&mut self, demand: &Demand<'a>, depth: usize) -> Option<Json> {
        let schemas = &demand.schemas;
        let required: BTreeSet<&str> = schemas
            .iter()
            .flat_map(|schema| schema.required.iter().map(|name| name.value.as_str()))
            .collect();
        let mut names: Vec<&str> = Vec::new();
        for name in schemas
            .iter()
            .flat_map(|schema| {
                schema
                    .properties
                    .iter()
                    .map(|(name, _)| name.value.as_str())
            })
            .chain(required.iter().copied())
            .chain(demand.tags.iter().map(|tag| tag.name.as_str()))
        {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let known: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut members: Vec<(String, Json)> = Vec::new();
        for name in names {
            let must = required.contains(name);
            let Some(ids) = allowed(schemas, name) else {
                if must {
                    return None;
                }
                continue;
            };
            if let Some(tag) = demand.tags.iter().find(|tag| tag.name == name) {
                if let Some(value) = self.tag(&ids, &tag.values) {
                    members.push((name.to_owned(), value));
                    continue;
                }
                match (tag.strict, must) {
                    (true, true) => return None,
                    (true, false) => continue,
                    (false, _) => {}
                }
            }
            let wanted = match self.mode {
                _ if must => true,
                _ if self.least(depth) => false,
                Mode::Most => true,
                _ => self.random.once_in(2),
            };
            if !wanted {
                continue;
            }
            let value = if ids.is_empty() {
                Some(self.anything(depth + 1))
            } else {
                self.value(&ids, depth + 1)
            };
            match value {
                Some(value) => members.push((name.to_owned(), value)),
                None if must => return None,
                None => {}
            }
        }
        self.unknown_members(schemas, &known, &mut members, depth);
        if self.mode == Mode::Mixed && self.random.once_in(3) {
            members.reverse();
        }
        Some(Json::Object(members))
    }

    /// The member that tells alternatives apart.
    fn tag(&mut self, ids: &[SchemaId], values: &[String]) -> Option<Json> {
        let tags: Vec<Json> = values
            .iter()
            .map(|value| Json::String(value.clone()))
            .filter(|tag| self.sampler.checker.fits_all(ids, tag))
            .collect();
        self.random.pick(&tags).cloned()
    }

    /// Adds members that the schemas do not name, where they allow any.
    fn unknown_members(
        &mut self,
        schemas: &[&'a Schema],
        known: &[String],
        members: &mut Vec<(String, Json)>,
        depth: usize,
    ) {
        let count = |of: fn(&Schema) -> &Option<String>| {
            schemas
                .iter()
                .filter_map(|schema| {
                    let value = Exact::parse(of(schema).as_deref()?)?.as_integer()?;
                    usize::try_from(value).ok()
                })
                .collect::<Vec<usize>>()
        };
        let least = count(|s| &s.bounds.min_properties)
            .into_iter()
            .max()
            .unwrap_or(0);
        let most = count(|s| &s.bounds.max_properties)
            .into_iter()
            .min()
            .unwrap_or(usize::MAX);
        let is_map = known.is_empty();
        let extra = match (self.least(depth), self.mode) {
            (true, _) => 0,
            (false, Mode::Most) => 2,
            (false, _) if is_map => self.random.below(4),
            (false, _) => self.random.below(6).saturating_sub(3),
        };
        let wanted = (members.len() + extra).max(least).min(most);
        for _ in 0..(wanted.min(2000) * 4) {
            if members.len() >= wanted {
                break;
            }
            let Some(name) = self.unknown_name(schemas, members.len()) else {
                return;
            };
            if known.contains(&name) || members.iter().any(|(other, _)| *other == name) {
                continue;
            }
            let Some(ids) = allowed(schemas, &name) else {
                continue;
            };
            let value = if ids.is_empty() {
                Some(self.anything(depth + 1))
            } else {
                self.value(&ids, depth + 1)
            };
            members.extend(value.map(|value| (name, value)));
        }
    }

    fn unknown_name(&mut self, schemas: &[&'a Schema], count: usize) -> Option<String> {
        let patterns: Vec<&String> = schemas
            .iter()
            .flat_map(|schema| schema.pattern_properties.iter().map(|(pattern, _)| pattern))
            .collect();
        if let Some(pattern) = self.random.pick(&patterns)
            && self.random.once_in(2)
        {
            return super::pattern::text(pattern, 0, &mut self.random);
        }
        let names: Vec<SchemaId> = schemas
            .iter()
            .filter_map(|schema| schema.property_names)
            .collect();
        if !names.is_empty() {
            return match self.value(&names, SHALLOW) {
                Some(Json::String(name)) => Some(name),
                _ => None,
            };
        }
        if count > UNKNOWN.len() {
            return Some(format!("unknown{count}"));
        }
        self.random.pick(&UNKNOWN).map(|name| (*name).to_owned())
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

/// Whether a double holds the number to the last digit.
fn is_double(text: &str) -> bool {
    text.parse::<f64>()
        .ok()
        .filter(|value| value.is_finite())
        .is_some_and(|value| Exact::parse(&format!("{value:e}")) == Exact::parse(text))
}

/// Whether the schemas speak of members without saying that the value is an object.
fn says_members(schemas: &[&Schema]) -> bool {
    schemas.iter().any(|schema| !schema.required.is_empty())
}

/// The types that all allow; `EMPTY` where none says any, `None` where they have none in common.
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

/// What a member of that name has to fit; `None` where some schema forbids it.
fn allowed(schemas: &[&Schema], name: &str) -> Option<Vec<SchemaId>> {
    let mut ids = Vec::new();
    let declared_somewhere = schemas
        .iter()
        .any(|schema| !member_schemas(schema, name).is_empty());
    for schema in schemas {
        let declared = member_schemas(schema, name);
        if !declared.is_empty() {
            ids.extend(declared);
            continue;
        }
        match schema.additional_properties {
            _ if schema.unevaluated && declared_somewhere => {}
            AdditionalProperties::Denied => return None,
            AdditionalProperties::Schema(id) => ids.push(id),
            AdditionalProperties::Allowed | AdditionalProperties::Unspecified => {}
        }
    }
    Some(ids)
}
