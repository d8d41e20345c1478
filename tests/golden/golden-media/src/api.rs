// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new("Golden Media", "1.0")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(&[describe::Server::new("https://media.example.com")])
    .with_operations(
        &[
            ("headThing", "/head"),
            ("getBytesJson", "/bytes/json"),
            ("putBytesJson", "/bytes/json"),
            ("getBytesXml", "/bytes/xml"),
            ("putBytesXml", "/bytes/xml"),
            ("getBytesSeveral", "/bytes/several"),
            ("getBytesOr", "/bytes/or"),
            ("putBytesOr", "/bytes/or"),
            ("getBytesTyped", "/bytes/typed"),
            ("getAnyText", "/any/text"),
            ("getAnyColour", "/any/colour"),
            ("getAnyDay", "/any/day"),
            ("getAnyRow", "/any/row"),
            ("getAnyCount", "/any/count"),
            ("getImage", "/image"),
            ("getText", "/charset"),
            ("putText", "/charset"),
            ("getRows", "/two/csv"),
            ("getVersions", "/two/versions"),
            ("getParameters", "/two/parameters"),
            ("getVague", "/two/vague"),
            ("getNotations", "/two/notations"),
            ("getWord", "/two/words"),
            ("getPicture", "/two/pictures"),
            ("getErrors", "/errors"),
            ("getSameErrors", "/errors/same"),
            ("putSeveral", "/bytes/several-types"),
        ],
    )
    .errors(describe::ErrorConventions::HTTP.message("/message"));
