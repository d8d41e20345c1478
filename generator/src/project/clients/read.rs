//! Reads the tables of `clients.toml`, with the positions of their keys.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::Deserialize as _;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue, Deserializer};

use super::file::File;
use super::problem::{MAX_ERRORS, Problem};
use super::tables;
use crate::customize::Placed;

/// The required keys of a client.
const REQUIRED: [&str; 3] = ["crate", "version", "spec"];

/// The message of the parser for a key that has two values.
const DUPLICATE: &str = "duplicate key";

/// The value of a required key that is missing or has another type; it has been reported.
pub(super) const INVALID: &str = "\0invalid";

/// The keys at the top level, and those of a client, whose values are tables. Serde would also read arrays.
const TABLES: [&str; 12] = [
    "defaults",
    "lints",
    "types",
    "security",
    "include",
    "exclude",
    "rename",
    "layout",
    "derives",
    "attributes",
    "dependencies",
    "budget",
];

/// The positions of keys.
pub(super) struct Positions<'t> {
    table: DeTable<'t>,
}

impl Positions<'_> {
    /// An error in a key of a table at the top level. A path `lints.rust` is a key in a table.
    pub(super) fn in_table(&self, table: &str, path: &str, why: String) -> Problem {
        let part = self.table.get_key_value(table).map(|(named, value)| {
            let key = value.get_ref().as_table().and_then(|it| span_of(it, path));
            key.unwrap_or_else(|| named.span())
        });
        Problem::at(part.unwrap_or_default(), why)
    }

    /// An error in a key of a client, at its table if it does not have the key.
    pub(super) fn in_client(&self, index: usize, path: &str, why: String) -> Problem {
        Problem::at(self.of_client_key(index, path), why)
    }

    /// The position of a key of a client, or of its table if it does not have the key.
    pub(super) fn of_client_key(&self, index: usize, path: &str) -> Range<usize> {
        let part = self.client(index).map(|client| {
            let key = client.get_ref().as_table().and_then(|it| span_of(it, path));
            key.unwrap_or_else(|| client.span())
        });
        part.unwrap_or_default()
    }

    /// Where the table of a client begins.
    pub(super) fn start_of_client(&self, index: usize) -> Option<usize> {
        Some(self.client(index)?.span().start)
    }

    fn client(&self, index: usize) -> Option<&Spanned<DeValue<'_>>> {
        let clients = self.table.get("client")?;
        clients.get_ref().as_array()?.get(index)
    }

    /// The places of `[lints]`, each with its code.
    pub(super) fn lint_places(&self) -> Vec<(String, Placed<String>)> {
        let lints = self.table.get("lints");
        let lints = lints.and_then(|it| it.get_ref().as_table()).into_iter();
        let lists = lints.flat_map(|it| it.iter());
        let lists = lists.filter_map(|(code, it)| Some((code, it.get_ref().as_array()?)));
        let places = lists.flat_map(|(code, list)| list.iter().map(move |it| (code, it)));
        let places = places.filter_map(|(code, place)| {
            let at = place.get_ref().as_table()?.get("at")?;
            let placed = Placed {
                value: at.get_ref().as_str()?.to_owned(),
                at: Some(at.span()),
            };
            Some((code.get_ref().to_string(), placed))
        });
        places.collect()
    }

    /// Whether a client has a key.
    pub(super) fn client_has(&self, index: usize, key: &str) -> bool {
        let client = self.client(index);
        let client = client.and_then(|it| it.get_ref().as_table());
        client.is_some_and(|client| client.contains_key(key))
    }

    /// The positions of the keys in a table of a client.
    pub(super) fn keys_in_client(
        &self,
        index: usize,
        name: &str,
    ) -> BTreeMap<String, Range<usize>> {
        let client = self.client(index);
        let table = client.and_then(|it| it.get_ref().as_table()?.get(name));
        let keys = table.and_then(|it| it.get_ref().as_table()).into_iter();
        keys.flat_map(|table| table.iter())
            .map(|(key, _)| (key.get_ref().to_string(), key.span()))
            .collect()
    }
}

