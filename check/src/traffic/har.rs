//! Reads recordings in the format HAR 1.2, as exported by browsers and proxies.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::Value;
use url::Url;

/// The recorder of generated clients, which masks secret-sounding values.
const MASKS: &str = "clientwright-runtime";

/// A request and its response.
pub struct Exchange {
    /// The number of the entry in the recording, starting at 1.
    pub entry: usize,
    /// The method.
    pub method: String,
    /// Host and port, in lower case; without the default port of the scheme.
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

/// Does not show the content, which may contain secrets.
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
    /// The content.
    pub content: Content,
}

/// The content of a recorded body.
#[derive(Debug)]
pub enum Content {
    /// Text.
    Text(String),
    /// Content that cannot be compared, with the reason.
    Unreadable(&'static str),
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("media_type", &self.media_type)
            .finish_non_exhaustive()
    }
}

/// A recording.
#[derive(Debug, Default)]
pub struct Recording {
    /// The name of the recording in messages, e.g. its file name.
    pub name: String,
    /// Whether the recorder masked secret-sounding values, preserving only type and format.
    pub masked: bool,
    /// The exchanges that can be compared.
    pub exchanges: Vec<Exchange>,
    /// The reasons why others cannot be compared, with their numbers.
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
    #[serde(default)]
    creator: Value,
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
    content: Option<RecordedContent>,
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
struct RecordedContent {
    #[serde(default)]
    size: Value,
    #[serde(default)]
    mime_type: String,
    text: Option<String>,
    encoding: Option<String>,
}

/// Reads a recording. Unreadable exchanges are counted, with the reason.
///
/// # Errors
///
/// The file is not JSON, or not a HAR.
pub fn read(file: impl AsRef<[u8]>) -> Result<Recording, HarError> {
    let file = file.as_ref();
    if let Some(packed) = packed(file) {
        return Err(HarError(format!(
            "the file is compressed ({packed}): decompress it first"
        )));
    }
    let text = str::from_utf8(file).map_err(|error| {
        let at = error.valid_up_to();
        HarError(format!(
            "byte {at}: expected UTF-8: export the recording as HAR 1.2"
        ))
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let har: Har = serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        HarError(match error.classify() {
            // The content at this position may be secret.
            serde_json::error::Category::Data => format!(
                "line {line}, column {column}: expected a HAR, an object with `log.entries`: export the recording as HAR 1.2"
            ),
            serde_json::error::Category::Eof => {
                format!("line {line}, column {column}: the file ends too early: export the recording again")
            }
            _ => format!("line {line}, column {column}: expected JSON: export the recording as HAR 1.2"),
        })
    })?;
    let creator = har.log.creator.get("name").and_then(Value::as_str);
    let mut recording = Recording {
        masked: creator == Some(MASKS),
        ..Recording::default()
    };
    for (entry, recorded) in (1..).zip(har.log.entries) {
        match exchange(entry, recorded) {
            Ok(exchange) => recording.exchanges.push(exchange),
            Err(why) => *recording.unread.entry(why.to_owned()).or_default() += 1,
        }
    }
    Ok(recording)
}

fn exchange(number: usize, entry: Value) -> Result<Exchange, &'static str> {
    let entry: Entry = serde_json::from_value(entry)
        .map_err(|_| "an entry lacks a property of HAR 1.2, or has one of the wrong type")?;
    let url = Url::parse(&entry.request.url).map_err(|_| "the URL of an entry cannot be read")?;
    let host = match (url.host_str(), url.port()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (Some(host), None) => host.to_owned(),
        (None, _) => return Err("the URL of an entry has no host"),
    };
    let status = u16::try_from(entry.response.status).unwrap_or_default();
    if !(100..=999).contains(&status) {
        return Err("an entry has no response: the request was blocked or aborted");
    }
    let request_headers = pairs(entry.request.headers);
    let response_headers = pairs(entry.response.headers);
    let request_body = entry.request.post_data.and_then(|post| {
        body(
            post.mime_type,
            post.text,
            post.encoding.as_deref(),
            &request_headers,
        )
    });
    let response_body = entry.response.content.and_then(|content| {
        let encoding = content.encoding.as_deref();
        let media_type = content.mime_type.clone();
        let recorded = body(content.mime_type, content.text, encoding, &response_headers);
        let is_left_out =
            content.size.as_u64().is_some_and(|size| size > 0) && !media_type.is_empty();
        recorded.or_else(|| {
            is_left_out.then_some(Body {
                media_type,
                content: Content::Unreadable("bodies that were not recorded"),
            })
        })
    });
    Ok(Exchange {
        entry: number,
        method: entry.request.method.to_ascii_uppercase(),
        host: host.to_ascii_lowercase(),
        path: url.path().to_owned(),
        query: url.query_pairs().into_owned().collect(),
        request_headers,
        request_body,
        status,
        response_headers,
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
fn body(
    media_type: String,
    text: Option<String>,
    encoding: Option<&str>,
    headers: &[(String, String)],
) -> Option<Body> {
    let text = text.filter(|text| !text.is_empty())?;
    let content = match encoding {
        Some(encoding) if encoding.eq_ignore_ascii_case("base64") => decoded(&text, headers),
        // Bytes that were decoded as text.
        _ if text.starts_with('\u{1f}') => Content::Unreadable("bodies that are still compressed"),
        _ => Content::Text(text),
    };
    Some(Body {
        media_type,
        content,
    })
}

fn decoded(text: &str, headers: &[(String, String)]) -> Content {
    let text: String = text.split_ascii_whitespace().collect();
    let Ok(bytes) = STANDARD.decode(text) else {
        return Content::Unreadable("bodies that are declared as Base64, but are not valid Base64");
    };
    match packed(&bytes) {
        Some("gzip") => return Content::Unreadable("bodies that are still compressed (gzip)"),
        Some(_) => return Content::Unreadable("bodies that are still compressed"),
        None => {}
    }
    match String::from_utf8(bytes) {
        Ok(text) => Content::Text(text),
        Err(_) => {
            let encoding = headers.iter().find(|(name, _)| name == "content-encoding");
            Content::Unreadable(match encoding.map(|(_, value)| value.trim()) {
                Some("br") => "bodies that are still compressed (br)",
                Some("zstd") => "bodies that are still compressed (zstd)",
                Some("deflate") => "bodies that are still compressed (deflate)",
                None | Some("" | "identity") => "bodies that are not UTF-8",
                Some(_) => "bodies that are still compressed",
            })
        }
    }
}

/// The compression of bytes, according to their first bytes.
fn packed(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x1f, 0x8b, ..] => Some("gzip"),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => Some("zstd"),
        [b'P', b'K', 3, 4, ..] => Some("zip"),
        [b'B', b'Z', b'h', ..] => Some("bzip2"),
        [0xfd, b'7', b'z', b'X', b'Z', ..] => Some("xz"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Content, body, read};

    #[test]
    fn an_invalid_recording_is_reported_without_its_content() {
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
    fn unreadable_entries_are_counted_and_the_others_are_read() {
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
        let content = only.response_body.as_ref().map(|body| &body.content);
        assert!(matches!(content, Some(Content::Text(text)) if text == "{}"));
    }

    #[test]
    fn compressed_files_are_distinguished_from_invalid_text() {
        for (file, expected) in [
            (
                &[0x1f, 0x8b, 8, 0][..],
                "compressed (gzip): decompress it first",
            ),
            (&[b'P', b'K', 3, 4], "compressed (zip)"),
            (&[b'{', 0xff], "byte 1: expected UTF-8"),
        ] {
            let error = read(file).map(|_| ()).map_err(|error| error.to_string());
            let error = error.err().unwrap_or_default();
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn unreadable_bodies_are_reported_with_the_reason() {
        let header = [("content-encoding".to_owned(), "br".to_owned())];
        for (text, encoding, headers, expected) in [
            (
                "H4sIAAAAAAAA",
                Some("base64"),
                &[][..],
                "still compressed (gzip)",
            ),
            ("\u{1f}\u{fffd}\u{8}", None, &[], "still compressed"),
            (
                "/////w==",
                Some("base64"),
                &header[..],
                "still compressed (br)",
            ),
            ("/////w==", Some("base64"), &[], "not UTF-8"),
            (
                "not Base64!",
                Some("Base64"),
                &[],
                "are declared as Base64, but are not valid Base64",
            ),
        ] {
            let body = body(
                "application/json".to_owned(),
                Some(text.to_owned()),
                encoding,
                headers,
            );
            let Some(Content::Unreadable(why)) = body.map(|body| body.content) else {
                panic!("{text} is readable");
            };
            assert!(why.ends_with(expected), "{why}");
        }
    }
}
