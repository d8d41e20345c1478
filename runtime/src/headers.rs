//! Typed headers.

use std::borrow::Cow;
use std::fmt;

use http::HeaderMap;

use crate::json::{Document, FromJson, to_string};
use crate::response::HeaderError;
use crate::retry::http_date;
use crate::types::{DateTime, Rfc3339};

/// Reads the headers an operation promises.
pub trait FromHeaders: Sized {
    /// Reads them.
    ///
    /// # Errors
    /// When a required one is missing or malformed.
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError>;
}

impl FromHeaders for () {
    fn from_headers(_: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(())
    }
}

/// The headers of an answer.
#[derive(Clone, Copy)]
pub struct Headers<'a>(pub(crate) &'a HeaderMap);

impl fmt::Debug for Headers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.0.keys().map(http::HeaderName::as_str);
        f.write_str("Headers ")?;
        f.debug_list().entries(names).finish()
    }
}

impl Headers<'_> {
    /// A header that may be missing; a malformed one counts as missing.
    #[must_use]
    pub fn optional<T: FromJson>(&self, name: &'static str) -> Option<T> {
        read(&self.value(name)?)
    }

    /// A header that must be there.
    ///
    /// # Errors
    /// When it is missing or malformed.
    pub fn required<T: FromJson>(&self, name: &'static str) -> Result<T, HeaderError> {
        let error = |missing| HeaderError { name, missing };
        let text = self.value(name).ok_or(error(true))?;
        read(&text).ok_or(error(false))
    }

    /// The text of a header; one that is repeated is a list.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<String> {
        self.value(name).map(Cow::into_owned)
    }

    fn value(&self, name: &str) -> Option<Cow<'_, str>> {
        let mut values = self.0.get_all(name).iter().map(|value| {
            let bytes = value.as_bytes().trim_ascii();
            String::from_utf8_lossy(bytes)
        });
        let mut all = values.next()?;
        for value in values {
            all = Cow::Owned(format!("{all}, {value}"));
        }
        Some(all)
    }
}

/// A header has no types: it is tried as a string, as JSON, as a date of HTTP and as a list.
fn read<T: FromJson>(text: &str) -> Option<T> {
    let as_json = |json: &str| T::from_json(Document::parse(json.as_bytes()).ok()?.root()).ok();
    let as_date = || {
        let date = DateTime::<Rfc3339>::new(http_date(text)?);
        as_json(&to_string(&date))
    };
    let as_list = |scalar: &dyn Fn(&str) -> String| {
        let elements: Vec<String> = text
            .split(',')
            .map(|element| scalar(element.trim()))
            .collect();
        as_json(&format!("[{}]", elements.join(",")))
    };
    as_json(&to_string(text))
        .or_else(|| as_json(text))
        .or_else(as_date)
        .or_else(|| as_list(&|element| to_string(element)))
        .or_else(|| as_list(&|element| element.to_owned()))
}
