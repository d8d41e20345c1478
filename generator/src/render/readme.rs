//! `README.md`, which is also the documentation of the crate.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::api::{Operation, PaginationStyle, SecurityKind, Success, TypeRef};
use crate::names::OperationNames;

use super::calls;
use super::context::Context;
use super::credentials::always_required;
use super::manifest::has_files;
use super::{authentication, doc, evidence, operation_docs, servers};

/// The text of the README.
pub(super) fn readme(context: &Context<'_>) -> String {
    let api = &context.named.api;
    let mut text = format!(
        "<!-- Generated from an OpenAPI specification; change the specification instead. -->\n\n# {}\n\n",
        context.options.name
    );
    let _ = writeln!(
        text,
        "Client of **{}**, version {} of its specification.\n",
        doc::escape(&api.title),
        doc::escape(&api.version)
    );
    if let Some(description) = &api.description {
        let _ = writeln!(text, "{}\n", doc::markdown_below(description, 2));
    }
    quick_start(context, &mut text);
    operations(context, &mut text);
    text.push_str(&authentication::section(context));
    limits(context, &mut text);
    responses(context, &mut text);
    servers(context, &mut text);
    inbound(context, &mut text);
    // The features of another project's crate are not described.
    if context.root == "crate" {
        features(context, &mut text);
    }
    text.push_str(&evidence::section(context));
    while text.ends_with("\n\n") {
        text.pop();
    }
    text
}

/// The documentation of a module: that of the crate without the crate-specific parts.
pub(super) fn of_module(context: &Context<'_>) -> String {
    let module = context.root.rsplit("::").next().unwrap_or_default();
    // The code belongs to a program that contains the module.
    readme(context)
        .replace("```rust,no_run\n", "```rust,ignore\n")
        .replace(
            &format!("use {}::Client;", context.options.library()),
            &format!("use {}::Client;", context.root),
        )
        .replace("](Client", &format!("]({module}::Client"))
        .replace("[`Client`]", &format!("[`Client`]({module}::Client)"))
        .replace("[`Error`]", &format!("[`Error`]({module}::Error)"))
}

/// The section about requests from the API.
fn inbound(context: &Context<'_>, text: &mut String) {
    let count = context.named.inbound.len();
    if count == 0 {
        return;
    }
    let they = if count == 1 {
        "one kind of request"
    } else {
        "several kinds of requests"
    };
    let _ = writeln!(
        text,
        "## Inbound\n\nThe API sends {they} to your server (webhooks, callbacks, listeners): the module \
         `inbound` has a type for each, and `inbound::parse`, which parses them independently of a web \
         framework. Signatures are verified by `clientwright_runtime::webhooks` (feature `webhooks` of that crate).\n"
    );
}

/// The section about the features of the crate.
fn features(context: &Context<'_>, text: &mut String) {
    if context.named.api.operations.is_empty() {
        return;
    }
    text.push_str("## Features\n\n");
    if context.cfg_features.are_there() {
        text.push_str(
            "Features named after tags are enabled by default; with `default-features = false`, only the features that you \
             select are compiled. The others are disabled by default.\n\n",
        );
    } else {
        text.push_str("No feature is enabled by default.\n\n");
    }
    text.push_str(
        "| feature | description |\n|---|---|\n\
         | `fake` | the trait `Api`, which [`Client`] implements, and `fake` on request types, to test code that takes `&dyn Api` without HTTP; and `clientwright_runtime::testing`: a scripted transport, a manual clock |\n\
         | `blocking` | `send_blocking()` on requests, `blocking()` on pages and items: calls without `async` |\n\
         | `brotli`, `gzip`, `zstd` | requests compressed responses, and decompresses them |\n\
         | `charsets` | text in all charsets of the Encoding Standard |\n\
         | `socks` | SOCKS proxies |\n\
         | `login` | user logins: device code, and authorization code with a browser |\n\
         | `reqwest-client` | a custom `reqwest::Client` as the transport |\n\
         | `tower` | `tower` layers around the transport, such as circuit breakers and hedged reads |\n",
    );
    if !context.checked.is_empty() {
        text.push_str(
            "| `validate` | `validate()` on types: lengths, ranges, patterns, counts and constants, checked on demand |\n",
        );
    }
    if has_files(context) {
        text.push_str(
            "| `md5` | verifies the header `Content-MD5` of downloads |\n\
             | `tokio-io` | `bytes_stream()` as `tokio::io::AsyncRead` |\n",
        );
    }
    if context.cfg_features.are_there() {
        for (tag, feature) in &context.named.tag_features {
            let operations = &context.named.api.operations;
            let of_tag = |operation: &&Operation| operation.tag.as_ref() == Some(tag);
            let count = operations.iter().filter(of_tag).count();
            let plural = if count == 1 { "" } else { "s" };
            let _ = writeln!(
                text,
                "| `{feature}` | {count} operation{plural} with the tag {} |",
                doc::code(tag).replace('|', "\\|")
            );
        }
    }
    text.push('\n');
}

