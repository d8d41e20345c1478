// Generated from an OpenAPI specification; change the specification instead.

//! `POST /interventionOrder/{interventionOrderId}/searchTimeSlot`: Search free time slots.

use orange_erdv::operations::search_time_slots::OPERATION;
use orange_erdv::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("appointments", "search-time-slots", &OPERATION)
    .about("Search free time slots", "Search free time slots\n\nFree time slots for one activity of the order between two days. In Orange's\nexample, slots are two hours long and overlap, starting every half hour.\n\nA search does not reserve anything: a slot may no longer be free when you book it.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("interventionOrderId"), Input::new("intervention-order-id", Kind::Text).help("Id of the order. Text, including its leading zeros.").required()),
    ])
    .body(
        Body::new(&[Content::new("application/json", Format::Json).checked(check::<types::TimeSlotSearch>).known(&crate::outlines::TimeSlotSearch)])
            .required()
            .help("The activity, and the days between which to search.")
            .members(&[
                Member::new(&["relatedEntity", "actionType"], Input::new("related-entity.action-type", Kind::Text).help("One of the `availableActivities` of the order.").required().values(&["CRE", "CLA"])).always(),
                Member::new(&["requestedTimeSlot", "validFor", "startDate"], Input::new("requested-time-slot.valid-for.start-date", Kind::Text).help("First day.").required().checked(check::<clientwright_runtime::Date>)).always(),
                Member::new(&["requestedTimeSlot", "validFor", "endDate"], Input::new("requested-time-slot.valid-for.end-date", Kind::Text).help("Last day, inclusive according to Orange's example.").required().checked(check::<clientwright_runtime::Date>)).always(),
            ]),
    );
