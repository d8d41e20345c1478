// Generated from an OpenAPI specification; change the specification instead.

//! What holds for the whole API.

use clientwright_runtime::describe;

pub(crate) static API: describe::Api = describe::Api {
    name: "Golden \"Hostile\" */ #! \"] ``` API",
    version: "1.0",
    package: env!("CARGO_PKG_NAME"),
    package_version: env!("CARGO_PKG_VERSION"),
    servers: &[
        describe::Server {
            name: "",
            url: "https://hostile.example.com",
            description: "\"] */",
            variables: &[],
        },
    ],
    own_servers: &[],
    security_schemes: &[
        describe::SecurityScheme {
            name: "self",
            kind: describe::SecurityKind::Basic,
        },
        describe::SecurityScheme {
            name: "type",
            kind: describe::SecurityKind::Basic,
        },
        describe::SecurityScheme {
            name: "build",
            kind: describe::SecurityKind::ApiKeyHeader("X-Build"),
        },
    ],
    rate_limits: &[],
    operations: &[
        ("type", "/type/{type}/{Self}/{self}"),
        ("fooBar", "/collide"),
        ("foo_bar", "/collide"),
        ("FooBar", "/collide"),
        ("../../x", "/collide"),
        ("日本語", "/collide"),
        ("mod", "/collide"),
        ("builder", "/methods"),
        ("clone", "/methods"),
        ("core", "/methods"),
        ("123", "/methods"),
        ("!!!", "/methods"),
        ("get by a x- b .json", "/{a}/x-{b}.json"),
    ],
    errors: describe::ErrorConventions::HTTP,
};
