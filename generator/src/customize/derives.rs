//! Additional derives for generated types.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::placed::Placed;
use super::renames::types_named;
use crate::api::{Api, MappedType, Scalar, Type, TypeId, TypeKind, TypeRef, TypeUse};
use crate::diagnostics::{Diagnostics, codes};
use crate::source::{Sources, nearest};

/// Lists by the schema that they apply to; `all` means every type.
pub type ForTypes = BTreeMap<Placed<String>, Vec<Placed<String>>>;

/// The type of generated maps.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MapKind {
    /// `BTreeMap`: sorted.
    #[default]
    BTreeMap,
    /// `HashMap`.
    HashMap,
    /// `IndexMap`: in the order of the JSON that was read.
    IndexMap,
}

impl MapKind {
    /// Whether it is the default.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// The module and name of the map type.
    pub(crate) fn path(self) -> (&'static str, &'static str) {
        match self {
            Self::BTreeMap => ("std::collections", "BTreeMap"),
            Self::HashMap => ("std::collections", "HashMap"),
            Self::IndexMap => ("clientwright_runtime::indexmap", "IndexMap"),
        }
    }
}

/// The key for every type.
const ALL: &str = "all";
/// Derives that depend on the contents of a type.
const STRUCTURAL: [&str; 4] = ["Eq", "PartialOrd", "Ord", "Hash"];
/// Derives that every type has.
const ALWAYS: [&str; 5] = ["Clone", "PartialEq", "Debug", "Serialize", "Deserialize"];

/// Derives in the prelude; all others need a path.
const IN_SCOPE: [&str; 9] = [
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Eq",
    "Hash",
    "Ord",
    "PartialEq",
    "PartialOrd",
];

fn is_in_scope(derive: &str) -> bool {
    IN_SCOPE.contains(&derive) || ALWAYS.contains(&derive)
}

/// Adds derives and attributes to the types of an API.
pub(super) fn apply(
    derives: &ForTypes,
    attributes: &ForTypes,
    maps: MapKind,
    api: &mut Api,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    if derives.is_empty() && attributes.is_empty() {
        return;
    }
    let named = types_named(api, sources, derives.keys().chain(attributes.keys()));
    // By trait, and whether other types are assumed to lack it: a setting for a single type is trusted.
    let mut tables: HashMap<(&str, bool), Vec<Option<String>>> = HashMap::new();
    for (key, list) in derives {
        let targets = targets(key, &named, api, sources, diagnostics);
        let of_all = key.value == ALL;
        for derive in list {
            match syn::parse_str::<syn::Path>(derive) {
                Err(_) => {
                    diagnostics
                        .error(
                            codes::UNUSABLE_TYPE,
                            derive.span(sources),
                            format!("`{}` is not the path of a derive", derive.value),
                        )
                        .help("write one derive, such as `Hash` or `schemars::JsonSchema`");
                    continue;
                }
                Ok(path) if path.get_ident().is_some() && !is_in_scope(derive) => {
                    let diagnostic = diagnostics.error(
                        codes::UNUSABLE_TYPE,
                        derive.span(sources),
                        format!("there is no derive `{}` without a path", derive.value),
                    );
                    match nearest(derive, IN_SCOPE.into_iter().chain(ALWAYS)) {
                        Some(meant) => diagnostic.label(format!("did you mean `{meant}`?")),
                        None => {
                            diagnostic.label("expected its path, such as `schemars::JsonSchema`")
                        }
                    }
                    .help("write the path of the derive, from the crate that provides it");
                    continue;
                }
                Ok(_) => {}
            }
            for trait_name in with_supertraits(derive) {
                let structural = STRUCTURAL.into_iter().find(|known| *known == trait_name);
                let lacks = structural.map(|name| {
                    &*tables
                        .entry((name, of_all))
                        .or_insert_with(|| obstacles(api, name, maps, of_all))
                });
                let reasons: Vec<Option<String>> = targets
                    .iter()
                    .map(|id| lacks.and_then(|lacks| lacks.get(id.0).cloned().flatten()))
                    .collect();
                for (id, reason) in targets.iter().zip(reasons) {
                    let Some(ty) = api.types.get_mut(id.0) else {
                        continue;
                    };
                    if !takes_derives(&ty.kind) || ALWAYS.contains(&trait_name) {
                        continue;
                    }
                    match reason {
                        None => push(&mut ty.derives, trait_name),
                        // `all` means all types that can have it.
                        Some(_) if of_all => {}
                        Some(reason) => {
                            diagnostics
                                .error(
                                    codes::UNUSABLE_TYPE,
                                    derive.span(sources),
                                    format!("`{}` cannot be `{trait_name}`: {reason}", key.value),
                                )
                                .help("remove the derive, or change the type of the field");
                        }
                    }
                }
            }
        }
    }
    for (key, list) in attributes {
        let targets = targets(key, &named, api, sources, diagnostics);
        for attribute in list {
            if syn::parse_str::<syn::Meta>(attribute).is_err() {
                diagnostics
                    .error(
                        codes::UNUSABLE_TYPE,
                        attribute.span(sources),
                        format!("`{}` cannot be written in `#[…]`", attribute.value),
                    )
                    .help("write one attribute without `#[` and `]`, such as `non_exhaustive`");
                continue;
            }
            for id in &targets {
                if let Some(ty) = api.types.get_mut(id.0).filter(|ty| takes_derives(&ty.kind)) {
                    push(&mut ty.attributes, attribute);
                }
            }
        }
    }
}

