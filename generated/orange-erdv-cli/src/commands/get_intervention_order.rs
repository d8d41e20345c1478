// Generated from an OpenAPI specification; change the specification instead.

//! `GET /interventionOrder/{interventionOrderId}`: Read an order.

use orange_erdv::operations::get_intervention_order::OPERATION;
use orange_erdv::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("orders", "get-intervention-order", &OPERATION)
    .alias("get-intervention")
    .about("Read an order", "Read an order\n\nThe order with its site and contact, and the codes that are\navailable for searching time slots and for creating the appointment.\n\nOrange's example shows an order without an appointment. That a created\nappointment is returned in `intervention.appointment` is assumed.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("interventionOrderId"), Input::new("intervention-order-id", Kind::Text).help("Id of the order. Text, including its leading zeros.").required()),
    ]);

pub(super) static WAIT_UNTIL_APPOINTMENT_CHANGED: Command = COMMAND.waiting("wait-until-appointment-changed", &orange_erdv::operations::get_intervention_order::WAIT_UNTIL_APPOINTMENT_CHANGED, &[Input::new("start-date", Kind::Text).help("The value that `/intervention/appointment/startDate` must have.").required().checked(check::<clientwright_runtime::DateTime<types::MillisBasicOffset>>)])
    .about("Waits until a change of the appointment has taken effect: until the order\ncontains the appointment at `start_date`, regardless of the format of the time", "Waits until a change of the appointment has taken effect: until the order\ncontains the appointment at `start_date`, regardless of the format of the time.\n\nSends the request every 5 s to 2 min, for at most 15 min in total.")
    .shows("/intervention/appointment/startDate");
