//! JSON from texts, which do not indicate their types.

use std::collections::HashSet;

use super::pairs::NotText;
use crate::describe::ReadAs;
use crate::json::{
    Document, FirstStep, FromJson, JsonError, Kind, Mismatch, from_str, is_json_number, to_string,
};

/// The maximum number of members of several possible types that are tried one by one.
const MOST_TRIED: usize = 64;

/// Whether a value of several possible types, given the name of the member, is read as the type that its text
/// suggests instead of a string.
pub(super) type Looks<'l> = &'l dyn Fn(&str) -> bool;

/// The reason why a value is not read.
#[derive(Debug)]
pub(super) enum Unread {
    /// The text of a member is not in its charset; the name is empty for the value itself.
    NotText(String),
    /// The value does not match the type.
    Json(JsonError),
}

impl Unread {
    /// Adds the name of a member to an error that has none.
    pub(super) fn in_member(self, name: &str) -> Self {
        match self {
            Self::NotText(inner) if inner.is_empty() => Self::NotText(name.to_owned()),
            other => other,
        }
    }
}

impl From<NotText> for Unread {
    fn from(NotText: NotText) -> Self {
        Self::NotText(String::new())
    }
}

/// Reads a value from the JSON of `write`. Members of several possible types are strings until that does not
/// match.
pub(super) fn read<T: FromJson>(
    write: impl Fn(Looks<'_>) -> Result<String, Unread>,
) -> Result<T, Unread> {
    let read = |looks: Looks<'_>| from_str::<T>(&write(looks)?).map_err(Unread::Json);
    let first = match read(&|_| false) {
        Err(Unread::Json(JsonError::Mismatch(mismatch))) => mismatch,
        read => return read,
    };
    if let Ok(found) = read(&|_| true) {
        return Ok(found);
    }
    let mut changed: HashSet<String> = HashSet::new();
    let mut mismatch: Mismatch = first;
    for _ in 0..MOST_TRIED {
        let is_new = match mismatch.first_step() {
            Some(FirstStep::Member(name)) => changed.insert(name.to_owned()),
            _ => false,
        };
        if !is_new {
            break;
        }
        match read(&|name| changed.contains(name)) {
            Err(Unread::Json(JsonError::Mismatch(next))) => mismatch = next,
            read => return read,
        }
    }
    Err(Unread::Json(JsonError::Mismatch(mismatch)))
}

/// Returns the JSON of one text.
pub(super) fn one(text: &str, read_as: ReadAs, looks: bool) -> String {
    let is_json = |kinds: &[Kind]| {
        Document::parse(text.as_bytes()).is_ok_and(|it| kinds.contains(&it.root().kind()))
    };
    let stays = match read_as {
        ReadAs::Text => false,
        ReadAs::Scalar => is_scalar(text),
        ReadAs::Any => looks && (is_scalar(text) || is_json(&[Kind::Array, Kind::Object])),
        ReadAs::List(_) => is_json(&[Kind::Array]),
        ReadAs::Object(..) => is_json(&[Kind::Object]),
    };
    match stays {
        true => text.to_owned(),
        false => to_string(text),
    }
}

fn is_scalar(text: &str) -> bool {
    matches!(text, "true" | "false" | "null") || is_json_number(text)
}

/// Returns the JSON of all texts of a name. A repeated value that is not a list becomes one anyway, which its
/// type rejects with the name of the member.
pub(super) fn several(texts: &[impl AsRef<str>], read_as: ReadAs, looks: bool) -> String {
    match (texts, read_as) {
        (texts, ReadAs::List(items)) => list(texts, *items, looks),
        ([text], read_as) => one(text.as_ref(), read_as, looks),
        (texts, read_as) => list(texts, read_as, looks),
    }
}

/// Returns an array of texts.
pub(super) fn list(texts: &[impl AsRef<str>], items: ReadAs, looks: bool) -> String {
    let texts = texts.iter().map(|text| one(text.as_ref(), items, looks));
    format!("[{}]", texts.collect::<Vec<_>>().join(","))
}

/// Returns an object of members that are JSON.
pub(super) fn object(members: &[(impl AsRef<str>, String)]) -> String {
    let members = members.iter();
    let members = members.map(|(name, value)| format!("{}:{value}", to_string(name.as_ref())));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

/// Returns how a member of an object is read.
pub(super) fn member(
    name: &str,
    members: &[(&str, ReadAs)],
    others: Option<&ReadAs>,
) -> Option<ReadAs> {
    let known = members.iter().find(|(known, _)| *known == name);
    known.map(|(_, read_as)| *read_as).or(others.copied())
}
