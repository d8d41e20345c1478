//! How the manifests of generated crates specify the runtime.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::cargo_names;
use crate::render::{RUNTIME_VERSION, quoted};

/// A dependency, as in `Cargo.toml`: a version, or a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency(Table);

#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    path: Option<String>,
    git: Option<String>,
    branch: Option<String>,
    tag: Option<String>,
    rev: Option<String>,
    registry: Option<String>,
    version: Option<String>,
}

impl Dependency {
    /// A dependency by version.
    #[must_use]
    pub fn version(version: &str) -> Self {
        Self(Table {
            version: Some(version.to_owned()),
            ..Table::default()
        })
    }

    /// A dependency by path and by the runtime's version: Cargo packages nothing without a version.
    #[must_use]
    pub fn path(path: &str) -> Self {
        Self(Table {
            path: Some(path.to_owned()),
            version: Some(RUNTIME_VERSION.to_owned()),
            ..Table::default()
        })
    }

    /// A dependency by the URL of a git repository, with its default branch and the same version.
    #[must_use]
    pub fn git(url: &str) -> Self {
        Self(Table {
            git: Some(url.to_owned()),
            version: Some(RUNTIME_VERSION.to_owned()),
            ..Table::default()
        })
    }

    /// The dependency on the runtime of command lines, for clients that depend on the runtime in this way: a package in
    /// the same repository or registry, or in the folder `cli-runtime` alongside that of the runtime.
    pub(super) fn of_command_lines(&self) -> Self {
        let table = &self.0;
        match &table.path {
            Some(path) => Self(Table {
                path: Some(below(&format!("{path}/.."), "cli-runtime")),
                ..table.clone()
            }),
            None if table.git.is_some() || table.registry.is_some() => self.clone(),
            None => Self::default(),
        }
    }

    /// The folder of the package, for a dependency by path.
    pub(super) fn folder(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The dependency as inline TOML. `up` is prepended to a relative path: it leads from the
    /// folder of the manifest to the start of the path, and ends with `/` unless it is empty.
    #[must_use]
    pub fn to_toml(&self, up: &str) -> String {
        let table = &self.0;
        let path = table.path.as_ref().map(|path| below(up, path));
        let entries = [
            ("path", &path),
            ("git", &table.git),
            ("branch", &table.branch),
            ("tag", &table.tag),
            ("rev", &table.rev),
            ("registry", &table.registry),
            ("version", &table.version),
        ];
        let mut written: Vec<(&str, String)> = entries
            .iter()
            .filter_map(|(key, value)| Some((*key, quoted(value.as_ref()?))))
            .collect();
        match written.as_mut_slice() {
            [("version", version)] => std::mem::take(version),
            written => {
                let entries: Vec<String> = written
                    .iter()
                    .map(|(key, value)| format!("{key} = {value}"))
                    .collect();
                format!("{{ {} }}", entries.join(", "))
            }
        }
    }

    /// Why Cargo cannot use it, or why the manifest cannot be published.
    pub(super) fn problem(&self) -> Option<String> {
        let table = &self.0;
        let references = [&table.branch, &table.tag, &table.rev];
        let references = references.iter().filter(|it| it.is_some()).count();
        let why = if table.path.is_none() && table.git.is_none() && table.version.is_none() {
            "`runtime` requires one of `version`, `path` and `git`"
        } else if table.path.is_some() && table.git.is_some() {
            "`runtime` has both `path` and `git`: Cargo takes one of them"
        } else if references > 0 && table.git.is_none() {
            "`branch`, `tag` and `rev` of `runtime` require `git`"
        } else if references > 1 {
            "`runtime` has more than one of `branch`, `tag` and `rev`"
        } else if table.path.as_deref().is_some_and(is_absolute) {
            "the path of `runtime` must be relative to the root of the project: generated crates are committed"
        } else {
            let registry = table.registry.as_deref();
            let registry = registry.and_then(cargo_names::registry_problem);
            let version = table.version.as_deref();
            let version = version.and_then(cargo_names::requirement_problem);
            return registry.or(version);
        };
        Some(why.to_owned())
    }
}

/// A version, or a table.
#[cfg(test)]
impl schemars::JsonSchema for Dependency {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Dependency".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let table = generator.subschema_for::<Table>();
        schemars::json_schema!({ "anyOf": [{ "type": "string" }, table] })
    }
}

