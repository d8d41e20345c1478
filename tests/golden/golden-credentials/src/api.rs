// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new("Golden Credentials", "1.0")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(&[describe::Server::new("https://api.example.com")])
    .security_schemes(
        &[
            describe::SecurityScheme::new(
                "login",
                describe::SecurityKind::OpenIdConnect(
                    "https://login.example.com/.well-known/openid-configuration",
                ),
            ),
            describe::SecurityScheme::new(
                "certificate",
                describe::SecurityKind::MutualTls,
            ),
            describe::SecurityScheme::new(
                "key",
                describe::SecurityKind::ApiKeyHeader("X-Key"),
            ),
            describe::SecurityScheme::new(
                "person",
                describe::SecurityKind::OAuth2(
                    describe::OAuth2Flows::new()
                        .authorization_code(
                            "https://login.example.com/authorize",
                            "https://login.example.com/token",
                        )
                        .authorization_code_refresh("https://login.example.com/refresh"),
                ),
            ),
            describe::SecurityScheme::new(
                "apikey",
                describe::SecurityKind::Http("ApiKey"),
            ),
        ],
    )
    .with_operations(
        &[
            ("byOpenIdConnect", "/discovered"),
            ("withOtherScopes", "/scoped"),
            ("byCertificate", "/certificate"),
            ("byCertificateAndKey", "/both"),
            ("byPerson", "/person"),
            ("byOtherScheme", "/other"),
        ],
    );
