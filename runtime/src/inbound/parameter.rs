//! Parameters of a request, read in their described style.

use super::pairs::{Coding, FORM, NotText, Pairs, decoded};
use super::styled::Written;
use super::{InboundError, InboundParameter, Incoming, form, texts};
use crate::describe::{Location, Parameter, ReadAs, Style};
use crate::headers::{HeaderStyle, Headers, Member, as_json, read_list, read_object};
use crate::json::{FromJson, to_string};

/// `None` for a missing value, `Some(None)` for one that cannot be read.
type Found<T> = Option<Option<T>>;

impl Incoming<'_> {
    /// Reads a required parameter.
    ///
    /// # Errors
    /// Returns an error if the parameter is missing or malformed.
    pub fn required<T: FromJson>(&self, parameter: &Parameter) -> Result<T, InboundError> {
        let found = self.optional(parameter)?;
        // An object whose members are separate parameters is missing if it is empty.
        let empty = || match (parameter.read_as, parameter.style) {
            (Some(ReadAs::Object(..)), Style::Form | Style::DeepObject | Style::Cookie) => {
                let is_loose = parameter.explode || parameter.style == Style::DeepObject;
                is_loose.then(|| as_json("{}")).flatten()
            }
            _ => None,
        };
        found.or_else(empty).ok_or_else(|| error(parameter, true))
    }

    /// Reads an optional parameter.
    ///
    /// # Errors
    /// Returns an error if the parameter is malformed.
    pub fn optional<T: FromJson>(&self, parameter: &Parameter) -> Result<Option<T>, InboundError> {
        let found = match parameter.location {
            Location::Path => self.of_path(parameter),
            Location::Query => {
                // A plus is one of the reserved characters.
                let coding = match parameter.allow_reserved {
                    true => Coding::Percent,
                    false => FORM,
                };
                of_pairs(parameter, &self.query, coding)
            }
            Location::QueryString => self.of_query_string(parameter),
            Location::Cookie => {
                let coding = match parameter.style {
                    Style::Cookie => Coding::Plain,
                    _ => Coding::Percent,
                };
                of_pairs(parameter, &self.cookies(coding), coding)
            }
            Location::Header => self.of_header(parameter),
        };
        match found {
            None => Ok(None),
            Some(Some(value)) => Ok(Some(value)),
            Some(None) => Err(error(parameter, false)),
        }
    }

    fn of_path<T: FromJson>(&self, parameter: &Parameter) -> Found<T> {
        let mut captured = self.captured.iter();
        let (_, raw) = captured.find(|(name, _)| *name == parameter.name)?;
        let raw = raw.as_str();
        let matrix = format!(";{}=", parameter.name);
        let (raw, between) = match parameter.style {
            Style::Label => (
                raw.strip_prefix('.').unwrap_or(raw),
                if parameter.explode { "." } else { "," },
            ),
            Style::Matrix if parameter.explode && raw.matches(&matrix).count() > 1 => {
                (raw.strip_prefix(&matrix).unwrap_or(raw), matrix.as_str())
            }
            Style::Matrix => (
                raw.strip_prefix(&matrix)
                    .or_else(|| raw.strip_prefix(';'))
                    .unwrap_or(raw),
                if parameter.explode { ";" } else { "," },
            ),
            _ => (raw, ","),
        };
        let text = |raw: &str| Some(decoded(raw.as_bytes(), Coding::Percent).ok()?.into_owned());
        let texts: Option<Vec<String>> = raw.split(between).map(text).collect();
        Some(
            text(raw)
                .zip(texts)
                .and_then(|(whole, texts)| read(parameter, &whole, &texts)),
        )
    }

    /// Reads the whole query.
    fn of_query_string<T: FromJson>(&self, parameter: &Parameter) -> Found<T> {
        if self.raw_query.is_empty() {
            return None;
        }
        let text = |coding| decoded(self.raw_query.as_bytes(), coding);
        Some(match (parameter.json, parameter.read_as) {
            (true, _) => text(Coding::Percent).ok().and_then(|text| as_json(&text)),
            (false, None) => all(&self.query).ok().and_then(|pairs| read_object(&pairs)),
            (false, Some(read_as @ ReadAs::Object(..))) => {
                texts::read(|looks| form::json(&self.query, FORM, *read_as, &[], looks)).ok()
            }
            (false, Some(read_as)) => {
                texts::read(|looks| Ok(texts::one(&text(FORM)?, *read_as, looks("")))).ok()
            }
        })
    }

    fn of_header<T: FromJson>(&self, parameter: &Parameter) -> Found<T> {
        let style = match (parameter.json, parameter.explode) {
            (true, _) => HeaderStyle::Json,
            (false, true) => HeaderStyle::Exploded,
            (false, false) => HeaderStyle::Simple,
        };
        match Headers(self.content.headers()).required_in(style, parameter.name) {
            Ok(found) => Some(Some(found)),
            Err(error) => (!error.is_missing()).then_some(None),
        }
    }

    fn cookies(&self, coding: Coding) -> Pairs<'_> {
        let mut pairs = Pairs::default();
        for line in self.content.headers().get_all(http::header::COOKIE) {
            pairs.add_cookies(line.as_bytes(), coding);
        }
        pairs
    }
}

