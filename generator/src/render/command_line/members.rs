//! Which members of a body are flags: scalars, lists and maps; names of members of nested objects are joined with dots.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{
    ContentKind, Field, PartEncoding, RequestBody, TypeId, TypeKind, TypeRef, TypeUse,
};
use crate::render::context::Context;

use super::inputs::{input, value};
use super::names::{Taken, kebab};

/// The maximum nesting of a member that is a flag.
const DEPTH: usize = 4;

/// The maximum number of members of a body that are flags; the rest requires `--body`.
const MOST: usize = 120;

/// The members of the body, as `Member` values.
pub(super) fn members(
    context: &Context<'_>,
    body: &RequestBody,
    taken: &mut Taken,
) -> Vec<TokenStream> {
    let mut walk = Walk {
        context,
        parts: &[],
        taken,
        inside: BTreeSet::new(),
        found: Vec::new(),
    };
    // All contents of a body with members are equivalent in any reasonable document.
    for content in &body.contents {
        let used = match &content.kind {
            ContentKind::Json(used) | ContentKind::Form(used, _) => used,
            ContentKind::Multipart(used, parts) => {
                walk.parts = parts;
                used
            }
            ContentKind::Parts
            | ContentKind::Items(..)
            | ContentKind::Xml(..)
            | ContentKind::Text
            | ContentKind::Bytes => continue,
        };
        walk.object(used, &[], "", true);
        if !walk.found.is_empty() {
            break;
        }
    }
    walk.found
}

struct Walk<'a, 'b> {
    context: &'a Context<'b>,
    parts: &'a [PartEncoding],
    taken: &'a mut Taken,
    /// The types that are being traversed; recursive ones are not followed.
    inside: BTreeSet<TypeId>,
    found: Vec<TokenStream>,
}

impl Walk<'_, '_> {
    /// Adds the members of an object, and returns whether the type is one.
    fn object(&mut self, used: &TypeUse, path: &[String], prefix: &str, always: bool) -> bool {
        let (TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id)) =
            self.context.resolved(&used.ty)
        else {
            return false;
        };
        let context = self.context;
        let Some(TypeKind::Struct(object)) = context.ty(id).map(|ty| &ty.kind) else {
            return false;
        };
        if object.fields.is_empty() || path.len() >= DEPTH || !self.inside.insert(id) {
            return false;
        }
        let names = &context.names(id).members;
        for (field, name) in object.fields.iter().zip(names) {
            if field.read_only {
                continue;
            }
            let flag = match prefix {
                "" => kebab(name),
                prefix => format!("{prefix}.{}", kebab(name)),
            };
            let mut path = path.to_vec();
            path.push(field.name.clone());
            let always = always && field.required;
            if !self.object(&field.ty, &path, &flag, always) {
                self.leaf(field, &path, &flag, always);
            }
        }
        self.inside.remove(&id);
        true
    }

    fn leaf(&mut self, field: &Field, path: &[String], flag: &str, always: bool) {
        if self.found.len() >= MOST {
            return;
        }
        let mut value = value(self.context, &field.ty);
        if let Some(constant) = &field.constant {
            value.values = vec![constant.to_string()];
        }
        let is_file = |part: &PartEncoding| part.name == field.name && part.is_file;
        if path.len() == 1 && self.parts.iter().any(is_file) {
            value.kind = quote! { Kind::File };
        }
        let flag = self.taken.claim(flag, "-member");
        let input = input(&flag, &value, &field.docs, field.required);
        let always = always.then(|| quote! { .always() });
        self.found
            .push(quote! { Member::new(&[#(#path),*], #input) #always });
    }
}
