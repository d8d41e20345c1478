//! The constraints of a type: a static table, which `validate` traverses with the feature of that name.

use clientwright_values::rust_pattern;

use crate::api::{Checks, Literal, Scalar, Struct, Type, TypeId, TypeKind, TypeRef, Union};
use crate::render::checked::bounds;
use crate::render::context::Context;
use crate::render::file::RustFile;
use crate::render::ident::ident;
use crate::render::one_line::one_line;
use crate::render::path_resolver::ImportedPaths;
use crate::render::rule_text::{Rule, list, text};

/// The table of a type; nothing if neither it nor anything inside it has limits.
pub(super) fn render(context: &Context<'_>, file: &mut RustFile, id: TypeId, ty: &Type) {
    if !context.checked.contains(&id) {
        return;
    }
    let rules = match &ty.kind {
        TypeKind::Struct(object) => of_struct(context, ty, object),
        TypeKind::Union(union) => of_union(context, file, id, ty, union),
        TypeKind::Newtype(used) => of_value(context, &ty.checks, &used.ty),
        _ => return,
    };
    let name = ident(&context.names(id).ident);
    let mut text = format!("clientwright_runtime::codegen::v1::checks!({name}: [\n");
    for rule in &rules {
        rule.write(1, &mut text);
    }
    text.push_str("]);\n");
    file.text(text);
}

fn of_struct(context: &Context<'_>, ty: &Type, object: &Struct) -> Vec<Rule> {
    let mut rules = own(context, &ty.checks, &TypeRef::Any);
    for field in &object.fields {
        let inner = of_value(context, &field.checks, &field.ty.ty);
        rules.extend(Rule::of("Member", vec![text(&field.name)], inner));
    }
    let mut matching = Vec::new();
    for members in &object.patterns {
        let Ok(pattern) = rust_pattern(&members.pattern.source) else {
            continue;
        };
        let inner = of_value(context, &members.checks, &members.ty.ty);
        rules.extend(Rule::of("Matching", vec![text(&pattern)], inner));
        matching.push(text(&pattern));
    }
    if let (Some(used), true) = (&object.additional, matching.len() == object.patterns.len()) {
        let names = object.fields.iter().map(|field| text(&field.name));
        let names: Vec<String> = names.collect();
        let checks = ty.checks.values.as_deref().cloned().unwrap_or_default();
        let inner = of_value(context, &checks, &used.ty);
        let arguments = vec![list(&names), list(&matching)];
        rules.extend(Rule::of("Others", arguments, inner));
    }
    rules
}

fn of_union(
    context: &Context<'_>,
    file: &mut RustFile,
    id: TypeId,
    ty: &Type,
    union: &Union,
) -> Vec<Rule> {
    let mut rules = own(context, &ty.checks, &TypeRef::Any);
    let mut variants: Vec<Vec<Rule>> = union
        .variants
        .iter()
        .map(|variant| of_value(context, &variant.checks, &variant.ty))
        .collect();
    variants.iter_mut().for_each(|it| without(it, &rules));
    if variants.iter().all(Vec::is_empty) {
        return rules;
    }
    match &union.tag {
        Some(tag) => {
            let mut rows = Vec::new();
            for (value, variant) in &tag.values {
                let inner = variants.get(*variant).cloned().unwrap_or_default();
                rows.push(Rule::row(tag_text(value), inner));
            }
            let otherwise = tag.fallback.and_then(|index| variants.get(index));
            rules.push(Rule {
                head: format!("rule::Tagged({}, &[", text(&tag.property)),
                inner: rows,
                next: Some(("], &[", otherwise.cloned().unwrap_or_default())),
                tail: "])",
            });
        }
        None if union.free => {}
        None => {
            let mut place = ImportedPaths {
                file,
                module: &context.names(id).module,
            };
            let rows = union.variants.iter().zip(variants).map(|(variant, inner)| {
                let ty = one_line(context.reference(&variant.ty, &mut place));
                Rule::row(format!("reads::<{ty}>"), inner)
            });
            rules.push(Rule {
                head: "rule::AnyOf(&[".to_owned(),
                inner: rows.collect(),
                next: None,
                tail: "])",
            });
        }
    }
    rules
}

/// The tag of an alternative, as the runtime compares it.
fn tag_text(value: &Literal) -> String {
    match value {
        Literal::Text(value) => text(value),
        other => text(&other.to_string()),
    }
}

/// The rules of a value: its own, those of its contents, and those of its type.
fn of_value(context: &Context<'_>, checks: &Checks, ty: &TypeRef) -> Vec<Rule> {
    let (checks, ty) = context.resolved_with(checks, ty);
    let mut rules = own(context, &checks, &ty);
    let inner = |checks: &Option<Box<Checks>>, ty: &TypeRef| {
        let checks = checks.as_deref().cloned().unwrap_or_default();
        of_value(context, &checks, ty)
    };
    match &ty {
        TypeRef::List(item) => {
            rules.extend(Rule::of(
                "Items",
                Vec::new(),
                inner(&checks.items, &item.ty),
            ));
        }
        TypeRef::Tuple(tuple) => {
            let none = Checks::default();
            for (place, used) in tuple.elements.iter().enumerate() {
                let checks = checks.elements.get(place).unwrap_or(&none);
                let inner = of_value(context, checks, &used.ty);
                rules.extend(Rule::of("Element", vec![place.to_string()], inner));
            }
            let first = vec![tuple.elements.len().to_string()];
            rules.extend(Rule::of(
                "Rest",
                first,
                inner(&checks.items, &tuple.rest.ty),
            ));
        }
        TypeRef::Map(value) | TypeRef::Keyed(_, value) => {
            let inner = inner(&checks.values, &value.ty);
            let arguments = vec![list(&[]), list(&[])];
            rules.extend(Rule::of("Others", arguments, inner));
        }
        TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id)
            if context.checked.contains(id) && has_table(context, *id) =>
        {
            if let Some(named) = context.ty(*id) {
                without(&mut rules, &own(context, &named.checks, &TypeRef::Any));
            }
            let name = ident(&context.names(*id).ident);
            rules.push(Rule::leaf(format!("Type(of::<super::{name}>)")));
        }
        _ => {}
    }
    rules
}

/// Removes rules that are also in `said`.
fn without(rules: &mut Vec<Rule>, said: &[Rule]) {
    rules.retain(|rule| !said.iter().any(|said| said.line() == rule.line()));
}

/// Whether a type has a separate table.
fn has_table(context: &Context<'_>, id: TypeId) -> bool {
    matches!(
        context.ty(id).map(|ty| &ty.kind),
        Some(TypeKind::Struct(_) | TypeKind::Union(_) | TypeKind::Newtype(_))
    )
}

/// The rules of a value itself.
fn own(context: &Context<'_>, checks: &Checks, ty: &TypeRef) -> Vec<Rule> {
    let mut rules: Vec<Rule> = bounds(checks, ty).into_iter().map(Rule::leaf).collect();
    for (name, others) in &checks.requires {
        let others: Vec<String> = others.iter().map(|other| text(other)).collect();
        rules.push(Rule::leaf(format!(
            "Requires({}, {})",
            text(name),
            list(&others)
        )));
    }
    if let Some(names) = &checks.names {
        let inner = of_value(context, names, &TypeRef::Scalar(Scalar::String));
        rules.extend(Rule::of("Names", Vec::new(), inner));
    }
    rules
}
