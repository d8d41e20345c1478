// Generated from an OpenAPI specification; change the specification instead.

//! `GET /interventionOrder/{interventionOrderId}`: Read an order.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/interventionOrder/{interventionOrderId}", "getInterventionOrder")
        .answers("200", "400 401 403 404 405 406 408 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]])
        .rate_limit("erdv");

pub(super) static COMMAND: Command = Command::new("orders", "get-intervention-order", &OPERATION)
    .alias("get-intervention")
    .about("Read an order", "Read an order\n\nThe order with its site and contact, and the codes to choose from when you search time\nslots and create the appointment.\n\nOrange's example shows an order without an appointment. That one that was made shows under\n`intervention.appointment` is assumed.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("interventionOrderId"), Input::new("intervention-order-id", Kind::Text).help("Id of the order. Text, with its leading zeros.").required()),
    ]);
