//! `Cargo.toml`.

use std::fmt::Write as _;

use super::CrateOptions;
use super::context::Context;
use super::toml_string::quoted;

/// The oldest Rust that generated crates build with.
const RUST_VERSION: &str = "1.88";

/// What every crate offers besides.
const FEATURES: &str = "\
# Calls without `async`: `send_blocking()` on requests, iterators over pages and items.
blocking = [\"clientwright-runtime/blocking\"]
# The trait `Api` and fakes of requests, for tests.
fake = [\"clientwright-runtime/fake\"]
# Asking for answers packed with Brotli, gzip or Zstandard, and unpacking them.
brotli = [\"clientwright-runtime/brotli\"]
gzip = [\"clientwright-runtime/gzip\"]
zstd = [\"clientwright-runtime/zstd\"]
# Texts in all charsets of the Encoding Standard.
charsets = [\"clientwright-runtime/charsets\"]
# Proxies that speak SOCKS 4 or 5.
socks = [\"clientwright-runtime/socks\"]
# Logins of people: device code, and authorization code with a browser.
login = [\"clientwright-runtime/login\"]
";

/// The manifest of the package.
pub(super) fn manifest(context: &Context<'_>) -> String {
    let options = context.options;
    let mut text = package(options, &context.named.api.title);
    let _ = write!(
        text,
        "\n[features]\n{}{FEATURES}\n[dependencies]\nclientwright-runtime = {}\n\n[dev-dependencies]\ntokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n",
        tag_features(context),
        options.runtime
    );
    if options.standalone {
        text.push_str("\n# A workspace of its own, wherever the folder lies.\n[workspace]\n");
    }
    text
}

/// A feature for each tag, all on by default.
fn tag_features(context: &Context<'_>) -> String {
    if !context.gates.are_there() {
        return String::new();
    }
    let features: Vec<&String> = context.named.tag_features.values().collect();
    let mut text = String::from("default = [\n");
    for feature in &features {
        let _ = writeln!(text, "    {},", quoted(feature));
    }
    text.push_str("]\n# The operations with a tag, and the types that they need.\n");
    for feature in features {
        let _ = writeln!(text, "{feature} = []");
    }
    text
}

/// The section `[package]`.
pub(crate) fn package(options: &CrateOptions, title: &str) -> String {
    let description = if options.description.is_empty() {
        format!("Client of {title}")
    } else {
        options.description.clone()
    };
    let mut text = String::from(
        "# Generated from an OpenAPI specification; change the specification instead.\n\n[package]\n",
    );
    let mut line = |key: &str, value: &str| {
        let _ = writeln!(text, "{key} = {value}");
    };
    line("name", &quoted(&options.name));
    line("version", &quoted(&options.version));
    line("edition", "\"2024\"");
    line("rust-version", &quoted(RUST_VERSION));
    line("description", &quoted(&description));
    if !options.license.is_empty() {
        line("license", &quoted(&options.license));
    }
    if !options.repository.is_empty() {
        line("repository", &quoted(&options.repository));
    }
    if !options.keywords.is_empty() {
        let keywords: Vec<String> = options.keywords.iter().map(|word| quoted(word)).collect();
        line("keywords", &format!("[{}]", keywords.join(", ")));
    }
    line("readme", "\"README.md\"");
    text
}
