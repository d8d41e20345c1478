// Generated from an OpenAPI specification; change the specification instead.

//! What holds for the whole API.

use clientwright_runtime::describe;

pub(crate) static API: describe::Api = describe::Api {
    name: "Golden Security",
    version: "1.0",
    package: env!("CARGO_PKG_NAME"),
    package_version: env!("CARGO_PKG_VERSION"),
    servers: &[
        describe::Server {
            name: "",
            url: "https://{region}.example.com:{port}/{base}",
            description: "Production",
            variables: &[
                describe::ServerVariable {
                    name: "region",
                    default: "eu",
                    values: &["eu", "us"],
                    description: "Where the data is.",
                },
                describe::ServerVariable {
                    name: "port",
                    default: "8443",
                    values: &[],
                    description: "",
                },
                describe::ServerVariable {
                    name: "base",
                    default: "v1",
                    values: &[],
                    description: "",
                },
            ],
        },
        describe::Server {
            name: "",
            url: "https://test.example.com",
            description: "Test",
            variables: &[],
        },
    ],
    own_servers: &[
        describe::OwnServers {
            operations: &["elsewhere"],
            servers: &[
                describe::Server {
                    name: "",
                    url: "https://files.example.com/{area}",
                    description: "",
                    variables: &[
                        describe::ServerVariable {
                            name: "area",
                            default: "public",
                            values: &[],
                            description: "",
                        },
                    ],
                },
            ],
        },
    ],
    security_schemes: &[
        describe::SecurityScheme {
            name: "oauth",
            kind: describe::SecurityKind::OAuth2ClientCredentials {
                token_url: "https://login.example.com/token",
                scopes: &["read", "write"],
            },
        },
        describe::SecurityScheme {
            name: "bearer",
            kind: describe::SecurityKind::Bearer,
        },
        describe::SecurityScheme {
            name: "basic",
            kind: describe::SecurityKind::Basic,
        },
        describe::SecurityScheme {
            name: "headerKey",
            kind: describe::SecurityKind::ApiKeyHeader("X-Key"),
        },
        describe::SecurityScheme {
            name: "queryKey",
            kind: describe::SecurityKind::ApiKeyQuery("api_key"),
        },
        describe::SecurityScheme {
            name: "cookieKey",
            kind: describe::SecurityKind::ApiKeyCookie("session"),
        },
    ],
    rate_limits: &[],
    operations: &[
        ("byDefault", "/default"),
        ("anonymous", "/anonymous"),
        ("optionalBearer", "/optional"),
        ("byBearer", "/bearer"),
        ("byBasic", "/basic"),
        ("byHeader", "/header"),
        ("byQuery", "/query"),
        ("byCookie", "/cookie"),
        ("byBoth", "/both"),
        ("byEither", "/either"),
        ("byMixed", "/mixed"),
        ("byScope", "/scoped"),
        ("elsewhere", "/elsewhere"),
    ],
    errors: describe::ErrorConventions::HTTP,
};
