//! The names that a crate was released with.
//!
//! The name of a part of a specification depends on the other parts: `my_thing` alone is `MyThing`, but
//! alongside `MyThing` it is not. So that no addition can rename what callers use, every name that was ever
//! given is kept with its part. The name of a removed part is kept too: nothing else can take it by accident.

use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Write as _;

/// Names within one scope, by the key of the named part.
pub(super) type Kept = BTreeMap<String, String>;

/// The scopes of former names in a lock, each with its current name.
pub(super) const FORMER_TYPES: &str = "renamed-types";
pub(super) const FORMER_OPERATIONS: &str = "renamed-operations";
pub(super) const FORMER_REQUESTS: &str = "renamed-requests";
/// The scope of types.
pub(super) const IDENTS: &str = "types";
/// The scope of methods of the client.
pub(super) const METHODS: &str = "operations";
/// The scope of the types of operations.
pub(super) const KIND: &str = "operation-types";
/// The scope of features that are named after tags, which are not identifiers.
pub(super) const FEATURES: &str = "features";

/// The names of one crate.
///
/// Scopes have a kind and, if there are several of a kind, an owner: `types`, `members` of `Order`,
/// `parameters` of `list_orders`. Within a scope, a key identifies the part of the specification: the place
/// of a schema, the id of an operation, the name of a property.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamesLock {
    scopes: BTreeMap<(String, String), Kept>,
}

/// Names of several crates, as stored in one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamesLocks {
    /// The names by crate.
    pub crates: BTreeMap<String, NamesLock>,
}

/// The error of reading stored names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamesLockError(String);

impl fmt::Display for NamesLockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.trim_end())
    }
}

impl std::error::Error for NamesLockError {}

impl NamesLock {
    /// Whether the lock has no names.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.scopes.is_empty()
    }

    /// Returns the name of the type at a place such as `#/components/schemas/Order`.
    #[must_use]
    pub fn type_at(&self, place: &str) -> Option<&str> {
        let kept = self.scope("types", "")?;
        kept.get(place).map(String::as_str)
    }

    /// Whether a type or an operation ever had a name.
    #[must_use]
    pub fn has_had(&self, name: &str) -> bool {
        let scopes = ["types", "operations"];
        let mut scopes = scopes.iter().filter_map(|kind| self.scope(kind, ""));
        scopes.any(|names| names.values().any(|known| known == name))
    }

    /// Adds a former name of a type or an operation.
    pub fn add_alias(&mut self, is_type: bool, before: &str, now: &str) {
        let kind = if is_type {
            FORMER_TYPES
        } else {
            FORMER_OPERATIONS
        };
        self.keep(kind, "", before, now);
    }

    /// Removes a former name, so that there is no alias for it.
    pub fn drop_alias(&mut self, before: &str) {
        let names = self.scope(FORMER_OPERATIONS, "");
        let method = names.and_then(|names| names.get(before)).cloned();
        let request = method.map(|_| crate::words::pascal(before));
        for (kind, name) in [
            (FORMER_TYPES, Some(before)),
            (FORMER_OPERATIONS, Some(before)),
            (FORMER_REQUESTS, request.as_deref()),
        ] {
            if let Some(name) = name {
                self.remove(kind, name);
            }
        }
    }

    /// Removes a key from a scope without an owner.
    pub(super) fn remove(&mut self, kind: &str, key: &str) {
        let scope = (kind.to_owned(), String::new());
        if let Some(names) = self.scopes.get_mut(&scope) {
            names.remove(key);
            if names.is_empty() {
                self.scopes.remove(&scope);
            }
        }
    }

    /// Returns the names of a scope.
    pub(super) fn scope(&self, kind: &str, owner: &str) -> Option<&Kept> {
        self.scopes.get(&(kind.to_owned(), owner.to_owned()))
    }

    /// Stores a name.
    pub(super) fn keep(&mut self, kind: &str, owner: &str, key: &str, name: &str) {
        self.scopes
            .entry((kind.to_owned(), owner.to_owned()))
            .or_default()
            .insert(key.to_owned(), name.to_owned());
    }

    /// Adds the names of another lock whose keys are not in this one.
    pub(super) fn keep_all(&mut self, other: &Self) {
        for (scope, names) in &other.scopes {
            let own = self.scopes.entry(scope.clone()).or_default();
            for (key, name) in names {
                own.entry(key.clone()).or_insert_with(|| name.clone());
            }
        }
    }

    /// Writes the scopes as TOML tables below a table: one name per line, sorted.
    fn write(&self, below: &str, text: &mut String) {
        for ((kind, owner), names) in &self.scopes {
            let owner = match owner.as_str() {
                "" => String::new(),
                owner => format!(".{}", header(owner)),
            };
            let _ = writeln!(text, "\n[{below}{kind}{owner}]");
            for (key, name) in names {
                let _ = writeln!(text, "{} = {}", quoted(key), quoted(name));
            }
        }
    }
}

/// The first lines of a file of names.
const HEAD: &str = "\
# The names of items in generated crates. They are kept, so that additions to a specification do not rename existing
# items. Written by the generator. If a line is removed, its name is chosen again.
";

