// Generated from an OpenAPI specification; change the specification instead.

//! `GET /catalogItems`: List what can be requested.

use orange_ordering::operations::list_catalog_items::{OPERATION, PAGINATION};

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("catalog", "list-catalog-items", &OPERATION)
    .alias("list-items")
    .about("List what can be requested", "List what can be requested\n\nThe catalog items that you may request; the id of an item is the `type` of a request for it.\n\nSchema and milestones of the items are only included if `includes` requests them.")
    .pages(&PAGINATION)
    .arguments(&[
        Argument::new(&describe::Parameter::query("offset"), Input::new("offset", Kind::Integer).help("Index of the first item to return, starting at 0.").checked(check::<i64>)).limits(&[Rule::Minimum("0")]),
        Argument::new(&describe::Parameter::query("limit"), Input::new("limit", Kind::Integer).help("The maximum number of items to return. Version 2.1 allows up to 250, which is also its default.").checked(check::<i64>)).limits(&[Rule::Minimum("0")]),
        Argument::new(&describe::Parameter::query("sort"), Input::new("sort", Kind::Text).help("Name of an attribute to sort by; a `-` before it sorts in descending order, as in `-name`.")),
        Argument::new(&describe::Parameter::query("id"), Input::new("id", Kind::Text).help("The item with this id.")),
        Argument::new(&describe::Parameter::query("name"), Input::new("name", Kind::Text).help("Items with this name.")),
        Argument::new(&describe::Parameter::query("catalog.id"), Input::new("catalog-id", Kind::Text).help("Items of the catalog with this id.")),
        Argument::new(&describe::Parameter::query("catalog.name"), Input::new("catalog-name", Kind::Text).help("Items of the catalog with this name.")),
        Argument::new(&describe::Parameter::query("includes"), Input::new("includes", Kind::Text).help("Additional content of the response. By default, items have neither schema nor milestones.").values(&["schema", "milestones"])),
        Argument::new(&describe::Parameter::header("Accept-Language"), Input::new("accept-language", Kind::Text).help("Language of the texts in the response. English if omitted.").values(&["en", "fr"])),
    ]);
