// Generated from an OpenAPI specification; change the specification instead.

//! What holds for the whole API.

use clientwright_runtime::describe;

pub(crate) static API: describe::Api = describe::Api {
    name: "Golden Servers Below",
    version: "1.0",
    package: env!("CARGO_PKG_NAME"),
    package_version: env!("CARGO_PKG_VERSION"),
    servers: &[],
    own_servers: &[
        describe::OwnServers {
            operations: &["getA"],
            servers: &[
                describe::Server {
                    name: "",
                    url: "https://files.example.com/v2",
                    description: "",
                    variables: &[],
                },
            ],
        },
        describe::OwnServers {
            operations: &["getB"],
            servers: &[
                describe::Server {
                    name: "",
                    url: "/other",
                    description: "",
                    variables: &[],
                },
            ],
        },
    ],
    security_schemes: &[],
    rate_limits: &[],
    operations: &[("getA", "/a"), ("getB", "/b"), ("getC", "/c")],
    errors: describe::ErrorConventions::HTTP,
};