/// The position of the innermost key of a path that is in a table.
fn span_of(table: &DeTable<'_>, path: &str) -> Option<Range<usize>> {
    let (first, rest) = match path.split_once('.') {
        Some((first, rest)) => (first, Some(rest)),
        None => (path, None),
    };
    let (key, value) = table.get_key_value(first)?;
    let inner = value.get_ref().as_table().zip(rest);
    let inner = inner.and_then(|(table, rest)| span_of(table, rest));
    Some(inner.unwrap_or_else(|| key.span()))
}

/// The result of reading: what is valid, and the errors in the rest.
pub(super) struct Read<'t> {
    pub(super) file: Option<File>,
    pub(super) positions: Positions<'t>,
    pub(super) problems: Vec<Problem>,
}

/// Reads the file. Serde stops at the first error, so the invalid part is removed, and the rest is read again.
pub(super) fn read(text: &str) -> Read<'_> {
    let (mut table, errors) = DeTable::parse_recoverable(text);
    // Of two values for a key, the first is read. After any other error, parts of the file may be missing.
    let is_read = errors.iter().all(|it| it.message() == DUPLICATE);
    let errors = errors.iter().take(MAX_ERRORS);
    let mut reader = Reader {
        removed: BTreeSet::new(),
        problems: errors.map(Problem::of_toml).collect(),
    };
    let file = match is_read {
        true => reader.file(&mut table),
        false => None,
    };
    Read {
        file,
        positions: Positions {
            table: table.into_inner(),
        },
        problems: reader.problems,
    }
}

/// Where a table is: only clients have the required keys.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    File,
    Client,
    Other,
}

impl Level {
    /// The level of tables in the value of a key, also in its array.
    fn below(self, key: &str) -> Self {
        match self {
            Self::File if key == "client" => Self::Client,
            _ => Self::Other,
        }
    }
}

struct Reader {
    /// The start of the table of each removed value, and its key.
    removed: BTreeSet<(usize, String)>,
    problems: Vec<Problem>,
}

impl Reader {
    fn report(&mut self, at: Range<usize>, why: impl Into<String>) {
        self.problems.push(Problem::at(at, why));
    }

    /// The valid part of the file; what is not is removed from the table.
    fn file(&mut self, table: &mut Spanned<DeTable<'_>>) -> Option<File> {
        self.check_clients(table.get_mut());
        self.check_table(table.get_mut());
        self.problems.extend(tables::check_file(table.get_mut()));
        while self.problems.len() < MAX_ERRORS {
            let error = match File::deserialize(Deserializer::from(table.clone())) {
                Ok(file) => return Some(file),
                Err(error) => error,
            };
            let at = error.span().unwrap_or_default();
            // A key that is missing, or a table that is empty, because a value was removed.
            let is_consequence = match missing(error.message()) {
                Some(key) => self.removed.contains(&(at.start, key.to_owned())),
                None if error.message().ends_with("found 0 elements") => {
                    self.removed.iter().any(|(start, _)| *start == at.start)
                }
                None => false,
            };
            if !is_consequence {
                self.problems.push(Problem::of_toml(&error));
            }
            let start = table.span().start;
            if !self.remove_from_table(table.get_mut(), start, &at, Level::File) {
                break;
            }
        }
        None
    }

