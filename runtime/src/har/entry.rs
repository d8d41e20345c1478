//! Conversion of an attempt to a HAR entry.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderMap;
use url::Url;

use super::mask::{MASKED, masked_text};
use super::secrets::Secrets;
use crate::interceptor::AttemptResult;
use crate::json::{self, Object, Value};
use crate::secret_words::sounds_secret;

/// Returns the response; its status is 0 if there is none, as in browsers.
pub(super) fn response(result: &AttemptResult<'_>, secrets: &Secrets) -> Value {
    let empty = HeaderMap::new();
    let (status, received, bytes) = match result.response() {
        Some(response) => (
            response.status().as_u16(),
            response.headers(),
            response.body().clone(),
        ),
        None => (0, &empty, Bytes::new()),
    };
    let content_type = header(received, "content-type");
    let mut content = vec![
        ("size", size(&bytes)),
        ("mimeType", content_type.as_str().into()),
    ];
    content.extend(body(&content_type, &bytes, secrets).map(|text| ("text", text.into())));
    object([
        ("status", status.into()),
        ("statusText", "".into()),
        ("httpVersion", "HTTP/1.1".into()),
        ("cookies", Value::Array(Vec::new())),
        ("headers", headers(received, secrets)),
        ("content", object(content)),
        ("redirectURL", "".into()),
        ("headersSize", (-1).into()),
        ("bodySize", size(&bytes)),
    ])
}

pub(super) fn object<'n>(members: impl IntoIterator<Item = (&'n str, Value)>) -> Value {
    let mut object = Object::new();
    for (name, value) in members {
        object.insert(name, value);
    }
    Value::Object(object)
}

pub(super) fn pair(name: &str, value: &str) -> Value {
    object([("name", name.into()), ("value", value.into())])
}

pub(super) fn size(bytes: &Bytes) -> Value {
    i64::try_from(bytes.len()).unwrap_or(i64::MAX).into()
}

pub(super) fn headers(headers: &HeaderMap, secrets: &Secrets) -> Value {
    let all = headers.iter().map(|(name, value)| {
        let value = match value.to_str() {
            Ok(text) if value.is_sensitive() || secrets.contains(name.as_str()) => {
                masked_text(text)
            }
            Ok(text) => secrets.masked(text).into_owned(),
            Err(_) => MASKED.to_owned(),
        };
        pair(name.as_str(), &value)
    });
    Value::Array(all.collect())
}

pub(super) fn header(headers: &HeaderMap, name: &str) -> String {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default().to_owned()
}

/// Returns the URL and the pairs of its query, without secrets. The template of the path has the names of the
/// parameters in it.
pub(super) fn url(url: &str, template: &str, secrets: &Secrets) -> (String, Value) {
    let Ok(mut url) = Url::parse(url) else {
        return (String::new(), Value::Array(Vec::new()));
    };
    let mut pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    for (name, value) in &mut pairs {
        if secrets.contains(name) {
            *value = masked_text(value);
        }
    }
    if let Some(path) = masked_path(url.path(), template) {
        url.set_path(&path);
    }
    // Credentials before the host are not sent in the URL, and are removed here.
    let _ = url.set_password(None);
    let _ = url.set_username("");
    if pairs.is_empty() {
        url.set_query(None);
    } else {
        url.query_pairs_mut().clear().extend_pairs(&pairs);
    }
    let query = pairs.iter().map(|(name, value)| pair(name, value));
    let query = Value::Array(query.collect());
    (url.into(), query)
}

/// Masks the values of path parameters whose names sound secret; `None` if there are none.
fn masked_path(path: &str, template: &str) -> Option<String> {
    if !parameters(template).any(sounds_secret) {
        return None;
    }
    let mut segments: Vec<Cow<'_, str>> = path.split('/').map(Cow::Borrowed).collect();
    // From the end: the path of the base URL comes first.
    for (segment, part) in segments.iter_mut().rev().zip(template.rsplit('/')) {
        if parameters(part).any(sounds_secret) {
            *segment = masked_segment(segment, part).into();
        }
    }
    Some(segments.join("/"))
}

/// Masks the parameter of a segment, or all of it if it has several.
fn masked_segment(segment: &str, part: &str) -> String {
    let masked = || {
        let (before, rest) = part.split_once('{')?;
        let (_, after) = rest.split_once('}').filter(|(_, it)| !it.contains('{'))?;
        let value = segment.strip_prefix(before)?.strip_suffix(after)?;
        Some(format!("{before}{}{after}", masked_text(value)))
    };
    masked().unwrap_or_else(|| MASKED.to_owned())
}

/// The names of the parameters in the template of a path.
fn parameters(template: &str) -> impl Iterator<Item = &str> {
    let parts = template.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}').map(|(name, _)| name))
}

/// Returns JSON without secrets; `None` for any other body.
pub(super) fn body(content_type: &str, bytes: &Bytes, secrets: &Secrets) -> Option<String> {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    let subtype = essence.split_once('/').map_or("", |(_, subtype)| subtype);
    let is_json =
        subtype.eq_ignore_ascii_case("json") || subtype.to_ascii_lowercase().ends_with("+json");
    if !is_json || bytes.is_empty() {
        return None;
    }
    let mut value: Value = json::from_slice(bytes).ok()?;
    secrets.mask(&mut value);
    Some(json::to_string(&value))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::{body, url};
    use crate::har::secrets::Secrets;

    #[test]
    fn secrets_are_masked_in_bodies_and_urls() {
        let secrets = Secrets::default();
        let text =
            r#"{"a":[{"accessToken":"x","b":{"clientSecret":{"c":7},"d":2}}],"password":null}"#;
        let masked = body(
            "application/problem+json; x=y",
            &Bytes::from_static(text.as_bytes()),
            &secrets,
        );
        let expected = r#"{"a":[{"accessToken":"masked","b":{"clientSecret":{"c":1},"d":2}}],"password":null}"#;
        assert_eq!(masked.as_deref(), Some(expected));
        let (shown, query) = url(
            "https://user:word@a.example/b%20c?api_key=x&d=e%26f",
            "/{name}",
            &secrets,
        );
        assert_eq!(shown, "https://a.example/b%20c?api_key=masked&d=e%26f");
        let expected = r#"[{"name":"api_key","value":"masked"},{"name":"d","value":"e&f"}]"#;
        assert_eq!(crate::json::to_string(&query), expected);
    }

    #[test]
    fn path_parameters_whose_names_indicate_secrets_are_masked() {
        for (path, template, expected) in [
            ("/v1/reset/S3", "/reset/{token}", "/v1/reset/masked"),
            ("/reset/S3/a/", "/reset/{token}/{id}/", "/reset/masked/a/"),
            (
                "/S%2F3/S3.json",
                "/{pin}/{token}.json",
                "/masked/masked.json",
            ),
            ("/S3-S4", "/{token}-{id}", "/masked"),
            ("/token/a%20b", "/token/{id}", "/token/a%20b"),
            ("/4711", "/{pin}", "/1111"),
        ] {
            let full = format!("https://a.example{path}");
            let (shown, _) = url(&full, template, &Secrets::default());
            assert_eq!(shown, format!("https://a.example{expected}"));
        }
    }

    #[test]
    fn bodies_that_are_not_json_are_omitted() {
        let bytes = Bytes::from_static(b"password=x");
        for content_type in ["application/x-www-form-urlencoded", "application/json", ""] {
            assert_eq!(body(content_type, &bytes, &Secrets::default()), None);
        }
    }
}
