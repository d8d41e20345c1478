//! `clients.toml`: the list of clients and their specifications.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde::Deserialize;

use super::dependency::{Dependency, is_absolute};
use super::lints::Lints;
use super::package_keys::table_with_package_keys;
use super::size::Size;
use super::suggestion::with_suggestion;
use crate::api::{AddedSecurity, Digits, NumberTypes};
use crate::customize::{
    Customization, ForTypes, Layout, MapKind, Paging, Placed, Renames, Selection, Selectors,
    TypeMap,
};
use crate::render::quoted;
use crate::render::{
    CommandLineOptions, CrateOptions, Engine, EngineName, Interface, Places, Tags,
};
use crate::source::Settings;

/// The list of clients.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clients {
    /// The clients, in the order of the file.
    pub clients: Vec<Client>,
}

/// One client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// The specification, relative to the folder of `clients.toml`.
    pub spec: String,
    /// Options of the crate.
    pub options: CrateOptions,
    /// Files with the text of the license, relative to the root of the project.
    pub license_files: Vec<String>,
    /// The maximum size of the crate's code.
    pub budget: Option<Size>,
}

/// An error in `clients.toml`, with line and column if they are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientsError(String);

impl std::fmt::Display for ClientsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.trim_end())
    }
}

impl std::error::Error for ClientsError {}

#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    defaults: Defaults,
    #[serde(default)]
    lints: Lints,
    /// The types for all clients.
    #[serde(default)]
    types: TypeMap,
    #[serde(default)]
    client: Vec<Entry>,
}

table_with_package_keys! {
#[derive(Default)]
struct Defaults {
    #[serde(default)]
    runtime: Dependency,
    #[serde(default)]
    cli_runtime: Dependency,
}
}

table_with_package_keys! {
struct Entry {
    #[serde(rename = "crate")]
    #[cfg_attr(test, schemars(with = "String"))]
    name: toml::Spanned<String>,
    version: String,
    spec: String,
    #[serde(default)]
    description: String,
    runtime: Option<Dependency>,
    #[serde(default)]
    cli: bool,
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
    #[serde(default)]
    security: AddedSecurity,
    #[serde(default)]
    allow_read: Vec<PathBuf>,
    #[serde(default)]
    overlays: Vec<Placed<String>>,
    #[serde(default)]
    include: Selectors,
    #[serde(default)]
    exclude: Selectors,
    #[serde(default)]
    inbound: Vec<Placed<String>>,
    paging: Option<Placed<Paging>>,
    #[serde(default)]
    rename: Renames,
    #[serde(default)]
    types: TypeMap,
    #[serde(default)]
    layout: Layout,
    #[serde(default)]
    maps: MapKind,
    #[serde(default)]
    derives: ForTypes,
    #[serde(default)]
    attributes: ForTypes,
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "BTreeMap<String, serde_json::Value>"))]
    dependencies: BTreeMap<String, toml::Value>,
}
}

fn yes() -> bool {
    true
}

