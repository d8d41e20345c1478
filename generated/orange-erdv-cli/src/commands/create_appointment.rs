// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /interventionOrder/{interventionOrderId}`: Create the appointment of an order.

use orange_erdv::operations::create_appointment::OPERATION;
use orange_erdv::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("appointments", "create-appointment", &OPERATION)
    .alias("create")
    .about("Create the appointment of an order", "Create the appointment of an order\n\nBooks the time slot that starts at `intervention.appointment.startDate`;\nsearch for time slots to find one. The codes for activity, asbestos and\ninternal service come from the lists of the order.\n\nOnly possible if the status of the order permits it. There is no idempotency\nkey: if the response is lost, read the order before you try again.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("interventionOrderId"), Input::new("intervention-order-id", Kind::Text).help("Id of the order. Text, including its leading zeros.").required()),
    ])
    .body(
        Body::new(&[Content::new("application/json", Format::Json).checked(check::<types::AppointmentBooking>).known(&crate::outlines::AppointmentBooking)])
            .required()
            .help("The appointment to book, and information for the technician.")
            .members(&[
                Member::new(&["operatorDriven"], Input::new("operator-driven", Kind::Boolean).help("Not explained by Orange. Send the value of the order.")),
                Member::new(&["geographicSite", "asbestos"], Input::new("geographic-site.asbestos", Kind::Text).help("One of the `availableAsbestos` of the order.").values(&["SUP1997", "INF1997_AVEC", "INF1997_SANS"])),
                Member::new(&["geographicSite", "geographicAddress", "comment"], Input::new("geographic-site.geographic-address.comment", Kind::Text).help("Directions. Free text; no maximum length is documented.")),
                Member::new(&["geographicSite", "geographicAddress", "geographicSubAddress", "levelNumber"], Input::new("geographic-site.geographic-address.geographic-sub-address.level-number", Kind::Text).help("Floor, as text.")),
                Member::new(&["geographicSite", "geographicAddress", "geographicSubAddress", "buildingName"], Input::new("geographic-site.geographic-address.geographic-sub-address.building-name", Kind::Text).help("Name of the building.")),
                Member::new(&["intervention", "activity"], Input::new("intervention.activity", Kind::Text).help("One of the `availableActivities` of the order.").required().values(&["CRE", "CLA"])).always(),
                Member::new(&["intervention", "internalService"], Input::new("intervention.internal-service", Kind::Text).help("One of the `availableInternalServices` of the order.").values(&["OF", "IP"])),
                Member::new(&["intervention", "appointment", "startDate"], Input::new("intervention.appointment.start-date", Kind::Text).help("Start of a time slot that a search returned.").required().checked(check::<clientwright_runtime::DateTime<types::MillisBasicOffset>>)).always(),
                Member::new(&["intervention", "customerContact", "contactName"], Input::new("intervention.customer-contact.contact-name", Kind::Text).help("Title, family name, first name, such as `Mr DUPONT Albert`.")),
                Member::new(&["intervention", "customerContact", "phoneNumber"], Input::new("intervention.customer-contact.phone-number", Kind::Text).help("Phone number, in Orange's examples `33 0111111111`: country\ncode, space, national number with its zero. Not E.164.")),
            ]),
    );
