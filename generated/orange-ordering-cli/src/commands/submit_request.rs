// Generated from an OpenAPI specification; change the specification instead.

//! `POST /requests`: Submit a request.

use orange_ordering::operations::submit_request::OPERATION;
use orange_ordering::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("requests", "submit-request", &OPERATION)
    .alias("submit")
    .about("Submit a request", "Submit a request\n\nOrders an item of the catalog. `type` is the item, `properties` contains what that type requires.\n\nThere is no idempotency key: if the response is lost, search the\norders for your `customerReference` before you submit again.")
    .arguments(&[
        Argument::new(&describe::Parameter::header("Accept-Language"), Input::new("accept-language", Kind::Text).help("Language of the texts in the response. English if omitted.").values(&["en", "fr"])),
    ])
    .body(
        Body::new(&[Content::new("application/json", Format::Json).checked(check::<types::OrderRequestSubmission>).known(&crate::outlines::OrderRequestSubmission)])
            .required()
            .help("The item to order.")
            .members(&[
                Member::new(&["type"], Input::new("type", Kind::Text).help("The item to order, as the id of a catalog item.").required().values(&["C_GENERIC_S1", "C_GENERIC_FR_1", "R_BVPN_S1", "R_BVPN_S1A", "R_BVPN_FR_1", "C_BVPN_FR_1", "U_BVPN_FR_1"])).always(),
                Member::new(&["requestedAt"], Input::new("requested-at", Kind::Text).help("The day on which you want it done. Each type has a lead time, such as\nmore than 30 days for a disconnection, and may exclude weekends and\nholidays; a day that is not possible is rejected with 422 and code 3611.").required().checked(check::<clientwright_runtime::Date>)).always(),
                Member::new(&["customerReference"], Input::new("customer-reference", Kind::Text).help("Your own reference. Specify one, so that you can find an order whose response was lost.")),
                Member::new(&["contract"], Input::new("contract", Kind::Text).help("Id of the contract whose prices apply.")),
                Member::new(&["customer", "id"], Input::new("customer.id", Kind::Text).help("Id of the account, such as `33-01257052`.")),
                Member::new(&["customer", "name"], Input::new("customer.name", Kind::Text).help("Name of the customer.")),
                Member::new(&["comment"], Input::new("comment", Kind::Text).help("Further information for Orange.")),
                Member::new(&["attachments"], Input::new("attachments", Kind::List(&Kind::Json)).help("Files, such as the form of a generic order.")),
                Member::new(&["properties"], Input::new("properties", Kind::Map(&Kind::Any)).help("The data that the type requires; the catalog item with that id has the\nschema. A disconnection, for instance, specifies the `servicePoint`; if it\nmatches several products, the order is rejected with 422 and code 3610.")),
            ]),
    );
