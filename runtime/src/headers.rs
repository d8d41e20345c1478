//! Typed headers.

use std::borrow::Cow;
use std::fmt;

use http::HeaderMap;
use http::header::SET_COOKIE;

use crate::client::LinkSource;
use crate::header_list::{elements, unquoted};
use crate::json::{Document, FirstStep, FromJson, Mismatch, is_json_number, to_string};
use crate::response::HeaderError;

/// A function that reads headers together with the request and the response.
pub(crate) type ReadWithOrigin<H> = fn(&Headers<'_>, LinkSource) -> Result<H, HeaderError>;

/// Reads the headers that the specification of an operation declares.
///
/// ```
/// use clientwright_runtime::{FromHeaders, HeaderError, Headers, Response, Value};
///
/// struct Total(u64);
///
/// impl FromHeaders for Total {
///     fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
///         // A response without it is an error.
///         Ok(Self(headers.required("x-total-count")?))
///     }
/// }
///
/// fn pages(response: &Response<Value, Total>, of: u64) -> u64 {
///     response.headers().0.div_ceil(of)
/// }
/// ```
pub trait FromHeaders: Sized {
    /// Reads the headers.
    ///
    /// # Errors
    /// Returns an error if a header that the type requires is missing or malformed. Generated types
    /// never return one: each of their required headers is a separate `Result`.
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError>;

    /// Returns the function that reads them together with the request and the response, if links need
    /// those.
    #[doc(hidden)]
    #[must_use]
    fn with_origin() -> Option<ReadWithOrigin<Self>> {
        None
    }
}

impl FromHeaders for () {
    fn from_headers(_: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(())
    }
}

/// The serialization of a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderStyle {
    /// Style `simple`: `1`, `1,2`, `from,1,to,9`.
    Simple,
    /// Objects of style `simple` with `explode`: `from=1,to=9`.
    Exploded,
    /// JSON text.
    Json,
}

/// The headers of a response.
///
/// ```
/// use clientwright_runtime::{FromHeaders, HeaderError, Headers};
///
/// struct Remaining(Option<u32>);
///
/// impl FromHeaders for Remaining {
///     fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
///         Ok(Self(headers.optional("x-ratelimit-remaining")))
///     }
/// }
/// ```
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
    /// Returns an optional header. A malformed header is treated as missing.
    #[must_use]
    pub fn optional<T: FromJson>(&self, name: &'static str) -> Option<T> {
        self.optional_in(HeaderStyle::Simple, name)
    }

    /// Returns an optional header in another style.
    #[must_use]
    pub fn optional_in<T: FromJson>(&self, style: HeaderStyle, name: &'static str) -> Option<T> {
        self.required_in(style, name).ok()
    }

    /// Returns a required header.
    ///
    /// # Errors
    /// Returns an error if it is missing or malformed.
    pub fn required<T: FromJson>(&self, name: &'static str) -> Result<T, HeaderError> {
        self.required_in(HeaderStyle::Simple, name)
    }

    /// Returns a required header in another style.
    ///
    /// # Errors
    /// Returns an error if it is missing or malformed.
    pub fn required_in<T: FromJson>(
        &self,
        style: HeaderStyle,
        name: &'static str,
    ) -> Result<T, HeaderError> {
        let error = |missing| HeaderError { name, missing };
        let text = self.value(name).ok_or(error(true))?;
        let found = if is_set_cookie(name) {
            as_json(&to_string(&*text)).or_else(|| read_list(&self.lines(name)))
        } else {
            match style {
                HeaderStyle::Simple => read(&text),
                HeaderStyle::Exploded => exploded(&text)
                    .and_then(|members| read_object(&members))
                    .or_else(|| read(&text)),
                HeaderStyle::Json => as_json(&text).or_else(|| read(&text)),
            }
        };
        found.ok_or(error(false))
    }

    /// Returns the text of a header. Repeated headers are joined to a list, except for `Set-Cookie`,
    /// whose commas are not separators (RFC 9110, 5.3): of that, the first one is returned.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<String> {
        self.value(name).map(Cow::into_owned)
    }

    fn value(&self, name: &str) -> Option<Cow<'_, str>> {
        let mut lines = self.each_line(name);
        let mut all = lines.next()?;
        if !is_set_cookie(name) {
            for line in lines {
                all = Cow::Owned(format!("{all}, {line}"));
            }
        }
        Some(all)
    }

    fn lines(&self, name: &str) -> Vec<Cow<'_, str>> {
        self.each_line(name).collect()
    }

    fn each_line(&self, name: &str) -> impl Iterator<Item = Cow<'_, str>> {
        let lines = self.0.get_all(name).iter();
        lines.map(|line| String::from_utf8_lossy(line.as_bytes().trim_ascii()))
    }
}

