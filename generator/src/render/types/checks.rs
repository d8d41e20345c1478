//! What values of a type must keep to: a static table, which `validate` walks with the feature of that name.

use std::collections::BTreeSet;

use clientwright_values::{Exact, rust_pattern};
use proc_macro2::Literal;

use crate::api::{Checks, Scalar, Struct, Type, TypeId, TypeKind, TypeRef, Union};
use crate::render::context::{Context, InTypes, ident};
use crate::render::file::{RustFile, WIDTH};
use crate::render::one_line::one_line;

/// How many aliases, lists and maps are followed.
const MAX_LEVELS: usize = 64;

/// The table of a type; nothing where it has no limits, nor anything inside of it.
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

/// The types with limits, or with limits somewhere inside of them.
pub(in crate::render) fn checked(types: &[Type]) -> BTreeSet<TypeId> {
    let mut users: Vec<Vec<TypeId>> = vec![Vec::new(); types.len()];
    let mut open = Vec::new();
    let mut checked = BTreeSet::new();
    for (index, ty) in types.iter().enumerate() {
        let id = TypeId(index);
        for (checks, ty) in parts(ty) {
            for used in named(ty) {
                if let Some(users) = users.get_mut(used.0) {
                    users.push(id);
                }
            }
            if has_rules(checks, ty) && checked.insert(id) {
                open.push(id);
            }
        }
    }
    while let Some(id) = open.pop() {
        for user in users.get(id.0).into_iter().flatten() {
            if checked.insert(*user) {
                open.push(*user);
            }
        }
    }
    checked
}

/// The values in a type, with what they must keep to.
fn parts(ty: &Type) -> Vec<(&Checks, &TypeRef)> {
    let own = (&ty.checks, &TypeRef::Any);
    let mut parts: Vec<(&Checks, &TypeRef)> = match &ty.kind {
        TypeKind::Struct(object) => {
            let fields = object
                .fields
                .iter()
                .map(|field| (&field.checks, &field.ty.ty));
            let patterns = object.patterns.iter().map(|it| (&it.checks, &it.ty.ty));
            let others = object.additional.iter().map(|used| (&ty.checks, &used.ty));
            fields.chain(patterns).chain(others).collect()
        }
        // Any other value is allowed besides.
        TypeKind::Union(union) if union.free && union.tag.is_none() => return vec![own],
        TypeKind::Union(union) => {
            let variants = union.variants.iter();
            variants.map(|it| (&it.checks, &it.ty)).collect()
        }
        TypeKind::Alias(used) | TypeKind::Newtype(used) => return vec![(&ty.checks, &used.ty)],
        _ => return Vec::new(),
    };
    parts.push(own);
    parts
}

/// The types with a name that a type is or has inside of it.
fn named(ty: &TypeRef) -> Vec<TypeId> {
    match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => vec![*id],
        other => {
            let inside = other.inside().into_iter();
            inside.flat_map(|inner| named(&inner.ty)).collect()
        }
    }
}

/// Whether anything is checked of values of a type, those of types with a name aside.
fn has_rules(checks: &Checks, ty: &TypeRef) -> bool {
    let elements = match ty {
        TypeRef::Tuple(tuple) => tuple.elements.as_slice(),
        _ => &[],
    };
    let mut elements = checks.elements.iter().zip(elements);
    elements.any(|(checks, used)| has_rules(checks, &used.ty))
        || !bounds(checks, ty).is_empty()
        || !checks.requires.is_empty()
        || [
            (&checks.names, &TypeRef::Scalar(Scalar::String)),
            (&checks.items, inside(ty)),
            (&checks.values, inside(ty)),
        ]
        .into_iter()
        .any(|(checks, ty)| checks.as_ref().is_some_and(|it| has_rules(it, ty)))
}

