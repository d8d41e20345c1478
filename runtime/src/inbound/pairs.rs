//! Names and values of queries, cookies and forms. Values stay encoded until their separators are known.

use std::borrow::Cow;
use std::collections::HashMap;

use super::path::escape;
use crate::charset::Charset;

/// The encoding of texts.
#[derive(Debug, Clone, Copy)]
pub(super) enum Coding {
    /// The encoding of forms and queries: `+` is a space, bytes are in that charset.
    Form(Charset),
    /// Only `%` escapes.
    Percent,
    /// No encoding.
    Plain,
}

/// The encoding of queries, and of forms without a charset.
pub(super) const FORM: Coding = Coding::Form(Charset::Utf8);

/// The error for a text that is not in its charset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotText;

/// Decodes a text; anything that is not an escape is kept.
pub(super) fn decoded(raw: &[u8], coding: Coding) -> Result<Cow<'_, str>, NotText> {
    let (plus, charset) = match coding {
        Coding::Form(charset) => (Some(b' '), charset),
        Coding::Percent => (None, Charset::Utf8),
        Coding::Plain => return std::str::from_utf8(raw).map(Cow::Borrowed).or(Err(NotText)),
    };
    if !raw.iter().any(|byte| matches!(byte, b'%' | b'+')) {
        return charset.decode(raw).ok_or(NotText);
    }
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        bytes.push(match (first, plus) {
            (b'+', Some(space)) => space,
            (b'%', _) => match escape(after) {
                Some(byte) => {
                    rest = after.get(2..).unwrap_or_default();
                    byte
                }
                None => b'%',
            },
            _ => *first,
        });
    }
    let text = charset.decode(&bytes).ok_or(NotText)?;
    Ok(Cow::Owned(text.into_owned()))
}

/// Decoded names, and raw values.
#[derive(Debug, Default)]
pub(super) struct Pairs<'a> {
    /// All pairs in order. The name is `None` if it is not text.
    all: Vec<(Option<Cow<'a, str>>, &'a [u8])>,
    by_name: HashMap<String, Vec<&'a [u8]>>,
}

impl<'a> Pairs<'a> {
    /// Returns the pairs of a query or of a form.
    pub(super) fn of_form(raw: &'a [u8], coding: Coding) -> Self {
        let mut pairs = Self::default();
        for pair in raw.split(|byte| *byte == b'&') {
            if !pair.is_empty() {
                let (name, value) = divided(pair).unwrap_or((pair, b""));
                pairs.push(name, value, coding);
            }
        }
        pairs
    }

    /// Adds the pairs of a `Cookie` header.
    pub(super) fn add_cookies(&mut self, line: &'a [u8], coding: Coding) {
        for pair in line.split(|byte| *byte == b';') {
            if let Some((name, value)) = divided(pair.trim_ascii()) {
                self.push(name, value, coding);
            }
        }
    }

    fn push(&mut self, name: &'a [u8], value: &'a [u8], coding: Coding) {
        let name = decoded(name, coding).ok();
        if let Some(name) = &name {
            let named = self.by_name.entry(name.clone().into_owned());
            named.or_default().push(value);
        }
        self.all.push((name, value));
    }

    /// Returns all values of a name.
    pub(super) fn named(&self, name: &str) -> &[&'a [u8]] {
        self.by_name.get(name).map_or(&[], Vec::as_slice)
    }

    /// Returns all pairs in order.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &'a [u8])> {
        let all = self.all.iter();
        all.filter_map(|(name, value)| Some((name.as_deref()?, *value)))
    }

    /// Returns each name once, at its first position.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let mut seen = std::collections::HashSet::new();
        self.all()
            .map(|(name, _)| name)
            .filter(move |name| seen.insert(*name))
    }

    /// Returns whether each name is text.
    pub(super) fn names_are_text(&self) -> bool {
        self.all.iter().all(|(name, _)| name.is_some())
    }
}

fn divided(pair: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = pair.iter().position(|byte| *byte == b'=')?;
    let (name, value) = pair.split_at_checked(at)?;
    Some((name, value.get(1..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_utf_8_is_rejected_instead_of_replaced() {
        assert_eq!(decoded(b"a+b%2Bc%2", FORM).as_deref(), Ok("a b+c%2"));
        assert_eq!(decoded(b"a+b%20c", Coding::Percent).as_deref(), Ok("a+b c"));
        assert_eq!(decoded(b"a%20b", Coding::Plain).as_deref(), Ok("a%20b"));
        for raw in [&b"%ff"[..], b"\xFF", b"%C3"] {
            assert_eq!(decoded(raw, FORM), Err(NotText));
            assert_eq!(decoded(raw, Coding::Percent), Err(NotText));
        }
    }
}
