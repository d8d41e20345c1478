// Generated from an OpenAPI specification; change the specification instead.

//! `GET /catalogItems/{id}`: Read a catalog item.

use orange_ordering::operations::get_catalog_item::OPERATION;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("catalog", "get-catalog-item", &OPERATION)
    .alias("get-item")
    .about("Read a catalog item", "Read a catalog item\n\nOne item of the catalog, with the schema of the request for it.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("id"), Input::new("id", Kind::Text).help("Id of the item, which is also the `type` of a request for it.").required()),
        Argument::new(&describe::Parameter::query("includes"), Input::new("includes", Kind::Text).help("Additional content of the response. By default, items have neither schema nor milestones.").values(&["schema", "milestones"])),
        Argument::new(&describe::Parameter::header("Accept-Language"), Input::new("accept-language", Kind::Text).help("Language of the texts in the response. English if omitted.").values(&["en", "fr"])),
    ]);
