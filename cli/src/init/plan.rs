//! The files that `init` writes and changes.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clientwright_generator::names::words;
use clientwright_generator::project::{ProjectPaths, url};
use clientwright_generator::render::RUNTIME_VERSION;

use super::ci::{Ci, Source};
use super::members::with_member;
use super::templates::NewClient;
use super::{find, referenced, templates};
use crate::failure::Failure;
use crate::paths::relative;
use crate::spec::is_standard_input;
use crate::{runtime, workspace};

/// The arguments of the command.
pub(super) struct Wanted<'a> {
    pub(super) root: &'a Path,
    pub(super) specs: &'a [PathBuf],
    pub(super) ci: Option<Ci>,
    pub(super) runtime: Option<&'a str>,
}

/// A file to write.
struct File {
    path: String,
    text: Vec<u8>,
    /// Whether the file exists already.
    changed: bool,
}

/// All decisions.
pub(super) struct Plan {
    files: Vec<File>,
    clients: Vec<NewClient>,
    notes: Vec<String>,
    /// Whether the runtime was given; otherwise its version is that of the generator.
    has_runtime: bool,
    /// The CI configuration that installs the command from a registry, unless that is where the runtime was given to
    /// be.
    installs_from_registry: Option<String>,
    /// Whether `Cargo.toml` in the root of the project has a package.
    is_package: bool,
}

impl Plan {
    pub(super) fn of(wanted: &Wanted<'_>) -> Result<Self, Failure> {
        let root = wanted.root;
        let project = ProjectPaths::of(root).map_err(|error| error.to_string())?;
        if let Some(layout) = project {
            // An earlier `init` may have found errors in a document.
            let (state, help) = match find::has_crates(&root.join(&layout.generated)) {
                true => ("", "add a [[client]] there, and run `clientwright codegen`"),
                false => (
                    "; its crates have not been generated",
                    "run `clientwright codegen`; for other documents, add a [[client]] there before",
                ),
            };
            return Err(format!(
                "{} is a project already: it contains {}{state}\nhelp: {help}",
                root.display(),
                layout.clients()
            )
            .into());
        }
        let mut plan = Self {
            files: Vec::new(),
            clients: Vec::new(),
            notes: Vec::new(),
            has_runtime: wanted.runtime.is_some(),
            installs_from_registry: None,
            is_package: false,
        };
        plan.documents(wanted)?;
        let runtime = wanted
            .runtime
            .map(|given| runtime::dependency(given, root))
            .transpose()?
            .map(|dependency| dependency.to_toml(""));
        let list = templates::clients(&plan.clients, runtime.as_deref());
        plan.add("specs/clients.toml", list.into_bytes());
        plan.manifest(root)?;
        plan.ci(wanted)?;
        plan.readme(root)?;
        Ok(plan)
    }

    /// The documents, each with the crate that is generated from it.
    fn documents(&mut self, wanted: &Wanted<'_>) -> Result<(), Failure> {
        let specs = wanted.root.join("specs");
        let given = match wanted.specs {
            [] => find::documents(wanted.root),
            given => given.to_vec(),
        };
        let mut taken = BTreeSet::new();
        for path in &given {
            is_a_file(path)?;
            let full = path
                .canonicalize()
                .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
            let name = full
                .file_name()
                .and_then(|name| name.to_str())
                .ok_or_else(|| format!("{} is not the path of a file", path.display()))?;
            let folder = full.parent().unwrap_or(wanted.root);
            let referenced = referenced::by(folder, name);
            let mut allow_read = None;
            let spec = if full.starts_with(wanted.root) {
                // As for `generate`; the folder of `clients.toml` is readable anyway.
                if referenced.any && !folder.starts_with(&specs) {
                    allow_read = Some(relative(&specs, folder)?);
                }
                relative(&specs, &full)?
            } else {
                if let Some(outside) = &referenced.outside {
                    let path = path.display();
                    return Err(format!(
                        "cannot copy {path}: it refers to `{outside}`, which is not in its folder\nhelp: copy the document into the project together with the files that it refers to, and pass its new path"
                    )
                    .into());
                }
                let bytes = fs::read(&full)
                    .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
                self.copied(wanted.root, path, name, bytes)?;
                let with = match referenced.inside.len() {
                    0 => String::new(),
                    1 => ", and the file that it refers to as well".to_owned(),
                    count => format!(", and the {count} files that it refers to as well"),
                };
                for (other, bytes) in referenced.inside {
                    self.copied(wanted.root, path, &other, bytes)?;
                }
                let path = path.display();
                self.notes
                    .push(format!("{path} was copied to specs/{name}{with}"));
                name.to_owned()
            };
            let stem = full.file_stem().and_then(|stem| stem.to_str());
            let name = crate_name(stem.unwrap_or("api"));
            if !taken.insert(name.clone()) {
                return Err(format!(
                    "{} would become the crate `{name}`, like another document: rename one of them",
                    path.display()
                )
                .into());
            }
            self.clients.push(NewClient {
                name,
                spec,
                allow_read,
            });
        }
        if self.clients.is_empty() {
            self.add("specs/petstore.yaml", templates::FIRST_DOCUMENT.into());
            self.clients.push(NewClient {
                name: "petstore-client".to_owned(),
                spec: "petstore.yaml".to_owned(),
                allow_read: None,
            });
            self.notes
                .push("no document was found: specs/petstore.yaml is an example".to_owned());
        }
        Ok(())
    }

