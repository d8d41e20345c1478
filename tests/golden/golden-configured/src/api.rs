// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new("Configured", "1")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(&[describe::Server::new("http://localhost")])
    .with_operations(
        &[
            ("findPaged", "/v2/orders/paged"),
            ("postV2Orders", "/v2/orders"),
            ("find_orders", "/search"),
            ("level", "/stock/{sku}/level"),
            ("listNotes", "/notes"),
        ],
    );

/// These types stand for schemas of the specification.
const _: () = {
    clientwright_runtime::json::mapped_type::<chrono::DateTime<chrono::Utc>>();
    clientwright_runtime::json::mapped_type::<
        clientwright_runtime::AsString<rust_decimal::Decimal>,
    >();
    clientwright_runtime::json::mapped_type::<std::net::IpAddr>();
};
