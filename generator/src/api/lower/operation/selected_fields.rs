//! `fields` as in TM Forum's APIs (TMF630): the properties of a resource that a response has.
//!
//! Documents describe it as a text of comma-separated names. Here it is a list of the known properties of the
//! response, and of any other text, such as a path.

use std::collections::{BTreeMap, HashMap};
use std::iter;

use crate::api::model::{
    Checks, ChosenNames, Docs, MAX_ALIASES, Operation, Origin, Parameter, Scalar, StringEnum,
    Struct, Through, Type, TypeId, TypeKind, TypeRef, TypeUse, resolve,
};
use crate::document::{Location, Style};

/// Sets the type of the parameter in each operation that has it.
pub(in crate::api::lower) fn lower(operations: &mut [Operation], types: &mut Vec<Type>) {
    let mut known: HashMap<TypeId, TypeId> = HashMap::new();
    for operation in operations {
        let Some(place) = operation.parameters.iter().position(selects) else {
            continue;
        };
        let mut bodies = operation.success.bodies_mut();
        let resource = bodies.find_map(|body| resource(types, body.used()?));
        let Some((id, fields, required)) = resource else {
            continue;
        };
        let list = *known.entry(id).or_insert_with(|| {
            types.push(names(id, fields));
            TypeId(types.len() - 1)
        });
        if let Some(parameter) = operation.parameters.get_mut(place) {
            parameter.ty = TypeUse::of(TypeRef::List(Box::new(TypeUse::of(TypeRef::Named(list)))));
            parameter.style = Style::Form;
            parameter.explode = false;
            note(parameter, &required);
        }
    }
}

/// Whether a parameter is comma-separated names of properties that a response is to have.
fn selects(parameter: &Parameter) -> bool {
    let text = parameter.docs.description.as_deref().unwrap_or_default();
    let text = text.to_ascii_lowercase();
    let is_text = match &parameter.ty.ty {
        TypeRef::Scalar(Scalar::String) => true,
        TypeRef::List(item) => item.ty == TypeRef::Scalar(Scalar::String) && !parameter.explode,
        _ => false,
    };
    parameter.name == "fields"
        && parameter.location == Location::Query
        && parameter.style == Style::Form
        && is_text
        && text.starts_with("comma-separated")
        && ["property", "properties", "attribute", "field"]
            .iter()
            .any(|word| text.contains(word))
        && text.contains("response")
}

/// Returns the type of the resource in a response, or in a list in it, with its properties and the required ones.
fn resource(types: &[Type], used: &TypeUse) -> Option<(TypeId, Vec<String>, Vec<String>)> {
    // Lists may be nested, and an alias may be a list of itself.
    let behind = |ty| resolve(types, ty, Through::Pointers);
    let lists = iter::successors(Some(behind(&used.ty)), |ty| match ty {
        TypeRef::List(item) => Some(behind(&item.ty)),
        _ => None,
    });
    let (TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id)) =
        lists.take(MAX_ALIASES).last()?
    else {
        return None;
    };
    match &types.get(id.0)?.kind {
        TypeKind::Struct(object) => {
            let required = object.fields.iter().filter(|field| field.required);
            let required = required.map(|field| field.name.clone()).collect();
            Some((*id, distinct([object]), required))
        }
        TypeKind::Union(union) => {
            let objects = union.variants.iter().filter_map(|it| object(types, &it.ty));
            let fields = distinct(objects);
            (!fields.is_empty()).then(|| (*id, fields, Vec::new()))
        }
        _ => None,
    }
}

fn object<'a>(types: &'a [Type], ty: &TypeRef) -> Option<&'a Struct> {
    let (TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id)) = ty else {
        return None;
    };
    match &types.get(id.0)?.kind {
        TypeKind::Struct(object) => Some(object),
        _ => None,
    }
}

fn distinct<'a>(objects: impl IntoIterator<Item = &'a Struct>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for field in objects.into_iter().flat_map(|object| &object.fields) {
        if !names.contains(&field.name) {
            names.push(field.name.clone());
        }
    }
    names
}

/// Returns the properties of a type as an enum. It is open, because nested properties have no names here.
fn names(parent: TypeId, values: Vec<String>) -> Type {
    Type {
        origin: Origin::Inline {
            parent,
            role: "field".to_owned(),
        },
        places: Vec::new(),
        kind: TypeKind::StringEnum(StringEnum {
            values,
            names: Vec::new(),
            descriptions: BTreeMap::new(),
        }),
        docs: Docs {
            description: Some("Properties that can be requested for a response.".to_owned()),
            ..Docs::default()
        },
        checks: Checks::default(),
        in_requests: false,
        in_responses: false,
        examples: Vec::new(),
        chosen: ChosenNames::default(),
        derives: Vec::new(),
        attributes: Vec::new(),
    }
}

/// Documents the properties that must be requested, because a response without them does not match its type.
fn note(parameter: &mut Parameter, required: &[String]) {
    if required.is_empty() {
        return;
    }
    let list: Vec<String> = required.iter().map(|name| format!("`{name}`")).collect();
    let text = parameter.docs.description.take().unwrap_or_default();
    parameter.docs.description = Some(format!(
        "{text}\n\nAsk for {} in any case, unless the server sends them unasked: a response without \
         them cannot be read as its type.",
        list.join(", ")
    ));
}
