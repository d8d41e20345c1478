// Generated from an OpenAPI specification; change the specification instead.

//! What holds for the whole API.

use clientwright_runtime::describe;

pub(crate) static API: describe::Api = describe::Api {
    name: "Golden Constants",
    version: "1.0",
    package: env!("CARGO_PKG_NAME"),
    package_version: env!("CARGO_PKG_VERSION"),
    servers: &[
        describe::Server {
            name: "",
            url: "https://constants.example.com",
            description: "",
            variables: &[],
        },
    ],
    own_servers: &[],
    security_schemes: &[],
    rate_limits: &[],
    operations: &[("sendConstants", "/constants")],
    errors: describe::ErrorConventions::HTTP,
};
