// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new("Golden Security", "1.0")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(
        &[
            describe::Server::new("https://{region}.example.com:{port}/{base}")
                .description("Production")
                .variables(
                    &[
                        describe::ServerVariable::new("region", "eu")
                            .values(&["eu", "us"])
                            .description("The location of the data."),
                        describe::ServerVariable::new("port", "8443"),
                        describe::ServerVariable::new("base", "v1"),
                    ],
                ),
            describe::Server::new("https://test.example.com").description("Test"),
        ],
    )
    .own_servers(
        &[
            describe::OwnServers::new(
                &["elsewhere"],
                &[
                    describe::Server::new("https://files.example.com/{area}")
                        .variables(&[describe::ServerVariable::new("area", "public")]),
                ],
            ),
        ],
    )
    .security_schemes(
        &[
            describe::SecurityScheme::new(
                "oauth",
                describe::SecurityKind::client_credentials(
                    "https://login.example.com/token",
                    &["read", "write"],
                ),
            ),
            describe::SecurityScheme::new("bearer", describe::SecurityKind::Bearer),
            describe::SecurityScheme::new("basic", describe::SecurityKind::Basic),
            describe::SecurityScheme::new(
                "headerKey",
                describe::SecurityKind::ApiKeyHeader("X-Key"),
            ),
            describe::SecurityScheme::new(
                "queryKey",
                describe::SecurityKind::ApiKeyQuery("api_key"),
            ),
            describe::SecurityScheme::new(
                "cookieKey",
                describe::SecurityKind::ApiKeyCookie("session"),
            ),
        ],
    )
    .with_operations(
        &[
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
    );