impl Clients {
    /// Parses the file. `up` is the path from the folder of a generated crate to the root of the
    /// project, which the path of the runtime is relative to.
    ///
    /// # Errors
    ///
    /// Returns a description of the error with its position.
    pub fn parse(text: &str, up: &str) -> Result<Self, ClientsError> {
        let mut file: File =
            toml::from_str(text).map_err(|error| ClientsError(with_suggestion(&error)))?;
        if file.client.is_empty() {
            return Err(ClientsError("no `[[client]]` is listed".to_owned()));
        }
        let mut taken = BTreeSet::new();
        let mut problems: Vec<String> = [
            file.defaults.runtime.problem(),
            file.defaults.cli_runtime.problem(),
        ]
        .into_iter()
        .flatten()
        .map(str::to_owned)
        .collect();
        let packages = file.defaults.package_keys();
        problems.extend(
            packages
                .problems()
                .into_iter()
                .map(|why| format!("[defaults]: {why}")),
        );
        let lints = file.lints.levels(&mut problems);
        let mut clients = Vec::new();
        for mut entry in file.client {
            let package = entry.package_keys();
            let line = text
                .get(..entry.name.span().start)
                .map_or(1, |before| before.matches('\n').count() + 1);
            let name = entry.name.into_inner();
            if let Err(why) = crate::names::check_package_name(&name) {
                problems.push(format!("line {line}: {why}"));
            } else if !taken.insert(name.clone()) {
                problems.push(format!("line {line}: `{name}` is listed twice"));
            }
            if !is_version(&entry.version) {
                problems.push(format!(
                    "line {line}: `{}` is not a version such as `0.1.0`",
                    entry.version
                ));
            }
            if is_absolute(&entry.spec) {
                problems.push(format!(
                    "line {line}: `{}` must be relative to the folder of this file: it is recorded in the manifest, which is committed",
                    entry.spec
                ));
            } else if let Some(why) = url(&entry.spec) {
                problems.push(format!("line {line}: {why}"));
            }
            let mut wrong = package.problems();
            wrong.extend(
                entry
                    .runtime
                    .as_ref()
                    .and_then(Dependency::problem)
                    .map(str::to_owned),
            );
            problems.extend(wrong.into_iter().map(|why| format!("line {line}: {why}")));
            let mut package = package.or(&packages);
            let license_files = package.license_files.take().unwrap_or_default();
            let runtime = entry.runtime.as_ref().unwrap_or(&file.defaults.runtime);
            let engine = Engine::of(entry.engine, entry.interface, entry.tags);
            let engine = engine.unwrap_or_else(|why| {
                problems.push(format!("line {line}: {why}"));
                Engine::default()
            });
            let client = Client {
                spec: entry.spec,
                budget: entry.budget,
                license_files,
                options: CrateOptions {
                    version: entry.version,
                    package: package.metadata(entry.description),
                    share_equal_types: entry.share_equal_types,
                    tag_features: entry.tag_features,
                    number_types: NumberTypes {
                        numbers: entry.numbers,
                        integers: entry.integers,
                    },
                    runtime: runtime.to_toml(up),
                    engine,
                    allow_read: entry.allow_read,
                    lints: lints.clone(),
                    places: Places::Base,
                    custom: Customization {
                        selection: Selection {
                            include: entry.include,
                            exclude: entry.exclude,
                        },
                        inbound: entry.inbound,
                        paging: entry.paging,
                        renames: entry.rename,
                        overlays: entry.overlays,
                        types: entry.types,
                        shared_types: file.types.clone(),
                        layout: entry.layout,
                        maps: entry.maps,
                        derives: entry.derives,
                        attributes: entry.attributes,
                        dependencies: entry
                            .dependencies
                            .into_iter()
                            .map(|(name, how)| (name, dependency(how, up)))
                            .collect(),
                        settings: None,
                    },
                    security: entry.security,
                    has_command_line: entry.cli,
                    ..CrateOptions::new(name)
                },
            };
            let command_line = entry
                .cli
                .then(|| client.command_line(&file.defaults.cli_runtime, up));
            if let Some(command_line) = &command_line {
                let name = &command_line.options.name;
                if client.options.engine != Engine::default() {
                    problems.push(format!("line {line}: `cli` requires the native engine"));
                }
                if !taken.insert(name.clone()) {
                    problems.push(format!(
                        "line {line}: the command line `{name}` is already listed"
                    ));
                }
            }
            clients.push(client);
            clients.extend(command_line);
        }
        if problems.is_empty() {
            Ok(Self { clients })
        } else {
            Err(ClientsError(problems.join("\n")))
        }
    }
}

