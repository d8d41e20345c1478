//! Settings and secrets, from the environment, a profile of the configuration, and stored credentials.
//!
//! For each credential (`CLIENT_ID`, `CLIENT_SECRET` …), the first layer that has it takes precedence. No message
//! contains the value of a secret.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use crate::config::{File, Known};
use crate::program::Program;
use crate::stored;

/// The layer of the sandbox, after those of the environment, the configuration and the stored credentials.
const LAST_LAYER: u8 = 8;

/// The origin of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    /// An environment variable.
    Environment,
    /// The profile in the configuration.
    Profile,
    /// A file written by `auth login`.
    Stored,
    /// The keyring of the system, written by `auth login`.
    Keyring,
    /// The sandbox.
    Sandbox,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Environment => "environment",
            Self::Profile => "profile",
            Self::Stored => "auth login",
            Self::Keyring => "keyring",
            Self::Sandbox => "sandbox",
        })
    }
}

/// The settings of a run.
#[derive(Debug)]
pub struct Settings {
    /// The name of the program as a prefix of environment variables.
    program: String,
    profile: String,
    /// `None` if the environment does not determine a folder.
    folder: Option<PathBuf>,
    config: Table,
    stored: Table,
    sandbox: Option<BTreeMap<&'static str, String>>,
    /// Likely mistakes.
    warnings: Vec<String>,
}

impl Settings {
    /// Reads the configuration of a program. `profile` is the requested one, if any; it must exist, unless
    /// `may_be_new` is set.
    ///
    /// # Errors
    /// A file cannot be read or has invalid settings, or there is no profile with this name.
    pub(crate) fn read(
        program: &Program,
        profile: Option<&str>,
        may_be_new: bool,
    ) -> Result<Self, String> {
        check_environment(program)?;
        let folder = folder(program.name)?;
        let environment = screaming(program.name);
        let asked = profile.map(str::to_owned).or_else(|| {
            std::env::var(format!("{environment}_PROFILE"))
                .ok()
                .filter(|name| !name.is_empty())
        });
        let profile = asked.clone().unwrap_or_else(|| "default".to_owned());
        let path = folder
            .as_deref()
            .unwrap_or(Path::new(""))
            .join("config.toml");
        let sections = program.sections.iter().map(|section| section.name);
        let known = Known {
            sections: sections.filter(|name| !name.is_empty()).collect(),
            others: program.settings,
        };
        let read = |path: &Path| match &folder {
            Some(_) => File::read(path),
            None => Ok(None),
        };
        let config = match read(&path)? {
            Some(file) => file.checked(&profile, &known)?,
            None => None,
        };
        let stored_path = path.with_file_name(stored::FILE);
        let stored = match read(&stored_path)? {
            Some(file) => file.profile(&profile)?,
            None => None,
        };
        let mut warnings = Vec::new();
        if stored.is_some() && stored::is_open_to_others(&stored_path) {
            warnings.push(format!(
                "others can read the secrets in {0}: `chmod 600 {0}`",
                stored_path.display()
            ));
        }
        if asked.is_some() && config.is_none() && stored.is_none() && !may_be_new {
            return Err(match &folder {
                Some(_) => format!("there is no profile `{profile}` in {}", path.display()),
                None => format!("there is no profile `{profile}`: {NO_FOLDER}"),
            });
        }
        let config = config.unwrap_or_default();
        let stored = stored.unwrap_or_default();
        Ok(Self {
            program: environment,
            profile,
            config,
            stored,
            folder,
            sandbox: None,
            warnings,
        })
    }

    /// Creates settings for a sandbox, which never receives real credentials.
    #[must_use]
    pub fn of_sandbox(program: &str, credentials: BTreeMap<&'static str, String>) -> Self {
        Self {
            program: screaming(program),
            profile: "sandbox".to_owned(),
            folder: None,
            config: Table::new(),
            stored: Table::new(),
            sandbox: Some(credentials),
            warnings: Vec::new(),
        }
    }

    /// The name of the profile.
    #[must_use]
    pub fn profile(&self) -> &str {
        &self.profile
    }

