//! Names of secrets, and secrets in URLs, wherever they are in a text: servers copy the query of a request into links.

use std::borrow::Cow;

use super::mask::{MASKED, masked_number, masked_text};
use crate::describe::{Operation, SecurityKind};
use crate::json::Value;
use crate::secret_words::sounds_secret;

/// The names of values that are secret.
#[derive(Default)]
pub(super) struct Secrets {
    /// The names of the API keys of the API, whatever they sound like.
    keys: Vec<&'static str>,
}

impl Secrets {
    /// The secrets of calls of an operation.
    pub(super) fn of(operation: &Operation) -> Self {
        let schemes = operation.api.security_schemes.iter();
        let keys = schemes.filter_map(|scheme| match scheme.kind {
            SecurityKind::ApiKeyHeader(name)
            | SecurityKind::ApiKeyQuery(name)
            | SecurityKind::ApiKeyCookie(name) => Some(name),
            _ => None,
        });
        Self {
            keys: keys.collect(),
        }
    }

    /// Whether the value of a header or a query parameter with this name is secret.
    pub(super) fn contains(&self, name: &str) -> bool {
        sounds_secret(name) || self.keys.iter().any(|key| key.eq_ignore_ascii_case(name))
    }

    /// Masks the members whose names indicate secrets, with their content, and secrets in the URLs of other
    /// members. It uses an explicit stack: bodies may be nested deeply.
    pub(super) fn mask(&self, value: &mut Value) {
        let mut open = vec![(value, false)];
        while let Some((value, is_secret)) = open.pop() {
            match value {
                Value::Object(object) => {
                    // Names of API keys, such as `key`, are common in bodies, and mean something else there.
                    let names: Vec<bool> = object
                        .keys()
                        .map(|name| is_secret || sounds_secret(name))
                        .collect();
                    open.extend(object.values_mut().zip(names));
                }
                Value::Array(items) => open.extend(items.iter_mut().map(|item| (item, is_secret))),
                Value::String(text) if is_secret => *text = masked_text(text),
                Value::String(text) => {
                    if let Cow::Owned(masked) = self.masked(text) {
                        *text = masked;
                    }
                }
                Value::Number(number) if is_secret => *number = masked_number(number),
                Value::Boolean(value) if is_secret => *value = false,
                _ => {}
            }
        }
    }

    /// Masks secret query parameters, and user names and passwords, in the URLs of a text.
    pub(super) fn masked<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if !text.contains(['?', '&']) && !text.contains("//") {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find(['?', '&', '/']) {
            let (before, from) = rest.split_at(at);
            out.push_str(before);
            if let Some(after) = from.strip_prefix("//") {
                out.push_str("//");
                let authority = after.find(ends_authority).unwrap_or(after.len());
                let user = after.get(..authority).and_then(|it| it.rfind('@'));
                rest = user.map_or(after, |at| after.get(at + 1..).unwrap_or_default());
                continue;
            }
            let (sign, after) = from.split_at(1);
            out.push_str(sign);
            rest = after;
            if sign == "/" {
                continue;
            }
            let end = after.find(ends_value).unwrap_or(after.len());
            let (pair, next) = after.split_at(end);
            if let Some((name, _)) = pair.split_once('=')
                && self.contains(&decoded(name))
            {
                out.push_str(name);
                out.push('=');
                out.push_str(MASKED);
                rest = next;
            }
        }
        out.push_str(rest);
        Cow::Owned(out)
    }
}

/// Whether a character ends the value of a query parameter, or the URL, in a text.
fn ends_value(c: char) -> bool {
    matches!(c, '&' | '#' | '<' | '>' | '"' | '\'') || c.is_whitespace()
}

fn ends_authority(c: char) -> bool {
    matches!(c, '/' | '?') || ends_value(c)
}

fn decoded(name: &str) -> Cow<'_, str> {
    let mut pairs = url::form_urlencoded::parse(name.as_bytes());
    pairs.next().map_or(Cow::Borrowed(name), |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::Secrets;
    use crate::json::{self, Value};

    #[test]
    fn masked_members_keep_their_type_and_format() {
        let secrets = Secrets { keys: vec!["n"] };
        let text = r#"{"pin":4711,"tokens":[{"id":"x","n":-1.25e3,"ok":true,"none":null}],"n":1,"next":"/a?n=S3"}"#;
        let mut value: Value = json::from_slice(text.as_bytes()).unwrap_or_default();
        secrets.mask(&mut value);
        let expected = r#"{"n":1,"next":"/a?n=masked","pin":1000,"tokens":[{"id":"masked","n":-1.00e0,"none":null,"ok":false}]}"#;
        assert_eq!(json::to_string(&value), expected);
    }

    #[test]
    fn keys_are_masked_in_the_urls_of_a_text() {
        let secrets = Secrets { keys: vec!["key"] };
        for (text, expected) in [
            (
                "/a?key=S3&page=2&key=S3#x",
                "/a?key=masked&page=2&key=masked#x",
            ),
            (
                "<https://h/a?b=1&%6Bey=S3>; rel=\"next\", <?key=S3>; rel=self",
                "<https://h/a?b=1&%6Bey=masked>; rel=\"next\", <?key=masked>; rel=self",
            ),
            (
                "https://user:S3@h/a?access_token=S3",
                "https://h/a?access_token=masked",
            ),
            ("see //S3@h", "see //h"),
            ("monkey=1 & key=2?", "monkey=1 & key=2?"),
            ("a/b/c?d=e@f", "a/b/c?d=e@f"),
            ("?key", "?key"),
            ("", ""),
        ] {
            assert_eq!(secrets.masked(text), expected, "{text}");
        }
    }
}
