//! Reading recordings: HAR 1.2, as browsers and proxies export it.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::Value;
use url::Url;

/// A request and its response.
pub struct Exchange {
    /// The method.
    pub method: String,
    /// Host and port, in small letters; without the port where the scheme has it anyway.
    pub host: String,
    /// The path, as it was sent.
    pub path: String,
    /// The pairs of the query, decoded.
    pub query: Vec<(String, String)>,
    /// The headers of the request.
    pub request_headers: Vec<(String, String)>,
    /// The body of the request, if one was recorded.
    pub request_body: Option<Body>,
    /// The status.
    pub status: u16,
    /// The headers of the response.
    pub response_headers: Vec<(String, String)>,
    /// The body of the response, if one was recorded.
    pub response_body: Option<Body>,
}

/// What is sent and received is full of secrets.
impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("method", &self.method)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// A recorded body.
pub struct Body {
    /// The media type, as it was recorded.
    pub media_type: String,
    /// The text; `None` if it is not text.
    pub text: Option<String>,
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("media_type", &self.media_type)
            .finish_non_exhaustive()
    }
}

/// What a file has recorded.
#[derive(Debug, Default)]
pub struct Recording {
    /// The exchanges that can be compared.
    pub exchanges: Vec<Exchange>,
    /// Why others cannot, and how many.
    pub unread: BTreeMap<String, usize>,
}

/// A file is not a recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HarError(String);

impl fmt::Display for HarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for HarError {}

#[derive(Deserialize)]
struct Har {
    log: Log,
}

#[derive(Deserialize)]
struct Log {
    entries: Vec<Value>,
}

#[derive(Deserialize)]
struct Entry {
    request: Request,
    response: Response,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Request {
    method: String,
    url: String,
    #[serde(default)]
    headers: Vec<Pair>,
    post_data: Option<PostData>,
}

#[derive(Deserialize)]
struct Response {
    status: i64,
    #[serde(default)]
    headers: Vec<Pair>,
    content: Option<Content>,
}

#[derive(Deserialize)]
struct Pair {
    name: String,
    value: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PostData {
    #[serde(default)]
    mime_type: String,
    text: Option<String>,
    encoding: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Content {
    #[serde(default)]
    mime_type: String,
    text: Option<String>,
    encoding: Option<String>,
}

/// Reads a recording. Exchanges that cannot be read are counted, with the reason.
///
/// # Errors
///
/// The file is not JSON, or not a HAR.
pub fn read(text: &str) -> Result<Recording, HarError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let har: Har = serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        HarError(match error.classify() {
            // What was found there may be secret.
            serde_json::error::Category::Data => format!(
                "line {line}, column {column}: expected a HAR, an object with `log.entries`: export the recording as HAR 1.2"
            ),
            serde_json::error::Category::Eof => {
                format!("line {line}, column {column}: the file ends too early: export the recording again")
            }
            _ => format!("line {line}, column {column}: expected JSON: export the recording as HAR 1.2"),
        })
    })?;
    let mut recording = Recording::default();
    for entry in har.log.entries {
        match exchange(entry) {
            Ok(exchange) => recording.exchanges.push(exchange),
            Err(why) => *recording.unread.entry(why.to_owned()).or_default() += 1,
        }
    }
    Ok(recording)
}

fn exchange(entry: Value) -> Result<Exchange, &'static str> {
    let entry: Entry = serde_json::from_value(entry)
        .map_err(|_| "an entry lacks a member of HAR 1.2, or has one of another type")?;
    let url = Url::parse(&entry.request.url).map_err(|_| "the URL of an entry cannot be read")?;
    let host = match (url.host_str(), url.port()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (Some(host), None) => host.to_owned(),
        (None, _) => return Err("the URL of an entry has no host"),
    };
    let status = u16::try_from(entry.response.status).unwrap_or_default();
    if !(100..=999).contains(&status) {
        return Err("an entry has no response: the request was blocked, or broke off");
    }
    let request_headers = pairs(entry.request.headers);
    let post = entry.request.post_data;
    let request_body = post.and_then(|post| body(post.mime_type, post.text, post.encoding));
    let content = entry.response.content;
    let response_body =
        content.and_then(|content| body(content.mime_type, content.text, content.encoding));
    Ok(Exchange {
        method: entry.request.method.to_ascii_uppercase(),
        host: host.to_ascii_lowercase(),
        path: url.path().to_owned(),
        query: url.query_pairs().into_owned().collect(),
        request_headers,
        request_body,
        status,
        response_headers: pairs(entry.response.headers),
        response_body,
    })
}

fn pairs(pairs: Vec<Pair>) -> Vec<(String, String)> {
    pairs
        .into_iter()
        .map(|pair| (pair.name.to_ascii_lowercase(), pair.value))
        .collect()
}

/// A body, unless it is empty or was not recorded.
fn body(media_type: String, text: Option<String>, encoding: Option<String>) -> Option<Body> {
    let text = text.filter(|text| !text.is_empty())?;
    let text = match encoding.as_deref() {
        Some("base64") => STANDARD
            .decode(text.trim())
            .ok()
            .and_then(|bytes| String::from_utf8(bytes).ok()),
        _ => Some(text),
    };
    Some(Body { media_type, text })
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn what_is_not_a_recording_is_reported_with_its_place_and_without_its_content() {
        for (text, expected) in [
            ("{", "line 1, column 1: the file ends too early"),
            ("secret", "line 1, column 1: expected JSON"),
            ("{\"log\": \"secret\"}", "expected a HAR"),
        ] {
            let error = read(text).map(|_| ()).map_err(|error| error.to_string());
            let error = error.err().unwrap_or_default();
            assert!(error.contains(expected), "{error}");
            assert!(!error.contains("secret"), "{error}");
        }
    }

    #[test]
    fn entries_that_cannot_be_read_are_counted_and_the_others_are_read() {
        let text = r#"{"log": {"entries": [1,
            {"request": {"method": "get", "url": "https://a.example/b?c=%20d"}, "response": {"status": 200, "content": {"mimeType": "application/json", "text": "e30=", "encoding": "base64"}}},
            {"request": {"method": "GET", "url": "https://a.example/b"}, "response": {"status": 0}}]}}"#;
        let recording = read(text).unwrap_or_default();
        assert_eq!(recording.unread.len(), 2);
        let [only] = recording.exchanges.as_slice() else {
            panic!("{recording:?}");
        };
        assert_eq!((only.method.as_str(), only.path.as_str()), ("GET", "/b"));
        assert_eq!(only.query, [("c".to_owned(), " d".to_owned())]);
        let body = only
            .response_body
            .as_ref()
            .and_then(|body| body.text.as_deref());
        assert_eq!(body, Some("{}"));
    }
}
