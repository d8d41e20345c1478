// Generated from an OpenAPI specification; change the specification instead.

//! What holds for the whole API.

use clientwright_runtime::describe;

pub(crate) static API: describe::Api = describe::Api {
    name: "Golden Content",
    version: "1.0",
    package: env!("CARGO_PKG_NAME"),
    package_version: env!("CARGO_PKG_VERSION"),
    servers: &[
        describe::Server {
            url: "https://content.example.com",
            description: "",
            variables: &[],
        },
    ],
    security_schemes: &[],
    rate_limits: &[],
    operations: &[
        ("getThings", "/things/{at}/{form}"),
        ("postReserved", "/reserved"),
        ("getCookies", "/cookies"),
        ("putLabel", "/label"),
        ("putThing", "/thing"),
        ("patchThing", "/thing"),
        ("postThing", "/thing"),
    ],
    errors: describe::ErrorConventions::HTTP,
};
