//! Reads `clients.toml`: all its errors are reported at once.

use std::collections::BTreeSet;

use super::client::{Client, Clients, ClientsError};
use super::file::{Entry, File};
use super::url::url;
use super::version::is_version;
use crate::api::NumberTypes;
use crate::customize::{Customization, Selection, TypeMap};
use crate::diagnostics::LintLevels;
use crate::project::dependency::{Dependency, is_absolute};
use crate::project::package_keys::PackageKeys;
use crate::project::suggestion::with_suggestion;
use crate::render::{CrateOptions, Engine, Places};

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
        let entries = std::mem::take(&mut file.client);
        let mut parser = Parser::new(text, up, file);
        let mut clients = Vec::new();
        for entry in entries {
            let line = parser.line(&entry);
            let has_command_line = entry.cli;
            let client = parser.client(line, entry);
            let command_line = has_command_line.then(|| parser.command_line(line, &client));
            clients.push(client);
            clients.extend(command_line);
        }
        match parser.problems.is_empty() {
            true => Ok(Self { clients }),
            false => Err(ClientsError(parser.problems.join("\n"))),
        }
    }
}

/// What all entries share, and the errors so far.
struct Parser<'t> {
    text: &'t str,
    up: &'t str,
    runtime: Dependency,
    cli_runtime: Dependency,
    package: PackageKeys,
    lints: LintLevels,
    types: TypeMap,
    /// The names of the crates so far.
    names: BTreeSet<String>,
    problems: Vec<String>,
}

impl<'t> Parser<'t> {
    fn new(text: &'t str, up: &'t str, file: File) -> Self {
        let mut defaults = file.defaults;
        let runtimes = [defaults.runtime.problem(), defaults.cli_runtime.problem()];
        let mut problems: Vec<String> = runtimes.into_iter().flatten().map(str::to_owned).collect();
        let package = defaults.package_keys();
        let wrong = package.problems().into_iter();
        problems.extend(wrong.map(|why| format!("[defaults]: {why}")));
        let lints = file.lints.levels(&mut problems);
        Self {
            text,
            up,
            runtime: defaults.runtime,
            cli_runtime: defaults.cli_runtime,
            package,
            lints,
            types: file.types,
            names: BTreeSet::new(),
            problems,
        }
    }

    /// The line of the name of an entry.
    fn line(&self, entry: &Entry) -> usize {
        let before = self.text.get(..entry.name.span().start);
        before.map_or(1, |before| before.matches('\n').count() + 1)
    }

    fn report(&mut self, line: usize, why: impl std::fmt::Display) {
        self.problems.push(format!("line {line}: {why}"));
    }

    fn client(&mut self, line: usize, mut entry: Entry) -> Client {
        let package = entry.package_keys();
        self.check(line, &entry);
        for why in package.problems() {
            self.report(line, why);
        }
        if let Some(why) = entry.runtime.as_ref().and_then(Dependency::problem) {
            self.report(line, why);
        }
        let mut package = package.or(&self.package);
        let license_files = package.license_files.take().unwrap_or_default();
        let engine = Engine::of(entry.engine, entry.interface, entry.tags);
        let engine = engine.unwrap_or_else(|why| {
            self.report(line, why);
            Engine::default()
        });
        let runtime = entry.runtime.as_ref().unwrap_or(&self.runtime);
        Client {
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
                },
                security: entry.security,
                has_command_line: entry.cli,
                ..CrateOptions::new(entry.name.into_inner())
            },
        }
    }

    /// Reports a name, version or specification that is not valid.
    fn check(&mut self, line: usize, entry: &Entry) {
        let name = entry.name.get_ref();
        if let Err(why) = crate::names::check_package_name(name) {
            self.report(line, why);
        } else if !self.names.insert(name.clone()) {
            self.report(line, format!("`{name}` is listed twice"));
        }
        let Entry { version, spec, .. } = entry;
        if !is_version(version) {
            self.report(
                line,
                format!("`{version}` is not a version such as `0.1.0`"),
            );
        }
        if is_absolute(spec) {
            self.report(line, format!("`{spec}` must be relative to the folder of this file: it is recorded in the manifest, which is committed"));
        } else if let Some(why) = url(spec) {
            self.report(line, why);
        }
    }

    fn command_line(&mut self, line: usize, client: &Client) -> Client {
        let command_line = client.command_line(&self.cli_runtime, self.up);
        let name = &command_line.options.name;
        if client.options.engine != Engine::default() {
            self.report(line, "`cli` requires the native engine");
        }
        if !self.names.insert(name.clone()) {
            self.report(line, format!("the command line `{name}` is already listed"));
        }
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
