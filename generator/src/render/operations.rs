//! Operations: one file each, with a method of the client and the request that it makes.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::api::{
    AnswerBody, ContentKind, FieldEncoding, Operation, Pagination, PaginationStyle, Parameter,
    Requirement, Scalar, Server, Success, TypeKind, TypeRef, Use,
};
use crate::document::{Location, Method, StatusPattern, Style};
use crate::names::OperationNames;

use super::context::{Argument, ByPath, Context, ident};
use super::doc;
use super::file::RustFile;
use super::operation_docs;
use super::parallel;
use super::types::Rendered;

/// All files under `src/operations/`.
pub(super) fn files(context: &Context<'_>) -> Vec<Rendered> {
    let operations: Vec<(&Operation, &OperationNames)> = context
        .named
        .api
        .operations
        .iter()
        .zip(&context.named.operations)
        .collect();
    let mut files = vec![index(context)];
    files.extend(parallel::map(&operations, |(operation, names)| {
        Renderer::new(context, operation, names).file()
    }));
    files
}

fn index(context: &Context<'_>) -> Rendered {
    let mut file = RustFile::new("Operations of the API: a module each, with its request type.");
    let mut modules: Vec<(&OperationNames, &Operation)> = context
        .named
        .operations
        .iter()
        .zip(&context.named.api.operations)
        .collect();
    modules.sort_by(|(a, _), (b, _)| a.module.cmp(&b.module));
    let mut declarations = TokenStream::new();
    let mut exports = TokenStream::new();
    for (names, operation) in modules {
        let module = ident(&names.module);
        let exported: Vec<Ident> = exported(operation, names)
            .map(|name| ident(&name))
            .collect();
        declarations.extend(quote! { mod #module; });
        exports.extend(match exported.as_slice() {
            [only] => quote! { pub use #module::#only; },
            _ => quote! { pub use #module::{#(#exported),*}; },
        });
    }
    file.item(declarations);
    file.item(exports);
    Ok(("src/operations/mod.rs".to_owned(), file.finish(context)?))
}

/// The public types of an operation.
fn exported<'a>(
    operation: &'a Operation,
    names: &'a OperationNames,
) -> impl Iterator<Item = String> + use<'a> {
    let several_bodies = operation
        .body
        .as_ref()
        .is_some_and(|body| body.contents.len() > 1);
    [
        (true, &names.request),
        (matches!(operation.success, Success::Many(_)), &names.answer),
        (!operation.headers.is_empty(), &names.headers),
        (several_bodies, &names.body_type),
    ]
    .into_iter()
    .filter(|(wanted, _)| *wanted)
    .map(|(_, name)| name.clone())
}

struct Renderer<'a> {
    context: &'a Context<'a>,
    operation: &'a Operation,
    names: &'a OperationNames,
    file: RustFile,
    place: ByPath,
}

impl<'a> Renderer<'a> {
    fn new(context: &'a Context<'a>, operation: &'a Operation, names: &'a OperationNames) -> Self {
        let summary = operation_docs::summary(operation);
        Self {
            context,
            operation,
            names,
            file: RustFile::new(summary),
            place: ByPath {
                types: quote! { types },
                used: false,
            },
        }
    }

    fn file(mut self) -> Rendered {
        for name in ["Answer", "Call", "describe"] {
            self.file.import("client_runtime", name);
        }
        self.file.import("client_runtime::describe", "Method");
        self.file.import("client_runtime::describe", "Operation");
        self.file.import("crate", "Client");
        self.file.import("crate", "ErrorBody");
        self.file.import("crate::api", "API");
        self.description();
        self.client_method();
        self.request()?;
        self.body_type();
        self.answer_type();
        self.headers_type();
        self.failure();
        self.file.import("crate", "types");
        self.file.forget_unused();
        Ok((
            format!("src/operations/{}.rs", self.names.module),
            self.file.finish(self.context)?,
        ))
    }

    /// The statics that describe the operation to the runtime.
    fn description(&mut self) {
        let operation = self.operation;
        let (id, path, accept) = (&operation.id, &operation.path, &operation.accept);
        // What the operation has as a matter of course is not spelled out.
        let mut changes = Vec::new();
        if !operation.security.is_empty() {
            let security = operation.security.iter().map(requirement);
            changes.push(quote! { security: &[#(#security),*] });
        }
        if let Some(name) = &operation.rate_limit {
            changes.push(quote! { rate_limit: Some(#name) });
        }
        if accept != "application/json" {
            changes.push(quote! { accept: #accept });
        }
        if !operation.success_statuses.is_empty() {
            let statuses = operation.success_statuses.iter();
            let success = statuses.map(|(pattern, _)| status(*pattern));
            changes.push(quote! { success: &[#(#success),*] });
        }
        if !operation.errors.is_empty() {
            let errors = operation.errors.iter().map(|answer| status(answer.status));
            changes.push(quote! { errors: &[#(#errors),*] });
        }
        let idempotent = operation.idempotent;
        if idempotent == matches!(operation.method, Method::Post | Method::Patch) {
            changes.push(quote! { idempotent: #idempotent });
        }
        if !operation.servers.is_empty() {
            let servers = operation.servers.iter().map(server);
            changes.push(quote! { servers: &[#(#servers),*] });
        }
        let method = method(operation.method);
        let plain = quote! { Operation::new(&API, Method::#method, #path, #id) };
        let value = if changes.is_empty() {
            plain
        } else {
            quote! { Operation { #(#changes,)* ..#plain } }
        };
        self.file.item(quote! {
            static OPERATION: Operation = #value;
        });
        if let Some(pagination) = &operation.pagination {
            let pagination = pagination_static(pagination, &operation.parameters);
            self.file.item(quote! {
                static PAGINATION: describe::Pagination = #pagination;
            });
        }
    }

    /// The method of the client: required parameters and the required body are its arguments.
    fn client_method(&mut self) {
        let method = ident(&self.names.method);
        let request = ident(&self.names.request);
        let docs = doc::attributes(&operation_docs::operation(
            self.context,
            self.operation,
            self.names,
        ));
        let deprecated = deprecated(self.operation.docs.deprecated);
        let mut arguments = Vec::new();
        let mut statements = Vec::new();
        for (index, parameter) in self.operation.parameters.iter().enumerate() {
            if !parameter.required {
                continue;
            }
            let (argument, set) = self.parameter(index, parameter);
            arguments.push(argument);
            statements.push(quote! { call.#set; });
        }
        if let Some(body) = self.operation.body.as_ref().filter(|body| body.required)
            && let Some((argument, set)) = self.body_argument(body)
        {
            arguments.push(argument);
            statements.push(quote! { #set });
        }
        let made = if statements.is_empty() {
            quote! { #request { call: self.core.call(&OPERATION) } }
        } else {
            quote! {
                let mut call = self.core.call(&OPERATION);
                #(#statements)*
                #request { call }
            }
        };
        let receiver = std::iter::once(quote! { &self }).chain(arguments);
        self.file.item(quote! {
            impl Client {
                #docs
                #deprecated
                pub fn #method(#(#receiver),*) -> #request {
                    #made
                }
            }
        });
    }

    /// Argument and the call that sets it.
    fn parameter(&mut self, index: usize, parameter: &Parameter) -> (TokenStream, TokenStream) {
        let name = self
            .names
            .parameters
            .get(index)
            .map_or("value", String::as_str);
        let name = ident(name);
        let Argument { ty, value } =
            self.context
                .borrowed_argument(&parameter.ty, &name, &mut self.place);
        let set = match (plain(parameter), parameter.location) {
            (Some(wire), Location::Path) => quote! { path(#wire, #value) },
            (Some(wire), Location::Query) => quote! { query(#wire, #value) },
            _ => {
                let described = described(parameter);
                quote! { set(&#described, #value) }
            }
        };
        (quote! { #name: #ty }, set)
    }

    /// Argument of the body and the statement that sets it on `call`.
    fn body_argument(
        &mut self,
        body: &crate::api::RequestBody,
    ) -> Option<(TokenStream, TokenStream)> {
        let name = ident(&self.names.body);
        let [only] = body.contents.as_slice() else {
            let ty = ident(&self.names.body_type);
            return Some((
                quote! { #name: impl Into<#ty> },
                quote! { #name.into().set(&mut call); },
            ));
        };
        let (ty, statement) = self.content(&only.kind, &only.media_type, &name);
        Some((quote! { #name: #ty }, statement))
    }

    /// The type of a body and the statement that sets it on `call`.
    fn content(
        &mut self,
        kind: &ContentKind,
        media_type: &str,
        name: &Ident,
    ) -> (TokenStream, TokenStream) {
        match kind {
            ContentKind::Json(used) => {
                let Argument { ty, value } =
                    self.context.borrowed_argument(used, name, &mut self.place);
                (ty, quote! { call.body_json(#media_type, #value); })
            }
            ContentKind::Form(used, encodings) => {
                let Argument { ty, value } =
                    self.context.borrowed_argument(used, name, &mut self.place);
                let encodings = encodings.iter().map(encoding);
                (ty, quote! { call.body_form(#value, &[#(#encodings),*]); })
            }
            ContentKind::Multipart(id, encodings) => {
                let ty = self
                    .context
                    .reference(&TypeRef::Named(*id), &mut self.place);
                let parts = self.parts(*id, encodings, name);
                (quote! { &#ty }, parts)
            }
            ContentKind::Text => (
                quote! { &str },
                quote! { call.body_text(#media_type, #name); },
            ),
            ContentKind::Bytes => (
                quote! { impl Into<client_runtime::Bytes> },
                quote! { call.body_bytes(#media_type, #name); },
            ),
        }
    }

    /// Statements that add the members of an object as parts.
    fn parts(
        &mut self,
        id: crate::api::TypeId,
        encodings: &[FieldEncoding],
        name: &Ident,
    ) -> TokenStream {
        let Some(TypeKind::Struct(object)) = self.context.ty(id).map(|ty| &ty.kind) else {
            return TokenStream::new();
        };
        let names = self.context.names(id);
        let mut statements = Vec::new();
        for (field, member) in object.fields.iter().zip(&names.members) {
            let (wire, member) = (&field.name, ident(member));
            let content_type = encodings
                .iter()
                .find(|encoding| encoding.name == field.name)
                .and_then(|encoding| encoding.content_type.clone());
            let binary =
                |ty: &TypeRef| self.context.resolved(ty) == TypeRef::Scalar(Scalar::Binary);
            let list = match self.context.resolved(&field.ty.ty) {
                TypeRef::List(item) => binary(&item.ty),
                _ => false,
            };
            let content_type = match &content_type {
                Some(content_type) => quote! { Some(#content_type) },
                None => quote! { None },
            };
            let plain = field.required && !field.ty.nullable;
            let value = if plain {
                quote! { #name.#member }
            } else if field.required || !field.ty.nullable {
                quote! { #name.#member.iter() }
            } else {
                quote! { #name.#member.as_option() }
            };
            statements.push(match (binary(&field.ty.ty), list, plain) {
                (true, _, true) => quote! { parts.bytes(#wire, None, #content_type, #value.0.clone()); },
                (true, _, false) => quote! {
                    for file in #value { parts.bytes(#wire, None, #content_type, file.0.clone()); }
                },
                (false, true, true) => quote! {
                    for file in &#value { parts.bytes(#wire, None, #content_type, file.0.clone()); }
                },
                (false, true, false) => quote! {
                    for file in #value.flatten() { parts.bytes(#wire, None, #content_type, file.0.clone()); }
                },
                (false, false, _) => match &content_type.to_string() {
                    text if text.contains("json") => quote! { parts.json(#wire, &#name.#member); },
                    _ => quote! { parts.field(#wire, &#name.#member); },
                },
            });
        }
        if object.additional.is_some() {
            let open = ident(&names.open);
            statements.push(quote! { parts.members(&#name.#open); });
        }
        quote! {
            let mut parts = client_runtime::Multipart::new();
            #(#statements)*
            call.body_multipart(parts);
        }
    }

    /// The request type: optional parameters are setters, awaiting sends.
    fn request(&mut self) -> Result<(), syn::Error> {
        let request = ident(&self.names.request);
        let method = ident(&self.names.method);
        let mut setters = Vec::new();
        for (index, parameter) in self.operation.parameters.iter().enumerate() {
            if parameter.required {
                continue;
            }
            let method = self
                .names
                .parameters
                .get(index)
                .map_or("value", String::as_str);
            let method = ident(method);
            let docs = doc::attributes(&operation_docs::parameter(self.context, parameter));
            let deprecated = deprecated(parameter.docs.deprecated);
            let (argument, set) = self.parameter(index, parameter);
            setters.push(quote! {
                #docs
                #deprecated
                pub fn #method(mut self, #argument) -> Self {
                    self.call.#set;
                    self
                }
            });
        }
        if let Some(body) = self.operation.body.as_ref().filter(|body| !body.required)
            && let Some((argument, set)) = self.body_argument(body)
        {
            let method = ident(&self.names.body);
            let text = body
                .description
                .as_deref()
                .unwrap_or("The body of the request.");
            let docs = doc::attributes(&doc::markdown(text));
            setters.push(quote! {
                #docs
                pub fn #method(self, #argument) -> Self {
                    let mut call = self.call;
                    #set
                    Self { call }
                }
            });
        }
        let (body, headers) = self.answer_types();
        let success = self.success_function();
        let failure = self.failure_function();
        let paging = self.paging(&body);
        let mut lines = vec![
            vec![quote! { #request }, quote! { #method }],
            vec![body, headers, quote! { ErrorBody }],
            vec![success, failure],
        ];
        lines.extend(paging);
        self.file.call("client_runtime::request", &lines)?;
        if !setters.is_empty() {
            self.file.item(quote! {
                impl #request {
                    #(#setters)*
                }
            });
        }
        Ok(())
    }

    /// Types of the body and of the headers of success.
    fn answer_types(&mut self) -> (TokenStream, TokenStream) {
        let body = match &self.operation.success {
            Success::One(body) => self.answer_body(body),
            Success::Many(_) => {
                let name = ident(&self.names.answer);
                quote! { #name }
            }
        };
        let headers = if self.operation.headers.is_empty() {
            quote! { () }
        } else {
            let name = ident(&self.names.headers);
            quote! { #name }
        };
        (body, headers)
    }

    fn answer_body(&mut self, body: &AnswerBody) -> TokenStream {
        match body {
            AnswerBody::Empty => quote! { () },
            AnswerBody::Json(used) => self.context.used(used, &mut self.place),
            AnswerBody::OptionalJson(used) => {
                let bare = self.context.reference(&used.ty, &mut self.place);
                quote! { Option<#bare> }
            }
            AnswerBody::Text => quote! { String },
            AnswerBody::Bytes => quote! { client_runtime::Bytes },
        }
    }

    fn success_function(&self) -> TokenStream {
        match &self.operation.success {
            Success::One(body) => reader(body),
            Success::Many(_) => quote! { success },
        }
    }

    fn failure_function(&self) -> TokenStream {
        let documented = self
            .operation
            .errors
            .iter()
            .any(|answer| answer.body.is_some());
        match self.context.named.api.error_bodies.len() {
            _ if !documented => quote! { Answer::no_error_body },
            1 => quote! { Answer::error_json },
            _ => quote! { failure },
        }
    }

    /// The item of a page, what takes the items from it, and the description, where the
    /// specification says how to page.
    fn paging(&mut self, body: &TokenStream) -> Option<Vec<TokenStream>> {
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
        let Success::One(AnswerBody::Json(body)) = &self.operation.success else {
            return quote! { |page| page };
        };
        let mut path = quote! { page };
        let mut current = body.clone();
        for name in &pagination.items {
            let Some((member, field)) = self.member(&current, name) else {
                break;
            };
            let member = ident(member);
            path = match (field.required, field.ty.nullable) {
                (true, false) => quote! { #path.#member },
                (false, true) => quote! { #path.#member.into_option()? },
                _ => quote! { #path.#member? },
            };
            current = field.ty.clone();
        }
        if path.to_string().contains('?') {
            self.file.item(quote! {
                fn items(page: #page) -> Option<Vec<#item>> {
                    Some(#path)
                }
            });
            quote! { |page| items(page).unwrap_or_default() }
        } else {
            quote! { |page| #path }
        }
    }

    fn member(&self, used: &Use, name: &str) -> Option<(&'a str, &'a crate::api::Field)> {
        let (TypeRef::Named(id) | TypeRef::Boxed(id)) = self.context.resolved(&used.ty) else {
            return None;
        };
        let TypeKind::Struct(object) = &self.context.ty(id)?.kind else {
            return None;
        };
        let index = object.fields.iter().position(|field| field.name == name)?;
        let member = self.context.names(id).members.get(index)?;
        Some((member, object.fields.get(index)?))
    }

    /// The enum for a body that can be of several media types.
    fn body_type(&mut self) {
        let Some(body) = self
            .operation
            .body
            .as_ref()
            .filter(|body| body.contents.len() > 1)
        else {
            return;
        };
        let name = ident(&self.names.body_type);
        let value = ident("body");
        let mut variants = Vec::new();
        let mut arms = Vec::new();
        let mut conversions: Vec<(String, TokenStream)> = Vec::new();
        for (content, variant) in body.contents.iter().zip(&self.names.body_variants) {
            let variant = ident(variant);
            let docs = doc::attributes(&format!("Sent as {}.", doc::code(&content.media_type)));
            let owned = match &content.kind {
                ContentKind::Json(used) | ContentKind::Form(used, _) => {
                    self.context.used(used, &mut self.place)
                }
                ContentKind::Multipart(id, _) => self
                    .context
                    .reference(&TypeRef::Named(*id), &mut self.place),
                ContentKind::Text => quote! { String },
                ContentKind::Bytes => quote! { client_runtime::Bytes },
            };
            let media_type = &content.media_type;
            let set = match &content.kind {
                ContentKind::Json(_) => quote! { call.body_json(#media_type, #value); },
                ContentKind::Form(_, encodings) => {
                    let encodings = encodings.iter().map(encoding);
                    quote! { call.body_form(#value, &[#(#encodings),*]); }
                }
                ContentKind::Multipart(id, encodings) => self.parts(*id, encodings, &value),
                ContentKind::Text => quote! { call.body_text(#media_type, #value); },
                ContentKind::Bytes => quote! { call.body_bytes(#media_type, #value.clone()); },
            };
            variants.push(quote! { #docs #variant(#owned), });
            arms.push(quote! { Self::#variant(#value) => { #set } });
            let spelled = owned.to_string();
            if !conversions.iter().any(|(known, _)| *known == spelled) {
                conversions.push((
                    spelled,
                    quote! {
                        impl From<#owned> for #name {
                            fn from(body: #owned) -> Self {
                                Self::#variant(body)
                            }
                        }
                    },
                ));
            }
        }
        let conversions = conversions.iter().map(|(_, tokens)| tokens);
        let docs = doc::attributes(&format!("The body of [`Client::{}`].", self.names.method));
        self.file.item(quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
            }

            impl #name {
                fn set(&self, call: &mut Call) {
                    match self {
                        #(#arms)*
                    }
                }
            }

            #(#conversions)*
        });
    }

    /// The enum for answers whose statuses carry different bodies.
    fn answer_type(&mut self) {
        let operation = self.operation;
        let Success::Many(cases) = &operation.success else {
            return;
        };
        self.file.import("client_runtime", "BodyError");
        let name = ident(&self.names.answer);
        let mut variants = Vec::new();
        let mut arms = Vec::new();
        let mut otherwise = quote! { answer.undocumented() };
        for (case, variant) in cases.iter().zip(&self.names.answer_variants) {
            let variant = ident(variant);
            let docs = doc::attributes(&operation_docs::statuses(&case.statuses));
            let read = reader(&case.body);
            let (declared, made) = match &case.body {
                AnswerBody::Empty => (
                    quote! { #docs #variant, },
                    quote! { #read(answer).map(|()| #name::#variant) },
                ),
                body => {
                    let ty = self.answer_body(body);
                    (
                        quote! { #docs #variant(#ty), },
                        quote! { #read(answer).map(#name::#variant) },
                    )
                }
            };
            variants.push(declared);
            let mut patterns = Vec::new();
            for status in &case.statuses {
                match status {
                    StatusPattern::Code(code) => {
                        let code = proc_macro2::Literal::u16_unsuffixed(*code);
                        patterns.push(quote! { #code });
                    }
                    StatusPattern::Range(range) => {
                        let (low, high) = range_bounds(*range);
                        patterns.push(quote! { #low..=#high });
                    }
                    StatusPattern::Default => otherwise = made.clone(),
                }
            }
            if !patterns.is_empty() {
                let specific = case
                    .statuses
                    .iter()
                    .any(|s| matches!(s, StatusPattern::Code(_)));
                arms.push((!specific, quote! { #(#patterns)|* => #made, }));
            }
        }
        // Single statuses are looked at before ranges that contain them.
        arms.sort_by_key(|(range, _)| *range);
        let arms = arms.iter().map(|(_, arm)| arm);
        let docs = doc::attributes(&format!("What [`Client::{}`] answers.", self.names.method));
        self.file.item(quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
            }

            fn success(answer: &Answer) -> Result<#name, BodyError> {
                match answer.status().as_u16() {
                    #(#arms)*
                    _ => #otherwise,
                }
            }
        });
    }

    /// The struct of the headers of success.
    fn headers_type(&mut self) {
        if self.operation.headers.is_empty() {
            return;
        }
        self.file.import("client_runtime", "FromHeaders");
        self.file.import("client_runtime", "HeaderError");
        self.file.import("client_runtime", "Headers");
        let name = ident(&self.names.headers);
        let mut fields = Vec::new();
        let mut reads = Vec::new();
        for (header, field) in self.operation.headers.iter().zip(&self.names.header_fields) {
            let field = ident(field);
            let wire = &header.name;
            let ty = self.context.reference(&header.ty, &mut self.place);
            let otherwise = format!("The header {}.", doc::code(wire));
            let text = format!(
                "{}\n\nHeader {}.",
                self.context.docs(&header.docs, &otherwise),
                doc::code(wire)
            );
            let docs = doc::attributes(&text);
            if header.required {
                fields.push(quote! { #docs pub #field: #ty, });
                reads.push(quote! { #field: headers.required(#wire)?, });
            } else {
                fields.push(quote! { #docs pub #field: Option<#ty>, });
                reads.push(quote! { #field: headers.optional(#wire), });
            }
        }
        let docs = doc::attributes(&format!(
            "Headers of the answer to [`Client::{}`].",
            self.names.method
        ));
        self.file.item(quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub struct #name {
                #(#fields)*
            }

            impl FromHeaders for #name {
                fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
                    Ok(Self { #(#reads)* })
                }
            }
        });
    }

    /// The function that reads the body of an error by its status, where bodies differ.
    fn failure(&mut self) {
        let bodies = self.context.named.api.error_bodies.len();
        if bodies < 2
            || !self
                .operation
                .errors
                .iter()
                .any(|answer| answer.body.is_some())
        {
            return;
        }
        let mut arms: Vec<(u8, TokenStream)> = Vec::new();
        let mut otherwise = quote! { None };
        for answer in &self.operation.errors {
            let Some(variant) = answer
                .body
                .and_then(|index| self.context.named.error_variants.get(index))
            else {
                continue;
            };
            let variant = ident(variant);
            let read = quote! { answer.error_json().map(ErrorBody::#variant) };
            match answer.status {
                StatusPattern::Code(code) => {
                    let code = proc_macro2::Literal::u16_unsuffixed(code);
                    arms.push((0, quote! { #code => #read, }));
                }
                StatusPattern::Range(range) => {
                    let (low, high) = range_bounds(range);
                    arms.push((1, quote! { #low..=#high => #read, }));
                }
                StatusPattern::Default => otherwise = read,
            }
        }
        arms.sort_by_key(|(order, _)| *order);
        let arms: Vec<_> = arms.into_iter().map(|(_, arm)| arm).collect();
        let body = if arms.is_empty() {
            otherwise
        } else {
            quote! {
                match answer.status().as_u16() {
                    #(#arms)*
                    _ => #otherwise,
                }
            }
        };
        self.file.item(quote! {
            fn failure(answer: &Answer) -> Option<ErrorBody> {
                #body
            }
        });
    }
}

fn range_bounds(range: u8) -> (proc_macro2::Literal, proc_macro2::Literal) {
    let low = u16::from(range) * 100;
    (
        proc_macro2::Literal::u16_unsuffixed(low),
        proc_macro2::Literal::u16_unsuffixed(low + 99),
    )
}

fn reader(body: &AnswerBody) -> TokenStream {
    match body {
        AnswerBody::Empty => quote! { Answer::empty },
        AnswerBody::Json(_) => quote! { Answer::json },
        AnswerBody::OptionalJson(_) => quote! { Answer::optional_json },
        AnswerBody::Text => quote! { Answer::text },
        AnswerBody::Bytes => quote! { Answer::bytes },
    }
}

fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated {
        quote! { #[deprecated(note = "the specification says so")] }
    } else {
        TokenStream::new()
    }
}

fn method(method: Method) -> TokenStream {
    match method {
        Method::Get => quote! { Get },
        Method::Put => quote! { Put },
        Method::Post => quote! { Post },
        Method::Delete => quote! { Delete },
        Method::Options => quote! { Options },
        Method::Head => quote! { Head },
        Method::Patch => quote! { Patch },
        Method::Trace => quote! { Trace },
    }
}

fn status(status: StatusPattern) -> TokenStream {
    match status {
        StatusPattern::Code(code) => {
            let code = proc_macro2::Literal::u16_unsuffixed(code);
            quote! { describe::Status::Code(#code) }
        }
        StatusPattern::Range(range) => {
            let range = proc_macro2::Literal::u8_unsuffixed(range);
            quote! { describe::Status::Range(#range) }
        }
        StatusPattern::Default => quote! { describe::Status::Default },
    }
}

fn requirement(requirement: &Requirement) -> TokenStream {
    let schemes = requirement
        .iter()
        .map(|(name, scopes)| quote! { (#name, &[#(#scopes),*]) });
    quote! { &[#(#schemes),*] }
}

/// A server as the runtime describes it.
pub(super) fn server(server: &Server) -> TokenStream {
    let (url, description) = (&server.url, &server.description);
    let variables = server.variables.iter().map(|variable| {
        let (name, default, values) = (&variable.name, &variable.default, &variable.values);
        let description = &variable.description;
        quote! {
            describe::ServerVariable {
                name: #name,
                default: #default,
                values: &[#(#values),*],
                description: #description,
            }
        }
    });
    quote! {
        describe::Server {
            url: #url,
            description: #description,
            variables: &[#(#variables),*],
        }
    }
}

fn style(style: Style) -> TokenStream {
    match style {
        Style::Simple => quote! { describe::Style::Simple },
        Style::Label => quote! { describe::Style::Label },
        Style::Matrix => quote! { describe::Style::Matrix },
        Style::Form => quote! { describe::Style::Form },
        Style::SpaceDelimited => quote! { describe::Style::SpaceDelimited },
        Style::PipeDelimited => quote! { describe::Style::PipeDelimited },
        Style::DeepObject => quote! { describe::Style::DeepObject },
    }
}

fn encoding(encoding: &FieldEncoding) -> TokenStream {
    let name = &encoding.name;
    let style = style(encoding.style);
    let (explode, allow_reserved) = (encoding.explode, encoding.allow_reserved);
    quote! {
        describe::Encoding {
            name: #name,
            style: #style,
            explode: #explode,
            allow_reserved: #allow_reserved,
        }
    }
}

/// The name of a parameter that is written with the defaults of its location.
fn plain(parameter: &Parameter) -> Option<&str> {
    let style = match parameter.location {
        Location::Path | Location::Header => Style::Simple,
        Location::Query | Location::Cookie => Style::Form,
    };
    let default = parameter.style == style
        && parameter.explode == (style == Style::Form)
        && !parameter.allow_reserved
        && !parameter.json
        && !parameter.allow_empty;
    default.then_some(parameter.name.as_str())
}

/// Only what differs from the defaults of its location is spelled out.
fn described(parameter: &Parameter) -> TokenStream {
    let name = &parameter.name;
    let (plain, default_style) = match parameter.location {
        Location::Path => (quote! { describe::Parameter::path(#name) }, Style::Simple),
        Location::Query => (quote! { describe::Parameter::query(#name) }, Style::Form),
        Location::Header => (quote! { describe::Parameter::header(#name) }, Style::Simple),
        Location::Cookie => (quote! { describe::Parameter::cookie(#name) }, Style::Form),
    };
    let mut changes = Vec::new();
    if parameter.style != default_style {
        let style = style(parameter.style);
        changes.push(quote! { style: #style });
    }
    let explode = parameter.explode;
    if explode != (default_style == Style::Form) {
        changes.push(quote! { explode: #explode });
    }
    if parameter.allow_reserved {
        changes.push(quote! { allow_reserved: true });
    }
    if parameter.json {
        changes.push(quote! { json: true });
    }
    if parameter.allow_empty {
        changes.push(quote! { allow_empty: true });
    }
    if changes.is_empty() {
        plain
    } else {
        quote! { describe::Parameter { #(#changes,)* ..#plain } }
    }
}

fn pagination_static(pagination: &Pagination, parameters: &[Parameter]) -> TokenStream {
    let constant = |index: usize| parameters.get(index).map(described).unwrap_or_default();
    let items: String = pagination
        .items
        .iter()
        .map(|name| format!("/{}", name.replace('~', "~0").replace('/', "~1")))
        .collect();
    let (count, total) = (&pagination.count_header, &pagination.total_header);
    match &pagination.style {
        PaginationStyle::OffsetLimit { offset, limit } => {
            let (offset, limit) = (constant(*offset), constant(*limit));
            quote! {
                describe::Pagination::OffsetLimit {
                    offset: &#offset,
                    limit: &#limit,
                    items: #items,
                    count_header: #count,
                    total_header: #total,
                }
            }
        }
        PaginationStyle::Page {
            page,
            size,
            first,
            pages_header,
        } => {
            let page = constant(*page);
            let size = match size {
                Some(size) => {
                    let size = constant(*size);
                    quote! { Some(&#size) }
                }
                None => quote! { None },
            };
            let first = proc_macro2::Literal::i64_unsuffixed(*first);
            quote! {
                describe::Pagination::Page {
                    page: &#page,
                    size: #size,
                    first: #first,
                    items: #items,
                    total_header: #total,
                    pages_header: #pages_header,
                }
            }
        }
        PaginationStyle::Cursor { parameter, next } => {
            let parameter = constant(*parameter);
            quote! {
                describe::Pagination::Cursor {
                    parameter: &#parameter,
                    next: #next,
                    items: #items,
                    total_header: #total,
                }
            }
        }
        PaginationStyle::Link => quote! {
            describe::Pagination::Link { items: #items, total_header: #total }
        },
    }
}
