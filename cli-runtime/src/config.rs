//! Reads a file with a table for each profile, and validates it. No message contains the value of a secret.

use std::path::{Path, PathBuf};

use toml::de::DeTable;
use toml::{Table, Value};

use crate::duration::duration;
use crate::stored::read_text;

/// Names of settings whose values are secret, or their endings.
const SECRETS: [&str; 7] = [
    "client-secret",
    "access-token",
    "token",
    "api-key",
    "password",
    "authorization",
    "client-key",
];

/// Names of credential settings whose values are not secret, or their endings.
const OPEN: [&str; 3] = ["client-id", "user", "client-certificate"];

/// Settings that are not credentials.
const OTHERS: [&str; 5] = ["base-url", "token-url", "timeout", "proxy", "scope"];

/// The names that are valid for a program.
pub(crate) struct Known<'a> {
    /// The names of its APIs, if it has several.
    pub(crate) sections: Vec<&'a str>,
    /// Settings that are specific to this program.
    pub(crate) others: &'a [&'a str],
}

/// A file with profiles.
#[derive(Debug)]
pub(crate) struct File {
    path: PathBuf,
    text: String,
    table: Table,
}

impl File {
    /// Reads a file; returns `None` if it does not exist.
    ///
    /// # Errors
    /// The file cannot be read, or is not valid TOML with profiles.
    pub(crate) fn read(path: &Path) -> Result<Option<Self>, String> {
        let text = match read_text(path) {
            Ok(Some(text)) => text,
            Ok(None) => return Ok(None),
            Err(error) => return Err(format!("cannot read {}: {error}", path.display())),
        };
        let table: Table = text.parse().map_err(|error: toml::de::Error| {
            // The complete error message shows the line, which may contain a secret.
            let line = error.span().map_or(1, |span| line_of(&text, span.start));
            format!("{}:{line}: {}", path.display(), error.message())
        })?;
        let file = Self {
            path: path.to_owned(),
            text,
            table,
        };
        for (key, value) in &file.table {
            let at = file.at(&[key]);
            if key != "profile" {
                return Err(format!(
                    "{at}: unknown key `{key}`; expected `[profile.NAME]`"
                ));
            }
            if !value.is_table() {
                return Err(format!("{at}: expected `[profile.NAME]`, found a value"));
            }
        }
        Ok(Some(file))
    }

    /// The table of a profile; `None` if there is no such profile.
    ///
    /// # Errors
    /// The profile is not a table.
    pub(crate) fn profile(&self, profile: &str) -> Result<Option<Table>, String> {
        match self.table.get("profile").and_then(|all| all.get(profile)) {
            None => Ok(None),
            Some(Value::Table(table)) => Ok(Some(table.clone())),
            Some(_) => Err(format!(
                "{}: expected `[profile.{profile}]`, found a value",
                self.at(&["profile", profile])
            )),
        }
    }

    /// The table of a profile, validated.
    ///
    /// # Errors
    /// A key or a value is invalid.
    pub(crate) fn checked(
        &self,
        profile: &str,
        known: &Known<'_>,
    ) -> Result<Option<Table>, String> {
        let found = self.profile(profile)?;
        if let Some(table) = &found {
            self.check(&["profile", profile], table, known)?;
        }
        Ok(found)
    }

    fn check(&self, path: &[&str], table: &Table, known: &Known<'_>) -> Result<(), String> {
        for (key, value) in table {
            let mut path = path.to_vec();
            path.push(key);
            let at = self.at(&path);
            match value {
                Value::Table(section) if path.len() == 3 => {
                    if !known.sections.contains(&key.as_str()) {
                        return Err(match known.sections.as_slice() {
                            [] => format!("{at}: `{key}` must be a string, found a table"),
                            names => format!(
                                "{at}: unknown API `{key}`; expected one of {}",
                                names.join(", ")
                            ),
                        });
                    }
                    self.check(&path, section, known)?;
                }
                Value::String(text) => {
                    check_text(key, text, known).map_err(|why| format!("{at}: {why}"))?;
                }
                _ => {
                    check_key(key, known).map_err(|why| format!("{at}: {why}"))?;
                    return Err(format!("{at}: `{key}` must be a string"));
                }
            }
        }
        Ok(())
    }

    /// The file and the line of a key.
    fn at(&self, path: &[&str]) -> String {
        let file = self.path.display();
        match self.line(path) {
            Some(line) => format!("{file}:{line}"),
            None => file.to_string(),
        }
    }

