//! What `init` writes and changes.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use clientwright_generator::names::words;
use clientwright_generator::project::{Dependency, Layout};

use super::{Ci, find, templates};
use crate::paths::relative;

/// What the caller asked for.
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
    /// Whether it is there already.
    changed: bool,
}

/// Everything that is decided.
pub(super) struct Plan {
    files: Vec<File>,
    clients: Vec<(String, String)>,
    notes: Vec<String>,
}

impl Plan {
    pub(super) fn of(wanted: &Wanted<'_>) -> Result<Self, String> {
        let root = wanted.root;
        let project = Layout::of(root).map_err(|error| error.to_string())?;
        if let Some(layout) = project {
            return Err(format!(
                "{} is a project already: it has a {}",
                root.display(),
                layout.clients()
            ));
        }
        let mut plan = Self {
            files: Vec::new(),
            clients: Vec::new(),
            notes: Vec::new(),
        };
        plan.documents(wanted)?;
        let runtime = wanted.runtime.map(|text| runtime(root, text)).transpose()?;
        let list = templates::clients(&plan.clients, runtime.as_deref());
        plan.add("specs/clients.toml", list.into_bytes());
        plan.manifest(root)?;
        plan.ci(wanted);
        plan.readme(root)?;
        Ok(plan)
    }

    /// The documents, each with the crate that is generated from it.
    fn documents(&mut self, wanted: &Wanted<'_>) -> Result<(), String> {
        let specs = wanted.root.join("specs");
        let given = match wanted.specs {
            [] => find::documents(wanted.root),
            given => given.to_vec(),
        };
        let mut taken = BTreeSet::new();
        for path in &given {
            let full = path
                .canonicalize()
                .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
            let name = full
                .file_name()
                .and_then(|name| name.to_str())
                .ok_or_else(|| format!("{} is not the path of a file", path.display()))?;
            let spec = if full.starts_with(wanted.root) {
                relative(&specs, &full)?
            } else {
                let bytes = fs::read(&full)
                    .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
                let target = format!("specs/{name}");
                if wanted.root.join(&target).exists() {
                    return Err(format!(
                        "cannot copy {}: {target} is there already",
                        path.display()
                    ));
                }
                self.notes.push(format!(
                    "{} was copied to {target}; files that it refers to must be copied, too",
                    path.display()
                ));
                self.add(&target, bytes);
                name.to_owned()
            };
            let stem = full.file_stem().and_then(|stem| stem.to_str());
            let name = crate_name(stem.unwrap_or("api"));
            if !taken.insert(name.clone()) {
                return Err(format!(
                    "{} would become the crate `{name}`, as another document does: rename one of them",
                    path.display()
                ));
            }
            self.clients.push((name, spec));
        }
        if self.clients.is_empty() {
            self.add("specs/petstore.yaml", templates::FIRST_DOCUMENT.into());
            self.clients
                .push(("petstore-client".to_owned(), "petstore.yaml".to_owned()));
            self.notes
                .push("no document was found: specs/petstore.yaml is a first one".to_owned());
        }
        Ok(())
    }

    /// The generated crates become members of a workspace.
    fn manifest(&mut self, root: &Path) -> Result<(), String> {
        let path = root.join("Cargo.toml");
        if !path.exists() {
            self.add("Cargo.toml", templates::WORKSPACE.into());
            return Ok(());
        }
        let text = fs::read_to_string(&path)
            .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let mut manifest: toml_edit::DocumentMut = text
            .parse()
            .map_err(|error| format!("Cargo.toml is not valid TOML: {error}"))?;
        let unusable = || "`workspace.members` of Cargo.toml is not a list".to_owned();
        let workspace = manifest
            .entry("workspace")
            .or_insert_with(toml_edit::table)
            .as_table_like_mut()
            .ok_or("`workspace` of Cargo.toml is not a table")?;
        let members = workspace
            .entry("members")
            .or_insert_with(|| toml_edit::value(toml_edit::Array::new()))
            .as_array_mut()
            .ok_or_else(unusable)?;
        let covered = members
            .iter()
            .any(|member| matches!(member.as_str(), Some("generated/*" | "*/*")));
        if !covered {
            members.push("generated/*");
            self.files.push(File {
                path: "Cargo.toml".to_owned(),
                text: manifest.to_string().into_bytes(),
                changed: true,
            });
        }
        Ok(())
    }

    fn ci(&mut self, wanted: &Wanted<'_>) {
        let version = env!("CARGO_PKG_VERSION");
        match wanted.ci.unwrap_or_else(|| find::ci(wanted.root)) {
            Ci::None => {}
            Ci::Github => {
                let path = ".github/workflows/generated-clients.yml";
                if !wanted.root.join(path).exists() {
                    self.add(path, templates::github(version).into_bytes());
                }
            }
            Ci::Gitlab if wanted.root.join(".gitlab-ci.yml").exists() => {
                let path = "ci/generated-clients.gitlab-ci.yml";
                if !wanted.root.join(path).exists() {
                    self.add(path, templates::gitlab(version).into_bytes());
                    self.notes.push(format!(
                        "add to .gitlab-ci.yml:\n\n    include:\n      - local: {path}\n"
                    ));
                }
            }
            Ci::Gitlab => self.add(".gitlab-ci.yml", templates::gitlab(version).into_bytes()),
        }
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

    /// Whether a file is changed that the caller wrote.
    pub(super) fn changes_files(&self) -> bool {
        self.files.iter().any(|file| file.changed)
    }

    /// What is done, in lines for people.
    pub(super) fn lines(&self) -> Vec<String> {
        self.files
            .iter()
            .map(|file| {
                let what = if file.changed { "changes" } else { "writes " };
                format!("{what}  {}", file.path)
            })
            .collect()
    }

    /// Writes everything. Each file is complete before it takes its place.
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

    /// What the caller does next.
    pub(super) fn next_steps(&self) -> String {
        let mut text = String::new();
        for note in &self.notes {
            text.push_str(note);
            text.push('\n');
        }
        text.push_str("To use a client, add to the dependencies of your package:\n\n");
        for (name, _) in &self.clients {
            text.push_str(&format!("    {name} = {{ path = \"generated/{name}\" }}\n"));
        }
        text.push_str("\nIts README has a first call: ");
        let readmes: Vec<String> = self
            .clients
            .iter()
            .map(|(name, _)| format!("generated/{name}/README.md"))
            .collect();
        text.push_str(&readmes.join(", "));
        text.push('\n');
        text
    }
}

/// The name of the crate of a document, after the name of its file.
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

/// `[defaults] runtime`, from a version, a path or a URL.
fn runtime(root: &Path, text: &str) -> Result<String, String> {
    let dependency = if text.contains("://") || text.starts_with("git@") {
        Dependency::git(text)
    } else if text.starts_with(|c: char| c.is_ascii_digit()) {
        Dependency::version(text)
    } else {
        Dependency::path(&relative(root, Path::new(text))?)
    };
    Ok(dependency.to_toml(""))
}
