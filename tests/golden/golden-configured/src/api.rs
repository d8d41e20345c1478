// Generated from an OpenAPI specification; change the specification instead.

//! What holds for the whole API.

use clientwright_runtime::describe;

pub(crate) static API: describe::Api = describe::Api {
    name: "Configured",
    version: "1",
    package: env!("CARGO_PKG_NAME"),
    package_version: env!("CARGO_PKG_VERSION"),
    servers: &[
        describe::Server {
            name: "",
            url: "http://localhost",
            description: "",
            variables: &[],
        },
    ],
    own_servers: &[],
    security_schemes: &[],
    rate_limits: &[],
    operations: &[
        ("postV2Orders", "/v2/orders"),
        ("find_orders", "/search"),
        ("level", "/stock/{sku}/level"),
        ("listNotes", "/notes"),
    ],
    errors: describe::ErrorConventions::HTTP,
};

/// These types stand for schemas of the specification.
const _: () = {
    clientwright_runtime::json::mapped_type::<chrono::DateTime<chrono::Utc>>();
    clientwright_runtime::json::mapped_type::<
        clientwright_runtime::AsString<rust_decimal::Decimal>,
    >();
    clientwright_runtime::json::mapped_type::<std::net::IpAddr>();
};
