//! The files of operations: the index, and one for each.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::api::{Operation, Success};
use crate::names::OperationNames;
use crate::parallel;
use crate::render::context::Context;
use crate::render::file::{Imports, RustFile};
use crate::render::ident::ident;
use crate::render::operation_docs;
use crate::render::path_resolver::QualifiedPaths;
use crate::render::types::{Rendered, former};

use super::{failure, headers, xml};

/// All files under `src/operations/`.
pub(in crate::render) fn files(context: &Context<'_>) -> Vec<Rendered> {
    let operations: Vec<(&Operation, &OperationNames)> = context.operations().collect();
    let mut imports = Imports::default();
    let mut files = Vec::new();
    for rendered in parallel::map(&operations, |(operation, names)| {
        Renderer::new(context, operation, names).file()
    }) {
        files.push(rendered.map(|(path, text, used)| {
            imports.add(used);
            (path, text)
        }));
    }
    files.extend(headers::file(context));
    files.extend(failure::file(context));
    files.extend(xml::file(context));
    files.push(index(context, imports));
    files
}

/// `src/operations/mod.rs`: the modules, their exports, and their common imports.
pub(super) fn index(context: &Context<'_>, imports: Imports) -> Rendered {
    let mut file =
        RustFile::new("Operations of the API: a module for each, with its request type.");
    let mut modules: Vec<(&str, Vec<Ident>, TokenStream)> = context
        .operations()
        .map(|(operation, names)| {
            let exported = exported(operation, names).map(|name| ident(&name));
            let gate = context.cfg_features.operation(context.named, operation);
            (names.module.as_str(), exported.collect(), gate)
        })
        .collect();
    if failure::is_needed(context) {
        modules.push(("failure", Vec::new(), TokenStream::new()));
    }
    if xml::is_needed(context) {
        modules.push(("xml", Vec::new(), TokenStream::new()));
    }
    let headers = &context.named.header_sets;
    if !headers.is_empty() {
        let mut exported: Vec<&str> = headers.iter().map(|set| set.ident.as_str()).collect();
        exported.sort_unstable();
        let exported = exported.into_iter().map(ident).collect();
        modules.push(("headers", exported, TokenStream::new()));
    }
    modules.sort_by_key(|(module, ..)| *module);
    let mut declarations = TokenStream::new();
    let mut exports = TokenStream::new();
    for (module, exported, gate) in modules {
        // The command line accesses the descriptions of operations in their modules.
        let hidden = match module {
            "failure" | "headers" | "xml" => None,
            _ => context.description_module(),
        };
        let module = ident(module);
        declarations.extend(quote! { #gate #hidden mod #module; });
        exports.extend(match exported.as_slice() {
            [] => TokenStream::new(),
            [only] => quote! { #gate pub use #module::#only; },
            _ => quote! { #gate pub use #module::{#(#exported),*}; },
        });
    }
    file.item(declarations);
    file.item(exports);
    for (operation, names) in context.operations() {
        let gate = context.cfg_features.operation(context.named, operation);
        let aliases = context.named.aliases.requests.iter();
        for (before, now) in aliases.filter(|(_, now)| *now == names.request) {
            file.item(former(before, now, &gate));
        }
    }
    file.reexport(context.root, "prelude", &imports);
    Ok((
        "src/operations/mod.rs".to_owned(),
        file.finish(context.root)?,
    ))
}

/// The public types of an operation.
pub(super) fn exported<'a>(
    operation: &'a Operation,
    names: &'a OperationNames,
) -> impl Iterator<Item = String> + use<'a> {
    let several_bodies = operation
        .body
        .as_ref()
        .is_some_and(|body| body.contents.len() > 1);
    [
        (true, &names.request),
        (
            matches!(operation.success, Success::Many(_)),
            &names.response,
        ),
        (several_bodies, &names.body_type),
        (!operation.links.is_empty(), &names.links_type),
    ]
    .into_iter()
    .filter(|(wanted, _)| *wanted)
    .map(|(_, name)| name.clone())
}

/// Writes the file of one operation.
pub(super) struct Renderer<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) operation: &'a Operation,
    pub(super) names: &'a OperationNames,
    pub(super) file: RustFile,
    pub(super) place: QualifiedPaths,
}

impl<'a> Renderer<'a> {
    pub(super) fn new(
        context: &'a Context<'a>,
        operation: &'a Operation,
        names: &'a OperationNames,
    ) -> Self {
        let summary = operation_docs::summary(operation);
        Self {
            context,
            operation,
            names,
            file: RustFile::new(summary),
            place: QualifiedPaths {
                types: quote! { types },
                used: false,
            },
        }
    }

    /// The path, the text, and the required imports.
    pub(super) fn file(mut self) -> Result<(String, String, Imports), syn::Error> {
        for (path, name) in [
            ("clientwright_runtime", "IntoOption"),
            ("clientwright_runtime::codegen::v1", "RawResponse"),
            ("clientwright_runtime::codegen::v1", "BodyError"),
            ("clientwright_runtime::codegen::v1", "Call"),
            ("clientwright_runtime::codegen::v1", "describe"),
            ("clientwright_runtime::codegen::v1::describe", "Method"),
            ("clientwright_runtime::codegen::v1::describe", "Operation"),
            ("crate", "Client"),
            ("crate", "ErrorBody"),
            ("crate", "types"),
            ("crate::api", "API"),
        ] {
            self.file.import(path, name);
        }
        if failure::tells_apart(self.context, self.operation) {
            self.file.import("super", "failure");
        }
        if !self.operation.headers.is_empty() {
            self.file.import("super", "headers");
        }
        self.description()?;
        self.client_method();
        self.request()?;
        self.poller();
        self.links_type();
        self.linked_calls();
        self.waiters();
        self.body_type();
        self.response_type();
        if let Some(error) = failure::of_xml(self.context, self.operation) {
            self.file.item(error);
        }
        let imports = self.file.import_all_from("super::prelude");
        Ok((
            format!("src/operations/{}.rs", self.names.module),
            self.file.finish(self.context.root)?,
            imports,
        ))
    }
}
