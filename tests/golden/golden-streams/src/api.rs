// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new("Golden Streams", "1.0")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(&[describe::Server::new("https://streams.example.com")])
    .with_operations(
        &[
            ("watchPrices", "/prices"),
            ("createCompletion", "/completions"),
            ("listEvents", "/events"),
            ("readNews", "/news"),
            ("exportRows", "/rows"),
            ("readSequence", "/sequence"),
            ("readPlaces", "/sequence/geo"),
            ("listOrders", "/orders"),
            ("watchPods", "/pods"),
            ("importLines", "/import/lines"),
            ("importSequence", "/import/sequence"),
            ("importEvents", "/import/events"),
            ("importAny", "/import/any"),
            ("importText", "/import/text"),
        ],
    )
    .errors(describe::ErrorConventions::HTTP.code("/code").message("/message"));