/// The version that the generated code is written for.
impl Default for Dependency {
    fn default() -> Self {
        Self::version(RUNTIME_VERSION)
    }
}

/// Whether a path is absolute on any system.
pub(super) fn is_absolute(path: &str) -> bool {
    let mut start = path.chars();
    match (start.next(), start.next()) {
        (Some('/' | '\\'), _) => true,
        (Some(drive), Some(':')) => drive.is_ascii_alphabetic(),
        _ => false,
    }
}

/// A path with `up` prepended, with `/` and without redundant segments.
fn below(up: &str, path: &str) -> String {
    let path = path.replace('\\', "/");
    if is_absolute(&path) {
        return path;
    }
    let mut segments: Vec<&str> = Vec::new();
    for segment in up.split('/').chain(path.split('/')) {
        match segment {
            "" | "." => {}
            ".." if segments.last().is_some_and(|last| *last != "..") => {
                segments.pop();
            }
            other => segments.push(other),
        }
    }
    if segments.is_empty() {
        ".".to_owned()
    } else {
        segments.join("/")
    }
}

impl<'de> Deserialize<'de> for Dependency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct VersionOrTable;

        impl<'de> Visitor<'de> for VersionOrTable {
            type Value = Dependency;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a version, or a table with `version`, `path` or `git`")
            }

            fn visit_str<E>(self, version: &str) -> Result<Dependency, E> {
                Ok(Dependency::version(version))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Dependency, A::Error> {
                Table::deserialize(MapAccessDeserializer::new(map)).map(Dependency)
            }
        }

        deserializer.deserialize_any(VersionOrTable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Dependency {
        #[derive(Deserialize)]
        struct File {
            runtime: Dependency,
        }
        let file: File = toml::from_str(&format!("runtime = {text}")).unwrap();
        file.runtime
    }

    #[test]
    fn dependencies_are_written_in_the_syntax_of_cargo() {
        let written = |text: &str| parsed(text).to_toml("../../");
        assert_eq!(written("\"0.1.0\""), "\"0.1.0\"");
        assert_eq!(written("{ version = \"0.1.0\" }"), "\"0.1.0\"");
        assert_eq!(
            written("{ version = \"0.1.0\", path = \"runtime\" }"),
            "{ path = \"../../runtime\", version = \"0.1.0\" }"
        );
        assert_eq!(
            written("{ path = \"./a/../../b\" }"),
            "{ path = \"../../../b\" }"
        );
        assert_eq!(
            written("{ git = \"https://x.y/z\", tag = \"v1\" }"),
            "{ git = \"https://x.y/z\", tag = \"v1\" }"
        );
        let by_path = Dependency::path("/r").to_toml("../");
        assert_eq!(
            by_path,
            format!("{{ path = \"/r\", version = \"{RUNTIME_VERSION}\" }}")
        );
    }

    #[test]
    fn the_runtime_of_command_lines_is_alongside_the_runtime() {
        let derived = |text: &str| parsed(text).of_command_lines().to_toml("");
        assert_eq!(
            derived("{ version = \"0.1\", path = \"libs/runtime\" }"),
            "{ path = \"libs/cli-runtime\", version = \"0.1\" }"
        );
        assert_eq!(
            derived("{ path = \"../x/runtime/\" }"),
            "{ path = \"../x/cli-runtime\" }"
        );
        let git = "{ git = \"https://x.y/z\", tag = \"v1\" }";
        assert_eq!(derived(git), git);
        assert_eq!(derived("\"0.1\""), format!("\"{RUNTIME_VERSION}\""));
    }

    #[test]
    fn a_dependency_that_cargo_rejects_is_rejected() {
        for (text, part) in [
            ("{}", "requires one of"),
            ("{ path = \"a\", git = \"b\" }", "both"),
            ("{ version = \"1\", tag = \"b\" }", "require `git`"),
            ("{ git = \"a\", tag = \"b\", rev = \"c\" }", "more than one"),
            ("{ path = \"/a\" }", "relative"),
            ("{ path = 'C:\\a' }", "relative"),
            ("\"one\"", "is not a requirement"),
            ("{ version = \"1\", registry = \"\" }", "name of a registry"),
        ] {
            let problem = parsed(text).problem().unwrap();
            assert!(problem.contains(part), "{text}: {problem}");
        }
        assert_eq!(parsed("\"1\"").problem(), None);
    }
}