    /// Adds the copy of a file to the folder of the specifications. Several documents may refer to the same file.
    fn copied(
        &mut self,
        root: &Path,
        document: &Path,
        name: &str,
        bytes: Vec<u8>,
    ) -> Result<(), String> {
        let target = format!("specs/{name}");
        let planned = self.files.iter().find(|file| file.path == target);
        if planned.is_some_and(|file| file.text == bytes) {
            return Ok(());
        }
        if planned.is_some() || root.join(&target).exists() {
            let document = document.display();
            return Err(format!("cannot copy {document}: {target} exists already"));
        }
        self.add(&target, bytes);
        Ok(())
    }

    /// Makes the generated crates members of a workspace: that of a parent folder, if there is one, because
    /// Cargo does not support nested workspaces.
    fn manifest(&mut self, root: &Path) -> Result<(), String> {
        let own = match fs::read_to_string(root.join("Cargo.toml")) {
            Ok(text) => Some(text),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(format!("cannot read Cargo.toml: {error}")),
        };
        self.is_package = own.as_deref().is_some_and(workspace::has_package);
        let is_root = own.as_deref().is_some_and(workspace::is_root);
        let around = workspace::around(root).filter(|around| !is_root && !around.excludes());
        // The build output of another workspace is in its folder.
        let is_ignored = around.is_some() || root.join(".gitignore").exists();
        let is_ignored = is_ignored || find::repository(root).join(".gitignore").exists();
        if !is_ignored {
            self.add(".gitignore", "/target\n".into());
        }
        let (path, changed) = match (around, own) {
            (Some(around), _) if around.has_generated() => return Ok(()),
            (Some(around), _) => (
                format!("{}/Cargo.toml", relative(root, &around.root)?),
                with_member(&around.text, &around.generated())?,
            ),
            (None, Some(text)) => ("Cargo.toml".to_owned(), with_member(&text, "generated/*")?),
            (None, None) => {
                self.add("Cargo.toml", templates::WORKSPACE.into());
                return Ok(());
            }
        };
        if let Some(text) = changed {
            self.files.push(File {
                path,
                text: text.into_bytes(),
                changed: true,
            });
        }
        Ok(())
    }

    /// Adds the drift check where the CI system looks for it: in the root of the repository.
    fn ci(&mut self, wanted: &Wanted<'_>) -> Result<(), String> {
        let repository = find::repository(wanted.root);
        let up = match relative(wanted.root, &repository)? {
            up if up.is_empty() => up,
            up => format!("{up}/"),
        };
        let project = relative(&repository, wanted.root)?;
        let check = templates::check(&project);
        let path = match wanted.ci.unwrap_or_else(|| find::ci(&repository)) {
            Ci::None => return Ok(()),
            Ci::Github => ".github/workflows/generated-clients.yml",
            Ci::Gitlab if repository.join(".gitlab-ci.yml").exists() => {
                let path = "ci/generated-clients.gitlab-ci.yml";
                self.notes.push(format!(
                    "add to {up}.gitlab-ci.yml:\n\n    include:\n      - local: {path}\n"
                ));
                path
            }
            Ci::Gitlab => ".gitlab-ci.yml",
        };
        let source = Source::of(wanted.runtime, &repository)?;
        let text = match path.starts_with(".github") {
            true => templates::github(&source, &project),
            false => templates::gitlab(&source, &project),
        };
        match fs::read_to_string(repository.join(path)) {
            Ok(there) if there.contains(&check) => {}
            Ok(_) => self.notes.push(format!(
                "{up}{path} exists already; add this command to it: {check}"
            )),
            Err(_) => {
                let is_from_registry = matches!(source, Source::Registry);
                if is_from_registry && !wanted.runtime.is_some_and(runtime::is_requirement) {
                    self.installs_from_registry = Some(format!("{up}{path}"));
                }
                if source.is_outside() {
                    self.notes.push(format!(
                        "{up}{path} contains `{}`, a folder outside of the repository: make it available there, e.g. as a submodule, or change the line to `cargo install --locked --git URL clientwright`",
                        templates::install(&source)
                    ));
                }
                self.add(&format!("{up}{path}"), text.into_bytes());
            }
        }
        Ok(())
    }

