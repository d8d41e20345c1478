// Generated from an OpenAPI specification; change the specification instead.

//! `DELETE /interventionOrder/{interventionOrderId}/appointment`: Cancel the appointment of an order.

use orange_erdv::operations::cancel_appointment::OPERATION;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("appointments", "cancel-appointment", &OPERATION)
    .alias("cancel")
    .about("Cancel the appointment of an order", "Cancel the appointment of an order\n\nPossible only if an appointment is scheduled and the status of the order allows it.\n\nA cancellation whose answer was lost is repeated; the second one may then fail because\nthere is nothing left to cancel.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("interventionOrderId"), Input::new("intervention-order-id", Kind::Text).help("Id of the order. Text, with its leading zeros.").required()),
    ]);