impl Client {
    /// The command line crate next to the crate of the client.
    fn command_line(&self, runtime: &Dependency, up: &str) -> Self {
        let client = &self.options;
        let mut options = CrateOptions {
            name: format!("{}-cli", client.name),
            command_line: Some(CommandLineOptions {
                client: client.name.clone(),
                client_dependency: format!(
                    "{{ path = {}, version = {} }}",
                    quoted(&format!("../{}", client.name)),
                    quoted(&client.version)
                ),
                runtime: runtime.to_toml(up),
            }),
            has_command_line: false,
            ..client.clone()
        };
        let package = &mut options.package;
        package.categories = vec!["command-line-utilities".to_owned()];
        if !package.description.is_empty() {
            let what = package.description.trim_start_matches("Client for ");
            package.description = format!("Command line for {what}");
        }
        Self {
            spec: self.spec.clone(),
            options,
            license_files: self.license_files.clone(),
            budget: None,
        }
    }
}

/// A dependency as inline TOML, with its path relative to a generated crate.
fn dependency(mut how: toml::Value, up: &str) -> String {
    if let Some(toml::Value::String(path)) = how.get_mut("path")
        && !is_absolute(path)
    {
        path.insert_str(0, up);
    }
    how.to_string()
}

impl Clients {
    /// Sets the file that the clients were read from, so that diagnostics about its settings have a position.
    pub fn written_in(&mut self, file: &Settings) {
        for client in &mut self.clients {
            client.options.custom.settings = Some(file.clone());
        }
    }
}

/// Why a URL cannot be the path of a specification; `None` if it is not a URL.
#[must_use]
pub fn url(spec: &str) -> Option<String> {
    let (scheme, rest) = spec.split_once(':')?;
    let is_scheme = scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    if !is_scheme || !rest.starts_with('/') {
        return None;
    }
    let end = rest.find(['?', '#']).unwrap_or(rest.len());
    let name = rest.get(..end).and_then(|path| path.rsplit('/').next());
    let name = name.filter(|name| name.contains('.') && *name != rest.trim_start_matches('/'));
    let name = name.unwrap_or("openapi.yaml");
    Some(format!(
        "`{spec}` is a URL, which is not fetched: generated code must not depend on the network. Fetch it once with `clientwright vendor '{spec}'`, and use the file instead: `{name}`"
    ))
}

/// Whether a text is a valid version of a package.
#[must_use]
pub fn is_version(text: &str) -> bool {
    semver::Version::parse(text).is_ok()
}

