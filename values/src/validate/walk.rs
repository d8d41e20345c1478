//! Traverses value and schema together.

use std::collections::{HashMap, HashSet};

use clientwright_openapi::document::{AdditionalProperties, Schema, SchemaId};

use super::findings::{Findings, Spot};
use super::lookup::Lookup;
use super::own;
use super::rules::{Direction, Rules};
use crate::guess::guess;
use crate::json::Json;
use crate::path::Place;
use crate::report::Problem;
use crate::schema::by_pattern;

/// The maximum length of a chain of schemas for one value.
const MAX_TRAIL: usize = 200;

/// A check in progress.
pub(super) struct Walk<'w, 'a> {
    pub(super) lookup: &'w Lookup<'a>,
    pub(super) rules: Rules,
    /// The remaining steps.
    steps: u64,
    /// Whether everything has been checked so far.
    pub(super) complete: bool,
    /// Whether the direction excused a required property for being absent.
    pub(super) excused: bool,
    /// Whether to explain the closest alternative.
    pub(super) explains: bool,
    /// Objects and arrays by address, and whether they match a schema: a cache for the
    /// alternatives of unions.
    known: HashMap<(SchemaId, *const Json), bool>,
}

impl<'w, 'a> Walk<'w, 'a> {
    pub(super) fn new(lookup: &'w Lookup<'a>, rules: Rules, steps: u64) -> Self {
        Self {
            lookup,
            rules,
            steps,
            complete: true,
            excused: false,
            explains: true,
            known: HashMap::new(),
        }
    }

    /// Uses steps; false if there are none left.
    pub(super) fn spend(&mut self, steps: usize) -> bool {
        let steps = u64::try_from(steps).unwrap_or(u64::MAX);
        match self.steps.checked_sub(steps) {
            Some(left) if self.complete => {
                self.steps = left;
                true
            }
            _ => {
                self.complete = false;
                false
            }
        }
    }

    /// Checks a nested value.
    pub(super) fn value(
        &mut self,
        id: SchemaId,
        value: &Json,
        place: Place<'_>,
        findings: &mut Findings,
    ) {
        if findings.done() {
            return;
        }
        let remembered = findings.only_first() && matches!(value, Json::Array(_) | Json::Object(_));
        let key = (id, std::ptr::from_ref(value));
        if remembered && let Some(fits) = self.known.get(&key) {
            findings.failed = !fits;
            return;
        }
        let mut spot = Spot {
            value,
            place,
            trail: Vec::new(),
        };
        self.schema(id, &mut spot, findings);
        if remembered && self.complete {
            self.known.insert(key, !findings.failed);
        }
    }

    /// Checks a value against another schema.
    pub(super) fn schema(&mut self, id: SchemaId, spot: &mut Spot<'_>, findings: &mut Findings) {
        if findings.done() || spot.trail.contains(&id) || !self.spend(1) {
            return;
        }
        let Some(schema) = self.lookup.schema(id) else {
            return;
        };
        if spot.trail.len() >= MAX_TRAIL {
            self.complete = false;
            return;
        }
        if schema.never {
            findings.add(spot, "false", schema.span, || Problem::NoValue);
            return;
        }
        if matches!(spot.value, Json::Null) && schema.types.null {
            return;
        }
        spot.trail.push(id);
        for part in schema.reference.iter().chain(&schema.all_of) {
            self.schema(*part, spot, findings);
        }
        self.unions(id, schema, spot, findings);
        if let Some(not) = schema.not {
            self.not(not, schema, spot, findings);
        }
        if self.spend(own::cost(schema))
            && !own::check(
                schema,
                self.rules.open_enums,
                &self.lookup.patterns,
                spot,
                findings,
            )
        {
            match spot.value {
                Json::Array(elements) => self.items(schema, elements, spot.place, findings),
                Json::Object(members) => self.members(id, schema, members, spot, findings),
                _ => {}
            }
        }
        spot.trail.pop();
    }

