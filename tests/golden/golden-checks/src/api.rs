// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new("Golden Checks", "1")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(&[describe::Server::new("http://localhost")])
    .with_operations(&[("placeOrder", "/orders"), ("fix", "/fixed")]);
