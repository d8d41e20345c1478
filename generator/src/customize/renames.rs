//! The names of parts of a document.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::omitted::Written;
use super::placed::Placed;
use crate::api::{Api, ChosenName, Origin, Type, TypeId, TypeKind, place};
use crate::diagnostics::{Diagnostics, codes};
use crate::source::{Sources, nearest};

/// Names, by the part that they are for.
pub type Names = BTreeMap<Placed<String>, Placed<String>>;

/// Names of members, by the part that contains them.
pub type Members = BTreeMap<Placed<String>, Names>;

/// The Rust names of parts of a document. A schema is given by the name of its component, by a JSON pointer,
/// as in `#/components/schemas/Order/properties/lines/items`, or by its key in `names.lock`.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Renames {
    /// Types, by schema.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub types: Names,
    /// Methods, by `operationId`, or by the generated id of an operation without one.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub operations: Names,
    /// Features and modules, by tag.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: Names,
    /// Fields, by schema and property.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: Members,
    /// Variants, by schema and value, or by schema and alternative.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub variants: Members,
    /// Arguments and setters, by `operationId` and parameter.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub parameters: Members,
}

impl Renames {
    /// Whether nothing is renamed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Writes the configured names into the API; unknown parts are reported. `is_whole` specifies whether all
/// operations are generated.
pub(super) fn apply(
    renames: &Renames,
    api: &mut Api,
    (has_tags, is_whole): (bool, bool),
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    if renames.is_empty() {
        return;
    }
    let mut renamer = Renamer {
        sources,
        diagnostics,
        written: (!is_whole).then(|| Written::of(sources)),
    };
    let schemas = renames.types.keys();
    let owners = renames.fields.keys().chain(renames.variants.keys());
    let types = types_named(api, sources, schemas.chain(owners));
    renamer.types(&renames.types, &types, api);
    renamer.members(&renames.fields, "property", &types, api);
    renamer.members(&renames.variants, "value", &types, api);
    renamer.operations(renames, api);
    renamer.tags(&renames.tags, has_tags, api);
}

/// Types by every key that may refer to them.
pub(super) fn types_named<'k>(
    api: &Api,
    sources: &Sources,
    mut keys: impl Iterator<Item = &'k Placed<String>>,
) -> HashMap<String, TypeId> {
    let mut types = types_by_key(api);
    // Computing the pointers of all types takes time.
    if keys.any(|key| key.value.starts_with('#') && !types.contains_key(&key.value)) {
        add_pointers(&mut types, api, sources);
    }
    types
}

/// Types by their names and places.
fn types_by_key(api: &Api) -> HashMap<String, TypeId> {
    let mut keys = HashMap::new();
    for (index, ty) in api.types.iter().enumerate() {
        let id = TypeId(index);
        if let Origin::Component(name) = &ty.origin {
            keys.insert(name.clone(), id);
        }
        keys.entry(place(&api.types, id)).or_insert(id);
        for place in &ty.places {
            keys.entry(place.clone()).or_insert(id);
        }
    }
    keys
}

/// Adds the JSON pointers of types in the document.
fn add_pointers(types: &mut HashMap<String, TypeId>, api: &Api, sources: &Sources) {
    let pointers = sources.pointers();
    for (index, ty) in api.types.iter().enumerate() {
        if let Some(pointer) = ty.docs.span.and_then(|span| pointers.get(&span)) {
            types.entry(pointer.clone()).or_insert(TypeId(index));
        }
    }
}

/// The keys of the members of a type that `what` refers to: properties of a struct, or values and alternatives.
fn members_of(ty: &Type, what: &str) -> Vec<String> {
    match (&ty.kind, what) {
        (TypeKind::Struct(object), "property") => object
            .fields
            .iter()
            .map(|field| field.name.clone())
            .collect(),
        (TypeKind::StringEnum(list), "value") => list.values.clone(),
        (TypeKind::IntegerEnum(list), "value") => {
            list.values.iter().map(ToString::to_string).collect()
        }
        (TypeKind::ValueEnum(list), "value") => {
            list.values.iter().map(ToString::to_string).collect()
        }
        (TypeKind::Union(union), "value") => union
            .variants
            .iter()
            .map(|variant| variant.name.clone())
            .collect(),
        _ => Vec::new(),
    }
}

struct Renamer<'a> {
    sources: &'a Sources,
    diagnostics: &'a mut Diagnostics,
    /// The parts of the document, if some may be omitted.
    written: Option<Written<'a>>,
}

