//! Compares all clients of a project: the working tree with a revision of its repository.

use std::collections::BTreeMap;
use std::fmt;

use clientwright_generator::names::{NamesLock, NamesLocks};
use clientwright_generator::project::{Client, Clients, ProjectPaths, complete, read_clients};
use clientwright_openapi::source::Files;
use serde::Serialize;

use crate::diff::{Change, Diff, WireVerdict, diff};
use crate::git::{Git, GitError, Revision};
use crate::kinds::Effect;
use crate::level::Level;
use crate::state::{State, StateError};

/// The changes of a project since a revision.
#[derive(Clone, Debug, Serialize)]
pub struct ProjectDiff {
    /// The part of the version that must be raised, the maximum of all crates.
    pub verdict: Level,
    /// The clients, in the order of `clients.toml`.
    pub crates: Vec<CrateDiff>,
}

/// The changes of one client.
#[derive(Clone, Debug, Serialize)]
pub struct CrateDiff {
    /// The name of the crate.
    #[serde(rename = "crate")]
    pub name: String,
    /// The base of the comparison.
    pub base: String,
    /// The old version of the crate; `None` if it did not exist.
    pub released: Option<String>,
    /// The version in `clients.toml`; `None` if the crate was removed.
    pub version: Option<String>,
    /// The part of the version that must be raised.
    pub verdict: Level,
    /// The worst effect on the wire format.
    pub wire: WireVerdict,
    /// Each change.
    pub changes: Vec<Change>,
}

/// Why a project cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiffError(String);

impl DiffError {
    pub(crate) fn new(message: String) -> Self {
        Self(message)
    }
}

impl fmt::Display for DiffError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for DiffError {}

impl From<GitError> for DiffError {
    fn from(error: GitError) -> Self {
        Self(error.to_string())
    }
}

impl From<StateError> for DiffError {
    fn from(error: StateError) -> Self {
        Self(error.to_string())
    }
}

/// The project as it was in a revision.
struct Past {
    revision: Revision,
    layout: ProjectPaths,
    clients: Clients,
    names: NamesLocks,
}

impl Past {
    /// `None` if the revision has no project.
    fn read(revision: Revision, layout: &ProjectPaths) -> Result<Option<Self>, DiffError> {
        for specs in [layout.specs.as_str(), "specs", ""] {
            let layout = ProjectPaths {
                specs: specs.to_owned(),
                ..layout.clone()
            };
            let Some(text) = revision.text(&layout.clients()) else {
                continue;
            };
            let former = |error| DiffError(format!("the former {}: {error}", layout.clients()));
            let mut clients = Clients::parse(&text, &layout.up()).map_err(former)?;
            complete(&mut clients, &layout, &text, |path| {
                let missing = || "the revision does not contain it".to_owned();
                revision.text(path).ok_or_else(missing)
            })
            .map_err(former)?;
            let names = revision
                .text(&layout.in_specs("names.lock"))
                .unwrap_or_default();
            let names = NamesLocks::parse(&names)
                .map_err(|error| DiffError(format!("the former names.lock: {error}")))?;
            return Ok(Some(Self {
                revision,
                layout,
                clients,
                names,
            }));
        }
        Ok(None)
    }

    fn client(&self, name: &str) -> Option<&Client> {
        let mut clients = self.clients.clients.iter();
        clients.find(|client| client.options.name == name)
    }

    fn state(&self, client: &Client) -> Result<State, DiffError> {
        let path = self.layout.in_specs(&client.spec);
        let lock = self.names.crates.get(&client.options.name).cloned();
        State::load(&self.revision, &path, &client.options, lock)
            .map_err(|error| DiffError(format!("the former `{}`: {error}", client.options.name)))
    }
}

/// Whether the crate is a library: the crate of a command line is a program, and changes with its client.
fn is_compared(client: &Client) -> bool {
    client.options.command_line.is_none()
}

/// The released and the current state of a project.
pub struct Comparison<'a> {
    layout: &'a ProjectPaths,
    git: Git,
    base: Option<String>,
    clients: Clients,
    names: NamesLocks,
}

impl fmt::Debug for Comparison<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Comparison")
            .field("root", &self.layout.root)
            .field("base", &self.base)
            .finish_non_exhaustive()
    }
}

/// Both states of a client.
#[derive(Debug)]
pub struct States {
    /// The base of the comparison.
    pub base: String,
    /// The old state; `None` if it did not exist.
    pub old: Option<(Client, State)>,
    /// The new state; `None` if it was removed.
    pub new: Option<(Client, State)>,
}

impl<'a> Comparison<'a> {
    /// Compares the working tree with a revision; by default with the last release, or else with the merge base with
    /// the main branch.
    ///
    /// # Errors
    ///
    /// There is no repository, or `clients.toml` cannot be read.
    pub fn new(layout: &'a ProjectPaths, base: Option<&str>) -> Result<Self, DiffError> {
        let git = Git::of(&layout.root)?;
        let clients = read_clients(layout).map_err(|error| DiffError(error.to_string()))?;
        let path = layout.in_specs("names.lock");
        let names = match std::fs::read_to_string(layout.root.join(&path)) {
            Ok(text) => {
                NamesLocks::parse(&text).map_err(|error| DiffError(format!("{path}: {error}")))?
            }
            Err(_) => NamesLocks::default(),
        };
        Ok(Self {
            layout,
            git,
            base: base.map(str::to_owned),
            clients,
            names,
        })
    }

