//! The attributes of the entries of a list.

use std::borrow::Cow;

use serde_json::Value;

/// The attributes by which a list can be filtered and sorted.
pub(super) struct Attributes {
    /// By their paths, e.g. `customer.name`.
    pub(super) known: &'static [&'static str],
    /// A field whose nested fields depend on the entry, e.g. `properties`.
    pub(super) open: Option<&'static str>,
}

impl Attributes {
    pub(super) fn has(&self, path: &str) -> bool {
        let member = path.split_once('.').map(|(member, _)| member);
        self.known.contains(&path) || (member.is_some() && member == self.open)
    }
}

/// The attribute of an entry at `path`, as text; empty if there is none.
pub(super) fn attribute<'a>(entry: &'a Value, path: &str) -> Cow<'a, str> {
    let value = path
        .split('.')
        .try_fold(entry, |value, name| value.get(name));
    match value {
        Some(Value::String(text)) => Cow::Borrowed(text),
        Some(Value::Number(number)) => Cow::Owned(number.to_string()),
        Some(Value::Bool(flag)) => Cow::Owned(flag.to_string()),
        _ => Cow::Borrowed(""),
    }
}
