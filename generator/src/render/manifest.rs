//! `Cargo.toml`.

use std::fmt::Write as _;

use super::CrateOptions;
use super::calls;
use super::context::Context;
use super::mapped;
use super::toml_string::quoted;
use crate::api::Operation;

/// Additional features of every crate.
const FEATURES: &str = "\
# Calls without `async`: `send_blocking()` on requests, iterators over pages and items.
blocking = [\"clientwright-runtime/blocking\"]
# The trait `Api` and fakes of requests, for tests.
fake = [\"clientwright-runtime/fake\"]
# Requests responses compressed with Brotli, gzip or Zstandard, and decompresses them.
brotli = [\"clientwright-runtime/brotli\"]
gzip = [\"clientwright-runtime/gzip\"]
zstd = [\"clientwright-runtime/zstd\"]
# Text in all charsets of the Encoding Standard.
charsets = [\"clientwright-runtime/charsets\"]
# SOCKS 4 and 5 proxies.
socks = [\"clientwright-runtime/socks\"]
# User logins: device code, and authorization code with a browser.
login = [\"clientwright-runtime/login\"]
# A custom `reqwest::Client` as the transport.
reqwest-client = [\"clientwright-runtime/reqwest-client\"]
# `tower` layers around the transport.
tower = [\"clientwright-runtime/tower\"]
";

/// Additional features of crates whose document limits values.
const VALIDATE: &str = "\
# `validate()` on types: lengths, ranges, patterns, counts and constants, checked on demand.
validate = [\"clientwright-runtime/validate\"]
";

/// Cargo would compile all of it again, to run no tests. The example in the documentation has a call that is compiled
/// in `examples/`; users would wait for it in each run of their tests.
const LIBRARY: &str = "\n# Tests are in `tests/`.\n[lib]\ntest = false\ndoctest = false\n";

/// Additional features of crates with responses that are files.
const FILE_FEATURES: &str = "\
# Verifies the header `Content-MD5` of downloads.
md5 = [\"clientwright-runtime/md5\"]
# Response bodies as `tokio::io::AsyncRead`.
tokio-io = [\"clientwright-runtime/tokio-io\"]
";

/// Whether the API has responses that are files.
pub(super) fn has_files(context: &Context<'_>) -> bool {
    let mut operations = context.named.api.operations.iter();
    operations.any(Operation::responds_with_bytes)
}

/// The manifest of the package.
pub(super) fn manifest(context: &Context<'_>) -> String {
    let options = context.options;
    let mut text = package(options, &context.named.api.title);
    let _ = write!(
        text,
        "{LIBRARY}\n[features]\n{}{FEATURES}{}{}\n[dependencies]\n{}\n[dev-dependencies]\ntokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n{}\n[package.metadata.docs.rs]\nall-features = true\n{SCRAPE}",
        tag_features(context),
        if context.checked.is_empty() {
            ""
        } else {
            VALIDATE
        },
        if has_files(context) {
            FILE_FEATURES
        } else {
            ""
        },
        mapped::dependencies(context),
        example(context),
    );
    text.push_str(&lints(options));
    if options.standalone {
        text.push_str("\n# A separate workspace, wherever the folder is.\n[workspace]\n");
    }
    text
}

/// Also shows calls of operations in their documentation.
const SCRAPE: &str = "cargo-args = [\"-Zunstable-options\", \"-Zrustdoc-scrape-examples\"]\n";

/// The target with the calls, which is compiled but not linked.
fn example(context: &Context<'_>) -> String {
    if context.named.api.operations.is_empty() {
        return String::new();
    }
    let (name, path) = (quoted(&calls::target(context)), quoted(calls::PATH));
    let mut text = format!("\n[[example]]\nname = {name}\npath = {path}\ncrate-type = [\"lib\"]\n");
    if context.cfg_features.are_there() {
        text.push_str("required-features = [\"default\"]\n");
    }
    text
}

/// A feature for each tag, all on by default.
fn tag_features(context: &Context<'_>) -> String {
    if !context.cfg_features.are_there() {
        return String::new();
    }
    let features: Vec<&String> = context.named.tag_features.values().collect();
    let mut text = String::from("default = [\n");
    for feature in features {
        let _ = writeln!(text, "    {},", quoted(feature));
    }
    text.push_str("]\n# The operations of each tag, and the types that they need.\n");
    let named = &context.named;
    for (tag, feature) in &named.tag_features {
        // A tag includes the tags below it.
        let below = named.api.tag_parents.iter();
        let below = below.filter(|(_, parent)| *parent == tag);
        let below = below.filter_map(|(child, _)| named.tag_features.get(child));
        let below: Vec<String> = below.map(|feature| quoted(feature)).collect();
        let _ = writeln!(text, "{feature} = [{}]", below.join(", "));
    }
    text
}

/// The section `[package]`.
pub(crate) fn package(options: &CrateOptions, title: &str) -> String {
    let package = &options.package;
    let description = if package.description.is_empty() {
        format!("Client of {title}")
    } else {
        package.description.clone()
    };
    let mut text = String::from(
        "# Generated from an OpenAPI specification; change the specification instead.\n\n[package]\n",
    );
    let mut line = |key: &str, value: &str| {
        let _ = writeln!(text, "{key} = {value}");
    };
    line("name", &quoted(&options.name));
    line("version", &quoted(&options.version));
    if !package.authors.is_empty() {
        line("authors", &list(&package.authors));
    }
    line("edition", &quoted(package.edition.as_str()));
    line("rust-version", &quoted(&package.rust_version));
    line("description", &quoted(&description));
    for (key, value) in [
        ("license", &package.license),
        ("repository", &package.repository),
        ("homepage", &package.homepage),
    ] {
        if !value.is_empty() {
            line(key, &quoted(value));
        }
    }
    for (key, values) in [
        ("keywords", &package.keywords),
        ("categories", &package.categories),
    ] {
        if !values.is_empty() {
            line(key, &list(values));
        }
    }
    line("readme", "\"README.md\"");
    if !package.registry.is_empty() {
        line("publish", &list(std::slice::from_ref(&package.registry)));
    }
    text
}

fn list(values: &[String]) -> String {
    let values: Vec<String> = values.iter().map(|value| quoted(value)).collect();
    format!("[{}]", values.join(", "))
}

/// The section `[lints]`, after an empty line; empty if no lints are requested.
pub(crate) fn lints(options: &CrateOptions) -> String {
    match options.package.lints.as_str() {
        "" => String::new(),
        lints => format!("\n{lints}"),
    }
}