fn error(parameter: &Parameter, missing: bool) -> InboundError {
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query | Location::QueryString => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    InboundError::Parameter(InboundParameter {
        place,
        name: parameter.name,
        missing,
    })
}

/// Returns all names and values.
fn all(pairs: &Pairs<'_>) -> Result<Vec<Member>, NotText> {
    let all = pairs.all();
    all.map(|(name, raw)| Ok((name.to_owned(), decoded(raw, FORM)?.into_owned())))
        .collect()
}

/// Reads a parameter of the query or of cookies.
fn of_pairs<T: FromJson>(parameter: &Parameter, pairs: &Pairs<'_>, coding: Coding) -> Found<T> {
    if parameter.json {
        return match pairs.named(parameter.name) {
            [] => None,
            [only] => Some(decoded(only, coding).ok().and_then(|text| as_json(&text))),
            _ => Some(None),
        };
    }
    if parameter.style == Style::FormContent {
        return match pairs.named(parameter.name) {
            [] => None,
            [only] => Some(
                decoded(only, coding)
                    .ok()
                    .and_then(|it| of_content(parameter, &it)),
            ),
            _ => Some(None),
        };
    }
    let is_other = |name: &str| {
        let mut others = parameter.other_names.iter();
        others.any(|other| *other == name || other.ends_with('[') && name.starts_with(other))
    };
    let written = Written {
        name: parameter.name,
        style: parameter.style,
        explode: parameter.explode,
        coding,
        read_as: match (parameter.read_as, parameter.style) {
            (Some(read_as), _) => *read_as,
            (None, Style::DeepObject) => ReadAs::Object(&[], Some(&ReadAs::Any)),
            (None, _) => return undescribed(parameter, pairs, coding),
        },
        is_other: &is_other,
    };
    match written.json(pairs, &|_| false) {
        Ok(None) => None,
        Ok(Some(_)) => {
            Some(texts::read(|looks| Ok(written.json(pairs, looks)?.unwrap_or_default())).ok())
        }
        Err(_) => Some(None),
    }
}

/// Reads a text that is a nested form.
fn of_content<T: FromJson>(parameter: &Parameter, text: &str) -> Option<T> {
    let read = |read_as| texts::read(|looks| form::content(text, read_as, looks)).ok();
    match parameter.read_as {
        Some(read_as) => read(*read_as),
        None => as_json(&to_string(text)).or_else(|| read(ReadAs::Object(&[], Some(&ReadAs::Any)))),
    }
}

/// Reads a parameter whose values the description does not restrict beyond their type.
fn undescribed<T: FromJson>(parameter: &Parameter, pairs: &Pairs<'_>, coding: Coding) -> Found<T> {
    let written = Written {
        name: parameter.name,
        style: parameter.style,
        explode: parameter.explode,
        coding,
        read_as: ReadAs::Any,
        is_other: &|_| false,
    };
    let raw = pairs.named(parameter.name);
    // The members of an object are separate parameters.
    if raw.is_empty() {
        let is_object = parameter.explode && T::IS_NEVER_TEXT;
        return is_object
            .then(|| read_object(&all(pairs).ok()?))
            .flatten()
            .map(Some);
    }
    let Ok(texts) = written.whole(raw) else {
        return Some(None);
    };
    Some(match texts.as_slice() {
        [only] if parameter.explode => read(parameter, only, &texts),
        [only] => written
            .divided(raw)
            .ok()
            .and_then(|texts| read(parameter, only, &texts)),
        _ => read_list(&texts.into_iter().map(Into::into).collect::<Vec<_>>()),
    })
}

/// Reads a value that is one text, or several.
fn read<T: FromJson>(parameter: &Parameter, whole: &str, texts: &[String]) -> Option<T> {
    if parameter.json {
        return as_json(whole);
    }
    let as_text = match T::IS_NEVER_TEXT {
        true => None,
        false => as_json(&to_string(whole)),
    };
    as_text
        .or_else(|| as_json(whole))
        .or_else(|| {
            read_list(
                &texts
                    .iter()
                    .map(|text| text.as_str().into())
                    .collect::<Vec<_>>(),
            )
        })
        .or_else(|| {
            let pairs: Option<Vec<Member>> = match parameter.explode {
                true => texts
                    .iter()
                    .map(|text| text.split_once('='))
                    .map(|pair| pair.map(|(n, v)| (n.to_owned(), v.to_owned())))
                    .collect(),
                false => texts
                    .chunks(2)
                    .map(|pair| match pair {
                        [name, value] => Some((name.clone(), value.clone())),
                        _ => None,
                    })
                    .collect(),
            };
            read_object(&pairs?)
        })
}
