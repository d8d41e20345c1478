//! Files inside of one part of a multipart body: a part has no parts of its own, so they are sent as text in JSON.

use crate::api::model::{ContentKind, Operation, Scalar, Type, TypeKind, TypeRef};
use crate::diagnostics::{Diagnostics, codes};
use crate::source::Span;

use super::{usage, warn};

/// How deep aliases and unions are looked through.
const MAX_DEPTH: usize = 64;

/// Reports each part that has files in it.
pub(super) fn report(types: &[Type], operations: &[Operation], diagnostics: &mut Diagnostics) {
    let bodies = operations.iter().flat_map(|operation| &operation.body);
    let contents = bodies.flat_map(|body| &body.contents);
    let multipart: Vec<(&TypeRef, Span)> = contents
        .filter_map(|content| match &content.kind {
            ContentKind::Multipart(used, _) => Some((&used.ty, content.span)),
            _ => None,
        })
        .collect();
    if multipart.is_empty() {
        return;
    }
    let parts = Parts {
        types,
        has_file: with_files(types),
    };
    for (body, span) in multipart {
        let mut found = Vec::new();
        parts.of(body, span, 0, &mut found);
        for (name, span) in found {
            warn(
                diagnostics,
                codes::PART_NOT_AS_DECLARED,
                span,
                format!(
                    "the files in the part `{name}` are sent as Base64 text in JSON: a part has no parts"
                ),
                "describe each file as a property of the body, or a list of files as one of its properties",
            );
        }
    }
}

struct Parts<'a> {
    types: &'a [Type],
    /// Which types have a file somewhere in them.
    has_file: Vec<bool>,
}

impl Parts<'_> {
    /// The parts of a body with files in them, and where they are described.
    fn of(&self, body: &TypeRef, span: Span, depth: usize, found: &mut Vec<(String, Span)>) {
        match body {
            _ if depth > MAX_DEPTH => {}
            TypeRef::Map(value) | TypeRef::Keyed(_, value) if self.is_around_file(&value.ty, 0) => {
                found.push(("*".to_owned(), span));
            }
            TypeRef::List(item) if self.is_around_file(&item.ty, 0) => {
                found.push(("*".to_owned(), span));
            }
            TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => {
                match self.types.get(id.0).map(|ty| &ty.kind) {
                    Some(TypeKind::Struct(object)) => {
                        for field in &object.fields {
                            if self.is_around_file(&field.ty.ty, 0) {
                                found.push((field.name.clone(), field.docs.span.unwrap_or(span)));
                            }
                        }
                        let others = object.additional.as_ref();
                        if others.is_some_and(|used| self.is_around_file(&used.ty, 0)) {
                            found.push(("*".to_owned(), span));
                        }
                    }
                    Some(TypeKind::Alias(next) | TypeKind::Newtype(next)) => {
                        self.of(&next.ty, span, depth + 1, found);
                    }
                    Some(TypeKind::Union(union)) => {
                        for variant in &union.variants {
                            self.of(&variant.ty, span, depth + 1, found);
                        }
                    }
                    _ => {}
                }
            }
            TypeRef::Tuple(_) if self.has_file(body) => found.push(("*".to_owned(), span)),
            TypeRef::Map(_)
            | TypeRef::Keyed(..)
            | TypeRef::List(_)
            | TypeRef::Tuple(_)
            | TypeRef::Scalar(_)
            | TypeRef::Any => {}
        }
    }

    /// Whether a part is not a file but has one in it. Each element of a list is a part.
    fn is_around_file(&self, part: &TypeRef, depth: usize) -> bool {
        match part {
            _ if depth > MAX_DEPTH => false,
            TypeRef::Scalar(_) | TypeRef::Any => false,
            TypeRef::List(item) => match &item.ty {
                TypeRef::List(inner) => self.has_file(&inner.ty),
                item => self.is_around_file(item, depth + 1),
            },
            TypeRef::Map(_) | TypeRef::Keyed(..) | TypeRef::Tuple(_) => self.has_file(part),
            TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => {
                match self.types.get(id.0).map(|ty| &ty.kind) {
                    Some(TypeKind::Alias(next) | TypeKind::Newtype(next)) => {
                        self.is_around_file(&next.ty, depth + 1)
                    }
                    Some(TypeKind::Union(union)) => union
                        .variants
                        .iter()
                        .any(|variant| self.is_around_file(&variant.ty, depth + 1)),
                    _ => self.has_file.get(id.0).copied().unwrap_or_default(),
                }
            }
        }
    }

    fn has_file(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Scalar(scalar) => *scalar == Scalar::Binary,
            TypeRef::Any => false,
            TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Keyed(..) | TypeRef::Tuple(_) => {
                ty.inside().iter().any(|inner| self.has_file(&inner.ty))
            }
            TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => {
                self.has_file.get(id.0).copied().unwrap_or_default()
            }
        }
    }
}

/// The types with a file in them: those that say so, and what leads to those.
fn with_files(types: &[Type]) -> Vec<bool> {
    let mut users: Vec<Vec<usize>> = vec![Vec::new(); types.len()];
    let mut has_file = vec![false; types.len()];
    let mut open = Vec::new();
    for (index, ty) in types.iter().enumerate() {
        for id in usage::of_type(ty) {
            if let Some(users) = users.get_mut(id.0) {
                users.push(index);
            }
        }
        if usage::references(ty).into_iter().any(is_file) {
            open.push(index);
        }
    }
    while let Some(index) = open.pop() {
        let Some(known) = has_file.get_mut(index).filter(|known| !**known) else {
            continue;
        };
        *known = true;
        open.extend(users.get(index).into_iter().flatten());
    }
    has_file
}

/// Whether it is a file, or a list or map of files.
fn is_file(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Scalar(scalar) => *scalar == Scalar::Binary,
        other => other.inside().iter().any(|inner| is_file(&inner.ty)),
    }
}
