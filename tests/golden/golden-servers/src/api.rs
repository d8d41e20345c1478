// Generated from an OpenAPI specification; change the specification instead.

//! What holds for the whole API.

use clientwright_runtime::describe;

pub(crate) static API: describe::Api = describe::Api {
    name: "Golden Servers",
    version: "1.0",
    package: env!("CARGO_PKG_NAME"),
    package_version: env!("CARGO_PKG_VERSION"),
    servers: &[
        describe::Server {
            name: "main",
            url: "https://api.example.com/v1",
            description: "",
            variables: &[],
        },
    ],
    own_servers: &[
        describe::OwnServers {
            operations: &["getA", "putA"],
            servers: &[
                describe::Server {
                    name: "files",
                    url: "https://files.example.com/{area}",
                    description: "",
                    variables: &[
                        describe::ServerVariable {
                            name: "area",
                            default: "v2",
                            values: &["v2", "v3"],
                            description: "",
                        },
                    ],
                },
            ],
        },
        describe::OwnServers {
            operations: &["getB"],
            servers: &[
                describe::Server {
                    name: "",
                    url: "https://up.example.com",
                    description: "",
                    variables: &[],
                },
            ],
        },
        describe::OwnServers {
            operations: &["getC"],
            servers: &[
                describe::Server {
                    name: "",
                    url: "/other",
                    description: "",
                    variables: &[],
                },
            ],
        },
        describe::OwnServers {
            operations: &["getE"],
            servers: &[
                describe::Server {
                    name: "",
                    url: "below/{area}/",
                    description: "",
                    variables: &[
                        describe::ServerVariable {
                            name: "area",
                            default: "v2",
                            values: &["v2", "v3"],
                            description: "",
                        },
                    ],
                },
            ],
        },
    ],
    security_schemes: &[],
    rate_limits: &[],
    operations: &[
        ("getA", "/a"),
        ("putA", "/a"),
        ("getB", "/b"),
        ("getC", "/c"),
        ("getD", "/d"),
        ("getE", "/e"),
    ],
    errors: describe::ErrorConventions::HTTP,
};
