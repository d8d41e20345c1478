//! An API for tests, and its clients with a mock transport.
#![allow(dead_code, reason = "each test file uses its part")]

use std::sync::Arc;
use std::time::Duration;

use clientwright_runtime::codegen::v1::describe::*;
use clientwright_runtime::testing::{FixedRandomness, ManualClock, MockAnswer, MockTransport};
use clientwright_runtime::{
    Client, ClientBuilder, Error, MemoryTokenCache, RawResponse, ResponseFuture, TokenCache, Value,
};

pub(crate) static API: Api = Api::new("Things", "1.0")
    .package("things", "0.1.0")
    .servers(&[Server::new("https://{region}.example.com/v1")
        .description("production")
        .variables(&[ServerVariable::new("region", "eu")
            .values(&["eu", "us"])
            .description("where")])])
    .own_servers(&[OwnServers::new(
        &["elsewhere"],
        &[Server::new("https://other.example.com")],
    )])
    .security_schemes(&[
        SecurityScheme::new(
            "oauth",
            SecurityKind::client_credentials("/oauth/token", &["things"]),
        ),
        SecurityScheme::new("key", SecurityKind::ApiKeyHeader("X-Api-Key")),
        SecurityScheme::new("query", SecurityKind::ApiKeyQuery("api key")),
        SecurityScheme::new("cookie", SecurityKind::ApiKeyCookie("session")),
        SecurityScheme::new("basic", SecurityKind::Basic),
        SecurityScheme::new("bearer", SecurityKind::Bearer),
    ])
    .rate_limits(&[RateLimit::new("slow", 2, Duration::from_secs(1))])
    .errors(
        ErrorConventions::empty()
            .code("/code")
            .message("/message")
            .description("/description")
            .request_id("X-Request-Id")
            .expired_token(&[ErrorMatch::new(401, "42")])
            .throttled(&[ErrorMatch::new(403, "53"), ErrorMatch::new(429, "")])
            .unavailable(&[ErrorMatch::new(503, "")])
            .names(&[(404, "60", "Resource not found")]),
    );

const fn operation(method: Method, path: &'static str, id: &'static str) -> Operation {
    Operation::new(&API, method, path, id)
        .answers("200", "404 default")
        .security(&[&[("oauth", &[])]])
}

const fn get(id: &'static str) -> Operation {
    operation(Method::Get, "/things", id)
}

const fn post(id: &'static str) -> Operation {
    operation(Method::Post, "/things", id)
}

pub(crate) static LIST: Operation = get("listThings");
pub(crate) static READ: Operation = operation(Method::Get, "/things/{id}", "readThing");
pub(crate) static OPEN: Operation = get("open").security(&[]);
pub(crate) static CREATE: Operation = post("createThing");
pub(crate) static SLOW: Operation = get("slow").rate_limit("slow");
pub(crate) static SLOW_POST: Operation = post("slowPost").rate_limit("slow");
pub(crate) static BOTH: Operation = get("both").security(&[&[("oauth", &[]), ("key", &[])]]);
pub(crate) static EITHER: Operation =
    get("either").security(&[&[("basic", &[])], &[("query", &[]), ("cookie", &[])]]);
pub(crate) static OPTIONAL: Operation = get("optional").security(&[&[("bearer", &[])], &[]]);
pub(crate) static ELSEWHERE: Operation = get("elsewhere").security(&[]);
/// Operations that need tokens of different scopes.
pub(crate) static READING: Operation = get("reading").security(&[&[("oauth", &["read"])]]);
pub(crate) static WRITING: Operation = post("writing").security(&[&[("oauth", &["write"])]]);

pub(crate) static ID: Parameter = Parameter::path("id");
pub(crate) static FILTER: Parameter = Parameter::query("filter");
pub(crate) static OFFSET: Parameter = Parameter::query("offset");
pub(crate) static LIMIT: Parameter = Parameter::query("limit");
pub(crate) static CURSOR: Parameter = Parameter::query("cursor");

pub(crate) struct Bench {
    pub(crate) clock: ManualClock,
    pub(crate) mock: MockTransport,
}

pub(crate) fn bench() -> Bench {
    let clock = ManualClock::new();
    let mock = MockTransport::new(&clock);
    Bench { clock, mock }
}

impl Bench {
    pub(crate) fn bare(&self) -> ClientBuilder {
        ClientBuilder::new(&API)
            .clock(Arc::new(self.clock.clone()))
            .transport(Arc::new(self.mock.clone()))
            .randomness(Arc::new(FixedRandomness::new(0)))
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        self.bare().client_credentials("oauth", "id", "secret")
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// Returns a cache for the tokens of several clients.
    pub(crate) fn token_cache(&self) -> Arc<dyn TokenCache> {
        Arc::new(MemoryTokenCache::with_clock(Arc::new(self.clock.clone())))
    }

    pub(crate) async fn run<F: Future>(&self, future: F) -> F::Output {
        self.clock.run(future).await
    }
}

/// Returns a response with an empty list.
pub(crate) fn ok() -> MockAnswer {
    MockAnswer::json(200, "[]")
}

/// Spawns all futures, and waits for their outputs in order.
pub(crate) async fn all<F>(futures: Vec<F>) -> Vec<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send,
{
    let handles: Vec<_> = futures.into_iter().map(tokio::spawn).collect();
    let mut outputs = Vec::new();
    for handle in handles {
        outputs.push(handle.await.unwrap());
    }
    outputs
}

/// Sends a call without parameters.
pub(crate) fn call(
    client: &Client,
    operation: &'static Operation,
) -> ResponseFuture<Value, (), Value> {
    client
        .call(operation)
        .send(RawResponse::json, RawResponse::error_json)
}

pub(crate) fn problem(result: Result<impl std::fmt::Debug, Error>) -> Error {
    match result {
        Ok(answer) => panic!("{answer:?}"),
        Err(error) => error,
    }
}
