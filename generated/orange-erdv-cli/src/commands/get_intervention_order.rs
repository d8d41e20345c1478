// Generated from an OpenAPI specification; change the specification instead.

//! `GET /interventionOrder/{interventionOrderId}`: Read an order.

use orange_erdv::operations::get_intervention_order::OPERATION;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("orders", "get-intervention-order", &OPERATION)
    .alias("get-intervention")
    .about("Read an order", "Read an order\n\nThe order with its site and contact, and the codes to choose from when you search time\nslots and create the appointment.\n\nOrange's example shows an order without an appointment. That one that was made shows under\n`intervention.appointment` is assumed.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("interventionOrderId"), Input::new("intervention-order-id", Kind::Text).help("Id of the order. Text, with its leading zeros.").required()),
    ]);