fn is_set_cookie(name: &str) -> bool {
    name.eq_ignore_ascii_case(SET_COOKIE.as_str())
}

/// Reads an untyped header by trying it as a string, as JSON, as a list, and as the names and values of
/// an object.
fn read<T: FromJson>(text: &str) -> Option<T> {
    let as_string = match T::IS_NEVER_TEXT {
        true => None,
        false => as_json(&to_string(text)),
    };
    as_string
        .or_else(|| as_json(text))
        .or_else(|| {
            let elements = elements(text);
            read_list(&elements).or_else(|| read_object(&pairs(&elements)?))
        })
        // Repeated lines of JSON.
        .or_else(|| as_json(&format!("[{text}]")))
}

pub(crate) fn as_json<T: FromJson>(json: &str) -> Option<T> {
    try_json(json).ok()
}

fn try_json<T: FromJson>(json: &str) -> Result<T, Option<Mismatch>> {
    let document = Document::parse(json.as_bytes()).map_err(|_| None)?;
    T::from_json(document.root()).map_err(Some)
}

/// A name and its value.
pub(crate) type Member = (String, String);

/// Reads `from,1,to,9`.
fn pairs(elements: &[Cow<'_, str>]) -> Option<Vec<Member>> {
    let member = |pair: &[Cow<'_, str>]| match pair {
        [name, value] => Some((name.to_string(), value.to_string())),
        _ => None,
    };
    elements.chunks(2).map(member).collect()
}

/// Reads `from=1,to=9`.
fn exploded(text: &str) -> Option<Vec<Member>> {
    let member = |element: &Cow<'_, str>| {
        let (name, value) = element.split_once('=')?;
        Some((name.trim().to_owned(), unquoted(value.trim()).into_owned()))
    };
    elements(text).iter().map(member).collect()
}

