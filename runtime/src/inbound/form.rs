//! `application/x-www-form-urlencoded` bodies, as [`encode`](crate::encode) writes them.

use super::deep;
use super::pairs::{Coding, FORM, Pairs, decoded};
use super::styled::Written;
use super::texts::{self, Looks, Unread, member, object, one, several};
use crate::body_error::BodyError;
use crate::charset::Charset;
use crate::describe::{Encoding, ReadAs};
use crate::json::{Document, FromJson, Kind, Mismatch};
use crate::media_type::charset;

/// Reads the body of a request.
pub(super) fn body<T: FromJson>(
    raw: &[u8],
    media_type: &str,
    read_as: ReadAs,
    encodings: &[Encoding],
) -> Result<T, BodyError> {
    let coding = match charset(media_type) {
        None => FORM,
        Some(label) => match Charset::of(label) {
            // A form is ASCII, which UTF-16 does not extend.
            None | Some(Charset::Utf16 { .. }) => {
                return Err(BodyError::Charset(label.to_owned()));
            }
            Some(charset) => Coding::Form(charset),
        },
    };
    let pairs = Pairs::of_form(raw, coding);
    let read = texts::read(|looks| json(&pairs, coding, read_as, encodings, looks));
    read.map_err(|error| match error {
        Unread::Json(error) => error.into(),
        Unread::NotText(name) if name.is_empty() => BodyError::NotText,
        Unread::NotText(name) => Mismatch::new("text in the charset of the body", Kind::String, 0)
            .in_member(&name)
            .into(),
    })
}

/// Returns the JSON of a parameter that is a nested form; if its type is not an object, it is a text.
pub(super) fn content(text: &str, read_as: ReadAs, looks: Looks<'_>) -> Result<String, Unread> {
    match read_as {
        ReadAs::Object(..) => {
            let pairs = Pairs::of_form(text.as_bytes(), FORM);
            json(&pairs, FORM, read_as, &[], looks)
        }
        _ => Ok(one(text, read_as, looks(""))),
    }
}

/// Returns the members of a form as JSON. A member without an encoding is written by its content: a list as a
/// pair for each element, anything with parts as JSON (OpenAPI 3.1.1, "Encoding the x-www-form-urlencoded
/// Media Type").
pub(super) fn json(
    pairs: &Pairs<'_>,
    coding: Coding,
    read_as: ReadAs,
    encodings: &[Encoding],
    looks: Looks<'_>,
) -> Result<String, Unread> {
    if !pairs.names_are_text() {
        return Err(Unread::NotText(String::new()));
    }
    let (members, others) = match read_as {
        ReadAs::Object(members, others) => (members, others),
        _ => (&[][..], None),
    };
    let of = |name: &str| member(name, members, others).unwrap_or(ReadAs::Any);
    let is_known = |name: &str| {
        let is_encoded =
            |encoding: &Encoding| encoding.name == name || deep::is_member(name, encoding.name);
        members.iter().any(|(known, _)| *known == name) || encodings.iter().any(is_encoded)
    };
    let is_json = |name: &str| {
        let mut encodings = encodings.iter();
        encodings.any(|encoding| encoding.json && encoding.name == name)
    };
    let styled = encodings.iter().filter(|encoding| !encoding.json);
    let encoded = styled.map(|encoding| Written {
        name: encoding.name,
        style: encoding.style,
        explode: encoding.explode,
        coding: match (encoding.allow_reserved, coding) {
            // A plus is one of the reserved characters.
            (true, Coding::Form(Charset::Utf8)) => Coding::Percent,
            (_, coding) => coding,
        },
        read_as: of(encoding.name),
        is_other: &is_known,
    });
    let encoded: Vec<Written<'_>> = encoded.collect();
    let mut found: Vec<(&str, String)> = Vec::new();
    for written in &encoded {
        let json = written.json(pairs, &|_| looks(written.name));
        if let Some(json) = json.map_err(|error| error.in_member(written.name))? {
            found.push((written.name, json));
        }
    }
    for name in pairs.names() {
        let is_own = |(known, _): &(&str, ReadAs)| {
            *known == name && (is_json(name) || encodings.iter().all(|it| it.name != name))
        };
        if encoded.iter().any(|written| written.has(name)) && !members.iter().any(is_own) {
            continue;
        }
        let texts: Result<Vec<_>, _> = pairs
            .named(name)
            .iter()
            .map(|raw| decoded(raw, coding))
            .collect();
        let texts = texts.map_err(|_| Unread::NotText(name.to_owned()))?;
        let json = match texts.as_slice() {
            [only] if is_json(name) && Document::parse(only.as_bytes()).is_ok() => {
                only.as_ref().to_owned()
            }
            texts => several(texts, of(name), looks(name)),
        };
        found.push((name, json));
    }
    Ok(object(&found))
}
