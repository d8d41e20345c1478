// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /interventionOrder/{interventionOrderId}`: Create the appointment of an order.

use orange_erdv::operations::create_appointment::OPERATION;
use orange_erdv::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("appointments", "create-appointment", &OPERATION)
    .alias("create")
    .about("Create the appointment of an order", "Create the appointment of an order\n\nBooks the time slot that starts at `intervention.appointment.startDate`; the slot comes\nfrom a search. The codes for activity, asbestos and internal service come from the lists of\nthe order.\n\nPossible only if the status of the order allows it. There is no idempotency key: if the\nanswer is lost, read the order before you try again.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("interventionOrderId"), Input::new("intervention-order-id", Kind::Text).help("Id of the order. Text, with its leading zeros.").required()),
    ])
    .body(
        Body::new(&[Content::new("application/json", Format::Json).checked(check::<types::AppointmentBooking>).known(&crate::outlines::AppointmentBooking)])
            .required()
            .help("What to book and what the technician should know.")
            .members(&[
                Member::new(&["operatorDriven"], Input::new("operator-driven", Kind::Boolean).help("Not explained by Orange. Send back what the order has.")),
                Member::new(&["geographicSite", "asbestos"], Input::new("geographic-site.asbestos", Kind::Text).help("One of the `availableAsbestos` of the order.").values(&["SUP1997", "INF1997_AVEC", "INF1997_SANS"])),
                Member::new(&["geographicSite", "geographicAddress", "comment"], Input::new("geographic-site.geographic-address.comment", Kind::Text).help("How to get there. Free text; no limit of length is documented.")),
                Member::new(&["geographicSite", "geographicAddress", "geographicSubAddress", "levelNumber"], Input::new("geographic-site.geographic-address.geographic-sub-address.level-number", Kind::Text).help("Floor, as text.")),
                Member::new(&["geographicSite", "geographicAddress", "geographicSubAddress", "buildingName"], Input::new("geographic-site.geographic-address.geographic-sub-address.building-name", Kind::Text).help("Name of the building.")),
                Member::new(&["intervention", "activity"], Input::new("intervention.activity", Kind::Text).help("One of the `availableActivities` of the order.").required().values(&["CRE", "CLA"])).always(),
                Member::new(&["intervention", "internalService"], Input::new("intervention.internal-service", Kind::Text).help("One of the `availableInternalServices` of the order.").values(&["OF", "IP"])),
                Member::new(&["intervention", "appointment", "startDate"], Input::new("intervention.appointment.start-date", Kind::Text).help("Start of a time slot that a search found.").required().checked(check::<clientwright_runtime::DateTime<types::MillisBasicOffset>>)).always(),
                Member::new(&["intervention", "customerContact", "contactName"], Input::new("intervention.customer-contact.contact-name", Kind::Text).help("Title, family name, first name, such as `Mr DUPONT Albert`.")),
                Member::new(&["intervention", "customerContact", "phoneNumber"], Input::new("intervention.customer-contact.phone-number", Kind::Text).help("Phone number as in Orange's examples: `33 0111111111`, country code, space, national\nnumber with its zero. Not E.164.")),
            ]),
    );