impl NamesLocks {
    /// Reads the text that [`Self::to_text`] writes.
    ///
    /// # Errors
    ///
    /// Returns the reason, with line and column if known.
    pub fn parse(text: &str) -> Result<Self, NamesLockError> {
        let file: toml::Table =
            toml::from_str(text).map_err(|error| NamesLockError(error.to_string()))?;
        let mut crates = BTreeMap::new();
        for (name, value) in file {
            let mut lock = NamesLock::default();
            for (kind, names) in table(&name, value)? {
                read_scope(&mut lock, &format!("{name}.{kind}"), &kind, names)?;
            }
            crates.insert(name, lock);
        }
        Ok(Self { crates })
    }

    /// Returns the text of the file: sorted, with one name per line, so that independent additions can be merged.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = HEAD.to_owned();
        for (name, lock) in &self.crates {
            lock.write(&format!("{}.", header(name)), &mut text);
        }
        text
    }
}

/// Reads the names of a scope, or of all scopes of a kind.
fn read_scope(
    lock: &mut NamesLock,
    place: &str,
    kind: &str,
    names: toml::Value,
) -> Result<(), NamesLockError> {
    for (key, value) in table(place, names)? {
        match value {
            toml::Value::String(name) => {
                check(kind, place, &key, &name)?;
                lock.keep(kind, "", &key, &name);
            }
            below => {
                let place = format!("{place}.{key}");
                for (part, name) in table(&place, below)? {
                    let toml::Value::String(name) = name else {
                        return Err(NamesLockError(format!(
                            "[{place}] `{part}`: expected a name, found {}",
                            name.type_str()
                        )));
                    };
                    check(kind, &place, &part, &name)?;
                    lock.keep(kind, &key, &part, &name);
                }
            }
        }
    }
    Ok(())
}

fn table(place: &str, value: toml::Value) -> Result<toml::Table, NamesLockError> {
    match value {
        toml::Value::Table(table) => Ok(table),
        other => Err(NamesLockError(format!(
            "`{place}`: expected a table, found {}",
            other.type_str()
        ))),
    }
}

/// Rejects a name that is not an identifier, because names end up in generated code. The name of a feature is
/// never an identifier: it can contain `-`, start with a digit and be a keyword.
fn check(kind: &str, place: &str, key: &str, name: &str) -> Result<(), NamesLockError> {
    let is_feature = kind == FEATURES;
    let starts = |c: char| c.is_ascii_alphabetic() || (is_feature && c.is_ascii_digit());
    let continues = |c: char| c.is_ascii_alphanumeric() || c == '_' || (is_feature && c == '-');
    let is_usable = name.starts_with(starts)
        && name.chars().all(continues)
        && (is_feature || !matches!(name, "self" | "Self" | "super" | "crate"));
    if is_usable {
        return Ok(());
    }
    let expected = match is_feature {
        true => "the name of a feature of Cargo",
        false => "an identifier of Rust",
    };
    Err(NamesLockError(format!(
        "[{place}] `{key}`: `{name}` is not {expected}"
    )))
}

/// Returns a key of a table header, quoted only if necessary.
fn header(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// Returns a TOML string without invisible characters.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            c if c.is_control() || crate::source::is_invisible(c) => {
                let _ = write!(quoted, "\\U{:08X}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_round_trip_through_the_lock_file() {
        let mut lock = NamesLock::default();
        lock.keep("types", "", "#/components/schemas/my_thing", "MyThing");
        lock.keep("members", "MyThing", "a \"b\"\n\u{202e}c.d", "a_b");
        lock.keep("members", "MyThing", "", "value");
        lock.keep("features", "", "a tag", "a-tag");
        lock.keep("features", "", "Self", "self");
        lock.keep("features", "", "2 factors", "2-factors");
        let locks = NamesLocks {
            crates: BTreeMap::from([("my-crate".to_owned(), lock)]),
        };
        let text = locks.to_text();
        assert!(!text.contains('\u{202e}'));
        assert_eq!(NamesLocks::parse(&text).unwrap(), locks, "{text}");
        assert_eq!(
            locks.crates["my-crate"].type_at("#/components/schemas/my_thing"),
            Some("MyThing")
        );
    }

    #[test]
    fn invalid_names_are_rejected_with_their_position() {
        for (text, expected) in [
            (
                "[a.types]\nx = 'b c'",
                "[a.types] `x`: `b c` is not an identifier",
            ),
            ("[a.types]\nx = 'Self'", "`Self` is not an identifier"),
            (
                "[a.members.B]\nx = 1",
                "[a.members.B] `x`: expected a name, found integer",
            ),
            ("a = 1", "`a`: expected a table"),
            ("[a.types]\nx = 'b-c'", "`b-c` is not an identifier"),
            (
                "[a.members.features]\nx = 'b-c'",
                "`b-c` is not an identifier",
            ),
            (
                "[a.features]\nx = 'b c'",
                "`b c` is not the name of a feature",
            ),
        ] {
            let error = NamesLocks::parse(text).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
        assert!(NamesLocks::parse("[a").is_err());
    }
}