    /// The repository.
    #[must_use]
    pub fn git(&self) -> &Git {
        &self.git
    }

    /// The clients of the working tree.
    #[must_use]
    pub fn clients(&self) -> &Clients {
        &self.clients
    }

    /// Both states of a client.
    ///
    /// # Errors
    ///
    /// There is no revision to compare with, or a document has errors.
    pub fn states(&self, name: &str) -> Result<States, DiffError> {
        let base = match &self.base {
            Some(base) => base.clone(),
            None => self.git.default_base(Some(name))?,
        };
        let commit = self.git.commit(&base)?;
        let past = Past::read(self.git.at(&commit), self.layout)?;
        let before = past
            .as_ref()
            .and_then(|past| Some((past, past.client(name)?)));
        let old = match before {
            Some((past, client)) => Some((client.clone(), past.state(client)?)),
            None => None,
        };
        let mut clients = self.clients.clients.iter();
        let new = match clients.find(|client| client.options.name == name) {
            Some(client) => {
                let released = old.as_ref().map(|(_, state)| &state.generated.names);
                Some((client.clone(), self.now(client, released)?))
            }
            None => None,
        };
        Ok(States { base, old, new })
    }

    /// The state of a client in the working tree. Released items keep their names even if nothing has been generated
    /// since.
    fn now(&self, client: &Client, released: Option<&NamesLock>) -> Result<State, DiffError> {
        let files = self.layout.files(&client.options.allow_read);
        let files: &dyn Files = &files;
        let path = self.layout.in_specs(&client.spec);
        let lock = self.names.crates.get(&client.options.name);
        let lock = lock.or(released).cloned();
        Ok(State::load(files, &path, &client.options, lock)?)
    }

    /// The names of all clients, including those removed since the base.
    ///
    /// # Errors
    ///
    /// There is no revision to compare with.
    pub fn names(&self) -> Result<Vec<String>, DiffError> {
        let now = self
            .clients
            .clients
            .iter()
            .filter(|client| is_compared(client))
            .map(|client| client.options.name.clone());
        let mut names: Vec<String> = now.collect();
        let base = match &self.base {
            Some(base) => base.clone(),
            None => self.git.default_base(None)?,
        };
        let commit = self.git.commit(&base)?;
        if let Some(past) = Past::read(self.git.at(&commit), self.layout)? {
            for client in past.clients.clients {
                if is_compared(&client) && !names.contains(&client.options.name) {
                    names.push(client.options.name);
                }
            }
        }
        Ok(names)
    }

    /// The changes of one client.
    ///
    /// # Errors
    ///
    /// See [`Self::states`].
    pub fn of(&self, name: &str) -> Result<CrateDiff, DiffError> {
        let states = self.states(name)?;
        let works = WireVerdict {
            old_client: Effect::Works,
            new_client: Effect::Works,
        };
        let Diff {
            verdict,
            wire,
            changes,
        } = match (&states.old, &states.new) {
            (Some((_, old)), Some((_, new))) => diff(old, new),
            (Some(_), None) => Diff {
                verdict: Level::Major,
                wire: works,
                changes: Vec::new(),
            },
            (None, Some(_)) => Diff {
                verdict: Level::Minor,
                wire: works,
                changes: Vec::new(),
            },
            (None, None) => {
                return Err(DiffError(format!("the project has no client `{name}`")));
            }
        };
        let version = |state: &Option<(Client, State)>| {
            let (client, _) = state.as_ref()?;
            Some(client.options.version.clone())
        };
        Ok(CrateDiff {
            name: name.to_owned(),
            base: states.base.clone(),
            released: version(&states.old),
            version: version(&states.new),
            verdict,
            wire,
            changes,
        })
    }

    /// The changes of all clients, or of one.
    ///
    /// # Errors
    ///
    /// See [`Self::states`].
    pub fn all(&self, only: Option<&str>) -> Result<ProjectDiff, DiffError> {
        let names = match only {
            Some(name) => vec![name.to_owned()],
            None => self.names()?,
        };
        let crates: Vec<CrateDiff> = names
            .iter()
            .map(|name| self.of(name))
            .collect::<Result<_, _>>()?;
        let verdict = crates
            .iter()
            .map(|one| one.verdict)
            .max()
            .unwrap_or_default();
        Ok(ProjectDiff { verdict, crates })
    }
}

/// The text files of a crate.
#[must_use]
pub fn texts(files: Vec<(String, Vec<u8>)>) -> BTreeMap<String, String> {
    let texts = files.into_iter();
    texts
        .filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?)))
        .collect()
}