impl Renamer<'_> {
    fn chosen(&self, name: &Placed<String>) -> ChosenName {
        ChosenName {
            name: name.value.clone(),
            span: name.span(self.sources),
        }
    }

    fn types(&mut self, names: &Names, types: &HashMap<String, TypeId>, api: &mut Api) {
        let mut renamed: HashMap<TypeId, &Placed<String>> = HashMap::new();
        for (key, name) in names {
            let chosen = self.chosen(name);
            let id = types.get(&key.value).copied();
            if let Some(first) = id.and_then(|id| renamed.insert(id, key)) {
                let message = format!("`{}` and `{}` are the same schema", first.value, key.value);
                self.diagnostics
                    .warning(
                        codes::RENAME_WITHOUT_EFFECT,
                        first.span(self.sources),
                        message,
                    )
                    .label("renames nothing")
                    .help("rename it once");
            }
            match id.and_then(|id| api.types.get_mut(id.0)) {
                Some(ty) => ty.chosen.own = Some(chosen),
                None => self.unused("schema", key, None, types.keys().map(String::as_str)),
            }
        }
    }

    fn members(
        &mut self,
        members: &Members,
        what: &str,
        types: &HashMap<String, TypeId>,
        api: &mut Api,
    ) {
        for (owner, names) in members {
            let ty = types
                .get(&owner.value)
                .and_then(|id| api.types.get_mut(id.0));
            let Some(ty) = ty else {
                self.unused("schema", owner, None, types.keys().map(String::as_str));
                continue;
            };
            let known = members_of(ty, what);
            for (key, name) in names {
                let chosen = self.chosen(name);
                if known.contains(key) {
                    ty.chosen.members.insert(key.value.clone(), chosen);
                } else {
                    let known = known.iter().map(String::as_str);
                    self.unused(what, key, Some(&owner.value), known);
                }
            }
        }
    }

    fn operations(&mut self, renames: &Renames, api: &mut Api) {
        let places: HashMap<String, usize> = api
            .operations
            .iter()
            .enumerate()
            .map(|(index, operation)| (operation.id.clone(), index))
            .collect();
        let known = || places.keys().map(String::as_str);
        for (id, name) in &renames.operations {
            let chosen = self.chosen(name);
            let place = places.get(&id.value);
            match place.and_then(|place| api.operations.get_mut(*place)) {
                Some(operation) => operation.chosen.own = Some(chosen),
                None => self.unused("operation", id, None, known()),
            }
        }
        for (id, names) in &renames.parameters {
            let place = places.get(&id.value);
            let Some(operation) = place.and_then(|place| api.operations.get_mut(*place)) else {
                self.unused("operation", id, None, known());
                continue;
            };
            for (key, name) in names {
                let chosen = self.chosen(name);
                let parameters = operation.parameters.iter();
                let mut named = parameters.filter(|parameter| parameter.name == key.value);
                if let Some(found) = named.next() {
                    operation.chosen.members.insert(found.key(), chosen);
                    if named.next().is_some() {
                        self.diagnostics
                            .warning(
                                codes::RENAME_WITHOUT_EFFECT,
                                key.span(self.sources),
                                format!(
                                    "the operation has several parameters `{}`: only the first of them is renamed",
                                    key.value
                                ),
                            )
                            .help("add `x-rust-name` to each of them with an overlay");
                    }
                } else {
                    let names = operation.parameters.iter().map(|it| it.name.as_str());
                    self.unused("parameter", key, Some(&id.value), names);
                }
            }
        }
    }

    fn tags(&mut self, names: &Names, has_tags: bool, api: &mut Api) {
        for (tag, name) in names {
            let chosen = self.chosen(name);
            let mut tags = api.operations.iter().filter_map(|it| it.tag.as_deref());
            if tags.any(|known| known == tag.value) {
                api.chosen_tags.insert(tag.value.clone(), chosen);
                if !has_tags {
                    self.diagnostics
                        .warning(
                            codes::RENAME_WITHOUT_EFFECT,
                            tag.span(self.sources),
                            format!("nothing is named after the tag `{}` in this client", tag.value),
                        )
                        .label("renames nothing")
                        .help("write `layout = \"tags\"` or `tag-features = true`, or remove the line");
                }
            } else {
                let tags = api.operations.iter().filter_map(|it| it.tag.as_deref());
                self.unused("tag", tag, None, tags);
            }
        }
    }

    fn unused<'n>(
        &mut self,
        what: &str,
        key: &Placed<String>,
        owner: Option<&str>,
        known: impl Iterator<Item = &'n str>,
    ) {
        let written = self.written.as_ref().filter(|_| owner.is_none());
        if written.is_some_and(|written| written.has(what, key)) {
            self.diagnostics
                .warning(
                    codes::RENAME_WITHOUT_EFFECT,
                    key.span(self.sources),
                    format!(
                        "the {what} `{}` is not generated: `include` and `exclude` omit it",
                        key.value
                    ),
                )
                .label("renames nothing")
                .help("remove the line, or include what it renames");
            return;
        }
        let of = owner.map_or(String::new(), |owner| format!(" of `{owner}`"));
        // Sorted, regardless of the order of a map.
        let mut known: Vec<&str> = known.collect();
        known.sort_unstable();
        let diagnostic = self.diagnostics.warning(
            codes::RENAME_WITHOUT_EFFECT,
            key.span(self.sources),
            format!("there is no {what} `{}`{of} to rename", key.value),
        );
        match nearest(key, known.into_iter()) {
            Some(meant) => diagnostic.label(format!("did you mean `{meant}`?")),
            None => diagnostic.label("renames nothing"),
        };
    }
}
