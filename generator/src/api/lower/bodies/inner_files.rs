//! Reports files and lists inside one part of a multipart body: a part cannot contain parts. Files inside an
//! object are sent as text in JSON, and each element of a nested list is sent as a separate part.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::api::model::{
    ContentKind, Operation, PartEncoding, Scalar, Through, Type, TypeKind, TypeRef, TypeUse,
    alternatives, resolve,
};
use crate::diagnostics::{Diagnostics, codes};
use crate::source::Span;

use super::part::is_json;
use crate::api::lower::type_graph::usage;
use crate::api::lower::warning::warn;

/// The maximum nesting of unions and lists that is followed.
const MAX_DEPTH: usize = 64;

/// The problem with a part.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    /// Files that are not the part itself.
    Files,
    /// Nested lists.
    Lists,
    /// Nested lists of files, which no media type can turn into one text.
    FileLists,
}

/// A problem, the name of the part, and the place of the description.
type Found = (Inside, String, Span);

/// Reports each part that contains files or lists.
pub(in crate::api::lower) fn report(
    types: &[Type],
    operations: &[Operation],
    diagnostics: &mut Diagnostics,
) {
    let bodies = operations.iter().flat_map(|operation| &operation.body);
    let contents = bodies.flat_map(|body| &body.contents);
    let multipart: Vec<(&TypeRef, &[PartEncoding], Span)> = contents
        .filter_map(|content| match &content.kind {
            ContentKind::Multipart(used, encodings) => {
                Some((&used.ty, encodings.as_slice(), content.span))
            }
            _ => None,
        })
        .collect();
    if multipart.is_empty() {
        return;
    }
    let parts = Parts {
        types,
        has_file: with_files(types),
        lists: RefCell::default(),
    };
    for (body, encodings, span) in multipart {
        let mut found = Vec::new();
        parts.of(body, span, &mut found);
        for (inside, name, span) in found {
            // Written as a whole, including the lists in it.
            let is_one_text = |encoding: &PartEncoding| {
                let json = encoding.content_type.as_deref().is_some_and(is_json);
                (encoding.name == name || encoding.name.is_empty())
                    && (json || encoding.style.is_some())
            };
            let (message, help) = match inside {
                Inside::Files => (
                    format!(
                        "the files in the part `{name}` are sent as text in JSON: a part cannot contain parts"
                    ),
                    "describe each file as a property of the body, or a list of files as one of its properties",
                ),
                Inside::Lists if encodings.iter().any(is_one_text) => continue,
                Inside::Lists | Inside::FileLists => (
                    format!(
                        "each element of the lists in the part `{name}` is sent as a part, without the list that contains it"
                    ),
                    match inside {
                        Inside::FileLists => "describe one list of files",
                        _ => {
                            "describe one list, or let `encoding` say that the part is `application/json`"
                        }
                    },
                ),
            };
            warn(
                diagnostics,
                codes::PART_NOT_AS_DECLARED,
                span,
                message,
                help,
            );
        }
    }
}

struct Parts<'a> {
    types: &'a [Type],
    /// Whether each type contains a file somewhere.
    has_file: Vec<bool>,
    /// The problems with the elements of lists that were checked.
    lists: RefCell<BTreeMap<TypeRef, Option<Inside>>>,
}

impl Parts<'_> {
    /// Collects the parts of a body whose contents cannot be sent as separate parts.
    fn of(&self, body: &TypeRef, span: Span, found: &mut Vec<Found>) {
        for body in alternatives(self.types, body) {
            self.of_one(body, span, found);
        }
    }

    /// The same for a body that is not a union.
    fn of_one(&self, body: &TypeRef, span: Span, found: &mut Vec<Found>) {
        match body {
            TypeRef::Map(value) | TypeRef::Keyed(_, value) | TypeRef::List(value) => {
                let inside = self.inside(&value.ty, 0).or_else(|| {
                    let is_list = matches!(body, TypeRef::List(_)) && self.is_list(&value.ty);
                    is_list.then(|| self.of_lists(&value.ty))
                });
                found.extend(inside.map(|inside| (inside, "*".to_owned(), span)));
            }
            TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => {
                let kind = self.types.get(id.0).map(|ty| &ty.kind);
                let Some(TypeKind::Struct(object)) = kind else {
                    return;
                };
                for field in &object.fields {
                    let span = field.docs.span.unwrap_or(span);
                    let inside = self.inside(&field.ty.ty, 0);
                    found.extend(inside.map(|inside| (inside, field.name.clone(), span)));
                }
                let others = object.additional.as_ref();
                let inside = others.and_then(|used| self.inside(&used.ty, 0));
                found.extend(inside.map(|inside| (inside, "*".to_owned(), span)));
            }
            TypeRef::Tuple(_) if self.has_file(body) => {
                found.push((Inside::Files, "*".to_owned(), span));
            }
            TypeRef::Tuple(_) | TypeRef::Scalar(_) | TypeRef::Any => {}
        }
    }

    /// Returns the problem with a part. Each element of a list is a part.
    fn inside(&self, part: &TypeRef, depth: usize) -> Option<Inside> {
        if depth > MAX_DEPTH {
            return None;
        }
        let mut alternatives = alternatives(self.types, part).into_iter();
        alternatives.find_map(|part| match part {
            TypeRef::Scalar(_) | TypeRef::Any => None,
            TypeRef::List(item) => self.inside_list(item, depth),
            TypeRef::Map(_) | TypeRef::Keyed(..) | TypeRef::Tuple(_) => {
                self.has_file(part).then_some(Inside::Files)
            }
            TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => {
                let has_file = self.has_file.get(id.0).copied().unwrap_or_default();
                has_file.then_some(Inside::Files)
            }
        })
    }

    /// The same for the elements of a list, which is checked once.
    fn inside_list(&self, item: &TypeUse, depth: usize) -> Option<Inside> {
        let known = self.lists.borrow().get(&item.ty).copied();
        known.unwrap_or_else(|| {
            let inside = self
                .inside(&item.ty, depth + 1)
                .or_else(|| self.is_list(&item.ty).then(|| self.of_lists(&item.ty)));
            self.lists.borrow_mut().insert(item.ty.clone(), inside);
            inside
        })
    }

    fn of_lists(&self, inner: &TypeRef) -> Inside {
        match self.has_file(inner) {
            true => Inside::FileLists,
            false => Inside::Lists,
        }
    }

    fn is_list(&self, ty: &TypeRef) -> bool {
        matches!(resolve(self.types, ty, Through::Newtypes), TypeRef::List(_))
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

/// Returns which types contain a file, directly or through other types.
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

/// Whether a type is a file, or a list or map of files.
fn is_file(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Scalar(scalar) => *scalar == Scalar::Binary,
        other => other.inside().iter().any(|inner| is_file(&inner.ty)),
    }
}
