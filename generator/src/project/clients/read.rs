//! Reads the tables of `clients.toml`, with the positions of their keys.

use std::collections::BTreeSet;
use std::ops::Range;

use serde::Deserialize as _;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue, Deserializer};

use super::file::File;
use crate::project::suggestion::with_suggestion;

/// The maximum number of reported errors: after each, the file is read again.
const MAX_ERRORS: usize = 100;

/// The positions of keys.
pub(super) struct Positions<'t> {
    text: &'t str,
    table: DeTable<'t>,
}

impl Positions<'_> {
    /// The line of a key in a table at the top level.
    pub(super) fn line_in(&self, table: &str, key: &str) -> Option<usize> {
        let (named, value) = self.table.get_key_value(table)?;
        let key = value.get_ref().as_table()?.get_key_value(key);
        Some(self.line(key.map_or(named.span(), |(key, _)| key.span()).start))
    }

    /// The line of a key of a client, or of its table if it does not have the key.
    pub(super) fn line_of_client(&self, index: usize, key: &str) -> usize {
        let clients = self
            .table
            .get("client")
            .and_then(|it| it.get_ref().as_array());
        let Some(client) = clients.and_then(|clients| clients.get(index)) else {
            return 1;
        };
        let key = client
            .get_ref()
            .as_table()
            .and_then(|it| it.get_key_value(key));
        self.line(key.map_or(client.span(), |(key, _)| key.span()).start)
    }

    fn line(&self, at: usize) -> usize {
        let before = self.text.get(..at);
        before.map_or(1, |before| before.matches('\n').count() + 1)
    }
}

/// Reads the file, or returns all errors. Serde stops at the first one, so the invalid part is removed, and the rest is
/// read again.
pub(super) fn read(text: &str) -> Result<(File, Positions<'_>), Vec<String>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(errors.iter().map(with_suggestion).collect());
    }
    let mut left = table.clone();
    let mut removed = BTreeSet::new();
    let mut problems = Vec::new();
    while problems.len() < MAX_ERRORS {
        let mut error = match File::deserialize(Deserializer::from(left.clone())) {
            Ok(file) if problems.is_empty() => {
                let table = table.into_inner();
                return Ok((file, Positions { text, table }));
            }
            Ok(_) => break,
            Err(error) => error,
        };
        error.set_input(Some(text));
        let at = error.span().unwrap_or_default();
        // A key that is missing because its value was removed.
        let is_consequence = missing(error.message()).is_some_and(|key| {
            let key = (at.start, key.to_owned());
            removed.contains(&key)
        });
        if !is_consequence {
            problems.push((at.start, with_suggestion(&error)));
        }
        let start = left.span().start;
        if !remove_from_table(left.get_mut(), start, &at, &mut removed) {
            break;
        }
    }
    problems.sort();
    Err(problems.into_iter().map(|(_, problem)| problem).collect())
}

/// The key that an error of Serde reports as missing.
fn missing(message: &str) -> Option<&str> {
    message.strip_prefix("missing field `")?.strip_suffix('`')
}

/// Removes the smallest part that contains the position. `removed` gets the start of its table and its key.
fn remove_from_table(
    table: &mut DeTable<'_>,
    start: usize,
    at: &Range<usize>,
    removed: &mut BTreeSet<(usize, String)>,
) -> bool {
    if table
        .iter_mut()
        .any(|(_, value)| remove_from(value, at, removed))
    {
        return true;
    }
    let mut entries = table.iter();
    let found = entries.find(|(key, value)| covers(key, at) || covers(value, at));
    let Some(key) = found.map(|(key, _)| key.get_ref().clone().into_owned()) else {
        return false;
    };
    table.remove(key.as_str());
    removed.insert((start, key));
    true
}

/// Removes a part of a value, if one contains the position.
fn remove_from<'t>(
    value: &mut Spanned<DeValue<'t>>,
    at: &Range<usize>,
    removed: &mut BTreeSet<(usize, String)>,
) -> bool {
    let start = value.span().start;
    match value.get_mut() {
        DeValue::Table(table) => remove_from_table(table, start, at, removed),
        DeValue::Array(array) => {
            if array
                .iter_mut()
                .any(|value| remove_from(value, at, removed))
            {
                return true;
            }
            let Some(index) = array.iter().position(|value| covers(value, at)) else {
                return false;
            };
            let whole = std::mem::replace(array, DeArray::new());
            let whole = whole.into_iter().enumerate();
            *array = whole
                .filter(|(other, _)| *other != index)
                .map(|(_, value)| value)
                .collect::<DeArray<'t>>();
            true
        }
        _ => false,
    }
}

fn covers<T>(part: &Spanned<T>, at: &Range<usize>) -> bool {
    let span = part.span();
    span.start <= at.start && at.end <= span.end && !span.is_empty()
}
