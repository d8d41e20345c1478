//! Whole crates and modules: their files and paths.

use crate::api::TypeUse;
use crate::names::NamedApi;
use crate::parallel;
use crate::source::Span;

use super::cfg_features::CfgFeatures;
use super::context::Context;
use super::error_docs::SharedErrors;
use super::file::Crate;
use super::options::{CommandLineOptions, CrateOptions};
use super::path_resolver::QualifiedPaths;
use super::{
    api_description, calls, client, command_line, crate_root, error_type, examples, inbound,
    manifest, operations, readme, types,
};

/// A file that could not be written as Rust: a bug in the generator, with the path of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderError {
    /// The message of the Rust parser.
    pub message: String,
}

impl std::fmt::Display for RenderError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the generator wrote what is not Rust: {}", self.message)
    }
}

impl std::error::Error for RenderError {}

/// The generator formats its output, which is stable only if no other tool does.
const RUSTFMT: &str = "# Generated from an OpenAPI specification; change the specification instead.\n\
    # The generator formats what it writes; `cargo fmt` leaves it alone.\n\
    disable_all_formatting = true\n";

impl RenderError {
    /// Not `From`, which would be public: the parser is an implementation detail.
    pub(super) fn of(error: syn::Error) -> Self {
        Self {
            message: error.to_string(),
        }
    }
}

/// A module for another crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Module {
    /// The code, in one file.
    pub code: String,
    /// The documentation, which an included file cannot contain itself.
    pub documentation: String,
    /// The features that the crate must have, one for each tag; empty unless the options request them.
    pub features: Vec<String>,
}

/// Renders one Rust file for a module at `root`, e.g. `crate::petstore`: the contents of a crate,
/// with the examples as tests inside. The trait `Api` requires the feature `fake` of the runtime,
/// and there are tag features only if the options request them.
///
/// # Errors
///
/// Returns an error if the output is not valid Rust, which is a bug in the generator.
pub fn render_module(
    named: &NamedApi,
    options: &CrateOptions,
    root: &str,
    locate: &(dyn Fn(Span) -> Option<String> + Sync),
) -> Result<Module, RenderError> {
    let cfg_features = match options.tag_features {
        Some(true) => CfgFeatures::new(named, options),
        _ => CfgFeatures::default(),
    };
    let features = match cfg_features.are_there() {
        true => named.tag_features.values().cloned().collect(),
        false => Vec::new(),
    };
    let context = Context {
        cfg_features,
        shared_errors: SharedErrors::of(named),
        ..Context::new(named, options, root, locate)
    };
    let code = module_text(&context).map_err(RenderError::of)?;
    Ok(Module {
        code,
        documentation: readme::of_module(&context),
        features,
    })
}

fn module_text(context: &Context<'_>) -> Result<String, syn::Error> {
    let (files, examples) = parallel::both(
        || parts(context),
        || whole(context).and_then(|files| Ok((files, examples::module(context)?))),
    );
    let (mut files, (others, examples)) = (files?, examples?);
    files.extend(others);
    Ok(crate_root::module(context, &files, &examples))
}

/// The files of single operations and types, which crate and module have in common.
pub(super) fn parts(context: &Context<'_>) -> Result<Crate, syn::Error> {
    let files = operations::files(context).into_iter();
    files.chain(types::files(context)).collect()
}

/// The files about the whole API, which crate and module have in common.
pub(super) fn whole(context: &Context<'_>) -> Result<Crate, syn::Error> {
    let files = [
        api_description::description(context),
        client::client(context),
        error_type::error(context),
    ];
    let files = files.into_iter().chain(operations::tag_clients(context));
    let files = files.chain(inbound::file(context));
    files.chain(operations::interface(context)).collect()
}

/// Renders the crate. `locate` returns the location of a span, e.g. `specs/erdv.yaml#/components/schemas/Slot`.
///
/// # Errors
///
/// Returns an error if the output is not valid Rust, which is a bug in the generator.
pub fn render(
    named: &NamedApi,
    options: &CrateOptions,
    locate: &(dyn Fn(Span) -> Option<String> + Sync),
) -> Result<Crate, RenderError> {
    let context = Context {
        cfg_features: CfgFeatures::new(named, options),
        shared_errors: SharedErrors::of(named),
        ..Context::new(named, options, "crate", locate)
    };
    let mut files = code(&context).map_err(RenderError::of)?;
    files.insert("Cargo.toml".to_owned(), manifest::manifest(&context));
    files.insert("README.md".to_owned(), readme::readme(&context));
    files.insert("rustfmt.toml".to_owned(), RUSTFMT.to_owned());
    for (name, text) in &options.package.license_files {
        files.entry(name.clone()).or_insert_with(|| text.clone());
    }
    Ok(files)
}

/// The Rust files of a crate.
pub(super) fn code(context: &Context<'_>) -> Result<Crate, syn::Error> {
    let (files, others) = parallel::both(
        || -> Result<Crate, syn::Error> {
            let mut files = parts(context)?;
            files.extend(calls::file(context)?);
            Ok(files)
        },
        || -> Result<Crate, syn::Error> {
            let mut files = whole(context)?;
            files.extend([crate_root::lib(context)?]);
            files.extend(examples::file(context)?);
            Ok(files)
        },
    );
    let mut files = files?;
    files.extend(others?);
    Ok(files)
}

/// Renders the crate of a command line.
///
/// # Errors
///
/// Returns an error if the output is not valid Rust, which is a bug in the generator.
pub(crate) fn render_command_line(
    named: &NamedApi,
    options: &CrateOptions,
    command_line: &CommandLineOptions,
    locate: &(dyn Fn(Span) -> Option<String> + Sync),
) -> Result<Crate, RenderError> {
    let context = Context::new(named, options, "crate", locate);
    let mut files = command_line::files(&context, command_line).map_err(RenderError::of)?;
    files.insert("rustfmt.toml".to_owned(), RUSTFMT.to_owned());
    for (name, text) in &options.package.license_files {
        files.entry(name.clone()).or_insert_with(|| text.clone());
    }
    Ok(files)
}

/// Returns a use of a type as Rust code, with types of the API qualified by the module `types`: for
/// programs that handle values of any type of a crate.
#[must_use]
pub fn type_text(named: &NamedApi, used: &TypeUse, types: &str) -> String {
    let options = CrateOptions::new("");
    let context = Context::of_names(named, &options);
    let path: Option<syn::Path> = syn::parse_str(types).ok();
    let mut place = QualifiedPaths {
        types: quote::quote! { #path },
        used: false,
    };
    context.used(used, &mut place).to_string()
}
