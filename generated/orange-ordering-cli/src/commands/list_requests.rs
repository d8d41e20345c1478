// Generated from an OpenAPI specification; change the specification instead.

//! `GET /requests`: List orders.

use orange_ordering::operations::list_requests::{OPERATION, PAGINATION};

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("requests", "list-requests", &OPERATION)
    .alias("list")
    .about("List orders", "List orders\n\nOne page of the orders that match all given filters.\n\nAny attribute of an order can be a filter; known ones\nhave separate parameters, and `filter` is for the others.")
    .pages(&PAGINATION)
    .arguments(&[
        Argument::new(&describe::Parameter::query("offset"), Input::new("offset", Kind::Integer).help("Index of the first item to return, starting at 0.").checked(check::<i64>)).limits(&[Rule::Minimum("0")]),
        Argument::new(&describe::Parameter::query("limit"), Input::new("limit", Kind::Integer).help("The maximum number of items to return. Version 2.1 allows up to\n250, which is also its default; for 3.1 nothing is documented.").checked(check::<i64>)).limits(&[Rule::Minimum("0")]),
        Argument::new(&describe::Parameter::query("sort"), Input::new("sort", Kind::Text).help("Names of attributes to sort by, separated by commas; a `-`\nbefore a name sorts in descending order, as in `-createdAt`.")),
        Argument::new(&describe::Parameter::query("type"), Input::new("type", Kind::Text).help("Orders of this type. The example on the page is `C_GENERIC_S1`, for generic orders.").values(&["C_GENERIC_S1", "C_GENERIC_FR_1", "R_BVPN_S1", "R_BVPN_S1A", "R_BVPN_FR_1", "C_BVPN_FR_1", "U_BVPN_FR_1"])),
        Argument::new(&describe::Parameter::query("id"), Input::new("id", Kind::Text).help("The order with this id.")),
        Argument::new(&describe::Parameter::query("name"), Input::new("name", Kind::Text).help("Orders with this name.")),
        Argument::new(&describe::Parameter::query("customerReference"), Input::new("customer-reference", Kind::Text).help("Orders with your reference.")),
        Argument::new(&describe::Parameter::query("status"), Input::new("status", Kind::Text).help("Orders with this status.").values(&["NEW", "IN_PROGRESS", "COMPLETED", "REJECTED", "CANCELED", "UNKNOWN"])),
        Argument::new(&describe::Parameter::query("step"), Input::new("step", Kind::Text).help("Orders in this step.").values(&["REQUEST", "QUOTE", "ORDER"])),
        Argument::new(&describe::Parameter::query("subStep"), Input::new("sub-step", Kind::Text).help("Orders in this part of a step.").values(&["INITIATION", "IN_PROGRESS", "APPROVAL", "DELIVERY", "ACCEPTANCE"])),
        Argument::new(&describe::Parameter::query("priority"), Input::new("priority", Kind::Text).help("Orders with this priority.").values(&["HIGH", "MEDIUM", "LOW"])),
        Argument::new(&describe::Parameter::query("category"), Input::new("category", Kind::Text).help("Orders of this category.").values(&["NEW", "CHANGE", "DISCONNECT", "R_BVPN_S1A"])),
        Argument::new(&describe::Parameter::query("customer.id"), Input::new("customer-id", Kind::Text).help("Orders of the customer with this id.")),
        Argument::new(&describe::Parameter::query("customer.name"), Input::new("customer-name", Kind::Text).help("Orders of the customer with this name.")),
        Argument::new(&describe::Parameter::query("filter"), Input::new("filter", Kind::Map(&Kind::Text)).help("Further filters: a map of names of attributes to their required values. Each\nbecomes a separate parameter; attributes of nested objects are written with a dot,\nas in `properties.servicePoint.id`. The name `filter` is ours and is never sent.")),
        Argument::new(&describe::Parameter::header("Accept-Language"), Input::new("accept-language", Kind::Text).help("Language of the texts in the response. English if omitted.").values(&["en", "fr"])),
    ]);
