//! `clients.toml`: what is generated from what.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::size::Size;
use crate::api::{Digits, NumberTypes};
use crate::render::{CrateOptions, Engine, EngineName, Interface, Tags};

/// The list of clients.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clients {
    /// In the order of the file.
    pub clients: Vec<Client>,
}

/// One client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// The specification, relative to the folder of `clients.toml`.
    pub spec: String,
    /// Options of the crate.
    pub options: CrateOptions,
    /// How much code the crate may be.
    pub budget: Option<Size>,
}

/// What is wrong with `clients.toml`, with line and column where known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientsError(String);

impl std::fmt::Display for ClientsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.trim_end())
    }
}

impl std::error::Error for ClientsError {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    defaults: Defaults,
    #[serde(default)]
    client: Vec<Entry>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Defaults {
    #[serde(default)]
    license: String,
    #[serde(default)]
    repository: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Entry {
    #[serde(rename = "crate")]
    name: toml::Spanned<String>,
    version: String,
    spec: String,
    #[serde(default)]
    description: String,
    #[serde(default)]
    keywords: Vec<String>,
    #[serde(default)]
    engine: EngineName,
    interface: Option<Interface>,
    tags: Option<Tags>,
    #[serde(default = "yes")]
    share_equal_types: bool,
    tag_features: Option<bool>,
    #[serde(default)]
    numbers: Digits,
    #[serde(default)]
    integers: Digits,
    budget: Option<Size>,
}

fn yes() -> bool {
    true
}

impl Clients {
    /// Reads the file. `runtime` is how the manifests of the crates name the runtime.
    ///
    /// # Errors
    ///
    /// What is wrong, and where.
    pub fn parse(text: &str, runtime: &str) -> Result<Self, ClientsError> {
        let file: File = toml::from_str(text).map_err(|error| ClientsError(error.to_string()))?;
        if file.client.is_empty() {
            return Err(ClientsError("no `[[client]]` is listed".to_owned()));
        }
        let mut taken = BTreeSet::new();
        let mut problems = Vec::new();
        let mut clients = Vec::new();
        for entry in file.client {
            let line = text
                .get(..entry.name.span().start)
                .map_or(1, |before| before.matches('\n').count() + 1);
            let name = entry.name.into_inner();
            if !crate::names::is_package_name(&name) {
                problems.push(format!(
                    "line {line}: `{name}` is not a name for a crate: lower-case letters, digits and `-`, a letter first"
                ));
            } else if !taken.insert(name.clone()) {
                problems.push(format!("line {line}: `{name}` is listed twice"));
            }
            if !is_version(&entry.version) {
                problems.push(format!(
                    "line {line}: `{}` is not a version such as `0.1.0`",
                    entry.version
                ));
            }
            let engine = Engine::of(entry.engine, entry.interface, entry.tags);
            let engine = engine.unwrap_or_else(|why| {
                problems.push(format!("line {line}: {why}"));
                Engine::default()
            });
            clients.push(Client {
                spec: entry.spec,
                budget: entry.budget,
                options: CrateOptions {
                    version: entry.version,
                    description: entry.description,
                    keywords: entry.keywords,
                    share_equal_types: entry.share_equal_types,
                    tag_features: entry.tag_features,
                    number_types: NumberTypes {
                        numbers: entry.numbers,
                        integers: entry.integers,
                    },
                    license: file.defaults.license.clone(),
                    repository: file.defaults.repository.clone(),
                    runtime: runtime.to_owned(),
                    engine,
                    ..CrateOptions::new(name)
                },
            });
        }
        if problems.is_empty() {
            Ok(Self { clients })
        } else {
            Err(ClientsError(problems.join("\n")))
        }
    }
}

fn is_version(version: &str) -> bool {
    let core = version.split(['-', '+']).next().unwrap_or_default();
    let parts: Vec<&str> = core.split('.').collect();
    parts.len() == 3
        && parts.iter().all(|part| part.parse::<u64>().is_ok())
        && version
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_has_a_crate_a_version_and_a_specification() {
        let text = "[[client]]\ncrate = \"a-b\"\nversion = \"1.2.3\"\nspec = \"a.yaml\"\n";
        let clients = Clients::parse(text, "\"0.1\"").unwrap();
        assert_eq!(clients.clients[0].options.library(), "a_b");
    }

    #[test]
    fn all_mistakes_are_told_at_once_with_their_lines() {
        let text = "[[client]]\ncrate = \"../x\"\nversion = \"1\"\nspec = \"a\"\n[[client]]\ncrate = \"fn\"\nversion = \"0.1.0\"\nspec = \"a\"\n";
        let error = Clients::parse(text, "").unwrap_err().to_string();
        assert!(error.contains("line 2: `../x`"), "{error}");
        assert!(error.contains("line 2: `1` is not a version"), "{error}");
        assert!(error.contains("line 6: `fn`"), "{error}");
    }

    #[test]
    fn digits_are_kept_where_a_client_says_so() {
        let head = "[[client]]\ncrate = \"a\"\nversion = \"0.1.0\"\nspec = \"a.yaml\"\n";
        let types = |more: &str| {
            let clients = Clients::parse(&format!("{head}{more}"), "");
            clients.map(|clients| clients.clients[0].options.number_types)
        };
        assert_eq!(types(""), Ok(NumberTypes::default()));
        assert_eq!(
            types("numbers = \"exact\"\nintegers = \"native\""),
            Ok(NumberTypes {
                numbers: Digits::Exact,
                integers: Digits::Native,
            })
        );
        let error = types("integers = \"big\"").unwrap_err().to_string();
        assert!(
            error.contains("native") && error.contains("exact"),
            "{error}"
        );
    }

    #[test]
    fn options_of_an_engine_are_for_that_engine_only() {
        let head = "[[client]]\ncrate = \"a\"\nversion = \"0.1.0\"\nspec = \"a.yaml\"\n";
        let parse = |more: &str| Clients::parse(&format!("{head}{more}"), "");
        let native = parse("engine = \"native\"").unwrap();
        assert_eq!(native.clients[0].options.engine, Engine::Native);
        let builder = parse("engine = \"progenitor\"\ninterface = \"builder\"").unwrap();
        assert!(matches!(
            builder.clients[0].options.engine,
            Engine::Progenitor(options) if options.interface == Interface::Builder
        ));
        for wrong in [
            "interface = \"builder\"",
            "engine = \"progenitor\"\ntags = \"separate\"",
            "engine = \"other\"",
        ] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_unknown_key_is_an_error_with_its_place() {
        let error = Clients::parse("[[client]]\ncrat = 1\n", "")
            .unwrap_err()
            .to_string();
        assert!(error.contains("line 2"), "{error}");
    }
}
