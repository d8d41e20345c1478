// Generated from an OpenAPI specification; change the specification instead.

//! `DELETE /interventionOrder/{interventionOrderId}/appointment`: Cancel the appointment of an order.

use orange_erdv::operations::cancel_appointment::OPERATION;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("appointments", "cancel-appointment", &OPERATION)
    .alias("cancel")
    .about("Cancel the appointment of an order", "Cancel the appointment of an order\n\nOnly possible if an appointment is scheduled and the status of the order permits it.\n\nA cancellation whose response was lost is repeated; the second\none may then fail because there is nothing left to cancel.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("interventionOrderId"), Input::new("intervention-order-id", Kind::Text).help("Id of the order. Text, including its leading zeros.").required()),
    ]);
