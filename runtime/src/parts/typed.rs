//! Conversion of the parts of a response to the described type.
//!
//! The parts are assembled to JSON, with their files alongside it, from which types are then read.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use super::parser::{PartParser, RawPart};
use crate::body_error::BodyError;
use crate::charset::Charset;
use crate::describe::{PartShape, ReceivedPart};
use crate::json::{Document, FromJson, JsonError, from_slice_within, to_string, with_files};
use crate::media_type::{charset, is_json, parameters};

/// Parses the parts of a complete body.
pub(crate) fn parse(boundary: &str, body: &[u8], most: usize) -> Result<Vec<RawPart>, BodyError> {
    let mut parser = PartParser::new(boundary);
    let mut parts = Vec::new();
    // In chunks, so that the number of parts is checked before there are too many of them.
    for piece in body.chunks(64 * 1024) {
        // No part is larger than the body.
        let _ = parser.feed(piece, body.len());
        parts.extend(std::iter::from_fn(|| parser.next()));
        if parts.len() > most {
            return Err(BodyError::Parts(
                "there are more than `max_response_values`",
            ));
        }
    }
    parser.finish();
    parts.extend(std::iter::from_fn(|| parser.next()));
    match parser.is_over() {
        true => Ok(parts),
        false => Err(BodyError::Parts("they break off before the last one ends")),
    }
}

/// Returns the boundary of the parts.
pub(crate) fn boundary(content_type: &str) -> Result<String, BodyError> {
    let mut all = parameters(content_type);
    let found = all.find(|(name, _)| name.eq_ignore_ascii_case("boundary"));
    let boundary = found.map(|(_, value)| unquoted(value)).unwrap_or_default();
    match boundary.is_empty() {
        true => Err(BodyError::Parts("their content type names no boundary")),
        false => Ok(boundary),
    }
}

/// Returns the value of a parameter without its quotes.
fn unquoted(value: &str) -> String {
    let Some(inner) = value
        .strip_prefix('"')
        .and_then(|value| value.strip_suffix('"'))
    else {
        return value.to_owned();
    };
    let mut text = String::new();
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => text.extend(characters.next()),
            other => text.push(other),
        }
    }
    text
}

/// Reads an object with a property for each part.
pub(crate) fn object<T: FromJson>(
    parts: Vec<RawPart>,
    described: &[ReceivedPart],
    max_values: usize,
) -> Result<T, BodyError> {
    let names = names(&parts, described);
    let mut members: Vec<(String, Vec<RawPart>)> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (name, part) in names.into_iter().zip(parts) {
        let place = *places.entry(name.clone()).or_insert(members.len());
        match members.get_mut(place) {
            Some((_, all)) => all.push(part),
            None => members.push((name, vec![part])),
        }
    }
    let others = described.iter().find(|part| part.name.is_empty());
    let text = ReceivedPart::new("", PartShape::Text);
    let mut assembled = Assembled::new(max_values);
    for (index, (name, all)) in members.into_iter().enumerate() {
        let own = described
            .iter()
            .find(|part| !part.name.is_empty() && part.name == name);
        let described = own.or(others).unwrap_or(&text);
        assembled.json.push(if index == 0 { '{' } else { ',' });
        assembled.json.push_str(&to_string(&name));
        assembled.json.push(':');
        assembled.member(described, all)?;
    }
    // An empty list has no part.
    for part in described {
        if part.is_list && !part.name.is_empty() && !places.contains_key(part.name) {
            let before = if assembled.json.is_empty() { '{' } else { ',' };
            assembled.json.push(before);
            assembled.json.push_str(&to_string(&part.name));
            assembled.json.push_str(":[]");
        }
    }
    if assembled.json.is_empty() {
        assembled.json.push('{');
    }
    assembled.json.push('}');
    assembled.read()
}

/// Reads a list with an element for each part.
pub(crate) fn list<T: FromJson>(
    parts: Vec<RawPart>,
    shape: PartShape,
    max_values: usize,
) -> Result<T, BodyError> {
    let mut assembled = Assembled::new(max_values);
    assembled.elements(parts, shape)?;
    assembled.read()
}

/// Reads a part as one value.
pub(crate) fn one<T: FromJson>(
    part: RawPart,
    shape: PartShape,
    max_values: usize,
) -> Result<T, BodyError> {
    let mut assembled = Assembled::new(max_values);
    assembled.value(part, shape)?;
    assembled.read()
}

/// Returns the property for each part. A part with an unknown name that is not a form field is assigned
/// to the next property without a part.
fn names(parts: &[RawPart], described: &[ReceivedPart]) -> Vec<String> {
    let is_known = |name: &str| {
        let mut described = described.iter();
        described.any(|part| !part.name.is_empty() && part.name == name)
    };
    let own: Vec<Option<(String, bool)>> = parts.iter().map(name_of).collect();
    let by_name = |name: &(String, bool)| name.1 || is_known(&name.0);
    let taken: Vec<&str> = own
        .iter()
        .flatten()
        .filter(|name| by_name(name))
        .map(|(name, _)| name.as_str())
        .collect();
    let mut free = described
        .iter()
        .filter(|part| !part.name.is_empty() && !taken.contains(&part.name));
    // A list takes all remaining unassigned parts.
    let mut several: Option<&str> = None;
    let names = own.iter().enumerate().map(|(index, own)| match own {
        Some(name) if by_name(name) => name.0.clone(),
        _ => {
            let next = several.or_else(|| {
                let next = free.next()?;
                several = next.is_list.then_some(next.name);
                Some(next.name)
            });
            match (next, own) {
                (Some(name), _) => name.to_owned(),
                (None, Some((name, _))) => name.clone(),
                (None, None) => index.to_string(),
            }
        }
    });
    names.collect()
}

