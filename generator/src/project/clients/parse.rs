//! Reads `clients.toml`: all its errors are reported at once.

use std::collections::BTreeMap;

use super::client::{Client, Clients};
use super::error::ClientsError;
use super::file::{Entry, File};
use super::problem::Problem;
use super::read::{INVALID, Positions, Read, read};
use super::url::url;
use super::version::is_version;
use crate::api::NumberTypes;
use crate::customize::Placed;
use crate::customize::{Customization, Selection, TypeMap};
use crate::diagnostics::LintLevels;
use crate::project::dependency::{Dependency, is_absolute};
use crate::project::package_keys::PackageKeys;
use crate::render::{CrateOptions, Engine, Places};

impl Clients {
    /// Parses the file. `up` is the path from the folder of a generated crate to the root of the
    /// project, which the path of the runtime is relative to.
    ///
    /// # Errors
    ///
    /// Returns a description of the error with its position.
    pub fn parse(text: &str, up: &str) -> Result<Self, ClientsError> {
        let (clients, problems) = Self::parse_valid(text, up);
        match problems.is_empty() {
            true => Ok(clients),
            false => Err(ClientsError::new(text, problems, clients)),
        }
    }

    /// The clients whose tables are valid, and the errors in the rest of the file.
    pub(in crate::project) fn parse_valid(text: &str, up: &str) -> (Self, Vec<Problem>) {
        let Read {
            file,
            positions,
            problems,
        } = read(text);
        let Some(mut file) = file else {
            return (Self::default(), problems);
        };
        if file.client.is_empty() && problems.is_empty() {
            let none = Problem::at(0..0, "no `[[client]]` is listed");
            return (Self::default(), vec![none]);
        }
        let entries = std::mem::take(&mut file.client);
        let mut parser = Parser::new(positions, up, file, problems);
        let mut clients = Vec::new();
        for (index, entry) in entries.into_iter().enumerate() {
            let required = [&entry.name, &entry.version, &entry.spec.value];
            if required.into_iter().any(|value| value == INVALID) {
                continue;
            }
            let runtime = entry.runtime.as_ref().unwrap_or(&parser.runtime).clone();
            let has_command_line = entry.cli;
            let before = parser.problems.len();
            let client = parser.client(index, entry);
            let command_line =
                has_command_line.then(|| parser.command_line(index, &client, &runtime));
            let is_valid = parser.problems.len() == before;
            if is_valid && !parser.is_wrong(index) {
                clients.push(client);
                clients.extend(command_line);
            }
        }
        let clients = Self {
            clients,
            lint_places: parser.positions.lint_places(),
        };
        (clients, parser.problems)
    }
}

/// The keys of a client that have no effect on clients of the progenitor engine. `cli` is checked with its command line.
const OF_THE_NATIVE_ENGINE: [&str; 17] = [
    "runtime",
    "share-equal-types",
    "tag-features",
    "numbers",
    "integers",
    "security",
    "include",
    "exclude",
    "inbound",
    "paging",
    "rename",
    "types",
    "layout",
    "maps",
    "derives",
    "attributes",
    "dependencies",
];

/// What all entries share, and the errors so far.
struct Parser<'t> {
    positions: Positions<'t>,
    up: &'t str,
    runtime: Dependency,
    cli_runtime: Option<Dependency>,
    package: PackageKeys,
    lints: LintLevels,
    types: TypeMap,
    /// The names of the crates so far, by the names of their libraries.
    names: BTreeMap<String, String>,
    problems: Vec<Problem>,
}

impl<'t> Parser<'t> {
    fn new(positions: Positions<'t>, up: &'t str, file: File, mut problems: Vec<Problem>) -> Self {
        let mut defaults = file.defaults;
        let package = defaults.package_keys();
        let runtimes = [
            ("runtime".to_owned(), defaults.runtime.problem()),
            (
                "cli-runtime".to_owned(),
                defaults.cli_runtime.as_ref().and_then(Dependency::problem),
            ),
        ];
        let runtimes = runtimes.into_iter();
        let in_defaults = runtimes
            .filter_map(|(key, why)| Some((key, why?)))
            .chain(package.problems());
        problems.extend(in_defaults.map(|(key, why)| positions.in_table("defaults", &key, why)));
        let (lints, wrong) = file.lints.levels();
        let wrong = wrong.into_iter();
        problems.extend(
            wrong.map(|(code, why)| positions.in_table("lints", &code, format!("`{code}`: {why}"))),
        );
        Self {
            positions,
            up,
            runtime: defaults.runtime,
            cli_runtime: defaults.cli_runtime,
            package,
            lints,
            types: file.types,
            names: BTreeMap::new(),
            problems,
        }
    }

