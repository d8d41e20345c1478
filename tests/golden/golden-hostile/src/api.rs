// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new(
        "Golden \"Hostile\" */ #! \"] ``` API",
        "1.0",
    )
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(
        &[describe::Server::new("https://hostile.example.com").description("\"] */")],
    )
    .security_schemes(
        &[
            describe::SecurityScheme::new("self", describe::SecurityKind::Basic),
            describe::SecurityScheme::new("type", describe::SecurityKind::Basic),
            describe::SecurityScheme::new(
                "build",
                describe::SecurityKind::ApiKeyHeader("X-Build"),
            ),
        ],
    )
    .with_operations(
        &[
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
            ("new", "/lints"),
            ("cmp", "/lints"),
            ("get by a x- b .json", "/{a}/x-{b}.json"),
        ],
    );
