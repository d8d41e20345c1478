//! Breaks discriminator cycles that lead from one union to another and back.

use std::collections::{BTreeMap, HashMap};

use crate::api::literal::Literal;
use crate::api::model::{Origin, Type, TypeId, TypeKind, TypeRef, Union};
use crate::diagnostics::{Diagnostics, codes};
use crate::document::Document;
use crate::source::Span;

use crate::api::lower::warning::warn;

/// Removes discriminator values from variants that would lead back to the same union with the same value,
/// because reading them would never end. Reports each.
pub(in crate::api::lower) fn cut(
    document: &Document,
    types: &mut [Type],
    diagnostics: &mut Diagnostics,
) {
    for (id, value) in find(types) {
        let place = span(document, types, id);
        let Some(TypeKind::Union(union)) = types.get_mut(id.0).map(|ty| &mut ty.kind) else {
            continue;
        };
        let Some(tag) = &mut union.tag else { continue };
        let property = tag.property.clone();
        let what = match &value {
            Some(value) => {
                tag.values.retain(|(known, _)| known != value);
                format!("`{property}` with the value {value}")
            }
            None => {
                tag.fallback = None;
                format!("`{property}` with any other value")
            }
        };
        if let Some(place) = place {
            warn(
                diagnostics,
                codes::SCHEMA_CYCLE,
                place,
                format!("{what} refers back to this schema through its own mapping"),
                "map the value to the schema that describes it, not to one that maps it back",
            );
        }
    }
}

/// The discriminator and its value that are known from the path to a value.
type Known<'a> = Option<(&'a str, Option<&'a Literal>)>;

/// A union, and what is known about the value to read.
type State<'a> = (usize, Known<'a>);

/// One step in the path of a value.
struct Step<'a> {
    state: State<'a>,
    /// The assumed discriminator value, if there is a discriminator.
    choice: Option<Option<&'a Literal>>,
}

/// A state under exploration, with its predecessor and successors.
struct Open<'a> {
    from: Option<(usize, Option<&'a Literal>)>,
    state: State<'a>,
    steps: Vec<Step<'a>>,
}

/// Returns the discriminator values (`None`: all others) to remove, with their unions.
fn find(types: &[Type]) -> Vec<(TypeId, Option<Literal>)> {
    let tables: Vec<HashMap<&Literal, usize>> = types.iter().map(|ty| table(&ty.kind)).collect();
    let mut cuts: BTreeMap<(usize, Option<&Literal>), ()> = BTreeMap::new();
    let mut done: HashMap<State<'_>, bool> = HashMap::new();
    for (start, ty) in types.iter().enumerate() {
        let tagged = matches!(&ty.kind, TypeKind::Union(union) if union.tag.is_some());
        if !tagged || done.contains_key(&(start, None)) {
            continue;
        }
        let mut path = vec![open(types, &tables, None, (start, None))];
        done.insert((start, None), false);
        while let Some(top) = path.last_mut() {
            let Some(step) = top.steps.pop() else {
                done.insert(top.state, true);
                path.pop();
                continue;
            };
            let from = step.choice.map(|choice| (top.state.0, choice));
            match done.get(&step.state) {
                None => {
                    done.insert(step.state, false);
                    let next = open(types, &tables, from, step.state);
                    path.push(next);
                }
                Some(true) => {}
                Some(false) => {
                    let since = path.iter().position(|one| one.state == step.state);
                    let circle = path.iter().skip(since.map_or(0, |index| index + 1));
                    let last = from.or_else(|| circle.rev().find_map(|one| one.from));
                    if let Some(last) = last {
                        cuts.insert(last, ());
                    }
                }
            }
        }
    }
    cuts.into_keys()
        .map(|(union, value)| (TypeId(union), value.cloned()))
        .collect()
}

fn open<'a>(
    types: &'a [Type],
    tables: &[HashMap<&'a Literal, usize>],
    from: Option<(usize, Option<&'a Literal>)>,
    state: State<'a>,
) -> Open<'a> {
    let mut steps = Vec::new();
    let (index, known) = state;
    let mut go = |target: Option<&TypeRef>, known, choice| {
        if let Some(TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id)) = target
            && types.get(id.0).is_some_and(|ty| passes_on(&ty.kind))
        {
            let state = (id.0, known);
            steps.push(Step { state, choice });
        }
    };
    match types.get(index).map(|ty| &ty.kind) {
        Some(TypeKind::Alias(target) | TypeKind::Newtype(target)) => {
            go(Some(&target.ty), known, None);
        }
        Some(TypeKind::Union(union)) => match &union.tag {
            None => union
                .variants
                .iter()
                .for_each(|variant| go(Some(&variant.ty), known, None)),
            Some(tag) => {
                let property = tag.property.as_str();
                match known {
                    Some((name, value)) if name == property => {
                        let table = tables.get(index);
                        let variant = value.and_then(|value| table?.get(value).copied());
                        match variant {
                            Some(variant) => go(variant_of(union, variant), known, Some(value)),
                            None => go(
                                tag.fallback.and_then(|index| variant_of(union, index)),
                                known,
                                Some(None),
                            ),
                        }
                    }
                    _ => {
                        for (value, variant) in &tag.values {
                            let known = Some((property, Some(value)));
                            go(variant_of(union, *variant), known, Some(Some(value)));
                        }
                        let fallback = tag.fallback.and_then(|index| variant_of(union, index));
                        go(fallback, Some((property, None)), Some(None));
                    }
                }
            }
        },
        _ => {}
    }
    Open { from, state, steps }
}

/// Whether a value is immediately read as another type.
fn passes_on(kind: &TypeKind) -> bool {
    matches!(
        kind,
        TypeKind::Alias(_) | TypeKind::Newtype(_) | TypeKind::Union(_)
    )
}

fn variant_of(union: &Union, index: usize) -> Option<&TypeRef> {
    union.variants.get(index).map(|variant| &variant.ty)
}

/// Returns the variant for each value of a discriminator.
fn table(kind: &TypeKind) -> HashMap<&Literal, usize> {
    match kind {
        TypeKind::Union(Union { tag: Some(tag), .. }) => tag
            .values
            .iter()
            .map(|(value, variant)| (value, *variant))
            .collect(),
        _ => HashMap::new(),
    }
}

/// Returns the span of a union's discriminator, or of the component around it.
fn span(document: &Document, types: &[Type], id: TypeId) -> Option<Span> {
    let mut id = id;
    for _ in 0..types.len() {
        match &types.get(id.0)?.origin {
            Origin::Component(name) => {
                let mut named = document.named_schemas.iter();
                let (_, schema) = named.find(|(known, _)| known == name)?;
                let schema = document.schemas.get(schema.0)?;
                let discriminator = schema.discriminator.as_ref();
                return Some(discriminator.map_or(schema.span, |own| own.span));
            }
            Origin::Inline { parent, .. } => id = *parent,
            _ => break,
        }
    }
    document.schemas.iter().next().map(|schema| schema.span)
}
