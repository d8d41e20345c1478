// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new("Golden Servers", "1.0")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(&[describe::Server::new("https://api.example.com/v1").name("main")])
    .own_servers(
        &[
            describe::OwnServers::new(
                &["getA", "putA"],
                &[
                    describe::Server::new("https://files.example.com/{area}")
                        .name("files")
                        .variables(
                            &[
                                describe::ServerVariable::new("area", "v2")
                                    .values(&["v2", "v3"]),
                            ],
                        ),
                ],
            ),
            describe::OwnServers::new(
                &["getB"],
                &[describe::Server::new("https://up.example.com")],
            ),
            describe::OwnServers::new(&["getC"], &[describe::Server::new("/other")]),
            describe::OwnServers::new(
                &["getE"],
                &[
                    describe::Server::new("below/{area}/")
                        .variables(
                            &[
                                describe::ServerVariable::new("area", "v2")
                                    .values(&["v2", "v3"]),
                            ],
                        ),
                ],
            ),
        ],
    )
    .with_operations(
        &[
            ("getA", "/a"),
            ("putA", "/a"),
            ("getB", "/b"),
            ("getC", "/c"),
            ("getD", "/d"),
            ("getE", "/e"),
        ],
    );
