// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub static API: describe::Api = describe::Api::new("Golden Commands", "1")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(&[describe::Server::new("https://commands.example")])
    .security_schemes(
        &[
            describe::SecurityScheme::new("login", describe::SecurityKind::Basic),
            describe::SecurityScheme::new(
                "key",
                describe::SecurityKind::ApiKeyHeader("X-Key"),
            ),
        ],
    )
    .with_operations(
        &[
            ("getFile", "/files/{name}"),
            ("putFile", "/files/{name}"),
            ("sendForm", "/forms"),
            ("sendParcel", "/parcels"),
            ("listThings", "/things"),
            ("createThing", "/things"),
            ("readAccount", "/account"),
            ("addNote", "/notes"),
            ("followLog", "/log"),
            ("ask", "/answers"),
            ("startJob", "/jobs"),
            ("getJob", "/jobs/{id}"),
            ("deleteJob", "/jobs/{id}"),
            ("buildReport", "/reports/{name}"),
        ],
    );
