//! HTTP Digest authentication (RFC 7616) as an interceptor.
//!
//! ```console
//! $ cargo run --example http_digest -- http://localhost:8080 user password
//! ```
//!
//! The server responds to the first request with a challenge, which all further requests answer in advance. The
//! specification of the API need not mention it; if it has a scheme `http` with `digest`, set an `Authorizer` for it
//! that changes nothing.

#![allow(clippy::print_stdout, reason = "an example")]

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use clientwright_runtime::codegen::v1::describe::{Api, Method, Operation};
use clientwright_runtime::http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use clientwright_runtime::http::{HeaderMap, HeaderValue, StatusCode};
use clientwright_runtime::{
    AfterAttempt, Attempt, AttemptResult, BoxFuture, Client, Error, Interceptor, InterceptorError,
    Randomness, RawResponse, Request, Response, Secret, SystemRandomness, Value,
};
use md5::{Digest as _, Md5};

/// Answers the challenges of a server.
pub struct Digest {
    user: String,
    password: Secret,
    randomness: Arc<dyn Randomness>,
    challenge: Mutex<Option<Challenge>>,
}

/// A challenge of a server.
#[derive(Debug, Clone)]
struct Challenge {
    realm: String,
    nonce: String,
    opaque: Option<String>,
    /// Whether the challenge has a quality of protection, as since RFC 2617.
    has_quality: bool,
    algorithm: Algorithm,
    /// Whether the only error of the last request was an old nonce.
    is_stale: bool,
    /// The number of times the nonce was used.
    used: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Algorithm {
    Md5,
    Sha256,
}

impl Algorithm {
    fn name(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Sha256 => "SHA-256",
        }
    }

    fn hash(self, text: &str) -> String {
        let bytes = match self {
            Self::Md5 => Md5::digest(text).to_vec(),
            Self::Sha256 => ring::digest::digest(&ring::digest::SHA256, text.as_bytes())
                .as_ref()
                .to_vec(),
        };
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl Digest {
    /// Creates an interceptor for a user.
    pub fn new(user: &str, password: &str) -> Self {
        Self {
            user: user.to_owned(),
            password: password.into(),
            randomness: Arc::new(SystemRandomness),
            challenge: Mutex::default(),
        }
    }

    /// Sets the source of random numbers.
    pub fn with_randomness(mut self, randomness: Arc<dyn Randomness>) -> Self {
        self.randomness = randomness;
        self
    }

    /// Returns the value of `Authorization`, once there is a challenge.
    fn answer(&self, request: &Request) -> Option<String> {
        let challenge = {
            let mut last = self
                .challenge
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            let challenge = last.as_mut()?;
            challenge.used = challenge.used.saturating_add(1);
            challenge.clone()
        };
        let client_nonce = format!("{:016x}", self.randomness.next());
        Some(self.answer_to(&challenge, &client_nonce, request))
    }

    fn answer_to(&self, challenge: &Challenge, client_nonce: &str, request: &Request) -> String {
        let Challenge {
            realm,
            nonce,
            opaque,
            has_quality,
            algorithm,
            used,
            ..
        } = challenge;
        let hash = |text: &str| algorithm.hash(text);
        let uri = target(&request.url);
        let user = &self.user;
        let who = hash(&format!("{user}:{realm}:{}", self.password.expose()));
        let what = hash(&format!("{}:{uri}", request.method));
        let count = format!("{used:08x}");
        let response = match has_quality {
            true => hash(&format!("{who}:{nonce}:{count}:{client_nonce}:auth:{what}")),
            false => hash(&format!("{who}:{nonce}:{what}")),
        };
        let mut answer = format!(
            "Digest username={}, realm={}, nonce={}, uri={}, algorithm={}, response=\"{response}\"",
            quoted(user),
            quoted(realm),
            quoted(nonce),
            quoted(uri),
            algorithm.name(),
        );
        if *has_quality {
            answer.push_str(&format!(
                ", qop=auth, nc={count}, cnonce=\"{client_nonce}\""
            ));
        }
        if let Some(opaque) = opaque {
            answer.push_str(&format!(", opaque={}", quoted(opaque)));
        }
        answer
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({})", self.user)
    }
}

impl Interceptor for Digest {
    fn before_attempt<'a>(
        &'a self,
        request: &'a mut Request,
        _: Attempt,
    ) -> BoxFuture<'a, Result<(), InterceptorError>> {
        Box::pin(async move {
            if let Some(answer) = self.answer(request) {
                let mut value = HeaderValue::try_from(answer)
                    .map_err(|_| InterceptorError::new("the user name cannot be in a header"))?;
                value.set_sensitive(true);
                request.headers.insert(AUTHORIZATION, value);
            }
            Ok(())
        })
    }