    /// The folder of the configuration.
    ///
    /// # Errors
    /// The environment does not determine a folder.
    pub fn folder(&self) -> Result<&Path, String> {
        self.folder.as_deref().ok_or_else(|| NO_FOLDER.to_owned())
    }

    /// Likely mistakes.
    pub(crate) fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// A setting that is not a credential, such as `base-url`: of the section, or else of the profile.
    #[must_use]
    pub fn setting(&self, section: &str, key: &str) -> Option<String> {
        let text = |table: &Table| table.get(key).and_then(Value::as_str).map(str::to_owned);
        self.section(&self.config, section)
            .and_then(text)
            .or_else(|| text(&self.config))
    }

    /// The value of a variable, regardless of its origin; the name begins with `prefix`. For
    /// [`ClientBuilder::credentials_from`](clientwright_runtime::ClientBuilder::credentials_from).
    #[must_use]
    pub fn lookup(&self, section: &str, prefix: &str, name: &str) -> Option<String> {
        let word = name.strip_prefix(prefix)?.strip_prefix('_')?;
        let base = word.strip_suffix("_FILE").unwrap_or(word);
        let layer = self.layer_of(section, prefix, base)?;
        if self.is_outranked(section, prefix, base, layer) {
            return None;
        }
        self.in_layer(layer, section, prefix, word)
    }

    /// The origin of a credential.
    #[must_use]
    pub fn origin(&self, section: &str, prefix: &str, word: &str) -> Option<Origin> {
        let layer = self.layer_of(section, prefix, word)?;
        if self.is_outranked(section, prefix, word, layer) {
            return None;
        }
        Some(match layer {
            0 | 1 => Origin::Environment,
            2 | 3 => Origin::Profile,
            4 | 6 => Origin::Stored,
            5 | 7 => Origin::Keyring,
            _ => Origin::Sandbox,
        })
    }

    /// The environment variable of a credential, whether it is set or not.
    pub(crate) fn variable(&self, section: &str, prefix: &str, word: &str) -> String {
        let layers = [(0, prefix), (1, self.program.as_str())];
        for (layer, begins) in layers {
            for word in [word.to_owned(), format!("{word}_FILE")] {
                if self.in_layer(layer, section, prefix, &word).is_some() {
                    return format!("{begins}_{word}");
                }
            }
        }
        format!("{prefix}_{word}")
    }

    /// Whether a higher layer has the other kind of credential: a client in one layer must not be mixed with a token
    /// in another.
    fn is_outranked(&self, section: &str, prefix: &str, word: &str, layer: u8) -> bool {
        let ends = ["CLIENT_ID", "CLIENT_SECRET", "ACCESS_TOKEN"];
        let Some(end) = ends.iter().find(|end| word.ends_with(**end)) else {
            return false;
        };
        let stem = word.strip_suffix(end).unwrap_or_default();
        let first = |ends: &[&str]| {
            let words = ends.iter().map(|end| format!("{stem}{end}"));
            words
                .filter_map(|word| self.layer_of(section, prefix, &word))
                .min()
        };
        let (own, other) = match *end {
            "ACCESS_TOKEN" => (Some(layer), first(&["CLIENT_ID", "CLIENT_SECRET"])),
            _ => (
                first(&["CLIENT_ID", "CLIENT_SECRET"]),
                first(&["ACCESS_TOKEN"]),
            ),
        };
        matches!((own, other), (Some(own), Some(other)) if other < own)
    }

    fn layer_of(&self, section: &str, prefix: &str, word: &str) -> Option<u8> {
        let file = format!("{word}_FILE");
        (0..=LAST_LAYER).find(|layer| {
            [word, file.as_str()]
                .iter()
                .any(|word| self.in_layer(*layer, section, prefix, word).is_some())
        })
    }

