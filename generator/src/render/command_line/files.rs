//! The files of a command line.

use std::collections::BTreeMap;

use quote::quote;

use crate::render::context::Context;
use crate::render::file::RustFile;
use crate::render::ident::ident;
use crate::render::options::CommandLineOptions;
use crate::render::types::Rendered;
use crate::render::variable_names::screaming;

use super::names::{CommandNames, command_names};
use super::outlines::Outlines;
use super::{command, package, waiters};

/// All files of the crate.
pub(in crate::render) fn files(
    context: &Context<'_>,
    options: &CommandLineOptions,
) -> Result<BTreeMap<String, String>, syn::Error> {
    let names = command_names(context.named);
    let mut files = BTreeMap::new();
    if !context.named.api.operations.is_empty() {
        files.extend([commands(context, &names)?]);
    }
    let mut outlines = Outlines::new(context);
    for (place, operation) in context.operations().enumerate() {
        if let Some(file) =
            command::file(context, options, operation, (&names, place), &mut outlines)
        {
            files.extend([file?]);
        }
    }
    if !outlines.is_empty() {
        files.extend([outlines.file()?]);
    }
    files.extend([library(context, options, &names, &outlines)?]);
    files.extend([package::main(context, options)?]);
    files.insert("Cargo.toml".to_owned(), package::manifest(context, options));
    files.insert(
        "README.md".to_owned(),
        package::readme(context, options, &names),
    );
    Ok(files)
}

/// `src/lib.rs`.
pub(super) fn library(
    context: &Context<'_>,
    options: &CommandLineOptions,
    names: &CommandNames,
    outlines: &Outlines<'_, '_>,
) -> Rendered {
    let mut file = RustFile::new("");
    file.inner_attribute(quote! { #![doc = include_str!("../README.md")] });
    file.text("#![forbid(unsafe_code)]\n".to_owned());
    let api = &context.named.api;
    let about = match &api.description {
        Some(text) if !text.trim().is_empty() => format!("{}\n\n{}", api.title, text.trim()),
        _ => api.title.clone(),
    };
    let prefix = screaming(&options.client);
    let groups = names.groups.iter().map(|(tag, group)| {
        let about = api.tags.get(tag).map_or(tag.as_str(), String::as_str);
        quote! { (#group, #about) }
    });
    let has_commands = !api.operations.is_empty();
    let module = has_commands.then(|| quote! { mod commands; });
    let commands = has_commands.then(|| quote! { .commands(commands::COMMANDS) });
    file.item(quote! { #module });
    if !outlines.is_empty() {
        file.item(quote! { mod outlines; });
    }
    let client = ident(&options.client_library());
    file.item(quote! {
        /// The commands of the API.
        pub static COMMAND_LINE: clientwright_cli_runtime::describe::CommandLine =
            clientwright_cli_runtime::describe::CommandLine::new(&#client::api::API, #prefix)
                .about(#about)
                .groups(&[#(#groups),*])
                #commands;
    });
    Ok(("src/lib.rs".to_owned(), file.finish(context.root)?))
}

/// `src/commands/mod.rs`.
pub(super) fn commands(context: &Context<'_>, names: &CommandNames) -> Rendered {
    let mut file = RustFile::new("The commands, a module for each operation.");
    let mut modules: Vec<&str> = context
        .named
        .operations
        .iter()
        .map(|names| names.module.as_str())
        .collect();
    modules.sort_unstable();
    let modules = modules.into_iter().map(ident);
    file.item(quote! { #(mod #modules;)* });
    // In the order of the document, in which it is read; commands that wait are last.
    let all = || names.commands.iter().zip(&context.named.operations);
    let waiting = all().flat_map(|(_, names)| {
        let module = ident(&names.module);
        let statics = names.waiters.iter().map(waiters::static_of);
        statics.map(move |waiter| quote! { &#module::#waiter })
    });
    let all = all().map(|(_, names)| {
        let module = ident(&names.module);
        quote! { &#module::COMMAND }
    });
    let all = all.chain(waiting);
    file.item(quote! {
        /// All commands.
        pub(crate) static COMMANDS: &[&clientwright_cli_runtime::describe::Command] = &[#(#all),*];
    });
    file.text(
        "/// Imports shared by the modules of commands.\n#[allow(unused_imports, reason = \"not every API has operations that need all of it\")]\nmod prelude {\n    pub(super) use clientwright_cli_runtime::describe::{\n        Afterwards, Argument, Body, Command, Content, Format, Input, Kind, Member, Outline, Rule,\n        check, rules_of,\n    };\n    pub(super) use clientwright_runtime::codegen::v1::describe;\n}\n"
            .to_owned(),
    );
    Ok(("src/commands/mod.rs".to_owned(), file.finish(context.root)?))
}