    fn after_attempt<'a>(
        &'a self,
        result: &'a AttemptResult<'a>,
    ) -> BoxFuture<'a, Result<AfterAttempt, InterceptorError>> {
        Box::pin(async move {
            let response = result.response();
            let Some(response) = response.filter(|r| r.status() == StatusCode::UNAUTHORIZED) else {
                return Ok(AfterAttempt::Continue);
            };
            // With the same password, another attempt only helps if the nonce was too old.
            let was_answered = result.request().headers.contains_key(AUTHORIZATION);
            match challenge(response.headers()) {
                Some(challenge) if challenge.is_stale || !was_answered => {
                    let mut last = self
                        .challenge
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner);
                    *last = Some(challenge);
                    Ok(AfterAttempt::SendAgain)
                }
                _ => Ok(AfterAttempt::Continue),
            }
        })
    }
}

/// Returns the path and the query.
fn target(url: &str) -> &str {
    let after_scheme = url.find("://").map_or(0, |at| at + 3);
    let path = url[after_scheme..].find(['/', '?']);
    path.map_or("/", |at| &url[after_scheme + at..])
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Returns the strongest supported challenge.
fn challenge(headers: &HeaderMap) -> Option<Challenge> {
    let values = headers.get_all(WWW_AUTHENTICATE).iter();
    let texts = values.filter_map(|value| value.to_str().ok());
    texts
        .flat_map(challenges)
        .filter_map(|parameters| understood(&parameters))
        .max_by_key(|challenge| challenge.algorithm)
}

fn understood(parameters: &BTreeMap<String, String>) -> Option<Challenge> {
    let algorithm = match parameters
        .get("algorithm")
        .map(|name| name.to_ascii_uppercase())
    {
        None => Algorithm::Md5,
        Some(name) if name == "MD5" => Algorithm::Md5,
        Some(name) if name == "SHA-256" => Algorithm::Sha256,
        Some(_) => return None,
    };
    let qualities = parameters.get("qop").map(String::as_str);
    if qualities.is_some_and(|all| !all.split(',').any(|one| one.trim() == "auth")) {
        return None;
    }
    Some(Challenge {
        realm: parameters.get("realm").cloned().unwrap_or_default(),
        nonce: parameters.get("nonce")?.clone(),
        opaque: parameters.get("opaque").cloned(),
        has_quality: qualities.is_some(),
        algorithm,
        is_stale: parameters
            .get("stale")
            .is_some_and(|stale| stale.eq_ignore_ascii_case("true")),
        used: 0,
    })
}

/// Parses the parameters of each challenge with the scheme Digest in a header.
fn challenges(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut all: Vec<(bool, BTreeMap<String, String>)> = Vec::new();
    for piece in pieces(text) {
        let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
        // The text before a space is the name of a scheme.
        let name = match name.trim().rsplit_once(' ') {
            Some((scheme, name)) => {
                all.push((
                    scheme.trim().eq_ignore_ascii_case("digest"),
                    BTreeMap::new(),
                ));
                name
            }
            None => name.trim(),
        };
        let value = value.trim();
        let value = match value.strip_prefix('"').and_then(|v| v.strip_suffix('"')) {
            Some(inner) => unescaped(inner),
            None => value.to_owned(),
        };
        if let Some((_, parameters)) = all.last_mut() {
            parameters.insert(name.to_ascii_lowercase(), value);
        }
    }
    let digests = all.into_iter().filter(|(is_digest, _)| *is_digest);
    digests.map(|(_, parameters)| parameters).collect()
}

/// Splits at commas outside quotes.
fn pieces(text: &str) -> Vec<&str> {
    let (mut in_quotes, mut escaped) = (false, false);
    text.split(move |c| {
        let is_plain = !std::mem::take(&mut escaped);
        match c {
            '"' if is_plain => in_quotes = !in_quotes,
            '\\' if is_plain && in_quotes => escaped = true,
            _ => {}
        }
        c == ',' && !in_quotes
    })
    .collect()
}

fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => out.extend(characters.next()),
            _ => out.push(c),
        }
    }
    out
}

static API: Api = Api::new("Example", "1");
static READ: Operation = Operation::new(&API, Method::Get, "/", "read");

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn StdError>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [url, user, password] = arguments.as_slice() else {
        return Err("expected a URL, a user and a password".into());
    };
    let client = Client::builder(&API)
        .base_url(url)
        .interceptor(Arc::new(Digest::new(user, password)))
        .build()?;
    let sent = client
        .call(&READ)
        .send(RawResponse::text, RawResponse::error_json);
    let response: Result<Response<String>, Error<Value>> = sent.await;
    println!("{}", response?.into_body());
    Ok(())
}
