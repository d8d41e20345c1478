//! Methods of a union in addition to `match`: the members that all its alternatives have, and
//! access to each alternative.

use std::collections::{BTreeSet, HashMap};

use proc_macro2::Literal;

use crate::api::{Scalar, Struct, TypeId, TypeKind, TypeRef, TypeUse, Union};
use crate::render::context::Context;
use crate::render::file::{RustFile, WIDTH};
use crate::render::ident::ident;
use crate::render::one_line::one_line;
use crate::render::path_resolver::ImportedPaths;
use crate::words::snake;

/// The maximum number of members compared for one union, so that unions of unions remain cheap.
const BUDGET: usize = 50_000;

/// Methods that an enum has itself or from the traits that it implements.
const TAKEN: [&str; 15] = [
    "as_ref",
    "borrow",
    "clone",
    "clone_from",
    "eq",
    "fmt",
    "from",
    "from_json",
    "into",
    "ne",
    "to_json",
    "to_owned",
    "to_string",
    "try_into",
    "validate",
];

/// A member that alternatives have in common.
struct Member {
    /// Its name on the wire.
    wire: String,
    ident: String,
    ty: TypeRef,
}

/// The macros that add the methods of a union.
pub(super) fn render(context: &Context<'_>, file: &mut RustFile, id: TypeId, union: &Union) {
    let mut taken: BTreeSet<String> = TAKEN.iter().map(|name| (*name).to_owned()).collect();
    for text in [
        members(context, file, id, union, &mut taken),
        alternatives(context, file, id, union, &mut taken),
    ] {
        text.into_iter().for_each(|text| file.text(text));
    }
}

fn members(
    context: &Context<'_>,
    file: &mut RustFile,
    id: TypeId,
    union: &Union,
    taken: &mut BTreeSet<String>,
) -> Option<String> {
    let names = context.names(id);
    let mut common = common(context, id);
    common.retain(|member| taken.insert(member.ident.clone()));
    if common.is_empty() {
        return None;
    }
    let mut place = ImportedPaths {
        file,
        module: &names.module,
    };
    let lines: String = common
        .iter()
        .map(|member| {
            let (name, wire) = (ident(&member.ident), Literal::string(&member.wire));
            let ty = context.reference(&member.ty, &mut place);
            match kind(context, &member.ty) {
                Kind::Text => format!("    {name}: text({wire}),\n"),
                Kind::Value => format!("    {name}: value({wire}) as {},\n", one_line(ty)),
                Kind::Shared => format!("    {name}: shared({wire}) as {},\n", one_line(ty)),
            }
        })
        .collect();
    let variants = union
        .variants
        .iter()
        .zip(&names.members)
        .map(|(variant, member)| {
            let kind = target(context, &variant.ty).and_then(|id| context.ty(id));
            match kind.map(|ty| &ty.kind) {
                Some(TypeKind::Union(_)) => format!("{} method", ident(member)),
                _ => format!("{} field", ident(member)),
            }
        });
    let (name, open) = (ident(&names.ident), ident(&names.open));
    let variants = list(variants.collect());
    Some(format!(
        "clientwright_runtime::codegen::v1::union_members!({name} {open} {variants} {{\n{lines}}});\n"
    ))
}

/// A list in brackets, on one line if it is short.
fn list(entries: Vec<String>) -> String {
    let line = entries.join(", ");
    match line.len() + 60 <= WIDTH {
        true => format!("[{line}]"),
        false => format!("[\n    {}\n]", entries.join(",\n    ")),
    }
}

/// How a member is returned.
enum Kind {
    Text,
    Value,
    Shared,
}

fn kind(context: &Context<'_>, ty: &TypeRef) -> Kind {
    match ty {
        TypeRef::Scalar(Scalar::String) => Kind::Text,
        TypeRef::Scalar(_) => Kind::Value,
        TypeRef::Named(id) => match context.ty(*id).map(|ty| &ty.kind) {
            Some(TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_)) => Kind::Value,
            _ => Kind::Shared,
        },
        _ => Kind::Shared,
    }
}

/// The members that all alternatives have with the same name and type, in the order of the first.
/// Alternatives that are unions are replaced with their own alternatives: they may contain one another.
fn common(context: &Context<'_>, id: TypeId) -> Vec<Member> {
    let mut budget = BUDGET;
    let mut open = vec![id];
    let mut seen = BTreeSet::from([id]);
    let mut common: Option<Vec<Member>> = None;
    while let Some(id) = open.pop() {
        let Some(TypeKind::Union(union)) = context.ty(id).map(|ty| &ty.kind) else {
            continue;
        };
        for variant in &union.variants {
            let target = target(context, &variant.ty);
            let kind = target.and_then(|id| Some((id, &context.ty(id)?.kind)));
            let own = match kind {
                Some((id, TypeKind::Union(_))) => {
                    if seen.insert(id) {
                        open.push(id);
                    }
                    continue;
                }
                Some((id, TypeKind::Struct(object))) => {
                    let Some(left) = budget.checked_sub(object.fields.len() + 1) else {
                        return Vec::new();
                    };
                    budget = left;
                    members_of(context, id, object)
                }
                _ => return Vec::new(),
            };
            common = Some(match common {
                None => own,
                Some(known) => both(known, &own),
            });
            if common.as_ref().is_some_and(Vec::is_empty) {
                return Vec::new();
            }
        }
    }
    let mut common = common.unwrap_or_default();
    common.retain(|member| !TAKEN.contains(&member.ident.as_str()));
    common
}

