//! A small project in a separate folder: two specifications that share a part.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use clientwright_generator::project::{Drift, Mode, ProjectPaths, Report, run};
use tempfile::TempDir;

pub(crate) struct Project {
    folder: TempDir,
}

impl Project {
    /// Creates a project with generated crates.
    pub(crate) fn generated() -> Self {
        let project = Self::new();
        let report = project.write();
        assert!(report.clients.iter().all(|client| client.generated));
        project
    }

    /// Creates a project before anything is generated.
    pub(crate) fn new() -> Self {
        let project = Self {
            folder: TempDir::new().unwrap(),
        };
        project.put("specs/clients.toml", CLIENTS);
        project.put("specs/common.yaml", COMMON);
        project.put("specs/alpha.yaml", ALPHA);
        project.put("specs/beta.yaml", BETA);
        project
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub(crate) fn change(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{path}: {from}");
        self.put(path, &text.replace(from, to));
    }

    pub(crate) fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).unwrap();
    }

    pub(crate) fn layout(&self) -> ProjectPaths {
        ProjectPaths {
            root: self.root().to_owned(),
            specs: "specs".to_owned(),
            generated: "generated".to_owned(),
            cache: Some(self.path("target/clientwright")),
        }
    }

    pub(crate) fn run(&self, mode: Mode) -> Report {
        run(&self.layout(), mode, &|| Duration::ZERO).unwrap()
    }

    pub(crate) fn write(&self) -> Report {
        self.run(Mode::Write)
    }

    /// The files that are not up to date, except for the manifest.
    pub(crate) fn drift(&self) -> BTreeMap<String, Drift> {
        let mut drift = changes(&self.run(Mode::Check));
        drift.remove("generated/manifest.toml");
        drift
    }

    /// All files with their bytes, without local caches.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        self.on_disk(|path| fs::read(path).unwrap())
    }

    /// All files with their modification times.
    pub(crate) fn moments(&self) -> BTreeMap<String, SystemTime> {
        self.on_disk(|path| fs::metadata(path).unwrap().modified().unwrap())
    }

    fn on_disk<T>(&self, of: impl Fn(&Path) -> T) -> BTreeMap<String, T> {
        let mut found = BTreeMap::new();
        let mut folders = vec![self.root().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.strip_prefix(self.root()).unwrap();
                let name = name.to_str().unwrap().replace('\\', "/");
                if path.is_dir() {
                    if name != "target" {
                        folders.push(path);
                    }
                } else {
                    found.insert(name, of(&path));
                }
            }
        }
        found
    }
}

pub(crate) fn changes(report: &Report) -> BTreeMap<String, Drift> {
    report
        .clients
        .iter()
        .flat_map(|client| &client.changes)
        .chain(&report.others)
        .map(|change| (change.path.clone(), change.drift))
        .collect()
}

const CLIENTS: &str = r#"[[client]]
crate = "alpha"
version = "0.1.0"
spec = "alpha.yaml"

[[client]]
crate = "beta"
version = "0.2.0"
spec = "beta.yaml"
"#;

const COMMON: &str = "\
Problem:
  type: object
  required: [code]
  properties:
    code: {type: integer}
";

const ALPHA: &str = "\
openapi: 3.0.3
info: {title: Alpha, version: '1'}
servers: [{url: 'https://alpha.example.com'}]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: A pet.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
        default:
          description: No pet.
          content: {application/json: {schema: {$ref: 'common.yaml#/Problem'}}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string}
        owner: {$ref: '#/components/schemas/Owner'}
    Owner:
      type: object
      properties:
        name: {type: string}
";

const BETA: &str = "\
openapi: 3.0.3
info: {title: Beta, version: '1'}
servers: [{url: 'https://beta.example.com'}]
paths:
  /state:
    get:
      operationId: getState
      responses:
        '200':
          description: The state.
          content: {application/json: {schema: {$ref: '#/components/schemas/State'}}}
        default:
          description: No state.
          content: {application/json: {schema: {$ref: 'common.yaml#/Problem'}}}
components:
  schemas:
    State:
      type: object
      properties:
        state: {type: string}
";