    fn readme(&mut self, root: &Path) -> Result<(), String> {
        let section = templates::readme_section("specs/clients.toml");
        let path = root.join("README.md");
        if !path.exists() {
            self.add("README.md", section.into_bytes());
            return Ok(());
        }
        let text = fs::read_to_string(&path)
            .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        if !text.contains("clientwright codegen") {
            self.files.push(File {
                path: "README.md".to_owned(),
                text: format!("{}\n\n{section}", text.trim_end()).into_bytes(),
                changed: true,
            });
        }
        Ok(())
    }

    fn add(&mut self, path: &str, text: Vec<u8>) {
        self.files.push(File {
            path: path.to_owned(),
            text,
            changed: false,
        });
    }

    /// Whether existing files are changed.
    pub(super) fn changes_files(&self) -> bool {
        self.files.iter().any(|file| file.changed)
    }

    /// The changes, as lines of text.
    pub(super) fn lines(&self) -> Vec<String> {
        self.files
            .iter()
            .map(|file| {
                let what = if file.changed { "changes" } else { "writes " };
                format!("{what}  {}", file.path)
            })
            .collect()
    }

    /// Writes all files, each of them atomically.
    pub(super) fn write(&self, root: &Path) -> Result<(), String> {
        for file in &self.files {
            let path = root.join(&file.path);
            let failed = |error| format!("cannot write {}: {error}", path.display());
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent).map_err(failed)?;
            }
            let mut name = path.file_name().unwrap_or_default().to_owned();
            name.push(".clientwright-new");
            let staged = path.with_file_name(name);
            fs::write(&staged, &file.text)
                .and_then(|()| fs::rename(&staged, &path))
                .map_err(|error| {
                    let _ = fs::remove_file(&staged);
                    failed(error)
                })?;
        }
        Ok(())
    }

    /// Notes, and what the caller must do manually.
    pub(super) fn notes(&self) -> &[String] {
        &self.notes
    }

    /// The next steps for the caller.
    pub(super) fn next_steps(&self) -> String {
        let (whose, up) = match self.is_package {
            true => ("your package", ""),
            // As `cargo new` creates it in the workspace.
            false => (
                "a package in a subfolder, such as `app` after `cargo new app`",
                "../",
            ),
        };
        let mut text = format!("To use a client, add it to the dependencies of {whose}:\n\n");
        for client in &self.clients {
            let name = &client.name;
            text.push_str(&format!(
                "    {name} = {{ path = \"{up}generated/{name}\" }}\n"
            ));
        }
        text.push_str("\nThe README has an example: ");
        let readmes: Vec<String> = self
            .clients
            .iter()
            .map(|client| format!("generated/{}/README.md", client.name))
            .collect();
        text.push_str(&readmes.join(", "));
        text.push('\n');
        if !self.has_runtime {
            text.push_str(&format!(
                "\nThe crates depend on clientwright-runtime {RUNTIME_VERSION}. If your registry does not have it, set `runtime` in specs/clients.toml to\n{{ path = \"FOLDER\" }} or {{ git = \"URL\" }}, and run `clientwright codegen`.\n"
            ));
        }
        if let Some(path) = &self.installs_from_registry {
            text.push_str(&format!(
                "\n{path} installs clientwright {} from a registry. If yours does not have it, change the line with `cargo install` to\n`cargo install --locked --git URL clientwright`.\n",
                env!("CARGO_PKG_VERSION")
            ));
        }
        text
    }
}

/// Rejects documents that other commands accept: those of a project must be files.
fn is_a_file(path: &Path) -> Result<(), Failure> {
    if is_standard_input(path) {
        return Err(Failure::usage(
            "the documents of a project must be files: save standard input to a file, or generate a single crate with `clientwright generate - --out DIR`",
        ));
    }
    let text = path.to_string_lossy();
    match url(&text) {
        Some(_) => Err(Failure::usage(format!(
            "`{text}` is a URL, but the documents of a project must be files: download it first, or run `init` without it and then `clientwright vendor '{text}'`, which can also update it"
        ))),
        None => Ok(()),
    }
}

/// The name of the crate of a document, derived from its file name.
fn crate_name(stem: &str) -> String {
    let mut words = words(stem);
    words.retain(|word| !matches!(word.as_str(), "openapi" | "swagger" | "spec" | "api"));
    if words.is_empty()
        || words
            .first()
            .is_some_and(|word| !word.starts_with(|c: char| c.is_ascii_lowercase()))
    {
        words.insert(0, "api".to_owned());
    }
    if words.last().is_none_or(|word| word != "client") {
        words.push("client".to_owned());
    }
    words.join("-")
}
