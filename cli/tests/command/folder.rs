//! A folder outside of any repository, in which the program is run.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

pub(crate) const FINE: i32 = 0;
pub(crate) const FAILED: i32 = 1;
pub(crate) const INVALID: i32 = 2;
pub(crate) const FOUND: i32 = 3;

/// The result of a run.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{}\n{}", self.out, self.err);
        self
    }
}

pub(crate) struct Folder {
    folder: TempDir,
}

impl Folder {
    pub(crate) fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
        }
    }

    /// Creates a folder with a project of one client, `shop`, whose specification is `specs/shop.yaml`.
    pub(crate) fn with_project() -> Self {
        let folder = Self::new();
        folder.put("specs/clients.toml", CLIENTS);
        folder.put("specs/shop.yaml", SHOP);
        folder
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
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

    /// Runs the program in this folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.run_in("", arguments)
    }

    /// Runs the program in a subfolder.
    pub(crate) fn run_in(&self, folder: &str, arguments: &[&str]) -> Run {
        let output = self.command(folder, arguments).output().unwrap();
        Run {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The command for a run, not started yet.
    pub(crate) fn command(&self, folder: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_clientwright"));
        command.current_dir(self.path(folder)).args(arguments);
        for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
            command.env_remove(variable);
        }
        command.env_remove("CARGO_TARGET_DIR");
        command
    }

    /// All files with their bytes, except for those in `target`.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut found = BTreeMap::new();
        let mut folders = vec![self.root().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.strip_prefix(self.root()).unwrap();
                let name = name.to_str().unwrap().replace('\\', "/");
                if path.is_symlink() || path.is_file() {
                    found.insert(name, fs::read(&path).unwrap_or_default());
                } else if name != "target" {
                    folders.push(path);
                }
            }
        }
        found
    }
}

pub(crate) const CLIENTS: &str = r#"[[client]]
crate = "shop"
version = "0.1.0"
spec = "shop.yaml"
"#;

pub(crate) const SHOP: &str = "\
openapi: 3.0.3
info: {title: Shop, version: '1'}
servers: [{url: 'https://shop.example.com'}]
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: An order.
          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
components:
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: {type: string}
        buyer: {$ref: '#/components/schemas/Buyer'}
    Buyer:
      type: object
      properties:
        name: {type: string}
";

/// Runs the program in a folder.
pub(crate) fn clientwright(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_clientwright"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("CARGO_TARGET_DIR")
        .output()
        .unwrap()
}

/// Runs the program, which must exit with this code, and returns its output.
#[track_caller]
pub(crate) fn run(folder: &Path, arguments: &[&str], code: i32) -> String {
    let output = clientwright(folder, arguments);
    assert_eq!(output.status.code(), Some(code), "{output:?}");
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

/// Runs Git in a folder, with a configured author.
pub(crate) fn git(folder: &Path, arguments: &[&str]) {
    let settings = [
        "user.name=a",
        "user.email=a@example.com",
        "init.defaultBranch=main",
    ];
    let output = Command::new("git")
        .args(settings.iter().flat_map(|setting| ["-c", setting]))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}