/// An operation that is easy to call: with the fewest arguments, preferably reading.
fn simplest<'a>(context: &'a Context<'_>) -> Option<(&'a Operation, &'a OperationNames)> {
    context
        .named
        .api
        .operations
        .iter()
        .zip(&context.named.operations)
        .filter(|(operation, _)| !operation.body.as_ref().is_some_and(|body| body.required))
        .filter(|(operation, _)| {
            operation.parameters.iter().all(|parameter| {
                !parameter.required
                    || context.is_string_enum(&parameter.ty.ty)
                    || context.resolved(&parameter.ty.ty)
                        == TypeRef::Scalar(crate::api::Scalar::String)
            })
        })
        .min_by_key(|(operation, _)| {
            let required = operation.parameters.iter().filter(|p| p.required).count();
            let reads = operation_docs::method(operation) == "GET";
            let tells = !matches!(
                operation.success,
                Success::One(crate::api::ResponseBody::Empty)
            );
            (!reads, !tells, required)
        })
}

fn quick_start(context: &Context<'_>, text: &mut String) {
    let Some((operation, names)) = simplest(context) else {
        return;
    };
    let library = context.options.library();
    let arguments: Vec<String> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required)
        .map(|parameter| {
            let words = crate::names::words(&parameter.name).join("-");
            format!(
                "{:?}",
                if words.is_empty() {
                    "value".to_owned()
                } else {
                    words
                }
            )
        })
        .collect();
    let method = super::ident::ident(&names.method);
    let mut setters = String::new();
    for (scheme, scheme_names) in context
        .named
        .api
        .security_schemes
        .iter()
        .zip(&context.named.schemes)
    {
        let needed = operation
            .security
            .first()
            .is_some_and(|all| all.iter().any(|(name, _)| *name == scheme.name));
        let always = always_required(context).contains(&scheme.name.as_str());
        if !needed && !always {
            continue;
        }
        let setter = super::ident::ident(&scheme_names.setter);
        let line = match &scheme.kind {
            kind if kind.takes_client() => {
                format!(".{setter}(\"client id\", \"client secret\")")
            }
            SecurityKind::Basic => format!(".{setter}(\"user\", \"password\")"),
            SecurityKind::Http(_) => format!(".{setter}(\"credentials\")"),
            SecurityKind::MutualTls => format!(
                ".{setter}({library}::clientwright_runtime::SecretSource::file(\"client.pem\"))"
            ),
            SecurityKind::ApiKeyHeader(_)
            | SecurityKind::ApiKeyQuery(_)
            | SecurityKind::ApiKeyCookie(_) => format!(".{setter}(\"API key\")"),
            SecurityKind::ClientCredentials { .. }
            | SecurityKind::OAuth2(_)
            | SecurityKind::OpenIdConnect(_)
            | SecurityKind::Bearer => format!(".{setter}(\"token\")"),
        };
        let _ = writeln!(setters, "        {line}");
    }
    if servers::needs_base_url(&context.named.api, operation) {
        setters.insert_str(0, "        .base_url(\"https://api.example.com\")\n");
    }
    let (bind, show) = match &operation.success {
        Success::One(crate::api::ResponseBody::Empty) => {
            ("let response", "println!(\"{}\", response.status());")
        }
        _ => ("let response", "println!(\"{:?}\", response.into_body());"),
    };
    text.push_str("## Quick start\n\n");
    // The module of another project's crate already exists.
    if context.root == "crate" {
        // Without the version, which may be raised by hand: the README need not be generated again for it.
        let _ = write!(
            text,
            "```text\ncargo add {}   # with `--path` and its folder, if it is not published\ncargo add tokio --features macros,rt\n```\n\n",
            context.options.name
        );
    }
    let _ = write!(
        text,
        "```rust,no_run\nuse {library}::Client;\n\n#[tokio::main(flavor = \"current_thread\")]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n    let client = Client::builder()\n{setters}        .build()?;\n    {bind} = client.{method}({}).await?;\n    {show}\n    Ok(())\n}}\n```\n\nRequired parameters and bodies are arguments, and optional parameters are setters. Await the request to send it.\nA response has `body()`, `into_body()`, `status()` and `headers()`; an [`Error`] has `status()`, `body()`, and methods\nsuch as `is_not_found()` and `is_rate_limited()`.\n\n",
        arguments.join(", ")
    );
}

