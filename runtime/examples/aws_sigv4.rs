//! AWS Signature Version 4 as an interceptor.
//!
//! ```console
//! $ AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=… cargo run --example aws_sigv4 -- \
//!     'https://ec2.eu-west-3.amazonaws.com' eu-west-3 ec2
//! ```
//!
//! The signature covers method, path, query, host, content type, all headers `x-amz-…`, and the body.

#![allow(clippy::print_stdout, reason = "an example")]

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use clientwright_runtime::codegen::v1::describe::{Api, Method, Operation};
use clientwright_runtime::http::HeaderValue;
use clientwright_runtime::http::header::AUTHORIZATION;
use clientwright_runtime::{
    Attempt, BoxFuture, Client, Clock, DateTime, Error, Interceptor, InterceptorError, RawResponse,
    Request, Response, Rfc3339, Secret, SystemClock, Value,
};
use ring::hmac;

/// Signs requests to AWS services and services with compatible signatures.
pub struct SigV4 {
    access_key: String,
    secret_key: Secret,
    session_token: Option<Secret>,
    region: String,
    service: String,
    clock: Arc<dyn Clock>,
}

impl SigV4 {
    /// Creates a signer with a key, for a service in a region.
    pub fn new(access_key: &str, secret_key: &str, region: &str, service: &str) -> Self {
        Self {
            access_key: access_key.to_owned(),
            secret_key: secret_key.into(),
            session_token: None,
            region: region.to_owned(),
            service: service.to_owned(),
            clock: Arc::new(SystemClock::new()),
        }
    }

    /// Sets the session token of temporary keys.
    pub fn with_session_token(mut self, token: &str) -> Self {
        self.session_token = Some(token.into());
        self
    }

    /// Sets the clock.
    pub fn with_clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    fn sign(&self, request: &mut Request) -> Result<(), InterceptorError> {
        let unusable = |_| InterceptorError::new("the signature cannot be a header");
        let (date, time) = date_and_time(self.clock.wall());
        let stamp = HeaderValue::try_from(&time).map_err(unusable)?;
        request.headers.insert("x-amz-date", stamp);
        if let Some(token) = &self.session_token {
            let mut token = HeaderValue::try_from(token.expose()).map_err(unusable)?;
            token.set_sensitive(true);
            request.headers.insert("x-amz-security-token", token);
        }
        let (host, path, query) = parts(&request.url);
        let mut headers = vec![("host".to_owned(), host.to_owned())];
        for (name, value) in &request.headers {
            if *name == "content-type" || name.as_str().starts_with("x-amz-") {
                let value = String::from_utf8_lossy(value.as_bytes());
                let words: Vec<&str> = value.split_whitespace().collect();
                headers.push((name.as_str().to_owned(), words.join(" ")));
            }
        }
        headers.sort();
        let names: Vec<&str> = headers.iter().map(|(name, _)| name.as_str()).collect();
        let names = names.join(";");
        let lines: String = headers
            .iter()
            .map(|(name, value)| format!("{name}:{value}\n"))
            .collect();
        let canonical = format!(
            "{}\n{}\n{}\n{lines}\n{names}\n{}",
            request.method,
            canonical_path(path, &self.service),
            canonical_query(query),
            hash(&request.body)
        );
        let scope = format!("{date}/{}/{}/aws4_request", self.region, self.service);
        let text = format!(
            "AWS4-HMAC-SHA256\n{time}\n{scope}\n{}",
            hash(canonical.as_bytes())
        );
        let mut key = format!("AWS4{}", self.secret_key.expose()).into_bytes();
        for part in [&date, &self.region, &self.service, "aws4_request"] {
            key = mac(&key, part);
        }
        let signature = hex(&mac(&key, &text));
        let value = format!(
            "AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={names}, Signature={signature}",
            self.access_key
        );
        let mut value = HeaderValue::try_from(value).map_err(unusable)?;
        value.set_sensitive(true);
        request.headers.insert(AUTHORIZATION, value);
        Ok(())
    }
}

impl fmt::Debug for SigV4 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "SigV4({}, {}, {})",
            self.access_key, self.region, self.service
        )
    }
}

impl Interceptor for SigV4 {
    fn before_attempt<'a>(
        &'a self,
        request: &'a mut Request,
        _: Attempt,
    ) -> BoxFuture<'a, Result<(), InterceptorError>> {
        Box::pin(async move { self.sign(request) })
    }
}

/// Returns the date and the time in the formats `20150830` and `20150830T123600Z`.
fn date_and_time(now: SystemTime) -> (String, String) {
    let now = DateTime::<Rfc3339>::new(now);
    let date = now.date().to_string().replace('-', "");
    let (hour, minute, second) = (now.hour(), now.minute(), now.second());
    let time = format!("{date}T{hour:02}{minute:02}{second:02}Z");
    (date, time)
}

/// Splits a URL into host with port, path and query.
fn parts(url: &str) -> (&str, &str, &str) {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    match rest.find('/') {
        Some(at) => (&rest[..at], &rest[at..], query),
        None => (rest, "/", query),
    }
}

/// Encodes the encoded path once more, as required by all services except S3.
fn canonical_path(path: &str, service: &str) -> String {
    match service {
        "s3" => path.to_owned(),
        _ => path.split('/').map(encoded).collect::<Vec<_>>().join("/"),
    }
}

fn canonical_query(query: &str) -> String {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let mut pairs: Vec<(&str, &str)> = pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .collect();
    pairs.sort_unstable();
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    pairs.join("&")
}

fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

fn hash(bytes: &[u8]) -> String {
    hex(ring::digest::digest(&ring::digest::SHA256, bytes).as_ref())
}

fn mac(key: &[u8], text: &str) -> Vec<u8> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, key);
    hmac::sign(&key, text.as_bytes()).as_ref().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

static API: Api = Api::new("Example", "1");
static READ: Operation = Operation::new(&API, Method::Get, "/", "read");

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn StdError>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [url, region, service] = arguments.as_slice() else {
        return Err("expected a URL, a region and a service".into());
    };
    let access_key = std::env::var("AWS_ACCESS_KEY_ID")?;
    let secret_key = std::env::var("AWS_SECRET_ACCESS_KEY")?;
    let mut signer = SigV4::new(&access_key, &secret_key, region, service);
    if let Ok(token) = std::env::var("AWS_SESSION_TOKEN") {
        signer = signer.with_session_token(&token);
    }
    let client = Client::builder(&API)
        .base_url(url)
        .interceptor(Arc::new(signer))
        .build()?;
    let sent = client
        .call(&READ)
        .send(RawResponse::text, RawResponse::error_json);
    let response: Result<Response<String>, Error<Value>> = sent.await;
    println!("{}", response?.into_body());
    Ok(())
}
