// Generated from an OpenAPI specification; change the specification instead.

//! What holds for the whole API.

use clientwright_runtime::describe;

pub(crate) static API: describe::Api = describe::Api {
    name: "Golden Media",
    version: "1.0",
    package: env!("CARGO_PKG_NAME"),
    package_version: env!("CARGO_PKG_VERSION"),
    servers: &[
        describe::Server {
            name: "",
            url: "https://media.example.com",
            description: "",
            variables: &[],
        },
    ],
    own_servers: &[],
    security_schemes: &[],
    rate_limits: &[],
    operations: &[
        ("headThing", "/head"),
        ("getBytesJson", "/bytes/json"),
        ("putBytesJson", "/bytes/json"),
        ("getBytesXml", "/bytes/xml"),
        ("putBytesXml", "/bytes/xml"),
        ("getBytesSeveral", "/bytes/several"),
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
        ("getNotations", "/two/notations"),
        ("getWord", "/two/words"),
        ("getPicture", "/two/pictures"),
    ],
    errors: describe::ErrorConventions::HTTP,
};
