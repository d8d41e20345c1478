//! A Rust source file being written.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;

use super::context::Context;
use super::doc;

/// The first line of every file.
pub(super) const HEADER: &str =
    "// Generated from an OpenAPI specification; change the specification instead.\n";

/// A Rust source file: documentation, imports, items.
#[derive(Debug, Default)]
pub(super) struct RustFile {
    doc: String,
    inner: Vec<TokenStream>,
    imports: BTreeMap<(u8, &'static str), BTreeSet<String>>,
    items: Vec<TokenStream>,
}

impl RustFile {
    /// An empty file with its documentation.
    pub(super) fn new(doc: impl Into<String>) -> Self {
        Self {
            doc: doc.into(),
            ..Self::default()
        }
    }

    /// Adds `#![…]`.
    pub(super) fn inner_attribute(&mut self, attribute: TokenStream) {
        self.inner.push(attribute);
    }

    /// Imports a name from a path.
    pub(super) fn import(&mut self, path: &'static str, name: &str) {
        let order = match path.split("::").next() {
            Some("std") => 0,
            Some("crate" | "super") => 2,
            _ => 1,
        };
        self.imports
            .entry((order, path))
            .or_default()
            .insert(name.to_owned());
    }

    /// Takes back the imports from a path.
    pub(super) fn forget(&mut self, path: &str) {
        self.imports.retain(|(_, known), _| *known != path);
    }

    /// Adds an item.
    pub(super) fn item(&mut self, item: TokenStream) {
        self.items.push(item);
    }

    /// The text of the file.
    ///
    /// # Errors
    ///
    /// The items are not Rust; a defect of the renderer that wrote them.
    pub(super) fn finish(self, context: &Context<'_>) -> Result<String, syn::Error> {
        let root: TokenStream = syn::parse_str(context.root)?;
        let moved = context.root != "crate";
        let doc = doc::inner_attributes(&self.doc);
        let inner = &self.inner;
        let mut imports = TokenStream::new();
        for ((_, path), names) in &self.imports {
            let path: syn::Path = match path.strip_prefix("crate") {
                Some(rest) => syn::parse_str(&format!("{}{rest}", context.root))?,
                None => syn::parse_str(path)?,
            };
            let names: Vec<syn::Ident> = names
                .iter()
                .map(|name| syn::parse_str(name))
                .collect::<Result<_, _>>()?;
            imports.extend(match names.as_slice() {
                [only] => quote! { use #path::#only; },
                _ => quote! { use #path::{#(#names),*}; },
            });
        }
        let mut text = String::from(HEADER);
        text.push('\n');
        let head = quote! { #doc #(#inner)* #imports };
        text.push_str(&prettyplease::unparse(&syn::parse2(head)?));
        for item in self.items {
            let item = if moved { rooted(item, &root) } else { item };
            let file: syn::File = syn::parse2(item)?;
            text.push('\n');
            text.push_str(&prettyplease::unparse(&file));
        }
        Ok(spaced(&text))
    }
}

/// The tokens with `crate::` replaced by another root.
fn rooted(tokens: TokenStream, root: &TokenStream) -> TokenStream {
    let mut moved = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) if ident == "crate" => {
                let leads =
                    matches!(tokens.peek(), Some(TokenTree::Punct(p)) if p.as_char() == ':');
                if leads {
                    moved.extend(root.clone());
                } else {
                    moved.extend([TokenTree::Ident(ident)]);
                }
            }
            TokenTree::Group(group) => {
                let inner = Group::new(group.delimiter(), rooted(group.stream(), root));
                moved.extend([TokenTree::Group(inner)]);
            }
            other => moved.extend([other]),
        }
    }
    moved
}

/// Whether the line is the last one of an import.
fn import_ends(line: &str) -> bool {
    (line.starts_with("use ") && line.ends_with(';')) || line == "};"
}

/// Puts an empty line between the items of a file and of an `impl`, as rustfmt leaves it to people.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 16);
    let mut previous = "";
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        let closes =
            previous.trim_start() == "}" && previous.len() - previous.trim_start().len() == indent;
        let starts = [
            "///",
            "#[",
            "pub ",
            "fn ",
            "impl",
            "static ",
            "const ",
            "client_runtime::",
        ]
        .iter()
        .any(|start| line.trim_start().starts_with(start));
        let after_imports = import_ends(previous) && !line.starts_with("use ");
        let before_imports = previous.starts_with("//!") && !line.starts_with("//!");
        let needs_gap = (closes && starts) || after_imports || before_imports;
        if needs_gap && !line.is_empty() && !previous.is_empty() {
            spaced.push('\n');
        }
        if !(line.is_empty() && previous.is_empty()) {
            spaced.push_str(line);
            spaced.push('\n');
        }
        previous = line;
    }
    spaced
}
