// Generated from an OpenAPI specification; change the specification instead.

//! `GET /requests/{id}`: Read an order.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/requests/{id}", "getRequest")
        .answers("200", "400 401 403 404 405 406 408 429 500 502 503 504 default")
        .security(&[&[("orange", &[]), ("apiKey", &[])]]);

pub(super) static COMMAND: Command = Command::new("requests", "get-request", &OPERATION)
    .alias("get")
    .about("Read an order", "Read an order\n\nAll that is known of one order.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("id"), Input::new("id", Kind::Text).help("Id of the order, such as `3-00286023`.").required()),
        Argument::new(&describe::Parameter::header("Accept-Language"), Input::new("accept-language", Kind::Text).help("Language of the texts in the answer. English if left out.").values(&["en", "fr"])),
    ]);
