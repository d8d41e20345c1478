//! The files around the tables of a command line: its program, its manifest, its README.

use std::fmt::Write as _;

use quote::quote;

use crate::render::context::Context;
use crate::render::doc;
use crate::render::file::RustFile;
use crate::render::manifest;
use crate::render::options::{CommandLineOptions, CrateOptions};
use crate::render::toml_string::quoted;
use crate::render::types::Rendered;
use crate::render::variable_names::screaming;
use crate::render::variables;

use super::command::has_limits;
use super::names::CommandNames;

/// `src/main.rs`.
pub(super) fn main(context: &Context<'_>, options: &CommandLineOptions) -> Rendered {
    let mut file = RustFile::new(format!("The program {}.", doc::code(&options.client)));
    file.inner_attribute(quote! { #![forbid(unsafe_code)] });
    let program = &options.client;
    let library = crate::render::ident::ident(&context.options.library());
    file.item(quote! {
        fn main() -> std::process::ExitCode {
            let program = clientwright_cli_runtime::Program::new(
                #program,
                env!("CARGO_PKG_VERSION"),
                &#library::COMMAND_LINE,
            );
            clientwright_cli_runtime::main(&program, &[])
        }
    });
    Ok(("src/main.rs".to_owned(), file.finish(context.root)?))
}

/// The crate consists of tables, whose tests are those of the client and of the library that reads them.
const LIBRARY: &str =
    "\n# There are no tests to compile it for.\n[lib]\ntest = false\ndoctest = false\n";

/// `Cargo.toml`.
pub(super) fn manifest(context: &Context<'_>, options: &CommandLineOptions) -> String {
    let all: &CrateOptions = context.options;
    let mut text = manifest::package(all, &context.named.api.title);
    let _ = write!(
        text,
        "{}\n# Documented as the library: a program of this name would conflict with the client's documentation.\n[[bin]]\nname = {}\npath = \"src/main.rs\"\ntest = false\ndoc = false\n\n[features]\n# `auth login --keyring`: stores secrets in the keyring of the system.\nkeyring = [\"clientwright-cli-runtime/keyring\"]\n\n[dependencies]\nclientwright-cli-runtime = {}\nclientwright-runtime = {}\n{} = {}\n\n[package.metadata.docs.rs]\nall-features = true\n",
        LIBRARY,
        quoted(&options.client),
        options.runtime,
        all.runtime,
        options.client,
        client_dependency(context, options),
    );
    text.push_str(&manifest::lints(all));
    if all.standalone {
        text.push_str("\n# A separate workspace, wherever the folder is.\n[workspace]\n");
    }
    text
}

/// The dependency on the client, with the feature that the limits of bodies require.
fn client_dependency(context: &Context<'_>, options: &CommandLineOptions) -> String {
    let written = options.client_dependency.as_str();
    if !has_limits(context) {
        return written.to_owned();
    }
    let start = match written.strip_suffix('}') {
        Some(table) => table.trim_end().to_owned(),
        // Only a version.
        None => format!("{{ version = {written}"),
    };
    format!("{start}, features = [\"validate\"] }}")
}

/// `README.md`.
pub(super) fn readme(
    context: &Context<'_>,
    options: &CommandLineOptions,
    names: &CommandNames,
) -> String {
    let api = &context.named.api;
    let program = &options.client;
    let mut text = format!(
        "# {}\n\nThe command `{program}` calls {} from a terminal. It is generated from the same specification as the client `{program}`, by [clientwright](https://docs.rs/clientwright).\n\n```text\ncargo install {}\n```\n",
        context.options.name,
        doc::escape(&api.title),
        context.options.name,
    );
    text.push_str("\n## Commands\n\n| command | description |\n|---|---|\n");
    let commands = names.commands.iter().zip(&names.waiters);
    for ((command, waiters), operation) in commands.zip(&api.operations) {
        let path = |name: &str| match command.group.as_str() {
            "" => name.to_owned(),
            group => format!("{group} {name}"),
        };
        let about = operation
            .docs
            .title
            .as_ref()
            .or(operation.docs.description.as_ref())
            .map(|text| doc::summary(text))
            .unwrap_or_default();
        let mut row = |name: &str, about: &str| {
            let about = about.replace('|', "\\|");
            let _ = writeln!(text, "| `{}` | {about} |", path(name));
        };
        row(&command.name, &about);
        for (waiter, name) in operation.waiters.iter().zip(waiters) {
            let about = waiter.docs.description.as_deref().map(doc::summary);
            row(name, &about.unwrap_or_default());
        }
    }
    let _ = write!(
        text,
        "\n`{program} COMMAND --help` lists the arguments of a command: parameters and properties of the body are flags; `--body @file.json`, or `--body -` for standard input, is the whole body. `--dry-run` prints the request without sending it, `--output json|yaml|ndjson|csv|table` sets the output format, and `--all` reads all pages of a list.\n"
    );
    let operations = || api.operations.iter();
    if operations().any(|it| !it.waiters.is_empty() || it.long_running.is_some()) {
        text.push_str("\n`wait-until-…` repeats a call until its response shows that a state has been reached, and prints that response. `--wait` of a long-running operation waits in the same way, and prints the result. `--timeout 5m` limits the total time, and `--delay` and `--max-delay` the time between two requests. Exit code 13 means that the state cannot be reached any more, 14 that it was not reached in time.\n");
    }
    if !api.security_schemes.is_empty() {
        text.push_str("\n## Credentials\n\nCredentials are never arguments: they come from the environment, from a profile in `config.toml`, or from `auth login`.\n\n| scheme | environment |\n|---|---|\n");
        for scheme in &api.security_schemes {
            let _ = writeln!(
                text,
                "| {} | {} |",
                doc::code(&scheme.name).replace('|', "\\|"),
                variables::shown_with(context, scheme, &screaming(&options.client))
            );
        }
        let _ = write!(
            text,
            "\nA variable with the suffix `_FILE` contains the path of a file with the value. `$XDG_CONFIG_HOME/{program}/config.toml`:\n\n```toml\n[profile.default]\nbase-url = \"https://…\"\ntimeout = \"30\"\n```\n"
        );
    }
    text
}
