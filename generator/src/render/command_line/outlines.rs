//! The members that the bodies of a command line may have, so that misspelled ones are found before
//! anything is sent: a static for each type that a body uses.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{ContentKind, Scalar, Struct, Through, TypeId, TypeKind, TypeRef, Union, resolve};
use crate::render::context::Context;
use crate::render::file::RustFile;
use crate::render::ident::ident;
use crate::render::types::Rendered;

/// The outlines of all types that bodies use.
pub(super) struct Outlines<'a, 'b> {
    context: &'a Context<'b>,
    /// The statics, by the names of their types.
    written: BTreeMap<String, TokenStream>,
    seen: BTreeSet<TypeId>,
}

impl<'a, 'b> Outlines<'a, 'b> {
    pub(super) fn new(context: &'a Context<'b>) -> Self {
        Self {
            context,
            written: BTreeMap::new(),
            seen: BTreeSet::new(),
        }
    }

    /// The outline of a body; `None` if its members are unknown.
    pub(super) fn of(&mut self, kind: &ContentKind) -> Option<TokenStream> {
        let (ContentKind::Json(used)
        | ContentKind::Form(used, _)
        | ContentKind::Multipart(used, _)) = kind
        else {
            return None;
        };
        let mut todo = Vec::new();
        let outline = self.reference(&used.ty, &mut todo)?;
        // Without recursion: types may be nested as deeply as the document.
        while let Some(id) = todo.pop() {
            self.write(id, &mut todo);
        }
        Some(outline)
    }

    /// An expression of type `&'static Outline`; `None` for values without members.
    fn reference(&self, ty: &TypeRef, todo: &mut Vec<TypeId>) -> Option<TokenStream> {
        match resolve(&self.context.named.api.types, ty, Through::Pointers) {
            TypeRef::Any => Some(quote! { &Outline::Anything }),
            TypeRef::List(item) => {
                let item = self.reference(&item.ty, todo)?;
                Some(quote! { &Outline::List(#item) })
            }
            TypeRef::Map(value) | TypeRef::Keyed(_, value) => {
                let value = self.reference(&value.ty, todo);
                let value = value.unwrap_or_else(|| quote! { &Outline::Anything });
                Some(quote! { &Outline::Map(#value) })
            }
            TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => {
                match &self.context.ty(*id)?.kind {
                    TypeKind::Struct(_) | TypeKind::Union(_) | TypeKind::Newtype(_) => {
                        todo.push(*id);
                        let name = ident(&self.context.names(*id).ident);
                        Some(quote! { &crate::outlines::#name })
                    }
                    TypeKind::Alias(_)
                    | TypeKind::Pending
                    | TypeKind::StringEnum(_)
                    | TypeKind::IntegerEnum(_)
                    | TypeKind::ValueEnum(_) => None,
                }
            }
            TypeRef::Scalar(Scalar::Secret) => Some(quote! { &Outline::Secret }),
            TypeRef::Scalar(_) | TypeRef::Tuple(_) => None,
        }
    }

    fn write(&mut self, id: TypeId, todo: &mut Vec<TypeId>) {
        if !self.seen.insert(id) {
            return;
        }
        let value = match self.context.ty(id).map(|ty| &ty.kind) {
            Some(TypeKind::Struct(object)) => self.object(object, todo),
            Some(TypeKind::Union(union)) => self.union(union, todo),
            Some(TypeKind::Newtype(used)) => {
                let inner = self.reference(&used.ty, todo);
                quote! { Outline::OneOf(&[#inner]) }
            }
            _ => return,
        };
        let name = &self.context.names(id).ident;
        self.written.insert(name.clone(), value);
    }

    fn object(&self, object: &Struct, todo: &mut Vec<TypeId>) -> TokenStream {
        let mut names = Vec::new();
        let mut inner = Vec::new();
        for field in &object.fields {
            let name = &field.name;
            match self.reference(&field.ty.ty, todo) {
                Some(outline) => inner.push(quote! { (#name, #outline) }),
                None => names.push(name),
            }
        }
        let others = object.additional.as_ref().filter(|_| object.open);
        let others = others.map(|used| {
            // Members that match a pattern have a separate type.
            let known = object.patterns.is_empty();
            let outline = known.then(|| self.reference(&used.ty, todo)).flatten();
            let outline = outline.unwrap_or_else(|| quote! { &Outline::Anything });
            quote! { .others(#outline) }
        });
        quote! { Outline::object(&[#(#names),*], &[#(#inner),*])#others }
    }

    fn union(&self, union: &Union, todo: &mut Vec<TypeId>) -> TokenStream {
        if union.free {
            return quote! { Outline::Anything };
        }
        let variants = union.variants.iter();
        let variants = variants.filter_map(|variant| self.reference(&variant.ty, todo));
        let variants: Vec<TokenStream> = variants.collect();
        quote! { Outline::OneOf(&[#(#variants),*]) }
    }

    /// Whether there are no outlines.
    pub(super) fn is_empty(&self) -> bool {
        self.written.is_empty()
    }

    /// `src/outlines.rs`.
    pub(super) fn file(&self) -> Rendered {
        let mut file =
            RustFile::new("The properties of bodies, according to the types of the client.");
        file.inner_attribute(quote! {
            #![allow(non_upper_case_globals, reason = "each is named as its type")]
        });
        file.text("use clientwright_cli_runtime::describe::Outline;\n".to_owned());
        for (name, value) in &self.written {
            let name = ident(name);
            file.item(quote! { pub(crate) static #name: Outline = #value; });
        }
        Ok((
            "src/outlines.rs".to_owned(),
            file.finish(self.context.root)?,
        ))
    }
}