pub(crate) fn read_list<T: FromJson>(elements: &[Cow<'_, str>]) -> Option<T> {
    let write = |values: &[String]| format!("[{}]", values.join(","));
    read_parts(elements, write, |step| match step {
        FirstStep::Element(index) => Some(index),
        FirstStep::Member(_) => None,
    })
}

pub(crate) fn read_object<T: FromJson>(members: &[Member]) -> Option<T> {
    let values: Vec<Cow<'_, str>> = members
        .iter()
        .map(|(_, value)| Cow::Borrowed(value.as_str()))
        .collect();
    let write = |values: &[String]| {
        let names = members.iter().map(|(name, _)| to_string(name));
        let members = names
            .zip(values)
            .map(|(name, value)| format!("{name}:{value}"));
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
    };
    read_parts(&values, write, |step| match step {
        FirstStep::Member(name) => members.iter().position(|(known, _)| known == name),
        FirstStep::Element(_) => None,
    })
}

/// Reads a value of several untyped parts: each one is treated as a string until that turns out to be
/// wrong.
fn read_parts<T: FromJson>(
    texts: &[Cow<'_, str>],
    write: impl Fn(&[String]) -> String,
    place: impl Fn(FirstStep<'_>) -> Option<usize>,
) -> Option<T> {
    let mut values: Vec<String> = texts.iter().map(|text| to_string(&**text)).collect();
    let mut mismatch = match try_json(&write(&values)) {
        Ok(found) => return Some(found),
        Err(mismatch) => mismatch?,
    };
    let scalars: Vec<String> = texts.iter().map(|text| scalar(text)).collect();
    if let Ok(found) = try_json(&write(&scalars)) {
        return Some(found);
    }
    // A mixture of strings and other values: those that do not match are changed one by one.
    for _ in texts {
        let place = place(mismatch.first_step()?)?;
        let (value, scalar) = (values.get_mut(place)?, scalars.get(place)?);
        if value == scalar {
            return None;
        }
        value.clone_from(scalar);
        mismatch = match try_json(&write(&values)) {
            Ok(found) => return Some(found),
            Err(mismatch) => mismatch?,
        };
    }
    None
}

/// Converts a string to JSON, with the type that it looks like.
fn scalar(text: &str) -> String {
    match text {
        "true" | "false" | "null" => text.to_owned(),
        number if is_json_number(number) => number.to_owned(),
        text => to_string(text),
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        reason = "a test that fails should say so at once"
    )]

    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn commas_in_http_dates_do_not_split_a_list() {
        let dates = "Sun, 06 Nov 1994 08:49:37 GMT, Sunday, 06-Nov-94 08:49:37 GMT";
        let read: Vec<String> = super::read(dates).unwrap();
        assert_eq!(
            read,
            [
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 GMT"
            ]
        );
        let days: Vec<String> = super::read("Sun, Mon, 06").unwrap();
        assert_eq!(days, ["Sun", "Mon", "06"]);
    }

    #[derive(PartialEq)]
    struct Quota {
        name: Option<String>,
        used: i64,
        open: Option<bool>,
    }

    crate::__v1_json_object!(Quota {
        name: optional("name"),
        used: required("used"),
        open: optional("open"),
    });

    fn headers(lines: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, line) in lines {
            headers.append(*name, line.parse().unwrap());
        }
        headers
    }

    fn list(text: &'static str) -> Vec<String> {
        let headers = headers(&[("x-list", text)]);
        Headers(&headers).optional("x-list").unwrap()
    }

    #[test]
    fn objects_are_read_in_simple_and_exploded_style_and_as_json() {
        let headers = headers(&[
            ("x-plain", "name,7,used, 3,open,true"),
            ("x-pairs", "name=\"a, b\",used=3,open=false"),
            ("x-json", r#"{"used":3}"#),
            ("x-odd", "name,7,used"),
        ]);
        let headers = Headers(&headers);
        let plain: Quota = headers.optional("x-plain").unwrap();
        assert_eq!(
            (plain.name.as_deref(), plain.used, plain.open),
            (Some("7"), 3, Some(true))
        );
        let pairs: Quota = headers
            .optional_in(HeaderStyle::Exploded, "x-pairs")
            .unwrap();
        assert_eq!(
            (pairs.name.as_deref(), pairs.used, pairs.open),
            (Some("a, b"), 3, Some(false))
        );
        for style in [
            HeaderStyle::Simple,
            HeaderStyle::Exploded,
            HeaderStyle::Json,
        ] {
            let json: Quota = headers.required_in(style, "x-json").unwrap();
            assert_eq!(json.used, 3);
        }
        let odd = headers.required::<Quota>("x-odd").unwrap_err();
        assert!(!odd.is_missing());
        let map: BTreeMap<String, String> = headers.optional("x-plain").unwrap();
        assert_eq!(map["used"], "3");
    }

    #[test]
    fn commas_inside_quotes_do_not_split_a_list() {
        assert_eq!(list(r#"a, "b, c","d"#), ["a", "\"b", "c\"", "\"d"]);
        assert_eq!(
            list(r#"a, "b, c", "d \"e\", f""#),
            ["a", "b, c", "d \"e\", f"]
        );
        assert_eq!(
            list(r#"</a?x=1>; title="one, two", </b>"#),
            [r#"</a?x=1>; title="one, two""#, "</b>"]
        );
        assert_eq!(list(r#""a"-"b",c"#), [r#""a"-"b""#, "c"]);
    }

    #[test]
    fn commas_inside_the_uri_of_a_link_do_not_split_a_list() {
        assert_eq!(
            list("<a?x=1,2>; rel=next,<b(1,2)>, <c>"),
            ["<a?x=1,2>; rel=next", "<b(1,2)>", "<c>"]
        );
        // Text that is not a URI is split, and so is an unclosed one.
        assert_eq!(list("<5, >6"), ["<5", ">6"]);
        assert_eq!(list("<a,b"), ["<a", "b"]);
    }

    #[test]
    fn repeated_headers_with_json_are_a_list() {
        let headers = headers(&[
            ("x-rows", r#"{"used":1,"name":"a,b"}"#),
            ("x-rows", r#"{"used":2}"#),
        ]);
        let rows: Vec<Quota> = Headers(&headers).optional("x-rows").unwrap();
        assert_eq!(rows.iter().map(|row| row.used).collect::<Vec<_>>(), [1, 2]);
    }

    #[test]
    fn each_line_of_set_cookie_is_one_value() {
        let first = "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT";
        let headers = headers(&[("set-cookie", first), ("set-cookie", "b=2")]);
        let headers = Headers(&headers);
        for name in ["set-cookie", "Set-Cookie"] {
            assert_eq!(
                headers.optional::<Vec<String>>(name).unwrap(),
                [first, "b=2"]
            );
            assert_eq!(headers.required::<String>(name).unwrap(), first);
            assert_eq!(headers.text(name).unwrap(), first);
        }
    }
}
