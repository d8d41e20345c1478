// Generated from an OpenAPI specification; change the specification instead.

//! What holds for the whole API.

use clientwright_runtime::describe;

pub(crate) static API: describe::Api = describe::Api {
    name: "Golden Swagger",
    version: "1.0",
    package: env!("CARGO_PKG_NAME"),
    package_version: env!("CARGO_PKG_VERSION"),
    servers: &[
        describe::Server {
            name: "",
            url: "https://swagger.example.com",
            description: "",
            variables: &[],
        },
    ],
    own_servers: &[],
    security_schemes: &[],
    rate_limits: &[],
    operations: &[
        ("sendForm", "/forms"),
        ("sendParts", "/parts"),
        ("sendMixed", "/mixed"),
        ("getScan", "/scan"),
        ("getReport", "/report"),
    ],
    errors: describe::ErrorConventions::HTTP,
};