    /// A schema that must not match, with closed enums.
    fn not(&mut self, id: SchemaId, schema: &Schema, spot: &mut Spot<'_>, out: &mut Findings) {
        let rules = Rules {
            open_enums: false,
            open_tags: false,
            direction: Direction::Both,
            ..self.rules
        };
        let mut walk = Walk::new(self.lookup, rules, self.steps);
        let mut inner = Findings::first();
        walk.schema(id, spot, &mut inner);
        self.steps = walk.steps;
        self.complete &= walk.complete;
        if self.complete && !inner.failed {
            out.add(spot, "not", schema.keyword_span("not"), || {
                Problem::Forbidden
            });
        }
    }

    fn items(
        &mut self,
        schema: &Schema,
        elements: &[Json],
        place: Place<'_>,
        findings: &mut Findings,
    ) {
        if schema.items.is_none() && schema.prefix_items.is_empty() {
            return;
        }
        for (index, element) in elements.iter().enumerate() {
            let item = schema.prefix_items.get(index).copied().or(schema.items);
            if let Some(id) = item {
                self.value(id, element, place.item(index), findings);
            }
            if findings.done() || !self.complete {
                return;
            }
        }
    }

    fn members(
        &mut self,
        id: SchemaId,
        schema: &'a Schema,
        members: &[(String, Json)],
        spot: &Spot<'_>,
        findings: &mut Findings,
    ) {
        self.required(schema, members, spot, findings);
        for (name, value) in members {
            if findings.done() || !self.spend(1 + schema.pattern_properties.len()) {
                return;
            }
            self.member(id, schema, (name, value), spot, findings);
        }
    }

    fn required(
        &mut self,
        schema: &'a Schema,
        members: &[(String, Json)],
        spot: &Spot<'_>,
        findings: &mut Findings,
    ) {
        if schema.required.is_empty() || !self.spend(schema.required.len() / 16) {
            return;
        }
        let present: HashSet<&str> = members.iter().map(|(name, _)| name.as_str()).collect();
        for name in &schema.required {
            if findings.done() || !self.complete {
                break;
            }
            if present.contains(name.value.as_str()) {
                continue;
            }
            // The properties may be declared by another part of the schema.
            let whole = spot.trail.first().copied();
            if whole.is_some_and(|whole| self.may_be_absent(whole, &name.value)) {
                self.excused = true;
                continue;
            }
            findings.add(spot, "required", name.span, || Problem::Missing {
                property: name.value.clone(),
            });
        }
    }

    fn may_be_absent(&mut self, id: SchemaId, name: &str) -> bool {
        if self.rules.direction == Direction::Both || !self.spend(1) {
            return false;
        }
        let (read_only, write_only) = self.lookup.one_way(id, name);
        match self.rules.direction {
            Direction::Request => read_only,
            Direction::Response => write_only,
            Direction::Either => read_only || write_only,
            Direction::Both => false,
        }
    }

    fn member(
        &mut self,
        id: SchemaId,
        schema: &'a Schema,
        (name, value): (&str, &Json),
        spot: &Spot<'_>,
        findings: &mut Findings,
    ) {
        if let Some(names) = schema.property_names {
            let name = Json::String(name.to_owned());
            self.value(names, &name, spot.place, findings);
        }
        let place = spot.place.property(name);
        let declared = self.lookup.property(id, schema, name);
        let mut is_described = false;
        for id in declared
            .into_iter()
            .chain(by_pattern(schema, name, &self.lookup.patterns))
        {
            is_described = true;
            self.value(id, value, place, findings);
        }
        // The effect of `unevaluatedProperties` depends on other keywords.
        if is_described || schema.unevaluated {
            return;
        }
        match schema.additional_properties {
            AdditionalProperties::Schema(id) => self.value(id, value, place, findings),
            AdditionalProperties::Denied => {
                let at = Spot {
                    value,
                    place,
                    trail: Vec::new(),
                };
                let keyword = "additionalProperties";
                let may_guess = findings.may_guess();
                findings.add(&at, keyword, schema.keyword_span(keyword), || {
                    let known = schema.properties.iter().filter(|_| may_guess);
                    Problem::NotAllowed {
                        property: name.to_owned(),
                        suggestion: guess(name, known.map(|(name, _)| name.value.as_str())),
                    }
                });
            }
            AdditionalProperties::Allowed | AdditionalProperties::Unspecified => {}
        }
    }
}
