// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /interventionOrder/{interventionOrderId}/appointment`: Move the appointment of an order.

use orange_erdv::operations::change_appointment::OPERATION;
use orange_erdv::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("appointments", "change-appointment", &OPERATION)
    .alias("change")
    .about("Move the appointment of an order", "Move the appointment of an order\n\nMoves the appointment to the time slot that starts at `startDate`.\n\n**Asynchronous**: Orange accepts the change and executes it later.\nImmediately afterwards, the order may still have the old time.\n\nOnly possible if an appointment is scheduled and the status of the order permits it.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("interventionOrderId"), Input::new("intervention-order-id", Kind::Text).help("Id of the order. Text, including its leading zeros.").required()),
    ])
    .body(
        Body::new(&[Content::new("application/json", Format::Json).checked(check::<types::Appointment>).known(&crate::outlines::Appointment)])
            .required()
            .help("The new time.")
            .members(&[
                Member::new(&["startDate"], Input::new("start-date", Kind::Text).help("Start of a time slot that a search returned.").required().checked(check::<clientwright_runtime::DateTime<types::MillisBasicOffset>>)).always(),
            ]),
    )
    .afterwards(&[
        Afterwards::waiter("appointment-changed", &super::get_intervention_order::WAIT_UNTIL_APPOINTMENT_CHANGED, &[(0, describe::LinkValue::Part(describe::LinkPart::RequestPath("interventionOrderId")))], &[describe::LinkValue::Part(describe::LinkPart::RequestBody("/startDate"))]),
    ]);
