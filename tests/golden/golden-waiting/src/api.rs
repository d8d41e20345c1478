// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new("Golden Waiting", "1.0")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(&[describe::Server::new("https://waiting.example.com/v1")])
    .security_schemes(
        &[
            describe::SecurityScheme::new(
                "key",
                describe::SecurityKind::ApiKeyHeader("X-Key"),
            ),
            describe::SecurityScheme::new(
                "signature",
                describe::SecurityKind::ApiKeyQuery("sig"),
            ),
        ],
    )
    .with_operations(
        &[
            ("startJob", "/jobs"),
            ("moveJob", "/queues/{queue}/jobs/{job}"),
            ("getJob", "/jobs/{id}"),
            ("startExport", "/exports/{name}"),
            ("buildReport", "/reports/{name}"),
            ("readReport", "/reports/{name}"),
            ("startImport", "/imports"),
            ("addHook", "/hooks"),
        ],
    )
    .errors(describe::ErrorConventions::HTTP.code("/code").message("/message"));
