// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /interventionOrder/{interventionOrderId}/appointment`: Move the appointment of an order.

use orange_erdv::types;

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Patch, "/interventionOrder/{interventionOrderId}/appointment", "changeAppointment")
        .answers("200 202 204", "400 401 403 404 405 406 408 409 413 415 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]])
        .rate_limit("erdv");

pub(super) static COMMAND: Command = Command::new("appointments", "change-appointment", &OPERATION)
    .alias("change")
    .about("Move the appointment of an order", "Move the appointment of an order\n\nMoves the appointment to the time slot that starts at `startDate`.\n\n**Asynchronous**: Orange accepts the change and carries it out later. An order read at once\nmay still show the old time.\n\nPossible only if an appointment is scheduled and the status of the order allows it.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("interventionOrderId"), Input::new("intervention-order-id", Kind::Text).help("Id of the order. Text, with its leading zeros.").required()),
    ])
    .body(
        Body::new(&[Content::new("application/json", Format::Json).checked(check::<types::Appointment>)])
            .required()
            .help("The new time.")
            .members(&[
                Member::new(&["startDate"], Input::new("start-date", Kind::Text).help("Start of a time slot that a search found.").required().checked(check::<clientwright_runtime::DateTime<types::MillisBasicOffset>>)).always(),
            ]),
    );
