//! An API of the tests, and clients of it over a mock transport.
#![allow(dead_code, reason = "each test file uses its part")]

use std::sync::Arc;
use std::time::Duration;

use clientwright_runtime::describe::*;
use clientwright_runtime::testing::{FixedRandomness, ManualClock, MockTransport};
use clientwright_runtime::{Client, ClientBuilder, Error, RawResponse, ResponseFuture, Value};

pub(crate) static API: Api = Api {
    name: "Things",
    version: "1.0",
    package: "things",
    package_version: "0.1.0",
    servers: &[Server {
        name: "",
        url: "https://{region}.example.com/v1",
        description: "production",
        variables: &[ServerVariable {
            name: "region",
            default: "eu",
            values: &["eu", "us"],
            description: "where",
        }],
    }],
    own_servers: &[OwnServers {
        operations: &["elsewhere"],
        servers: &[Server {
            name: "",
            url: "https://other.example.com",
            description: "",
            variables: &[],
        }],
    }],
    security_schemes: &[
        SecurityScheme {
            name: "oauth",
            kind: SecurityKind::OAuth2ClientCredentials {
                token_url: "/oauth/token",
                scopes: &["things"],
            },
        },
        SecurityScheme {
            name: "key",
            kind: SecurityKind::ApiKeyHeader("X-Api-Key"),
        },
        SecurityScheme {
            name: "query",
            kind: SecurityKind::ApiKeyQuery("api key"),
        },
        SecurityScheme {
            name: "cookie",
            kind: SecurityKind::ApiKeyCookie("session"),
        },
        SecurityScheme {
            name: "basic",
            kind: SecurityKind::Basic,
        },
        SecurityScheme {
            name: "bearer",
            kind: SecurityKind::Bearer,
        },
    ],
    operations: &[],
    rate_limits: &[RateLimit {
        name: "slow",
        requests: 2,
        per: Duration::from_secs(1),
    }],
    errors: ErrorConventions {
        code: "/code",
        message: "/message",
        description: "/description",
        request_id: "X-Request-Id",
        expired_token: &[ErrorMatch {
            status: 401,
            code: "42",
        }],
        throttled: &[
            ErrorMatch {
                status: 403,
                code: "53",
            },
            ErrorMatch {
                status: 429,
                code: "",
            },
        ],
        unavailable: &[ErrorMatch {
            status: 503,
            code: "",
        }],
        names: &[(404, "60", "Resource not found")],
    },
};

pub(crate) const BASE: Operation = Operation {
    api: &API,
    id: "",
    method: Method::Get,
    path: "/things",
    security: &[&[("oauth", &[])]],
    rate_limit: None,
    accept: "application/json",
    success: "200",
    errors: "404 default",
    idempotent: true,
    idempotency_key: None,
};

pub(crate) static LIST: Operation = Operation {
    id: "listThings",
    ..BASE
};
pub(crate) static READ: Operation = Operation {
    id: "readThing",
    path: "/things/{id}",
    ..BASE
};
pub(crate) static OPEN: Operation = Operation {
    id: "open",
    security: &[],
    ..BASE
};
const CREATE_BASE: Operation = Operation {
    method: Method::Post,
    idempotent: false,
    ..BASE
};
pub(crate) static CREATE: Operation = Operation {
    id: "createThing",
    ..CREATE_BASE
};
pub(crate) static SLOW: Operation = Operation {
    id: "slow",
    rate_limit: Some("slow"),
    ..BASE
};
pub(crate) static SLOW_POST: Operation = Operation {
    id: "slowPost",
    rate_limit: Some("slow"),
    ..CREATE_BASE
};
pub(crate) static BOTH: Operation = Operation {
    id: "both",
    security: &[&[("oauth", &[]), ("key", &[])]],
    ..BASE
};
pub(crate) static EITHER: Operation = Operation {
    id: "either",
    security: &[&[("basic", &[])], &[("query", &[]), ("cookie", &[])]],
    ..BASE
};
pub(crate) static OPTIONAL: Operation = Operation {
    id: "optional",
    security: &[&[("bearer", &[])], &[]],
    ..BASE
};
pub(crate) static ELSEWHERE: Operation = Operation {
    id: "elsewhere",
    security: &[],
    ..BASE
};

const QUERY: Parameter = Parameter {
    name: "",
    location: Location::Query,
    style: Style::Form,
    explode: true,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};
pub(crate) static ID: Parameter = Parameter {
    name: "id",
    location: Location::Path,
    style: Style::Simple,
    explode: false,
    ..QUERY
};
pub(crate) static FILTER: Parameter = Parameter {
    name: "filter",
    ..QUERY
};
pub(crate) static OFFSET: Parameter = Parameter {
    name: "offset",
    ..QUERY
};
pub(crate) static LIMIT: Parameter = Parameter {
    name: "limit",
    ..QUERY
};
pub(crate) static CURSOR: Parameter = Parameter {
    name: "cursor",
    ..QUERY
};

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

    pub(crate) async fn run<F: Future>(&self, future: F) -> F::Output {
        self.clock.run(future).await
    }
}

/// A call without parameters.
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