    /// Whether there is an error between the start of a client and that of the next one.
    fn is_wrong(&self, index: usize) -> bool {
        let start = self.positions.start_of_client(index).unwrap_or_default();
        let end = self.positions.start_of_client(index + 1);
        let mut starts = self.problems.iter().map(Problem::start);
        starts.any(|at| at >= start && end.is_none_or(|end| at < end))
    }

    /// Reports settings that another engine would ignore.
    fn settings_of_the_native_engine(&mut self, index: usize) {
        for key in OF_THE_NATIVE_ENGINE {
            if self.positions.client_has(index, key) {
                self.report(index, key, format!("`{key}` requires the native engine"));
            }
        }
    }

    /// Reports an error in a key of a client.
    fn report(&mut self, index: usize, key: &str, why: impl std::fmt::Display) {
        let problem = self.positions.in_client(index, key, why.to_string());
        self.problems.push(problem);
    }

    fn client(&mut self, index: usize, mut entry: Entry) -> Client {
        let package = entry.package_keys();
        self.check(index, &entry);
        for (key, why) in package.problems() {
            self.report(index, &key, why);
        }
        if let Some(why) = entry.runtime.as_ref().and_then(Dependency::problem) {
            self.report(index, "runtime", why);
        }
        let mut package = package.or(&self.package);
        let license_files = package.license_files.take().unwrap_or_default();
        let engine = Engine::of(entry.engine, entry.interface, entry.tags);
        let engine = engine.unwrap_or_else(|why| {
            self.report(index, "engine", why);
            Engine::default()
        });
        if engine != Engine::Native {
            self.settings_of_the_native_engine(index);
        }
        let runtime = entry.runtime.as_ref().unwrap_or(&self.runtime);
        let document = entry.spec.at.clone();
        Client {
            spec: entry.spec,
            budget: entry.budget,
            derived_cli_runtime: None,
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
                runtime: runtime.to_toml(self.up),
                engine,
                allow_read: entry.allow_read,
                lints: self.lints.clone(),
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
                    shared_types: self.types.clone(),
                    layout: entry.layout,
                    maps: entry.maps,
                    derives: entry.derives,
                    attributes: entry.attributes,
                    dependencies: entry
                        .dependencies
                        .into_iter()
                        .map(|(name, how)| (name, dependency(how, self.up)))
                        .collect(),
                    settings: None,
                    document,
                    security: self.positions.keys_in_client(index, "security"),
                },
                security: entry.security,
                has_command_line: entry.cli,
                ..CrateOptions::new(entry.name)
            },
        }
    }

    /// Reports a name, version or specification that is not valid.
    fn check(&mut self, index: usize, entry: &Entry) {
        let Entry {
            name,
            version,
            spec,
            ..
        } = entry;
        if let Err(why) = crate::names::check_package_name(name) {
            self.report(index, "crate", why);
        } else {
            self.claim(index, name);
        }
        if !is_version(version) {
            let why = format!("`{version}` is not a version such as `0.1.0`");
            self.report(index, "version", why);
        }
        if is_absolute(spec) {
            self.report(index, "spec", format!("`{}` must be relative to the folder of this file: it is recorded in the manifest, which is committed", spec.value));
        } else if let Some(why) = url(spec) {
            self.report(index, "spec", why);
        }
    }

    /// Reports the name of a crate that another one has.
    fn claim(&mut self, index: usize, name: &str) {
        let library = name.replace('-', "_");
        match self.names.get(&library) {
            Some(other) if other == name => {
                self.report(index, "crate", format!("`{name}` is listed twice"));
            }
            Some(other) => {
                let why =
                    format!("`{name}` and `{other}` are the same name for Rust and for registries");
                self.report(index, "crate", why);
            }
            None => drop(self.names.insert(library, name.to_owned())),
        }
    }

    /// The command line of a client that depends on `runtime`.
    fn command_line(&mut self, index: usize, client: &Client, runtime: &Dependency) -> Client {
        let given = self.cli_runtime.clone();
        let is_derived = given.is_none();
        let cli_runtime = given.unwrap_or_else(|| runtime.of_command_lines());
        let mut command_line = client.command_line(&cli_runtime, self.up);
        if let Some(folder) = cli_runtime.folder().filter(|_| is_derived) {
            command_line.derived_cli_runtime = Some(Placed {
                value: folder.to_owned(),
                at: Some(self.positions.of_client_key(index, "cli")),
            });
        }
        let name = &command_line.options.name;
        if client.options.engine != Engine::default() {
            self.report(index, "cli", "`cli` requires the native engine");
        }
        self.claim(index, name);
        command_line
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