    /// Reports clients that lack required keys.
    fn check_clients(&mut self, table: &mut DeTable<'_>) {
        let Some((key, clients)) = table.iter_mut().find(|(key, _)| key.get_ref() == "client")
        else {
            return;
        };
        let span = clients.span();
        if let DeValue::Table(client) = clients.get_mut() {
            let client = std::mem::take(client);
            let one = [Spanned::new(span, DeValue::Table(client))];
            *clients.get_mut() = DeValue::Array(one.into_iter().collect());
            let why = "expected `[[client]]`, found `[client]`: the file is a list of clients";
            self.report(key.span(), why);
        }
        let DeValue::Array(clients) = clients.get_mut() else {
            return;
        };
        for client in clients.iter_mut() {
            let span = client.span();
            let DeValue::Table(client) = client.get_mut() else {
                continue;
            };
            for key in REQUIRED {
                if !client.contains_key(key) {
                    self.report(span.clone(), format!("missing key `{key}`"));
                    insert_invalid(client, key, span.clone());
                }
            }
            self.check_table(client);
            self.problems.extend(tables::check_client(client));
        }
    }

    /// Reports and removes arrays instead of tables, and dates, which no key has.
    fn check_table(&mut self, table: &mut DeTable<'_>) {
        let mut invalid = Vec::new();
        for (key, value) in table.iter() {
            let name: &str = key.get_ref();
            let why = match value.get_ref() {
                DeValue::Array(_) if TABLES.contains(&name) => {
                    format!("`{name}`: expected a table, found an array")
                }
                DeValue::Datetime(_) => {
                    format!("`{name}`: a date is not a valid value; text requires quotation marks")
                }
                _ => continue,
            };
            self.report(key.span(), why);
            invalid.push((name.to_owned(), key.span()));
        }
        for (name, span) in invalid {
            table.remove(name.as_str());
            if let Some(required) = REQUIRED.iter().find(|required| **required == name) {
                insert_invalid(table, required, span);
            }
        }
    }

    /// Removes the smallest part that contains the position. `start` is that of the table.
    fn remove_from_table(
        &mut self,
        table: &mut DeTable<'_>,
        start: usize,
        at: &Range<usize>,
        level: Level,
    ) -> bool {
        let found = table
            .iter_mut()
            .any(|(key, value)| self.remove_from(value, at, level.below(key.get_ref())));
        if found {
            return true;
        }
        let mut entries = table.iter();
        let found = entries.find(|(key, value)| covers(key, at) || covers(value, at));
        let Some((key, span)) = found.map(|(key, _)| (key.get_ref().to_string(), key.span()))
        else {
            return false;
        };
        table.remove(key.as_str());
        let required = REQUIRED.iter().find(|required| **required == key);
        match required.filter(|_| level == Level::Client) {
            Some(required) => insert_invalid(table, required, span),
            None => drop(self.removed.insert((start, key))),
        }
        true
    }

    /// Removes a part of a value, if one contains the position.
    fn remove_from(
        &mut self,
        value: &mut Spanned<DeValue<'_>>,
        at: &Range<usize>,
        level: Level,
    ) -> bool {
        let start = value.span().start;
        match value.get_mut() {
            DeValue::Table(table) => self.remove_from_table(table, start, at, level),
            DeValue::Array(array) => {
                if array
                    .iter_mut()
                    .any(|value| self.remove_from(value, at, level))
                {
                    return true;
                }
                let Some(index) = array.iter().position(|value| covers(value, at)) else {
                    return false;
                };
                let whole = std::mem::replace(array, DeArray::new());
                let others = whole.into_iter().enumerate();
                let others = others.filter(|(other, _)| *other != index);
                *array = others.map(|(_, value)| value).collect();
                true
            }
            _ => false,
        }
    }
}

fn insert_invalid(table: &mut DeTable<'_>, key: &'static str, span: Range<usize>) {
    let value = DeValue::String(Cow::Borrowed(INVALID));
    let key = Spanned::new(span.clone(), Cow::Borrowed(key));
    table.insert(key, Spanned::new(span, value));
}

/// The key that an error of Serde reports as missing.
fn missing(message: &str) -> Option<&str> {
    message.strip_prefix("missing field `")?.strip_suffix('`')
}

fn covers<T>(part: &Spanned<T>, at: &Range<usize>) -> bool {
    let span = part.span();
    span.start <= at.start && at.end <= span.end && !span.is_empty()
}