    fn line(&self, path: &[&str]) -> Option<usize> {
        let root = DeTable::parse(&self.text).ok()?;
        let mut table = root.get_ref();
        let (last, parents) = path.split_last()?;
        for name in parents {
            let (_, value) = table.iter().find(|(key, _)| key.get_ref() == name)?;
            table = value.get_ref().as_table()?;
        }
        let (key, _) = table.iter().find(|(key, _)| key.get_ref() == last)?;
        Some(line_of(&self.text, key.span().start))
    }
}

/// Checks whether the program has this key, and whether its value is valid.
fn check_text(key: &str, text: &str, known: &Known<'_>) -> Result<(), String> {
    check_key(key, known)?;
    match key {
        "timeout" => duration(text)
            .map(drop)
            .map_err(|why| format!("`timeout`: {why}")),
        _ => Ok(()),
    }
}

/// Checks whether the key may occur in a configuration.
fn check_key(key: &str, known: &Known<'_>) -> Result<(), String> {
    let ends_with = |word: &str| key == word || key.ends_with(&format!("-{word}"));
    let bare = key.strip_suffix("-file").unwrap_or(key);
    let is_secret = SECRETS
        .iter()
        .any(|word| bare == *word || bare.ends_with(&format!("-{word}")));
    if is_secret && bare == key {
        return Err(format!(
            "`{key}` is a secret, which does not belong here: use `{key}-file`, the environment, or `auth login`"
        ));
    }
    let mut settings = OTHERS.iter().chain(known.others);
    if !is_secret && !OPEN.iter().any(|it| ends_with(it)) && !settings.any(|it| *it == key) {
        let mut settings: Vec<&str> = OTHERS.iter().chain(known.others).copied().collect();
        settings.push("words of credentials such as client-id");
        return Err(format!(
            "unknown key `{key}`; expected one of {}",
            settings.join(", ")
        ));
    }
    Ok(())
}

/// The number of the line that contains a byte.
fn line_of(text: &str, byte: usize) -> usize {
    let before = text.get(..byte).unwrap_or_default();
    before.matches('\n').count().saturating_add(1)
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]
mod tests {
    use super::*;

    fn checked(text: &str) -> Result<Option<Table>, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        std::fs::write(&path, text).unwrap();
        let known = Known {
            sections: vec!["one", "two"],
            others: &["key-issued"],
        };
        File::read(&path)
            .and_then(|file| file.unwrap().checked("default", &known))
            .map_err(|why| why.replace(&path.display().to_string(), "FILE"))
    }

    #[test]
    fn mistakes_are_reported_with_their_line() {
        for (text, message) in [
            ("\n[profile.default\n", "FILE:2: unclosed table"),
            (
                "profile = 3\n",
                "FILE:1: expected `[profile.NAME]`, found a value",
            ),
            (
                "[profile]\ndefault = 7\n",
                "FILE:2: expected `[profile.default]`",
            ),
            ("[profiles.default]\n", "FILE:1: unknown key `profiles`"),
            (
                "[profile.default]\n\nfoo = \"x\"\n",
                "FILE:3: unknown key `foo`; expected one of base-url",
            ),
            (
                "[profile.default]\ntimeout = 3\n",
                "FILE:2: `timeout` must be a string",
            ),
            (
                "[profile.default]\ntimeout = \"soon\"\n",
                "FILE:2: `timeout`: expected a duration",
            ),
            (
                "[profile.default]\n[profile.default.three]\n",
                "FILE:2: unknown API `three`; expected one of one, two",
            ),
            (
                "[profile.default.two]\nproxi = \"x\"\n",
                "FILE:2: unknown key `proxi`",
            ),
            (
                "[profile.default.two]\n[profile.default.two.one]\n",
                "FILE:2: unknown key `one`",
            ),
            (
                "[profile.default]\nbogus = 1\n",
                "FILE:2: unknown key `bogus`",
            ),
            (
                "[profile.default]\napi-key = \"s3cret\"\n",
                "FILE:2: `api-key` is a secret",
            ),
        ] {
            let found = checked(text).unwrap_err();
            assert!(found.starts_with(message), "{text}: {found}");
            assert!(!found.contains("s3cret"), "{found}");
        }
    }

    #[test]
    fn a_valid_profile_is_read_and_other_profiles_are_ignored() {
        let text = "[profile.default]\nclient-id = \"x\"\napi-key-file = \"key\"\nkey-issued = \"2026-01-31\"\n[profile.default.one]\ntimeout = \"5m\"\n[profile.other]\nfoo = 1\n";
        let table = checked(text).unwrap().unwrap();
        assert_eq!(table.len(), 4);
        assert_eq!(checked("[profile.other]\n"), Ok(None));
    }
}