fn operations(context: &Context<'_>, text: &mut String) {
    let api = &context.named.api;
    if api.operations.is_empty() {
        return;
    }
    text.push_str(
        "## Operations\n\n| method of [`Client`] | request | description |\n|---|---|---|\n",
    );
    for (operation, names) in api.operations.iter().zip(&context.named.operations) {
        let what = operation
            .docs
            .title
            .as_ref()
            .or(operation.docs.description.as_ref())
            .map(|text| doc::summary(text))
            .unwrap_or_default();
        let _ = writeln!(
            text,
            "| [`{}`](Client::{}) | {} | {} |",
            names.method,
            names.method,
            cell(&doc::code(&format!(
                "{} {}",
                operation_docs::method(operation),
                operation.path
            ))),
            cell(&what)
        );
    }
    text.push('\n');
    // A module has no separate examples.
    if context.root == "crate" {
        let _ = writeln!(
            text,
            "`{}` calls each of them, with values from the examples of the specification; it is compiled with the tests.\n",
            calls::PATH
        );
    }
}

/// A text inside a table: on one line, with column separators escaped.
fn cell(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut cell = String::with_capacity(line.len());
    let mut previous = ' ';
    for c in line.chars() {
        if c == '|' && previous != '\\' {
            cell.push('\\');
        }
        cell.push(c);
        previous = c;
    }
    cell
}

fn limits(context: &Context<'_>, text: &mut String) {
    let api = &context.named.api;
    let operations = &api.operations;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in operations.iter().filter_map(|it| it.rate_limit.as_deref()) {
        *counts.entry(name).or_default() += 1;
    }
    // Any other limit does not pace the client.
    let applied = api.rate_limits.iter();
    let applied = applied.filter_map(|limit| Some((limit, *counts.get(limit.name.as_str())?)));
    let applied: Vec<_> = applied.collect();
    if applied.is_empty() {
        return;
    }
    text.push_str("## Limits\n\n");
    for (limit, count) in applied {
        let per = match limit.per_ms {
            1_000 => "second".to_owned(),
            60_000 => "minute".to_owned(),
            3_600_000 => "hour".to_owned(),
            ms => format!("{ms} ms"),
        };
        let scope = if count == operations.len() {
            "all operations in total"
        } else if limit.global {
            "all operations without another limit in total"
        } else {
            "the operations with this limit"
        };
        let _ = writeln!(
            text,
            "- {}: {} requests per {per} for {scope}. The client paces itself.",
            doc::code(&limit.name),
            limit.requests
        );
    }
    text.push('\n');
}

