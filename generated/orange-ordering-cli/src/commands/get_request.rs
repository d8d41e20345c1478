// Generated from an OpenAPI specification; change the specification instead.

//! `GET /requests/{id}`: Read an order.

use orange_ordering::operations::get_request::OPERATION;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("requests", "get-request", &OPERATION)
    .alias("get")
    .about("Read an order", "Read an order\n\nAll known data of an order.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("id"), Input::new("id", Kind::Text).help("Id of the order, such as `3-00286023`.").required()),
        Argument::new(&describe::Parameter::header("Accept-Language"), Input::new("accept-language", Kind::Text).help("Language of the texts in the response. English if omitted.").values(&["en", "fr"])),
    ]);
