//! Response bodies, and the items of pages.

use proc_macro2::TokenStream;
use quote::quote;

use super::failure::range_bounds;
use super::renderer::Renderer;
use super::told_apart::told_apart;
use crate::api::{
    Field, Pagination, ResponseBody, Success, SuccessCase, TypeKind, TypeRef, TypeUse,
};
use crate::document::StatusPattern;
use crate::render::ident::ident;
use crate::render::{doc, operation_docs};

impl<'a> Renderer<'a> {
    /// The types of the body and of the headers of successful responses.
    pub(super) fn response_types(&mut self) -> (TokenStream, TokenStream) {
        let body = match &self.operation.success {
            Success::One(body) => self.response_body(body),
            Success::Many(_) => {
                let name = ident(&self.names.response);
                quote! { #name }
            }
        };
        let headers = if self.operation.headers.is_empty() {
            quote! { () }
        } else {
            let name = ident(&self.names.headers);
            quote! { headers::#name }
        };
        let headers = match self.operation.links.is_empty() {
            true => headers,
            false => {
                let links = ident(&self.names.links_type);
                quote! { clientwright_runtime::WithLinks<#headers, #links> }
            }
        };
        (body, headers)
    }

    pub(super) fn response_body(&mut self, body: &ResponseBody) -> TokenStream {
        match body {
            ResponseBody::Empty => quote! { () },
            ResponseBody::Json(used)
            | ResponseBody::Value(used)
            | ResponseBody::Xml(used, _)
            | ResponseBody::Multipart(used, _) => self.context.used(used, &mut self.place),
            ResponseBody::OptionalJson(used)
            | ResponseBody::OptionalValue(used)
            | ResponseBody::OptionalXml(used, _) => {
                let bare = self.context.reference(&used.ty, &mut self.place);
                quote! { Option<#bare> }
            }
            ResponseBody::Text => quote! { String },
            ResponseBody::Bytes => quote! { clientwright_runtime::Bytes },
        }
    }

    pub(super) fn success_function(&self) -> TokenStream {
        match &self.operation.success {
            Success::One(ResponseBody::Multipart(..)) => quote! { success },
            Success::One(body) if body.root().is_some() => quote! { success },
            Success::One(body) => reader(body),
            Success::Many(_) => quote! { success },
        }
    }

    /// The enum for responses whose statuses or media types have different bodies.
    pub(super) fn response_type(&mut self) {
        let operation = self.operation;
        let cases = match &operation.success {
            Success::Many(cases) => cases,
            Success::One(body) => {
                let read = match (body, body.root()) {
                    (ResponseBody::Multipart(used, _), _) => {
                        let read = self.context.read_parts(used);
                        quote! { response.#read }
                    }
                    (_, Some(root)) => self.context.xml_reader(body, root),
                    _ => return,
                };
                let ty = self.response_body(body);
                self.file.item(quote! {
                    fn success(response: &RawResponse) -> Result<#ty, BodyError> {
                        #read
                    }
                });
                return;
            }
        };
        let name = ident(&self.names.response);
        let mut variants = Vec::new();
        let mut made = Vec::new();
        for (case, variant) in cases.iter().zip(&self.names.response_variants) {
            let variant = ident(variant);
            let docs = doc::attributes(&operation_docs::case(case, cases));
            let read = match &case.body {
                ResponseBody::Multipart(used, _) => {
                    let read = self.context.read_parts(used);
                    quote! { response.#read }
                }
                body => match body.root() {
                    Some(root) => self.context.xml_reader(body, root),
                    None => {
                        let read = reader(body);
                        quote! { #read(response) }
                    }
                },
            };
            match &case.body {
                ResponseBody::Empty => {
                    variants.push(quote! { #docs #variant, });
                    made.push(quote! { #read.map(|()| #name::#variant) });
                }
                body => {
                    let ty = self.response_body(body);
                    variants.push(quote! { #docs #variant(#ty), });
                    made.push(quote! { #read.map(#name::#variant) });
                }
            }
        }
        let mut arms = Vec::new();
        let mut otherwise = quote! { response.undocumented() };
        for (statuses, places) in by_status(cases) {
            let here = places.iter().filter_map(|place| {
                let (case, made) = (cases.get(*place)?, made.get(*place)?);
                Some((case.media_types.as_slice(), made.clone()))
            });
            let read = told_apart(&here.collect::<Vec<_>>())
                .unwrap_or_else(|| quote! { response.undocumented() });
            let mut patterns = Vec::new();
            for status in &statuses {
                match status {
                    StatusPattern::Code(code) => {
                        let code = proc_macro2::Literal::u16_unsuffixed(*code);
                        patterns.push(quote! { #code });
                    }
                    StatusPattern::Range(range) => {
                        let (low, high) = range_bounds(*range);
                        patterns.push(quote! { #low..=#high });
                    }
                    StatusPattern::Default => otherwise = read.clone(),
                }
            }
            if !patterns.is_empty() {
                let specific = statuses
                    .iter()
                    .any(|status| matches!(status, StatusPattern::Code(_)));
                arms.push((!specific, quote! { #(#patterns)|* => #read, }));
            }
        }
        // Single statuses are matched before ranges that contain them.
        arms.sort_by_key(|(range, _)| *range);
        let arms = arms.iter().map(|(_, arm)| arm);
        let docs = doc::attributes(&format!("A response of [`Client::{}`].", self.names.method));
        self.file.item(quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
            }

            fn success(response: &RawResponse) -> Result<#name, BodyError> {
                match response.status().as_u16() {
                    #(#arms)*
                    _ => #otherwise,
                }
            }
        });
    }

    /// The item of a page, the code that takes the items from it, and the description, if the
    /// specification describes paging.
    pub(super) fn paging(&mut self, body: &TokenStream) -> Option<Vec<TokenStream>> {
        let pagination = self.operation.pagination.as_ref()?;
        let item = self.context.used(&pagination.item, &mut self.place);
        let items = self.items(pagination, body, &item);
        Some(vec![item, items, quote! { &PAGINATION }])
    }

    /// A closure from the body of a page to its items.
    fn items(
        &mut self,
        pagination: &Pagination,
        page: &TokenStream,
        item: &TokenStream,
    ) -> TokenStream {
        if pagination.items.is_empty() {
            return quote! { |page| page };
        }
        let Some(body) = self.operation.json_response() else {
            return quote! { |page| page };
        };
        let mut path = quote! { page };
        // Whether the path is an `Option`, and whether it ends early at a `None`.
        let (mut is_option, mut ends_early) = (false, false);
        let mut current = body.clone();
        for name in &pagination.items {
            let Some((member, field)) = self.member(&current, name) else {
                break;
            };
            if is_option {
                path = quote! { #path? };
                ends_early = true;
            }
            let member = ident(member);
            path = match (field.required, field.ty.nullable) {
                (false, true) => quote! { #path.#member.into_option() },
                _ => quote! { #path.#member },
            };
            is_option = !field.required || field.ty.nullable;
            current = field.ty.clone();
        }
        match (ends_early, is_option) {
            (false, false) => quote! { |page| #path },
            (false, true) => quote! { |page| #path.unwrap_or_default() },
            (true, _) => {
                let items = if is_option {
                    path
                } else {
                    quote! { Some(#path) }
                };
                self.file.item(quote! {
                    fn items(page: #page) -> Option<Vec<#item>> {
                        #items
                    }
                });
                quote! { |page| items(page).unwrap_or_default() }
            }
        }
    }

    fn member(&self, used: &TypeUse, name: &str) -> Option<(&'a str, &'a Field)> {
        let (TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id)) =
            self.context.resolved(&used.ty)
        else {
            return None;
        };
        let TypeKind::Struct(object) = &self.context.ty(id)?.kind else {
            return None;
        };
        let index = object.fields.iter().position(|field| field.name == name)?;
        let member = self.context.names(id).members.get(index)?;
        Some((member, object.fields.get(index)?))
    }
}

/// Statuses that have the same cases, with the indices of these cases: the one for all media types first.
fn by_status(cases: &[SuccessCase]) -> Vec<(Vec<StatusPattern>, Vec<usize>)> {
    let mut groups: Vec<(Vec<StatusPattern>, Vec<usize>)> = Vec::new();
    let mut seen = Vec::new();
    for status in cases.iter().flat_map(|case| &case.statuses) {
        if seen.contains(status) {
            continue;
        }
        seen.push(*status);
        let here = cases.iter().enumerate();
        let mut places: Vec<usize> = here
            .filter(|(_, case)| case.statuses.contains(status))
            .map(|(place, _)| place)
            .collect();
        places.sort_by_key(|place| cases.get(*place).is_some_and(|case| case.by_media_type));
        match groups.iter_mut().find(|(_, known)| *known == places) {
            Some((statuses, _)) => statuses.push(*status),
            None => groups.push((vec![*status], places)),
        }
    }
    groups
}

impl Renderer<'_> {
    /// The code that reads a body of one kind.
    pub(super) fn reader(&self, body: &ResponseBody) -> TokenStream {
        match body.root() {
            Some(root) => {
                let read = self.context.xml_reader(body, root);
                quote! { |response: &RawResponse| #read }
            }
            None => reader(body),
        }
    }
}

fn reader(body: &ResponseBody) -> TokenStream {
    match body {
        ResponseBody::Empty => quote! { RawResponse::empty },
        ResponseBody::Json(_) => quote! { RawResponse::json },
        ResponseBody::OptionalJson(_) => quote! { RawResponse::optional_json },
        ResponseBody::Value(_) => quote! { RawResponse::value },
        ResponseBody::OptionalValue(_) => quote! { RawResponse::optional_value },
        ResponseBody::Text => quote! { RawResponse::text },
        // Parts and XML are read according to their descriptions.
        ResponseBody::Bytes
        | ResponseBody::Multipart(..)
        | ResponseBody::Xml(..)
        | ResponseBody::OptionalXml(..) => quote! { RawResponse::bytes },
    }
}