fn inside(ty: &TypeRef) -> &TypeRef {
    // Of a tuple, what follows its elements is the last.
    ty.inside().last().map_or(&TypeRef::Any, |inner| &inner.ty)
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
            let mut place = InTypes {
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

/// What tells an alternative apart, as the runtime compares it.
fn tag_text(value: &crate::api::Literal) -> String {
    match value {
        crate::api::Literal::Text(value) => text(value),
        other => text(&other.to_string()),
    }
}

/// The rules of a value: its own, those of what is inside of it, and those of its type.
fn of_value(context: &Context<'_>, checks: &Checks, ty: &TypeRef) -> Vec<Rule> {
    let mut checks = checks.clone();
    let mut ty = ty.clone();
    for _ in 0..MAX_LEVELS {
        let TypeRef::Named(id) = &ty else { break };
        let Some(named) = context.ty(*id) else { break };
        let TypeKind::Alias(target) = &named.kind else {
            break;
        };
        checks.add(&named.checks);
        ty = target.ty.clone();
    }
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
            rules.extend(Rule::of("Rest", first, inner(&checks.items, &tuple.rest.ty)));
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

/// Leaves out what is said elsewhere as well.
fn without(rules: &mut Vec<Rule>, said: &[Rule]) {
    rules.retain(|rule| !said.iter().any(|said| said.line() == rule.line()));
}

/// Whether a type has a table of its own.
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

/// The limits that say something of values of the type.
fn bounds(checks: &Checks, ty: &TypeRef) -> Vec<String> {
    let bounds = &checks.bounds;
    let (is_text, is_number, is_list, is_object) = match ty {
        TypeRef::Scalar(Scalar::Bool | Scalar::Binary) => (false, false, false, false),
        TypeRef::Scalar(Scalar::Mapped(..)) | TypeRef::Any => (true, true, true, true),
        TypeRef::Scalar(scalar) if is_number(*scalar) => (false, true, false, false),
        TypeRef::Scalar(_) => (true, false, false, false),
        TypeRef::List(_) | TypeRef::Tuple(_) => (false, false, true, false),
        TypeRef::Map(_) | TypeRef::Keyed(..) => (false, false, false, true),
        TypeRef::Named(_) | TypeRef::Boxed(_) | TypeRef::Linked(_) => (true, true, true, true),
    };
    let mut rules = Vec::new();
    let mut count = |is_said: bool, rule: &str, limit: &Option<String>| {
        let limit = limit.as_deref().filter(|_| is_said).and_then(natural);
        // At least none is always true.
        let limit = limit.filter(|limit| *limit > 0 || rule.starts_with("Max"));
        rules.extend(limit.map(|limit| format!("{rule}({limit})")));
    };
    count(is_text, "MinLength", &bounds.min_length);
    count(is_text, "MaxLength", &bounds.max_length);
    count(is_list, "MinItems", &bounds.min_items);
    count(is_list, "MaxItems", &bounds.max_items);
    count(is_object, "MinProperties", &bounds.min_properties);
    count(is_object, "MaxProperties", &bounds.max_properties);
    if let Some(pattern) = bounds.pattern.as_ref().filter(|_| is_text)
        && let Ok(regex) = rust_pattern(pattern)
    {
        rules.push(match regex == *pattern {
            true => format!("Pattern({})", text(pattern)),
            false => format!("PatternAs({}, {})", text(pattern), text(&regex)),
        });
    }
    let is_unsigned = matches!(ty, TypeRef::Scalar(Scalar::U32 | Scalar::U64));
    for (rule, limit) in [
        ("Minimum", &bounds.minimum),
        ("Above", &bounds.exclusive_minimum),
        ("Maximum", &bounds.maximum),
        ("Below", &bounds.exclusive_maximum),
        ("MultipleOf", &bounds.multiple_of),
    ] {
        let limit = limit.as_ref().filter(|_| is_number);
        let limit = limit.filter(|it| Exact::parse(it).is_some());
        let limit = limit.filter(|it| !(is_unsigned && rule == "Minimum" && *it == "0"));
        rules.extend(limit.map(|limit| format!("{rule}({})", text(limit))));
    }
    if bounds.unique_items && is_list {
        rules.push("UniqueItems".to_owned());
    }
    rules
}

fn is_number(scalar: Scalar) -> bool {
    matches!(
        scalar,
        Scalar::I32
            | Scalar::I64
            | Scalar::U32
            | Scalar::U64
            | Scalar::F64
            | Scalar::ExactInteger
            | Scalar::Decimal
            | Scalar::UnixSeconds
            | Scalar::UnixMillis
    )
}

/// A count; some documents write `5.0` or `1e3`.
fn natural(limit: &str) -> Option<u64> {
    let exact = Exact::parse(limit)?.as_integer()?;
    u64::try_from(exact).ok()
}

fn text(value: &str) -> String {
    Literal::string(value).to_string()
}

fn list(values: &[String]) -> String {
    format!("&[{}]", values.join(", "))
}

/// A rule as it is written: on one line where that is short.
#[derive(Clone)]
struct Rule {
    head: String,
    inner: Vec<Rule>,
    /// A second list.
    next: Option<(&'static str, Vec<Rule>)>,
    tail: &'static str,
}

impl Rule {
    /// One that has no others inside of it.
    fn leaf(rule: String) -> Self {
        Self {
            head: format!("rule::{rule}"),
            inner: Vec::new(),
            next: None,
            tail: "",
        }
    }

    /// One with rules inside of it; nothing if there are none.
    fn of(kind: &str, arguments: Vec<String>, inner: Vec<Self>) -> Option<Self> {
        let arguments: String = arguments.iter().map(|it| format!("{it}, ")).collect();
        (!inner.is_empty()).then(|| Self {
            head: format!("rule::{kind}({arguments}&["),
            inner,
            next: None,
            tail: "])",
        })
    }

    /// A row of a table of alternatives.
    fn row(key: String, inner: Vec<Self>) -> Self {
        Self {
            head: format!("({key}, &["),
            inner,
            next: None,
            tail: "])",
        }
    }

    fn line(&self) -> String {
        let lines = |rules: &[Self]| {
            let lines: Vec<String> = rules.iter().map(Self::line).collect();
            lines.join(", ")
        };
        let (middle, next) = match &self.next {
            Some((middle, rules)) => (*middle, lines(rules)),
            None => ("", String::new()),
        };
        format!(
            "{}{}{middle}{next}{}",
            self.head,
            lines(&self.inner),
            self.tail
        )
    }

    fn write(&self, depth: usize, out: &mut String) {
        let indent = "    ".repeat(depth);
        let line = self.line();
        let has_more = !self.inner.is_empty() || self.next.is_some();
        if !has_more || indent.len() + line.len() < WIDTH {
            out.push_str(&format!("{indent}{line},\n"));
            return;
        }
        out.push_str(&format!("{indent}{}\n", self.head));
        self.inner.iter().for_each(|rule| rule.write(depth + 1, out));
        if let Some((middle, rules)) = &self.next {
            match rules.is_empty() {
                true => out.push_str(&format!("{indent}{middle}")),
                false => {
                    out.push_str(&format!("{indent}{middle}\n"));
                    rules.iter().for_each(|rule| rule.write(depth + 1, out));
                    out.push_str(&indent);
                }
            }
        } else {
            out.push_str(&indent);
        }
        out.push_str(&format!("{},\n", self.tail));
    }
}
