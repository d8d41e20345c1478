//! Maps the names of a generated crate back to positions in its document.

use std::collections::BTreeMap;
use std::iter;

use clientwright_generator::api::{Origin, RequestBody, TypeKind};
use clientwright_openapi::source::Span;

use crate::state::State;
use crate::surface::MemberKey;
use crate::surface::MemberKind;

/// The maximum number of enclosing types that are checked.
const MAX_NESTED: usize = 64;

/// The origin of a part of a crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Target {
    /// The schema.
    pub(crate) schema: Option<Span>,
    /// Operations.
    pub(crate) operations: Vec<Span>,
    /// The original name of a property, parameter or value.
    pub(crate) part: Option<String>,
    /// Whether it is about credentials.
    pub(crate) security: bool,
}

/// The names of one crate.
#[derive(Default)]
pub(crate) struct Places {
    /// By `types::Order`.
    types: BTreeMap<String, TypePlace>,
    /// By the method of the client.
    methods: BTreeMap<String, Span>,
    /// By the names of types that belong to operations: requests, headers, responses.
    requests: BTreeMap<String, Vec<Span>>,
    /// By request type and setter.
    setters: BTreeMap<(String, String), String>,
}

struct TypePlace {
    schema: Option<Span>,
    /// The item that it is nested in, or its operation.
    outer: Option<Outer>,
    members: BTreeMap<String, String>,
}

enum Outer {
    Type(String),
    Operation(String),
}

/// A name without the prefix `r#`.
fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

impl Places {
    pub(crate) fn of(state: &State) -> Self {
        let mut places = Self::default();
        let Some(named) = &state.named else {
            return places;
        };
        for (ty, names) in named.api.types.iter().zip(&named.types) {
            let wire: Vec<String> = match &ty.kind {
                TypeKind::Struct(object) => object
                    .fields
                    .iter()
                    .map(|field| field.name.clone())
                    .collect(),
                TypeKind::StringEnum(list) => list.values.clone(),
                TypeKind::IntegerEnum(list) => {
                    list.values.iter().map(ToString::to_string).collect()
                }
                TypeKind::ValueEnum(list) => list
                    .values
                    .iter()
                    .map(|value| format!("{value:?}"))
                    .collect(),
                TypeKind::Union(union) => union
                    .variants
                    .iter()
                    .map(|variant| variant.name.clone())
                    .collect(),
                _ => Vec::new(),
            };
            let outer = match &ty.origin {
                Origin::Component(_) => None,
                Origin::Inline { parent, .. } => named
                    .types
                    .get(parent.0)
                    .map(|names| Outer::Type(format!("types::{}", names.ident))),
                Origin::Operation { operation, .. } => Some(Outer::Operation(operation.clone())),
            };
            places.types.insert(
                format!("types::{}", names.ident),
                TypePlace {
                    schema: ty.docs.span,
                    outer,
                    members: names
                        .members
                        .iter()
                        .map(|name| plain(name).to_owned())
                        .zip(wire)
                        .collect(),
                },
            );
        }
        let mut by_id = BTreeMap::new();
        for (operation, names) in named.api.operations.iter().zip(&named.operations) {
            let Some(span) = operation.docs.span else {
                continue;
            };
            by_id.insert(operation.id.clone(), span);
            let waiters = names.waiters.iter().map(|waiter| &waiter.method);
            let methods = [&names.method, &names.resume].into_iter().chain(waiters);
            for method in methods.filter(|method| !method.is_empty()) {
                places.methods.insert(method.clone(), span);
            }
            for ty in [
                &names.request,
                &names.response,
                &names.body_type,
                &names.headers,
                &names.links_type,
            ] {
                if !ty.is_empty() {
                    places
                        .requests
                        .entry(format!("operations::{ty}"))
                        .or_default()
                        .push(span);
                }
            }
            let parameters = operation.parameters.iter().map(|it| &it.name);
            let headers = operation.body.iter().flat_map(RequestBody::part_headers);
            let headers = headers.map(|(_, header)| &header.name);
            let setters = parameters.zip(&names.parameters);
            for (name, setter) in setters.chain(headers.zip(&names.part_headers)) {
                let key = (
                    format!("operations::{}", names.request),
                    plain(setter).to_owned(),
                );
                places.setters.insert(key, name.clone());
            }
        }
        for set in &named.header_sets {
            let spans = set.operations.iter().filter_map(|at| {
                let operation = named.api.operations.get(*at)?;
                operation.docs.span
            });
            let key = format!("operations::{}", set.ident);
            places.requests.entry(key).or_default().extend(spans);
        }
        for place in places.types.values_mut() {
            if let Some(Outer::Operation(id)) = &place.outer
                && let Some(span) = by_id.get(id)
            {
                let known = places.requests.entry(format!("#{id}")).or_default();
                known.push(*span);
            }
        }
        places
    }

    /// The origin of an item or one of its members.
    pub(crate) fn target(&self, item: &str, member: Option<&MemberKey>) -> Target {
        let name = member.map(|member| plain(&member.name));
        if let Some(place) = self.types.get(item) {
            // `with_note` sets `note`.
            let of = |name: &str| place.members.get(name);
            let part = name.and_then(|name| of(name).or_else(|| of(name.strip_prefix("with_")?)));
            return Target {
                schema: place.schema,
                operations: self.outer_operations(item),
                part: part.cloned(),
                security: false,
            };
        }
        if matches!(item, "Client" | "Api")
            && let Some(span) = name.and_then(|name| self.methods.get(name))
        {
            return Target {
                operations: vec![*span],
                ..Target::default()
            };
        }
        if let Some(operations) = self.requests.get(item) {
            let setter = name.map(|name| (item.to_owned(), name.to_owned()));
            return Target {
                operations: operations.clone(),
                part: setter.and_then(|setter| self.setters.get(&setter).cloned()),
                ..Target::default()
            };
        }
        Target {
            security: item.starts_with("Client")
                && member.is_none_or(|it| it.kind == MemberKind::Method),
            ..Target::default()
        }
    }

    /// The original names of fields, by the names of arguments.
    pub(crate) fn wire_names(&self, item: &str, arguments: &[String]) -> Vec<String> {
        let place = self.types.get(item);
        let members = arguments
            .iter()
            .filter_map(|name| place?.members.get(plain(name)));
        members.cloned().collect()
    }

    /// A type and those that it is nested in, from the inside out.
    fn outward<'a>(&'a self, item: &'a str) -> impl Iterator<Item = &'a TypePlace> {
        let outer = |place: &&'a TypePlace| match &place.outer {
            Some(Outer::Type(outer)) => self.types.get(outer),
            _ => None,
        };
        iter::successors(self.types.get(item), move |place| outer(place)).take(MAX_NESTED)
    }

    /// The operations of the type, or of the type that it is nested in.
    fn outer_operations(&self, item: &str) -> Vec<Span> {
        match self.outward(item).last().map(|place| &place.outer) {
            Some(Some(Outer::Operation(id))) => {
                let known = self.requests.get(&format!("#{id}"));
                known.cloned().unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }

    /// The schemas that the type is nested in, and its own schema.
    pub(crate) fn schemas(&self, item: &str) -> Vec<Span> {
        let schemas = self.outward(item).map(|place| place.schema);
        schemas.flatten().collect()
    }
}
