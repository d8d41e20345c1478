//! Values in the styles of OpenAPI, from queries, cookies and forms.

use super::deep;
use super::pairs::{Coding, NotText, Pairs, decoded};
use super::texts::{Looks, Unread, member, object, one, several};
use crate::describe::{ReadAs, Style};

/// A value in the style of its description.
pub(super) struct Written<'w> {
    pub(super) name: &'w str,
    pub(super) style: Style,
    pub(super) explode: bool,
    pub(super) coding: Coding,
    pub(super) read_as: ReadAs,
    /// Whether a pair with that name belongs to another value.
    pub(super) is_other: &'w dyn Fn(&str) -> bool,
}

impl Written<'_> {
    /// Returns whether the members are separate pairs under their own names.
    fn has_loose_members(&self) -> bool {
        let is_object = matches!(self.read_as, ReadAs::Object(..));
        is_object && self.style != Style::DeepObject && self.explode
    }

    /// Returns whether a pair belongs to the value.
    pub(super) fn has(&self, name: &str) -> bool {
        match self.read_as {
            ReadAs::Object(members, others) if self.has_loose_members() => {
                members.iter().any(|(known, _)| *known == name)
                    || others.is_some() && !(self.is_other)(name)
            }
            _ if self.style == Style::DeepObject => {
                name == self.name || deep::is_member(name, self.name)
            }
            _ => name == self.name,
        }
    }

    /// Returns the value as JSON, or `None` if it has no pairs.
    pub(super) fn json(
        &self,
        pairs: &Pairs<'_>,
        looks: Looks<'_>,
    ) -> Result<Option<String>, Unread> {
        if self.has_loose_members() {
            return self.loose_members(pairs, looks);
        }
        let looks_like = looks(self.name);
        let raw = pairs.named(self.name);
        if self.style == Style::DeepObject {
            let object = deep::json(self.name, pairs, self.coding, self.read_as, looks)?;
            // A text in addition to its members is not part of it, and is rejected below.
            if object.is_some() && raw.is_empty() {
                return Ok(object);
            }
        }
        if raw.is_empty() {
            return Ok(None);
        }
        Ok(Some(match (self.style, self.read_as) {
            // Its members have separate names.
            (Style::DeepObject, ReadAs::Object(..)) => {
                several(&self.whole(raw)?, ReadAs::Text, looks_like)
            }
            (_, ReadAs::Object(members, others)) => {
                let texts = self.divided(raw)?;
                if texts.len() % 2 == 1 {
                    return Ok(Some(several(&self.whole(raw)?, ReadAs::Text, looks_like)));
                }
                let texts = texts.chunks(2).filter_map(|pair| match pair {
                    [name, value] => Some((name.as_str(), value.as_str())),
                    _ => None,
                });
                let texts: Vec<(&str, &str)> = texts.collect();
                named(&texts, members, others, looks)
            }
            (_, read_as @ ReadAs::List(_)) if !self.explode => {
                several(&self.divided(raw)?, read_as, looks_like)
            }
            (_, read_as) => several(&self.whole(raw)?, read_as, looks_like),
        }))
    }

    fn loose_members(&self, pairs: &Pairs<'_>, looks: Looks<'_>) -> Result<Option<String>, Unread> {
        let ReadAs::Object(members, others) = self.read_as else {
            return Ok(None);
        };
        if others.is_some() && !pairs.names_are_text() {
            return Err(Unread::NotText(String::new()));
        }
        let mut found = Vec::new();
        for name in pairs.names().filter(|name| self.has(name)) {
            let raw = pairs.named(name);
            let texts = self
                .whole(raw)
                .map_err(|_| Unread::NotText(name.to_owned()))?;
            let read_as = member(name, members, others).unwrap_or(ReadAs::Any);
            found.push((name, of_member(&texts, read_as, looks(name))));
        }
        Ok((!found.is_empty()).then(|| object(&found)))
    }

    /// Returns each value as one text.
    pub(super) fn whole(&self, raw: &[&[u8]]) -> Result<Vec<String>, NotText> {
        let texts = raw.iter().map(|raw| decoded(raw, self.coding));
        texts.map(|text| Ok(text?.into_owned())).collect()
    }

    /// Returns the texts between separators. They are located before anything is decoded: an encoded
    /// separator is part of a text, unless it is always encoded.
    pub(super) fn divided(&self, raw: &[&[u8]]) -> Result<Vec<String>, NotText> {
        let separators: &[&[u8]] = match (self.style, self.coding) {
            (Style::SpaceDelimited, Coding::Form(_)) => &[b" ", b"%20", b"+"],
            (Style::SpaceDelimited, _) => &[b" ", b"%20"],
            (Style::PipeDelimited, _) => &[b"|", b"%7C", b"%7c"],
            (Style::TabDelimited, _) => &[b"\t", b"%09"],
            _ => &[b","],
        };
        let mut texts = Vec::new();
        for raw in raw {
            for part in parts(raw, separators) {
                texts.push(decoded(part, self.coding)?.into_owned());
            }
        }
        Ok(texts)
    }
}

/// Splits a value at separators.
fn parts<'r>(raw: &'r [u8], separators: &[&[u8]]) -> Vec<&'r [u8]> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(rest) = raw.get(at..).filter(|rest| !rest.is_empty()) {
        match separators.iter().find(|it| rest.starts_with(it)) {
            Some(separator) => {
                parts.push(raw.get(start..at).unwrap_or_default());
                at += separator.len();
                start = at;
            }
            None => at += 1,
        }
    }
    parts.push(raw.get(start..).unwrap_or_default());
    parts
}

/// Returns the texts of a member as JSON. Within a style, nested values are JSON; a list that is not is its
/// only element.
fn of_member(texts: &[impl AsRef<str>], read_as: ReadAs, looks: bool) -> String {
    match (texts, read_as) {
        ([text], ReadAs::List(_)) => {
            let whole = one(text.as_ref(), read_as, looks);
            match whole.starts_with('"') {
                true => several(texts, read_as, looks),
                false => whole,
            }
        }
        (texts, read_as) => several(texts, read_as, looks),
    }
}

/// Returns an object of names and texts.
fn named(
    pairs: &[(&str, &str)],
    members: &[(&str, ReadAs)],
    others: Option<&ReadAs>,
    looks: Looks<'_>,
) -> String {
    let mut found: Vec<(&str, Vec<&str>)> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for (name, text) in pairs {
        let next = found.len();
        let place = *places.entry(*name).or_insert(next);
        match found.get_mut(place) {
            Some((_, texts)) => texts.push(text),
            None => found.push((name, vec![text])),
        }
    }
    let found = found.into_iter().map(|(name, texts)| {
        let read_as = member(name, members, others).unwrap_or(ReadAs::Any);
        (name, of_member(&texts, read_as, looks(name)))
    });
    object(&found.collect::<Vec<_>>())
}
