// Generated from an OpenAPI specification; change the specification instead.

//! What holds for the whole API.

use clientwright_runtime::describe;

pub(crate) static API: describe::Api = describe::Api {
    name: "Ordering",
    version: "3.1",
    package: env!("CARGO_PKG_NAME"),
    package_version: env!("CARGO_PKG_VERSION"),
    servers: &[
        describe::Server {
            url: "https://api.orange.com/ordering/b2b/v3",
            description: "Production. No test environment is known.",
            variables: &[],
        },
    ],
    security_schemes: &[
        describe::SecurityScheme {
            name: "orange",
            kind: describe::SecurityKind::OAuth2ClientCredentials {
                token_url: "https://api.orange.com/oauth/v3/token",
                scopes: &["b2b:ordering", "b2b:ordering:readonly"],
            },
        },
        describe::SecurityScheme {
            name: "apiKey",
            kind: describe::SecurityKind::ApiKeyHeader("X-Api-Key"),
        },
    ],
    rate_limits: &[],
    operations: &[
        ("listRequests", "/requests"),
        ("submitRequest", "/requests"),
        ("getRequest", "/requests/{id}"),
        ("listCatalogItems", "/catalogItems"),
        ("getCatalogItem", "/catalogItems/{id}"),
        ("getStatus", "/status"),
        ("getVersion", "/version"),
    ],
    errors: describe::ErrorConventions {
        code: "/code",
        message: "/message",
        description: "/description",
        request_id: "X-OAPI-Request-Id",
        expired_token: &[
            describe::ErrorMatch {
                status: 401,
                code: "42",
            },
            describe::ErrorMatch {
                status: 401,
                code: "41",
            },
        ],
        throttled: &[
            describe::ErrorMatch {
                status: 403,
                code: "53",
            },
            describe::ErrorMatch {
                status: 429,
                code: "",
            },
        ],
        unavailable: &[
            describe::ErrorMatch {
                status: 503,
                code: "6",
            },
        ],
        names: &[
            (400, "20", "Invalid URL parameter value"),
            (400, "21", "Missing body"),
            (400, "22", "Invalid body"),
            (400, "23", "Missing body field"),
            (400, "24", "Invalid body field"),
            (400, "25", "Missing header"),
            (400, "26", "Invalid header value"),
            (400, "27", "Missing query-string parameter"),
            (400, "28", "Invalid query-string parameter value"),
            (401, "40", "Missing credentials"),
            (401, "41", "Invalid credentials"),
            (401, "42", "Expired credentials"),
            (403, "50", "Access denied"),
            (403, "51", "Forbidden requester"),
            (403, "52", "Forbidden user"),
            (403, "53", "Too many requests"),
            (404, "60", "Resource not found"),
            (405, "61", "Method not allowed"),
            (406, "62", "Not acceptable"),
            (408, "63", "Request time-out"),
            (409, "69", "Conflict"),
            (411, "64", "Length required"),
            (412, "65", "Precondition failed"),
            (413, "66", "Request entity too large"),
            (414, "67", "Request-URI too long"),
            (415, "68", "Unsupported media type"),
            (429, "53", "Too many requests"),
            (500, "1", "Internal error"),
            (502, "1", "Bad gateway"),
            (503, "5", "Temporarily unavailable"),
            (503, "6", "Over capacity, retry later"),
            (504, "6", "Gateway timeout"),
        ],
    },
};