    fn in_layer(&self, layer: u8, section: &str, prefix: &str, word: &str) -> Option<String> {
        if let Some(sandbox) = &self.sandbox {
            return (layer == LAST_LAYER)
                .then(|| sandbox.get(word).cloned())
                .flatten();
        }
        let variable = |prefix: &str| {
            std::env::var(format!("{prefix}_{word}"))
                .ok()
                .filter(|text| !text.is_empty())
        };
        let key = word.to_ascii_lowercase().replace('_', "-");
        let text = |table: &Table| table.get(&key).and_then(Value::as_str).map(str::to_owned);
        match layer {
            0 => variable(prefix),
            1 if self.program != prefix => variable(&self.program),
            2 => self
                .section(&self.config, section)
                .and_then(|table| text(table).map(|path| self.relative(word, path))),
            3 => text(&self.config).map(|path| self.relative(word, path)),
            4 => self.section(&self.stored, section).and_then(text),
            5 => self
                .section(&self.stored, section)
                .and_then(|table| self.in_keyring(table, section, &key)),
            6 => text(&self.stored),
            7 => self.in_keyring(&self.stored, "", &key),
            _ => None,
        }
    }

    /// A secret that `auth login` stored in the keyring, according to its table.
    fn in_keyring(&self, table: &Table, section: &str, key: &str) -> Option<String> {
        let owner = stored::Owner {
            profile: &self.profile,
            section,
        };
        stored::is_in_keyring(table)
            .then(|| stored::from_keyring(&self.program, owner, key))
            .flatten()
    }

    /// Resolves paths in the configuration relative to its folder.
    fn relative(&self, word: &str, value: String) -> String {
        match word.ends_with("_FILE") {
            true => match &self.folder {
                Some(folder) => folder.join(value).to_string_lossy().into_owned(),
                None => value,
            },
            false => value,
        }
    }

    fn section<'a>(&self, table: &'a Table, section: &str) -> Option<&'a Table> {
        table.get(section).and_then(Value::as_table)
    }
}

/// The message if there is no folder.
const NO_FOLDER: &str = "there is no folder for the configuration: HOME is not set";

/// `$XDG_CONFIG_HOME/<program>`, or its equivalent. Without a home there is no folder, which is fine if all
/// credentials are in the environment, as in jobs without a user.
fn folder(program: &str) -> Result<Option<PathBuf>, String> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    if let Some(folder) = variable(&format!("{}_CONFIG_DIR", screaming(program))) {
        return Ok(Some(PathBuf::from(folder)));
    }
    let base = match variable("XDG_CONFIG_HOME").map(PathBuf::from) {
        Some(folder) if folder.is_absolute() => Some(folder),
        Some(_) => {
            return Err(
                "there is no folder for the configuration: XDG_CONFIG_HOME is not absolute"
                    .to_owned(),
            );
        }
        None => variable("HOME")
            .map(|home| PathBuf::from(home).join(".config"))
            .or_else(|| variable("APPDATA").map(PathBuf::from)),
    };
    Ok(base.map(|base| base.join(program)))
}

/// Rejects variables that are not valid text, because they would be mistaken for missing ones.
fn check_environment(program: &Program) -> Result<(), String> {
    let own = screaming(program.name);
    let sections = program.sections.iter();
    let prefixes: Vec<&str> = sections
        .map(|section| section.command_line.prefix)
        .chain([own.as_str()])
        .collect();
    for (name, value) in std::env::vars_os() {
        let name = name.to_string_lossy();
        let is_own = prefixes.iter().any(|prefix| {
            let word = name.strip_prefix(prefix);
            word.is_some_and(|word| word.starts_with('_') && word != "_CONFIG_DIR")
        });
        if is_own && value.to_str().is_none() {
            return Err(format!(
                "the variable {name} of the environment is not UTF-8"
            ));
        }
    }
    Ok(())
}

/// Converts a name to a prefix of environment variables.
pub(crate) fn screaming(name: &str) -> String {
    name.chars()
        .map(|c| match c.is_ascii_alphanumeric() {
            true => c.to_ascii_uppercase(),
            false => '_',
        })
        .collect()
}

#[cfg(all(test, feature = "keyring"))]
#[allow(
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]
mod tests {
    use std::any::Any;
    use std::sync::Mutex;

