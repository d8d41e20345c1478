//! A small client, and helpers that start a sandbox.

use std::time::Duration;

use orange_sandbox::{Options, Sandbox};
use reqwest::Method;
use reqwest::blocking::{Client, RequestBuilder};
use reqwest::header::HeaderMap;
use serde_json::Value;

/// A sandbox without rate limits.
pub(super) fn unlimited() -> Options {
    Options::new().rate_limits(false)
}

pub(super) fn start(options: Options) -> Sandbox {
    Sandbox::start(options).unwrap()
}

pub(super) fn http() -> Client {
    // Another test may already have installed the provider.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder()
        .no_proxy()
        .timeout(Duration::from_secs(20))
        .build()
        .unwrap()
}

/// A response with its complete body.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
}

impl Reply {
    /// Sends a request; every response of the sandbox must have a request id.
    pub(super) fn of(request: RequestBuilder) -> Self {
        let response = request.send().unwrap();
        let reply = Self {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: response.text().unwrap(),
        };
        assert!(!reply.header("x-oapi-request-id").is_empty(), "{reply:?}");
        reply
    }

    pub(super) fn header(&self, name: &str) -> &str {
        match self.headers.get(name) {
            Some(value) => value.to_str().unwrap(),
            None => "",
        }
    }

    pub(super) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    /// The status and the code of Orange's error body, whose format is checked.
    pub(super) fn problem(&self) -> (u16, i64) {
        let body = self.json();
        assert!(body["message"].is_string(), "{self:?}");
        assert!(body["description"].is_string(), "{self:?}");
        (self.status, body["code"].as_i64().unwrap())
    }
}

/// Calls the APIs of a sandbox with valid credentials.
pub(super) struct Caller {
    pub(super) http: Client,
    token: String,
    api_key: String,
}

impl Caller {
    pub(super) fn of(sandbox: &Sandbox) -> Self {
        Self {
            http: http(),
            token: token(sandbox),
            api_key: sandbox.credentials().api_key.clone(),
        }
    }

    pub(super) fn request(&self, method: Method, url: String) -> RequestBuilder {
        self.http
            .request(method, url)
            .bearer_auth(&self.token)
            .header("x-api-key", &self.api_key)
    }

    pub(super) fn get(&self, url: String) -> Reply {
        Reply::of(self.request(Method::GET, url))
    }

    pub(super) fn post(&self, url: String, body: &Value) -> Reply {
        Reply::of(self.request(Method::POST, url).json(body))
    }

    pub(super) fn patch(&self, url: String, body: &Value) -> Reply {
        Reply::of(self.request(Method::PATCH, url).json(body))
    }

    pub(super) fn delete(&self, url: String) -> Reply {
        Reply::of(self.request(Method::DELETE, url))
    }
}

/// A valid token request.
pub(super) fn token_request(sandbox: &Sandbox) -> RequestBuilder {
    let credentials = sandbox.credentials();
    http()
        .post(sandbox.token_url())
        .basic_auth(&credentials.client_id, Some(&credentials.client_secret))
        .header("accept", "application/json")
        .header("content-type", "application/x-www-form-urlencoded")
        .body("grant_type=client_credentials")
}

pub(super) fn token(sandbox: &Sandbox) -> String {
    let reply = Reply::of(token_request(sandbox));
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json()["access_token"].as_str().unwrap().to_owned()
}