fn responses(context: &Context<'_>, text: &mut String) {
    let paged: Vec<String> = context
        .named
        .api
        .operations
        .iter()
        .zip(&context.named.operations)
        .filter_map(|(operation, names)| {
            let style = match operation.pagination.as_ref()?.style {
                PaginationStyle::OffsetLimit { .. } => "by offset and limit",
                PaginationStyle::Page { .. } => "by page number",
                PaginationStyle::Cursor { .. } => "by cursor",
                PaginationStyle::Link { .. } => "by links",
            };
            let why = match &operation.pagination.as_ref()?.inferred {
                Some(why) => format!(" (inferred from {why})"),
                None => String::new(),
            };
            Some(format!(
                "- `{}` is paginated {style}{why}: `.pages()` and `.stream()` fetch pages on demand.",
                names.method
            ))
        })
        .collect();
    if !paged.is_empty() {
        let _ = writeln!(text, "## Paging\n\n{}\n", paged.join("\n"));
    }
    let later: Vec<String> = context
        .operations()
        .filter(|(operation, _)| operation.long_running.is_some())
        .map(|(_, names)| {
            format!(
                "- `{}`: `.poller()` starts the operation and, when awaited, returns its result; `{}` resumes polling in another process.",
                names.method, names.resume
            )
        })
        .collect();
    if !later.is_empty() {
        let _ = writeln!(text, "## Long-running operations\n\n{}\n", later.join("\n"));
    }
    let linked: Vec<String> = context
        .operations()
        .filter(|(_, names)| !names.links.is_empty())
        .map(|(_, names)| {
            let methods: Vec<String> = names.links.iter().map(|it| format!("`.{it}()`")).collect();
            format!("- `{}`: {}", names.method, methods.join(", "))
        })
        .collect();
    if !linked.is_empty() {
        let _ = writeln!(
            text,
            "## Links\n\n`.links()` of a response creates requests with arguments from the response:\n\n{}\n",
            linked.join("\n")
        );
    }
    let waiters: Vec<String> = context
        .operations()
        .flat_map(|(operation, names)| operation.waiters.iter().zip(&names.waiters))
        .map(|(waiter, names)| {
            let what = waiter.docs.description.as_deref().map(doc::summary);
            let what = what.filter(|what| !what.is_empty());
            match what {
                Some(what) => format!("- `{}`: {}", names.method, doc::sentence(&what)),
                None => format!("- `{}`", names.method),
            }
        })
        .collect();
    if !waiters.is_empty() {
        let _ = writeln!(
            text,
            "## Waiting\n\nThese futures complete once a state has been reached; `.timeout(…)` sets the deadline, and \
             `.on_progress(…)` a function that is notified of the progress.\n\n{}\n",
            waiters.join("\n")
        );
    }
}

fn servers(context: &Context<'_>, text: &mut String) {
    let api = &context.named.api;
    let own = servers::own(api);
    if api.servers.is_empty() && own.is_empty() {
        return;
    }
    text.push_str("## Servers\n\n");
    text.push_str(&servers::list(&api.servers));
    for (servers, operations) in &own {
        let paths: BTreeSet<String> = operations
            .iter()
            .map(|operation| doc::code(&operation.path))
            .collect();
        let paths: Vec<String> = paths.into_iter().collect();
        let before = if text.ends_with("\n\n") { "" } else { "\n" };
        let _ = write!(
            text,
            "{before}For {}:\n\n{}",
            paths.join(", "),
            servers::list(servers)
        );
    }
    text.push_str(
        "\nThe first one is the default. `ClientBuilder::base_url` overrides it, and\n`configure(|settings| settings.path(\"operationId\", \"/another/{path}\"))` overrides the path of one operation,\nboth without regenerating.",
    );
    if !own.is_empty() {
        text.push_str(
            " `base_url` also overrides the servers of single operations;\n`ClientBuilder::server(\"name, URL or path\", \"https://…\")` overrides one of them and takes precedence. A\nrelative URL is resolved against the server of the API.",
        );
    }
    text.push_str("\n\n");
}
