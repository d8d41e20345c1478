//! Crate: files as text, from an API whose every part has a name.

mod client;
mod context;
pub(crate) mod doc;
mod evidence;
mod examples;
mod file;
mod library;
mod manifest;
mod operation_docs;
mod operations;
mod options;
mod parallel;
mod readme;
mod types;

use std::collections::BTreeMap;

use crate::api::Use;
use crate::names::NamedApi;
use crate::source::Span;

pub use options::CrateOptions;

/// A crate: the text of each file by its path inside the crate, with `/`.
pub type Crate = BTreeMap<String, String>;

/// A file that could not be written as Rust: a defect of the generator, with the file it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderError {
    /// What the parser of Rust says.
    pub message: String,
}

impl std::fmt::Display for RenderError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the generator wrote what is not Rust: {}", self.message)
    }
}

impl std::error::Error for RenderError {}

/// Renders the crate. `locate` says where a span is, e.g. `specs/erdv.yaml:120`.
///
/// # Errors
///
/// A defect of the generator: text that is not Rust.
pub fn render(
    named: &NamedApi,
    options: &CrateOptions,
    locate: &(dyn Fn(Span) -> Option<String> + Sync),
) -> Result<Crate, RenderError> {
    let context = context::Context {
        named,
        options,
        locate,
    };
    let mut files = Crate::new();
    let rust = [
        client::description(&context),
        client::client(&context),
        client::error(&context),
        library::lib(&context),
    ]
    .into_iter()
    .chain(operations::files(&context))
    .chain(types::files(&context));
    for file in rust {
        let (path, text) = file.map_err(|error| RenderError {
            message: error.to_string(),
        })?;
        files.insert(path, text);
    }
    let examples = examples::files(&context).map_err(|error| RenderError {
        message: error.to_string(),
    })?;
    files.extend(examples);
    files.insert("Cargo.toml".to_owned(), manifest::manifest(&context));
    files.insert("README.md".to_owned(), readme::readme(&context));
    Ok(files)
}

/// A use of a type as Rust, with types of the API looked for in the module `types`: what a program
/// writes that handles values of any type of a crate.
#[must_use]
pub fn type_text(named: &NamedApi, used: &Use, types: &str) -> String {
    let options = CrateOptions::new("");
    let context = context::Context {
        named,
        options: &options,
        locate: &|_| None,
    };
    let path: Option<syn::Path> = syn::parse_str(types).ok();
    let mut place = context::ByPath {
        types: quote::quote! { #path },
        used: false,
    };
    context.used(used, &mut place).to_string()
}
