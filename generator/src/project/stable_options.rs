//! The options of a client as text, whose hash shows whether any of them changed.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Serialize;

use crate::api::{AddedSecurity, Digits, NumberTypes};
use crate::render::{CrateOptions, Edition, Engine, Interface, PackageMetadata, Tags};

use super::clients::Client;
use super::manifest::hash;

/// The inputs of a crate other than its specification and the generator. Defaults are not written,
/// so a new option changes the text only for clients that use it. The order and names of the fields
/// must not change.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Stable<'a> {
    spec: &'a str,
    #[serde(rename = "crate")]
    name: &'a str,
    version: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    keywords: &'a [String],
    #[serde(skip_serializing_if = "str::is_empty")]
    license: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    repository: &'a str,
    runtime: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    share_equal_types: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tag_features: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    standalone: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    progenitor: Option<Progenitor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    numbers: Option<Digits>,
    #[serde(skip_serializing_if = "Option::is_none")]
    integers: Option<Digits>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    allow_read: &'a [PathBuf],
    #[serde(skip_serializing_if = "String::is_empty")]
    lints: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    custom: String,
    #[serde(skip_serializing_if = "AddedSecurity::is_empty")]
    security: &'a AddedSecurity,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    authors: &'a [String],
    #[serde(skip_serializing_if = "str::is_empty")]
    homepage: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    categories: Option<&'a [String]>,
    #[serde(skip_serializing_if = "str::is_empty")]
    registry: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    edition: Option<Edition>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rust_version: Option<&'a str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    package_lints: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    command_line: Option<[&'a str; 3]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_command_line: Option<bool>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    license_files: BTreeMap<&'a str, String>,
}

#[derive(Serialize)]
struct Progenitor {
    interface: Interface,
    tags: Tags,
}

/// The text of the options of a client.
pub(super) fn stable_text(client: &Client) -> Result<String, toml::ser::Error> {
    // Destructured completely, so that a new option is not forgotten here.
    let CrateOptions {
        name,
        version,
        package:
            PackageMetadata {
                description,
                keywords,
                categories,
                license,
                authors,
                repository,
                homepage,
                registry,
                edition,
                rust_version,
                lints: package_lints,
                license_files,
            },
        runtime,
        share_equal_types,
        tag_features,
        security,
        standalone,
        engine,
        number_types: NumberTypes { numbers, integers },
        allow_read,
        lints,
        custom,
        // Always the same in a project.
        places: _,
        // Hashed with the final names of a run.
        released: _,
        has_command_line,
        command_line,
    } = &client.options;
    let defaults = PackageMetadata::default();
    toml::to_string(&Stable {
        spec: &client.spec,
        name,
        version,
        description,
        keywords,
        license,
        repository,
        runtime,
        share_equal_types: (!share_equal_types).then_some(false),
        tag_features: *tag_features,
        standalone: standalone.then_some(true),
        progenitor: match engine {
            Engine::Native => None,
            Engine::Progenitor(options) => Some(Progenitor {
                interface: options.interface,
                tags: options.tags,
            }),
        },
        numbers: (*numbers != Digits::default()).then_some(*numbers),
        integers: (*integers != Digits::default()).then_some(*integers),
        allow_read,
        lints: lints.to_text(),
        custom: custom.to_text(),
        security,
        authors,
        homepage,
        categories: (*categories != defaults.categories).then_some(categories),
        registry,
        edition: (*edition != defaults.edition).then_some(*edition),
        rust_version: (*rust_version != defaults.rust_version).then_some(rust_version),
        package_lints,
        command_line: command_line.as_ref().map(|it| {
            [
                it.client.as_str(),
                it.client_dependency.as_str(),
                it.runtime.as_str(),
            ]
        }),
        has_command_line: has_command_line.then_some(true),
        license_files: license_files
            .iter()
            .map(|(name, text)| (name.as_str(), hash(text.as_bytes())))
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::clients::Clients;

    fn text(more: &str) -> String {
        let head = "[[client]]\ncrate = \"a\"\nversion = \"1.2.3\"\nspec = \"a.yaml\"\n";
        let clients = Clients::parse(&format!("{head}{more}"), "../../").unwrap();
        stable_text(&clients.clients[0]).unwrap()
    }

    #[test]
    fn unset_options_are_not_in_the_text() {
        assert_eq!(
            text(""),
            "spec = \"a.yaml\"\ncrate = \"a\"\nversion = \"1.2.3\"\nruntime = '\"0.1.0\"'\n"
        );
        // A budget does not affect the output.
        let budget = "budget = { lines = 1, items = 1, bodies = 1 }\n";
        assert_eq!(text(budget), text(""));
    }

    #[test]
    fn every_option_is_in_the_text() {
        for option in [
            "description = \"x\"",
            "keywords = [\"x\"]",
            "license = \"MIT\"",
            "authors = [\"x\"]",
            "repository = \"https://x.y\"",
            "homepage = \"https://x.y\"",
            "categories = []",
            "registry = \"x\"",
            "edition = \"2021\"",
            "rust-version = \"1.90\"",
            "lints.workspace = true",
            "runtime = \"0.1\"",
            "share-equal-types = false",
            "tag-features = false",
            "engine = \"progenitor\"",
            "engine = \"progenitor\"\ninterface = \"builder\"",
            "engine = \"progenitor\"\ninterface = \"builder\"\ntags = \"separate\"",
            "numbers = \"exact\"",
            "integers = \"exact\"",
            "allow-read = [\"../common\"]",
            "[lints]\nwarnings = \"deny\"",
            "overlays = [\"x.yaml\"]",
            "layout = \"tags\"",
            "inbound = [\"/x/*\"]",
            "paging = false",
            "paging.style = \"link\"",
            "maps = \"hash-map\"",
            "types.formats.x = \"a::B\"",
            "derives.all = [\"Eq\"]",
            "attributes.A = [\"x\"]",
            "dependencies.a = \"1\"",
            "[types.schemas]\nA = \"a::B\"",
            "include.tags = [\"x\"]",
            "exclude.ids = [\"x\"]",
            "rename.types.A = \"B\"",
            "rename.fields.A.b = \"c\"",
            "[client.security.x]\ntype = \"http\"\nscheme = \"basic\"",
        ] {
            let with_option = text(&format!("{option}\n"));
            assert!(with_option.starts_with("spec = "), "{with_option}");
            assert_ne!(with_option, text(""), "{option}");
        }
    }
}