fn members_of(context: &Context<'_>, id: TypeId, object: &Struct) -> Vec<Member> {
    let names = context.names(id).members.iter();
    let fields = object.fields.iter().zip(names);
    fields
        .map(|(field, name)| Member {
            wire: field.name.clone(),
            ident: name.clone(),
            ty: unboxed(context.resolved(&field.ty.ty)),
        })
        .collect()
}

/// The members that two alternatives have in common.
fn both(mut known: Vec<Member>, own: &[Member]) -> Vec<Member> {
    let own: HashMap<&str, &Member> = own.iter().map(|own| (own.wire.as_str(), own)).collect();
    known.retain(|member| {
        own.get(member.wire.as_str())
            .is_some_and(|own| own.ty == member.ty && own.ident == member.ident)
    });
    known
}

fn unboxed(ty: TypeRef) -> TypeRef {
    match ty {
        TypeRef::Boxed(id) => TypeRef::Named(id),
        other => other,
    }
}

fn target(context: &Context<'_>, ty: &TypeRef) -> Option<TypeId> {
    match unboxed(context.resolved(ty)) {
        TypeRef::Named(id) => Some(id),
        _ => None,
    }
}

/// The type in Rust, in which aliases are resolved and several scalars have the same type.
fn in_rust(context: &Context<'_>, ty: &TypeRef) -> String {
    let mut file = RustFile::new("");
    let mut place = ImportedPaths {
        file: &mut file,
        module: "",
    };
    let ty = unboxed(without_aliases(context, ty, MAX_DEPTH));
    one_line(context.reference(&ty, &mut place))
}

/// The maximum nesting of lists and maps that are followed.
const MAX_DEPTH: usize = 32;

fn without_aliases(context: &Context<'_>, ty: &TypeRef, depth: usize) -> TypeRef {
    let inside = |used: &TypeUse| {
        Box::new(TypeUse {
            ty: without_aliases(context, &used.ty, depth.saturating_sub(1)),
            nullable: used.nullable,
        })
    };
    match context.resolved(ty) {
        TypeRef::List(item) if depth > 0 => TypeRef::List(inside(&item)),
        TypeRef::Map(item) if depth > 0 => TypeRef::Map(inside(&item)),
        TypeRef::Keyed(key, item) if depth > 0 => TypeRef::Keyed(key, inside(&item)),
        TypeRef::Tuple(mut tuple) if depth > 0 => {
            for used in tuple.elements.iter_mut().chain([&mut tuple.rest]) {
                used.ty = without_aliases(context, &used.ty, depth - 1);
            }
            TypeRef::Tuple(tuple)
        }
        other => other,
    }
}

fn alternatives(
    context: &Context<'_>,
    file: &mut RustFile,
    id: TypeId,
    union: &Union,
    taken: &mut BTreeSet<String>,
) -> Option<String> {
    let names = context.names(id);
    let name = ident(&names.ident);
    let mut times: HashMap<String, usize> = HashMap::new();
    for variant in &union.variants {
        *times.entry(in_rust(context, &variant.ty)).or_default() += 1;
    }
    let mut place = ImportedPaths {
        file,
        module: &names.module,
    };
    let mut lines = String::new();
    for (variant, member) in union.variants.iter().zip(&names.members) {
        let word = snake(member);
        let (borrowed, owned) = (format!("as_{word}"), format!("into_{word}"));
        if taken.contains(&borrowed) || taken.contains(&owned) {
            continue;
        }
        let (inner, boxed) = match &variant.ty {
            TypeRef::Boxed(id) => (TypeRef::Named(*id), true),
            other => (other.clone(), false),
        };
        let resolved = unboxed(context.resolved(&inner));
        let only = times.get(&in_rust(context, &variant.ty)) == Some(&1);
        let from = only && resolved != TypeRef::Any;
        let how = match (boxed, from, &resolved) {
            (true, true, _) => "boxed from",
            (true, false, _) => "boxed",
            (false, true, TypeRef::Scalar(Scalar::String)) => "text from",
            (false, true, _) => "from",
            (false, false, _) => "",
        };
        let ty = one_line(context.reference(&inner, &mut place));
        let (member, as_, into) = (ident(member), ident(&borrowed), ident(&owned));
        lines.push_str(&format!("    {member}({ty}) {as_} {into} [{how}],\n"));
        taken.extend([borrowed, owned]);
    }
    (!lines.is_empty()).then(|| {
        format!("clientwright_runtime::codegen::v1::union_alternatives!({name} {{\n{lines}}});\n")
    })
}