    use keyring::credential::{
        Credential, CredentialApi, CredentialBuilderApi, CredentialPersistence,
    };

    use super::*;
    use crate::stored::Owner;

    /// Secrets by program and name, like in the keyring of a system.
    static SECRETS: Mutex<BTreeMap<(String, String), Vec<u8>>> = Mutex::new(BTreeMap::new());

    #[derive(Debug)]
    struct Keyring;

    struct Entry(String, String);

    impl Entry {
        fn key(&self) -> (String, String) {
            (self.0.clone(), self.1.clone())
        }
    }

    impl CredentialApi for Entry {
        fn set_secret(&self, secret: &[u8]) -> keyring::Result<()> {
            SECRETS.lock().unwrap().insert(self.key(), secret.to_vec());
            Ok(())
        }

        fn get_secret(&self) -> keyring::Result<Vec<u8>> {
            let secrets = SECRETS.lock().unwrap();
            secrets
                .get(&self.key())
                .cloned()
                .ok_or(keyring::Error::NoEntry)
        }

        fn delete_credential(&self) -> keyring::Result<()> {
            let old = SECRETS.lock().unwrap().remove(&self.key());
            old.map(drop).ok_or(keyring::Error::NoEntry)
        }

        fn as_any(&self) -> &dyn Any {
            self
        }
    }

    impl CredentialBuilderApi for Keyring {
        fn build(
            &self,
            _: Option<&str>,
            service: &str,
            user: &str,
        ) -> keyring::Result<Box<Credential>> {
            Ok(Box::new(Entry(service.to_owned(), user.to_owned())))
        }

        fn as_any(&self) -> &dyn Any {
            self
        }

        fn persistence(&self) -> CredentialPersistence {
            CredentialPersistence::UntilDelete
        }
    }

    fn settings(folder: &Path) -> Settings {
        let stored = File::read(&folder.join(stored::FILE)).unwrap().unwrap();
        let stored = stored.profile("default").unwrap();
        Settings {
            program: "TOOL".to_owned(),
            profile: "default".to_owned(),
            folder: Some(folder.to_owned()),
            config: Table::new(),
            stored: stored.unwrap_or_default(),
            sandbox: None,
            warnings: Vec::new(),
        }
    }

    #[test]
    fn secrets_in_the_keyring_belong_to_a_section_and_are_not_in_a_file() {
        keyring::set_default_credential_builder(Box::new(Keyring));
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        for (section, id, secret) in [
            ("", "all", "s3cret-of-all"),
            ("two", "one", "s3cret-of-two"),
        ] {
            let owner = Owner {
                profile: "default",
                section,
            };
            stored::to_keyring("TOOL", owner, "client-secret", secret).unwrap();
            let mut table = Table::new();
            table.insert("client-id".to_owned(), Value::String(id.to_owned()));
            table.insert(stored::KEYRING.to_owned(), Value::Boolean(true));
            stored::store(folder, owner, table).unwrap();
        }
        let text = std::fs::read_to_string(folder.join(stored::FILE)).unwrap();
        assert!(!text.contains("s3cret"), "{text}");

        let found = settings(folder);
        let secret = |settings: &Settings, section: &str| {
            settings.lookup(section, "TOOL", "TOOL_CLIENT_SECRET")
        };
        assert_eq!(secret(&found, "one").as_deref(), Some("s3cret-of-all"));
        assert_eq!(secret(&found, "two").as_deref(), Some("s3cret-of-two"));
        let origin = found.origin("two", "TOOL", "CLIENT_SECRET");
        assert_eq!(origin, Some(Origin::Keyring));
        assert!(!format!("{found:?}").contains("s3cret"));

        let owner = Owner {
            profile: "default",
            section: "two",
        };
        stored::forget_in_keyring("TOOL", owner, "client-secret");
        stored::forget(folder, owner).unwrap();
        let found = settings(folder);
        assert_eq!(secret(&found, "two").as_deref(), Some("s3cret-of-all"));
    }
}
