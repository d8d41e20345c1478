// Generated from an OpenAPI specification; change the specification instead.

//! What holds for the whole API.

use clientwright_runtime::describe;

pub(crate) static API: describe::Api = describe::Api {
    name: "Golden Credentials",
    version: "1.0",
    package: env!("CARGO_PKG_NAME"),
    package_version: env!("CARGO_PKG_VERSION"),
    servers: &[
        describe::Server {
            url: "https://api.example.com",
            description: "",
            variables: &[],
        },
    ],
    security_schemes: &[
        describe::SecurityScheme {
            name: "login",
            kind: describe::SecurityKind::OpenIdConnect(
                "https://login.example.com/.well-known/openid-configuration",
            ),
        },
        describe::SecurityScheme {
            name: "certificate",
            kind: describe::SecurityKind::MutualTls,
        },
        describe::SecurityScheme {
            name: "key",
            kind: describe::SecurityKind::ApiKeyHeader("X-Key"),
        },
        describe::SecurityScheme {
            name: "person",
            kind: describe::SecurityKind::OAuth2(
                describe::OAuth2Flows::new()
                    .authorization_code(
                        "https://login.example.com/authorize",
                        "https://login.example.com/token",
                    )
                    .refresh("https://login.example.com/refresh"),
            ),
        },
        describe::SecurityScheme {
            name: "apikey",
            kind: describe::SecurityKind::Http("ApiKey"),
        },
    ],
    rate_limits: &[],
    operations: &[
        ("byOpenIdConnect", "/discovered"),
        ("withOtherScopes", "/scoped"),
        ("byCertificate", "/certificate"),
        ("byCertificateAndKey", "/both"),
        ("byPerson", "/person"),
        ("byOtherScheme", "/other"),
    ],
    errors: describe::ErrorConventions::HTTP,
};