/// Returns the name of a part, and whether it is a form field rather than an id.
fn name_of(part: &RawPart) -> Option<(String, bool)> {
    let disposition = part.header("content-disposition").unwrap_or_default();
    let mut disposition = parameters(disposition);
    if let Some((_, name)) = disposition.find(|(name, _)| name.eq_ignore_ascii_case("name")) {
        let name = unquoted(name);
        // Browsers only escape these characters.
        let name = name
            .replace("%22", "\"")
            .replace("%0D", "\r")
            .replace("%0A", "\n");
        return Some((name, true));
    }
    let id = part.header("content-id")?.trim();
    let id = id.strip_prefix('<').unwrap_or(id);
    let id = id.strip_suffix('>').unwrap_or(id);
    Some((percent_decoded(id), false))
}

/// Decodes the percent-encoding of an id; invalid escapes are kept.
fn percent_decoded(id: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = id.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = after.get(..2).filter(|_| *first == b'%');
        let escaped = escaped.and_then(|digits| std::str::from_utf8(digits).ok());
        match escaped.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// JSON whose values may be replaced by files.
struct Assembled {
    json: String,
    files: Vec<(usize, Bytes)>,
    max_values: usize,
}

impl Assembled {
    fn new(max_values: usize) -> Self {
        Self {
            json: String::new(),
            files: Vec::new(),
            max_values,
        }
    }

    fn member(
        &mut self,
        described: &ReceivedPart,
        mut parts: Vec<RawPart>,
    ) -> Result<(), BodyError> {
        let is_whole = |part: &RawPart| {
            let content = part.content.trim_ascii_start();
            described.shape != PartShape::Bytes
                && is_json(content_type(part))
                && content.starts_with(b"[")
        };
        match parts.as_slice() {
            // A single value, or all elements in one part.
            [only] if !described.is_list || is_whole(only) => {
                let part = parts.remove(0);
                self.value(part, described.shape)
            }
            _ => self.elements(parts, described.shape),
        }
    }

    fn elements(&mut self, parts: Vec<RawPart>, shape: PartShape) -> Result<(), BodyError> {
        self.json.push('[');
        for (index, part) in parts.into_iter().enumerate() {
            if index > 0 {
                self.json.push(',');
            }
            self.value(part, shape)?;
        }
        self.json.push(']');
        Ok(())
    }

    fn value(&mut self, part: RawPart, shape: PartShape) -> Result<(), BodyError> {
        let media_type = content_type(&part).to_owned();
        let content = decoded(part)?;
        if shape == PartShape::Bytes {
            self.files.push((self.json.len(), Bytes::from(content)));
            self.json.push_str("\"\"");
            return Ok(());
        }
        let label = charset(&media_type).unwrap_or("utf-8");
        let charset = Charset::of(label).ok_or_else(|| BodyError::Charset(label.to_owned()))?;
        let text = charset.decode(&content).ok_or(BodyError::NotText)?;
        let says_json = is_json(&media_type);
        // Only valid JSON may be inserted verbatim.
        let checked = match says_json || shape == PartShape::Json {
            true => Some(Document::parse_within(text.as_bytes(), self.max_values).map(|_| ())),
            false => None,
        };
        match checked {
            Some(Ok(())) => self.json.push_str(&text),
            Some(Err(error)) if says_json && shape == PartShape::Json => {
                return Err(BodyError::from(JsonError::Syntax(error)));
            }
            _ => self.json.push_str(&to_string(&text.into_owned())),
        }
        Ok(())
    }

    fn read<T: FromJson>(self) -> Result<T, BodyError> {
        let Self {
            json,
            files,
            max_values,
        } = self;
        let read = with_files(files, || from_slice_within(json.as_bytes(), max_values));
        read.map_err(BodyError::from)
    }
}

fn content_type(part: &RawPart) -> &str {
    part.header("content-type").unwrap_or_default()
}

/// Returns the content, after decoding its transfer encoding.
fn decoded(part: RawPart) -> Result<Vec<u8>, BodyError> {
    let encoding = part.header("content-transfer-encoding").unwrap_or_default();
    if !encoding.trim().eq_ignore_ascii_case("base64") {
        return Ok(part.content);
    }
    let mut text = part.content;
    text.retain(|byte| !byte.is_ascii_whitespace());
    let decoded = STANDARD.decode(text);
    decoded.map_err(|_| BodyError::Parts("one says that it is Base64 and is not"))
}