fn push(list: &mut Vec<String>, text: &str) {
    if !list.iter().any(|known| known == text) {
        list.push(text.to_owned());
    }
}

/// A derive with its supertraits.
fn with_supertraits(derive: &str) -> Vec<&str> {
    match derive {
        "Ord" => vec!["Eq", "PartialOrd", "Ord"],
        // The runtime implements it by `JsonSchema`.
        "utoipa::ToSchema" => vec!["schemars::JsonSchema", "utoipa::ToSchema"],
        other => vec![other],
    }
}

fn takes_derives(kind: &TypeKind) -> bool {
    !matches!(kind, TypeKind::Alias(_) | TypeKind::Pending)
}

fn targets(
    key: &Placed<String>,
    named: &HashMap<String, TypeId>,
    api: &Api,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Vec<TypeId> {
    if key.value == ALL {
        return (0..api.types.len()).map(TypeId).collect();
    }
    match named.get(&key.value) {
        Some(id) => vec![*id],
        None => {
            let diagnostic = diagnostics.warning(
                codes::SETTING_WITHOUT_EFFECT,
                key.span(sources),
                format!("there is no schema `{}`", key.value),
            );
            let mut known: Vec<&str> = named.keys().map(String::as_str).collect();
            known.sort_unstable();
            match nearest(key, known.into_iter()) {
                Some(meant) => diagnostic.label(format!("did you mean `{meant}`?")),
                None => diagnostic.label("has no effect"),
            };
            Vec::new()
        }
    }
}

/// Why each type cannot have a trait; `None` if it can.
fn obstacles(api: &Api, name: &str, maps: MapKind, strictly: bool) -> Vec<Option<String>> {
    let types = &api.types;
    let mut obstacles: Vec<Option<String>> = vec![None; types.len()];
    let mut users: HashMap<TypeId, Vec<TypeId>> = HashMap::new();
    let mut open = Vec::new();
    for (index, ty) in types.iter().enumerate() {
        let id = TypeId(index);
        for (what, used) in parts(ty) {
            match lacking(&used.ty, name, maps, &api.mapped_types) {
                Lacking::Nothing => {}
                Lacking::Unknown if !strictly => {}
                Lacking::Unknown => {
                    if let Some(slot @ None) = obstacles.get_mut(index) {
                        *slot = Some(format!("{what} is a type that is not generated"));
                        open.push(id);
                    }
                }
                Lacking::Scalar(why) => {
                    if let Some(slot @ None) = obstacles.get_mut(index) {
                        *slot = Some(format!("{what} is {why}"));
                        open.push(id);
                    }
                }
                Lacking::DependsOn(part) => users.entry(part).or_default().push(id),
            }
        }
    }
    while let Some(id) = open.pop() {
        let reason = obstacles.get(id.0).cloned().flatten();
        for user in users.get(&id).into_iter().flatten() {
            if let Some(slot @ None) = obstacles.get_mut(user.0) {
                *slot = reason
                    .as_ref()
                    .map(|reason| format!("in a part of it, {reason}"));
                open.push(*user);
            }
        }
    }
    obstacles
}

/// The parts of a type, with their descriptions.
fn parts(ty: &Type) -> Vec<(String, TypeUse)> {
    match &ty.kind {
        TypeKind::Struct(object) => {
            let fields = object.fields.iter();
            let patterns = object.patterns.iter();
            fields
                .map(|field| (format!("`{}`", field.name), field.ty.clone()))
                .chain(patterns.map(|it| {
                    let map = TypeRef::Map(Box::new(it.ty.clone()));
                    (
                        format!("what matches `{}`", it.pattern.source),
                        TypeUse::of(map),
                    )
                }))
                .chain(object.additional.iter().map(|used| {
                    let map = TypeRef::Map(Box::new(used.clone()));
                    ("an additional property".to_owned(), TypeUse::of(map))
                }))
                .collect()
        }
        TypeKind::Union(union) => union
            .variants
            .iter()
            .map(|variant| {
                (
                    format!("`{}`", variant.name),
                    TypeUse::of(variant.ty.clone()),
                )
            })
            .collect(),
        TypeKind::Alias(used) | TypeKind::Newtype(used) => {
            vec![("what it refers to".to_owned(), used.clone())]
        }
        TypeKind::StringEnum(_)
        | TypeKind::IntegerEnum(_)
        | TypeKind::ValueEnum(_)
        | TypeKind::Pending => Vec::new(),
    }
}

/// Whether a type that is not generated is known to have all structural traits.
fn is_ordered(path: &str) -> bool {
    const KNOWN: [&str; 7] = [
        "chrono::",
        "jiff::",
        "rust_decimal::",
        "std::net::",
        "time::",
        "url::",
        "uuid::",
    ];
    path == "String" || KNOWN.iter().any(|known| path.starts_with(known))
}

enum Lacking {
    Nothing,
    Unknown,
    Scalar(&'static str),
    DependsOn(TypeId),
}

fn lacking(ty: &TypeRef, name: &str, maps: MapKind, mapped: &[MappedType]) -> Lacking {
    match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => Lacking::DependsOn(*id),
        TypeRef::List(item) => lacking(&item.ty, name, maps, mapped),
        TypeRef::Map(_) | TypeRef::Keyed(..) if maps == MapKind::HashMap && name != "Eq" => {
            Lacking::Scalar("a `HashMap`")
        }
        TypeRef::Map(_) | TypeRef::Keyed(..) if maps == MapKind::IndexMap && name != "Eq" => {
            Lacking::Scalar("an `IndexMap`")
        }
        TypeRef::Map(item) | TypeRef::Keyed(_, item) => lacking(&item.ty, name, maps, mapped),
        TypeRef::Tuple(_) => {
            let inside = ty.inside().into_iter();
            let mut inside = inside.map(|inner| lacking(&inner.ty, name, maps, mapped));
            inside
                .find(|it| !matches!(it, Lacking::Nothing))
                .unwrap_or(Lacking::Nothing)
        }
        TypeRef::Any => Lacking::Nothing,
        TypeRef::Scalar(scalar) => match (scalar, name) {
            (Scalar::F64, "PartialOrd") => Lacking::Nothing,
            (Scalar::F64, _) => Lacking::Scalar("a float (`numbers = \"exact\"` has none)"),
            (Scalar::Secret, "Eq") => Lacking::Nothing,
            (Scalar::Secret, _) => Lacking::Scalar("a secret"),
            (Scalar::Base64 | Scalar::Binary, "PartialOrd" | "Ord") => Lacking::Scalar("bytes"),
            (Scalar::Mapped(index, _), _) => match mapped.get(*index) {
                Some(mapped) if is_ordered(&mapped.path) => Lacking::Nothing,
                _ => Lacking::Unknown,
            },
            _ => Lacking::Nothing,
        },
    }
}
