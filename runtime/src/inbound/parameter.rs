//! Parameters of a request, read in the style that they are described in.

use std::borrow::Cow;

use super::path::unescaped;
use super::{InboundError, InboundParameter, Incoming};
use crate::describe::{Location, Parameter, Style};
use crate::headers::{HeaderStyle, Headers, as_json, read_list, read_object};
use crate::json::{FromJson, to_string};

impl Incoming<'_> {
    /// A parameter that must be there.
    ///
    /// # Errors
    /// When it is missing or malformed.
    pub fn required<T: FromJson>(&self, parameter: &Parameter) -> Result<T, InboundError> {
        self.optional(parameter)?
            .ok_or_else(|| error(parameter, true))
    }

    /// A parameter that may be missing.
    ///
    /// # Errors
    /// When it is malformed.
    pub fn optional<T: FromJson>(&self, parameter: &Parameter) -> Result<Option<T>, InboundError> {
        let found = match parameter.location {
            Location::Path => self.of_path(parameter),
            Location::Query => of_pairs(parameter, &self.query),
            Location::QueryString => (!self.query.is_empty())
                .then(|| object(self.query.iter().map(|(n, v)| (n.clone(), v.clone())))),
            Location::Cookie => of_pairs(parameter, &self.cookies()),
            Location::Header => self.of_header(parameter),
        };
        match found {
            None => Ok(None),
            Some(Some(value)) => Ok(Some(value)),
            Some(None) => Err(error(parameter, false)),
        }
    }

    fn of_path<T: FromJson>(&self, parameter: &Parameter) -> Option<Option<T>> {
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
        let texts = raw.split(between).map(unescaped).collect();
        Some(read(parameter, &unescaped(raw), texts))
    }

    fn of_header<T: FromJson>(&self, parameter: &Parameter) -> Option<Option<T>> {
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

    fn cookies(&self) -> Vec<(String, String)> {
        let lines = self.content.headers().get_all(http::header::COOKIE);
        let lines = lines.iter().filter_map(|line| line.to_str().ok());
        lines
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .map(|(name, value)| (unescaped(name).into_owned(), unescaped(value).into_owned()))
            .collect()
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

/// An object of names and values.
fn object<T: FromJson>(pairs: impl Iterator<Item = (String, String)>) -> Option<T> {
    read_object(&pairs.collect::<Vec<_>>())
}

/// A parameter of the query or of cookies.
fn of_pairs<T: FromJson>(parameter: &Parameter, pairs: &[(String, String)]) -> Option<Option<T>> {
    let name = parameter.name;
    if parameter.style == Style::DeepObject {
        let members: Vec<(String, String)> = pairs
            .iter()
            .filter_map(|(key, value)| {
                let member = key
                    .strip_prefix(name)?
                    .strip_prefix('[')?
                    .strip_suffix(']')?;
                Some((member.to_owned(), value.clone()))
            })
            .collect();
        return (!members.is_empty()).then(|| read_object(&members));
    }
    let own: Vec<Cow<'_, str>> = pairs
        .iter()
        .filter(|(key, _)| key == name)
        .map(|(_, value)| Cow::Borrowed(value.as_str()))
        .collect();
    let between = match parameter.style {
        Style::SpaceDelimited => ' ',
        Style::PipeDelimited => '|',
        Style::TabDelimited => '\t',
        _ => ',',
    };
    match own.as_slice() {
        // The members of an object are parameters of their own.
        [] if parameter.explode && T::IS_NEVER_TEXT => object(pairs.iter().cloned()).map(Some),
        [] => None,
        [only] if parameter.explode => Some(read(parameter, only, vec![only.clone()])),
        [only] => {
            let texts = only.split(between).map(Cow::Borrowed).collect();
            Some(read(parameter, only, texts))
        }
        _ => Some(read_list(&own)),
    }
}

/// A value that is one text, or several.
fn read<T: FromJson>(parameter: &Parameter, whole: &str, texts: Vec<Cow<'_, str>>) -> Option<T> {
    if parameter.json {
        return as_json(whole);
    }
    let as_text = match T::IS_NEVER_TEXT {
        true => None,
        false => as_json(&to_string(whole)),
    };
    as_text
        .or_else(|| as_json(whole))
        .or_else(|| read_list(&texts))
        .or_else(|| {
            let pairs: Option<Vec<(String, String)>> = match parameter.explode {
                true => texts
                    .iter()
                    .map(|text| text.split_once('='))
                    .map(|pair| pair.map(|(n, v)| (n.to_owned(), v.to_owned())))
                    .collect(),
                false => texts
                    .chunks(2)
                    .map(|pair| match pair {
                        [name, value] => Some((name.to_string(), value.to_string())),
                        _ => None,
                    })
                    .collect(),
            };
            read_object(&pairs?)
        })
}
