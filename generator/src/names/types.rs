//! Names of types and of their members.

use crate::api::{Api, Origin, PatternField, Type, TypeKind};

use super::reserved::RESERVED_TYPES;
use super::{Scope, TypeNames, module_name, pascal, snake, words};

pub(super) fn type_names(api: &Api) -> Vec<TypeNames> {
    let mut scope = Scope::with_taken(RESERVED_TYPES);
    let mut names = vec![TypeNames::default(); api.types.len()];
    let components: Vec<(usize, (String, String))> = api
        .types
        .iter()
        .enumerate()
        .filter_map(|(index, ty)| match &ty.origin {
            Origin::Component(name) => Some((index, (name.clone(), component_name(name)))),
            _ => None,
        })
        .collect();
    let siblings: Vec<(String, String)> = components.iter().map(|(_, pair)| pair.clone()).collect();
    for ((index, _), ident) in components.iter().zip(scope.claim_siblings(&siblings)) {
        if let Some(slot) = names.get_mut(*index) {
            slot.ident = ident;
        }
    }
    // Inline types after all components, parents before children (a parent's slot is older).
    for (index, ty) in api.types.iter().enumerate() {
        let wanted = match &ty.origin {
            Origin::Component(_) => continue,
            Origin::Inline { parent, role } => {
                let parent = names.get(parent.0).map_or("", |names| names.ident.as_str());
                joined(parent, &pascal(role))
            }
            Origin::Operation { operation, role } if operation.is_empty() => pascal(role),
            Origin::Operation { operation, role } => joined(&pascal(operation), &pascal(role)),
        };
        let alternative = format!("{wanted}{}", kind_word(&ty.kind));
        let ident = scope.claim_first([wanted.as_str(), alternative.as_str()]);
        if let Some(slot) = names.get_mut(index) {
            slot.ident = ident;
        }
    }
    let mut modules = Scope::with_taken(["mod", "formats"]);
    for (index, ty) in api.types.iter().enumerate() {
        let module = match &ty.origin {
            Origin::Inline { parent, .. } => names.get(parent.0).map(|names| names.module.clone()),
            _ => None,
        };
        let module = module
            .filter(|module| !module.is_empty())
            .unwrap_or_else(|| {
                let ident = names.get(index).map_or("", |names| names.ident.as_str());
                modules.claim(&module_name(ident))
            });
        if let Some(slot) = names.get_mut(index) {
            slot.module = module;
            name_members(ty, slot);
        }
    }
    names
}

/// A component called like something of the standard library or the runtime keeps its name with
/// `Model` behind it.
pub(super) fn component_name(name: &str) -> String {
    let ident = pascal(name);
    if RESERVED_TYPES.contains(&ident.as_str()) {
        format!("{ident}Model")
    } else {
        ident
    }
}

/// `SearchTicket` + `TicketNote` → `SearchTicketNote`: a word is not said twice in a row.
pub(super) fn joined(parent: &str, role: &str) -> String {
    let parent_words = words(parent);
    let role_words = words(role);
    match (parent_words.last(), role_words.first()) {
        (Some(last), Some(first)) if last == first && role_words.len() > 1 => {
            let rest: Vec<String> = role_words.into_iter().skip(1).collect();
            format!("{parent}{}", pascal(&rest.join("_")))
        }
        _ => format!("{parent}{role}"),
    }
}

pub(super) fn kind_word(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_) | TypeKind::ValueEnum(_) => "Kind",
        TypeKind::Union(_) => "Choice",
        _ => "Data",
    }
}

pub(super) fn name_members(ty: &Type, names: &mut TypeNames) {
    let pairs = |names: &mut dyn Iterator<Item = &String>, case: fn(&str) -> String| {
        names
            .map(|name| (name.clone(), case(name)))
            .collect::<Vec<_>>()
    };
    match &ty.kind {
        TypeKind::Struct(object) => {
            let mut scope = Scope::default();
            let wanted = pairs(&mut object.fields.iter().map(|field| &field.name), snake);
            names.members = scope.claim_siblings(&wanted);
            names.open = scope.claim("additional_properties");
            names.patterns = scope.claim_siblings(&pattern_names(&object.patterns));
        }
        TypeKind::StringEnum(list) => {
            let mut scope = Scope::default();
            let called = if list.names.is_empty() {
                &list.values
            } else {
                &list.names
            };
            let wanted = pairs(&mut called.iter(), pascal);
            names.members = scope.claim_siblings(&wanted);
            names.open = scope.claim_first(["Unknown", "UnknownValue"]);
        }
        TypeKind::IntegerEnum(list) => {
            let mut scope = Scope::default();
            let wanted: Vec<(String, String)> = if list.names.is_empty() {
                list.values
                    .iter()
                    .map(|value| (value.to_string(), pascal(&value.to_string())))
                    .collect()
            } else {
                pairs(&mut list.names.iter(), pascal)
            };
            names.members = scope.claim_siblings(&wanted);
            names.open = scope.claim_first(["Unknown", "UnknownValue"]);
        }
        TypeKind::ValueEnum(list) => {
            let mut scope = Scope::default();
            let texts: Vec<String> = list.values.iter().map(ToString::to_string).collect();
            let called = if list.names.is_empty() {
                &texts
            } else {
                &list.names
            };
            let wanted = pairs(&mut called.iter(), pascal);
            names.members = scope.claim_siblings(&wanted);
            names.open = scope.claim_first(["Unknown", "UnknownValue"]);
        }
        TypeKind::Union(union) => {
            let mut scope = Scope::default();
            let wanted = pairs(
                &mut union.variants.iter().map(|variant| &variant.name),
                pascal,
            );
            names.members = scope.claim_siblings(&wanted);
            names.open = match union.free {
                true => scope.claim_first(["Other", "OtherValue"]),
                false => scope.claim_first(["Unknown", "UnknownValue"]),
            };
        }
        TypeKind::Alias(_) | TypeKind::Newtype(_) | TypeKind::Pending => {}
    }
}

/// Patterns, and fields for what matches them: named after what all names begin with, if anything.
fn pattern_names(patterns: &[PatternField]) -> Vec<(String, String)> {
    patterns
        .iter()
        .map(|members| {
            let prefix = members.pattern.prefix();
            let wanted = match prefix.contains(|c: char| c.is_ascii_alphabetic()) {
                true => snake(&format!("{prefix} properties")),
                false => "pattern_properties".to_owned(),
            };
            (members.pattern.source.clone(), wanted)
        })
        .collect()
}