/// Whether the first version is later than the second; `false` if one of them is not a valid version.
pub(crate) fn is_later_version(one: &str, other: &str) -> bool {
    let parse = semver::Version::parse;
    matches!((parse(one), parse(other)), (Ok(one), Ok(other)) if one > other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::{AddedScheme, KeyPlace};
    use crate::render::Edition;

    /// The published schema is generated from the code; `UPDATE_GOLDEN=1` writes it.
    #[test]
    fn the_published_schema_is_that_of_the_code() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/clients.schema.json");
        let mut schema = schemars::schema_for!(File);
        schema.insert("title".to_owned(), "clients.toml of clientwright".into());
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(path, &text).unwrap();
        }
        let published = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            published == text,
            "docs/clients.schema.json differs; UPDATE_GOLDEN=1 rewrites it"
        );
        for key in [
            "crate", "include", "rename", "overlays", "types", "maps", "layout",
        ] {
            assert!(text.contains(&format!("\"{key}\": {{")), "{key}");
        }
    }

    #[test]
    fn a_client_has_a_crate_a_version_and_a_specification() {
        let text = "[[client]]\ncrate = \"a-b\"\nversion = \"1.2.3\"\nspec = \"a.yaml\"\n";
        let clients = Clients::parse(text, "../../").unwrap();
        assert_eq!(clients.clients[0].options.runtime, "\"0.1.0\"");
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
    fn paging_is_a_switch_or_a_style_with_what_it_needs() {
        let head = "[[client]]\ncrate = \"a\"\nversion = \"0.1.0\"\nspec = \"a.yaml\"\n";
        let parse = |more: &str| Clients::parse(&format!("{head}{more}"), "");
        for right in [
            "paging = false",
            "paging = true",
            "[client.paging]\nstyle = \"cursor\"\ncursor = \"after\"\nnext = \"/meta/next\"",
            "[client.paging]\nstyle = \"page\"\npage = \"p\"\nfirst = 0\ntotal-header = \"X-Total\"",
        ] {
            assert!(
                parse(right).is_ok(),
                "{right}: {}",
                parse(right).unwrap_err()
            );
        }
        for (wrong, said) in [
            ("paging = 1", "a boolean or a table"),
            (
                "[client.paging]\nstyle = \"cursr\"",
                "did you mean `cursor`?",
            ),
            (
                "[client.paging]\nstyle = \"offset-limit\"\nofset = \"o\"\nlimit = \"l\"",
                "did you mean `offset`?",
            ),
            (
                "[client.paging]\nstyle = \"cursor\"\ncursor = \"after\"",
                "missing field `next`",
            ),
            ("[client.pagin]\nstyle = \"link\"", "did you mean `paging`?"),
        ] {
            let error = parse(wrong).unwrap_err().to_string();
            assert!(error.contains(said), "{wrong}: {error}");
        }
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
    fn the_runtime_of_all_clients_is_named_relative_to_the_root_of_the_project() {
        let text = "[defaults]\nruntime = { path = \"runtime\" }\n[[client]]\ncrate = \"a\"\nversion = \"1.2.3\"\nspec = \"a.yaml\"\n";
        let clients = Clients::parse(text, "../../").unwrap();
        let runtime = &clients.clients[0].options.runtime;
        assert_eq!(runtime, "{ path = \"../../runtime\" }");
    }

    #[test]
    fn a_specification_is_a_relative_path() {
        for (spec, part) in [
            ("/home/me/a.yaml", "must be relative"),
            ("https://x.y/z/api.json?v=1", "instead: `api.json`"),
            ("https://x.y", "instead: `openapi.yaml`"),
            ("file:///a/b.yaml", "is a URL"),
        ] {
            let text =
                format!("[[client]]\ncrate = \"a\"\nversion = \"1.2.3\"\nspec = \"{spec}\"\n");
            let error = Clients::parse(&text, "").unwrap_err().to_string();
            assert!(
                error.contains("line 2: ") && error.contains(part),
                "{error}"
            );
        }
        assert_eq!(url("api/a.yaml"), None);
        assert_eq!(url("a:b.yaml"), None);
    }

    #[test]
    fn security_schemes_are_added_in_the_words_of_openapi() {
        let head = "[[client]]\ncrate = \"a\"\nversion = \"0.1.0\"\nspec = \"a.yaml\"\n[client.security.x]\n";
        let parse = |scheme: &str| {
            let clients = Clients::parse(&format!("{head}{scheme}"), "")?;
            Ok::<_, ClientsError>(clients.clients[0].options.security["x"].clone())
        };
        for (text, scheme) in [
            (
                "type = \"apiKey\"\nin = \"header\"\nname = \"X-Key\"",
                AddedScheme::ApiKey {
                    place: KeyPlace::Header,
                    name: "X-Key".to_owned(),
                },
            ),
            (
                "type = \"http\"\nscheme = \"basic\"",
                AddedScheme::Http {
                    scheme: "basic".to_owned(),
                },
            ),
            (
                "type = \"oauth2\"\ntoken-url = \"/token\"\nscopes = [\"a\"]",
                AddedScheme::Oauth2 {
                    token_url: "/token".to_owned(),
                    scopes: vec!["a".to_owned()],
                },
            ),
            (
                "type = \"openIdConnect\"\nopen-id-connect-url = \"https://a.example\"",
                AddedScheme::OpenIdConnect {
                    open_id_connect_url: "https://a.example".to_owned(),
                    scopes: Vec::new(),
                },
            ),
            ("type = \"mutualTLS\"", AddedScheme::MutualTls {}),
        ] {
            assert_eq!(parse(text).unwrap(), scheme);
        }
        for wrong in [
            "type = \"none\"",
            "type = \"apiKey\"\nin = \"path\"\nname = \"k\"",
            "type = \"oauth2\"",
            "type = \"mutualTLS\"\nname = \"k\"",
        ] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn findings_have_levels_by_code_and_place() {
        let head = "[[client]]\ncrate = \"a\"\nversion = \"0.1.0\"\nspec = \"a.yaml\"\nallow-read = [\"../common\"]\n";
        let parse = |lints: &str| Clients::parse(&format!("{head}[lints]\n{lints}"), "");
        let good = "warnings = \"deny\"\nW0322 = \"allow\"\nW0213 = [{ level = \"warn\", at = \"specs/vendor\" }]\n";
        let options = parse(good).unwrap().clients.remove(0).options;
        assert!(!options.lints.is_default());
        assert_eq!(options.allow_read, [PathBuf::from("../common")]);
        for (wrong, why) in [
            ("W0999 = \"allow\"", "[lints] W0999: there is no code"),
            ("W0322 = \"forbid\"", "expected `allow`, `warn` or `deny`"),
            ("E0004 = \"warn\"", "no reasonable reading"),
            ("W0322 = 1", "expected a level, or a list"),
        ] {
            let error = parse(wrong).unwrap_err().to_string();
            assert!(error.contains(why), "{error}");
        }
    }

    #[test]
    fn an_unknown_key_is_an_error_with_its_place_and_the_key_that_was_meant() {
        for (text, line, meant) in [
            ("[[client]]\ncrat = 1\n", "line 2", "`crate`"),
            ("[defaults]\nlicence = 'MIT'\n", "line 2", "`license`"),
            ("[default]\n", "line 1", "`defaults`"),
        ] {
            let error = Clients::parse(text, "").unwrap_err().to_string();
            assert!(error.contains(line), "{error}");
            let help = format!("help: did you mean {meant}?");
            assert!(error.contains(&help), "{error}");
        }
    }

    #[test]
    fn packages_are_described_for_all_clients_and_for_each() {
        let text = "[defaults]\nlicense = 'MIT'\nauthors = ['A <a@example.com>']\nhomepage = 'https://a.example'\nregistry = 'inner'\nrust-version = '1.90'\nlints.workspace = true\n[[client]]\ncrate = 'a'\nversion = '0.1.0'\nspec = 'a.yaml'\nedition = '2021'\nlicense = 'ISC'\nruntime = { git = 'https://x.y/z' }\n";
        let options = Clients::parse(text, "").unwrap().clients.remove(0).options;
        let package = options.package;
        assert_eq!(package.license, "ISC");
        assert_eq!(package.authors, ["A <a@example.com>"]);
        assert_eq!(package.homepage, "https://a.example");
        assert_eq!(package.registry, "inner");
        assert_eq!(package.rust_version, "1.90");
        assert_eq!(package.edition, Edition::E2021);
        assert_eq!(package.lints, "[lints]\nworkspace = true\n");
        assert_eq!(options.runtime, "{ git = \"https://x.y/z\" }");
        for (more, why) in [
            ("edition = '2018'", "unknown variant `2018`"),
            (
                "rust-version = '1.70'",
                "line 2: `rust-version` is \"1.70\"",
            ),
            ("license-files = ['/etc/passwd']", "relative to the root"),
            ("lints.clipy.all = 'warn'", "line 2: `lints.clipy`"),
            ("runtime = {}", "line 2: `runtime` requires one of"),
        ] {
            let text =
                format!("[[client]]\ncrate = 'a'\nversion = '0.1.0'\nspec = 'a.yaml'\n{more}\n");
            let error = Clients::parse(&text, "").unwrap_err().to_string();
            assert!(error.contains(why), "{error}");
        }
    }
}
