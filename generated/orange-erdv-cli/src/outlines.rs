// Generated from an OpenAPI specification; change the specification instead.

//! The properties of bodies, according to the types of the client.

#![allow(non_upper_case_globals, reason = "each is named as its type")]

use clientwright_cli_runtime::describe::Outline;

pub(crate) static Appointment: Outline = Outline::object(&["startDate"], &[]);

pub(crate) static AppointmentBooking: Outline = Outline::object(
    &["operatorDriven"],
    &[
        ("geographicSite", &crate::outlines::BookingSite),
        ("intervention", &crate::outlines::BookingIntervention),
    ],
);

pub(crate) static BookingAddress: Outline = Outline::object(
    &["comment"],
    &[("geographicSubAddress", &crate::outlines::GeographicSubAddress)],
);

pub(crate) static BookingIntervention: Outline = Outline::object(
    &["activity", "internalService"],
    &[
        ("appointment", &crate::outlines::Appointment),
        ("customerContact", &crate::outlines::CustomerContact),
    ],
);

pub(crate) static BookingSite: Outline = Outline::object(
    &["asbestos"],
    &[("geographicAddress", &crate::outlines::BookingAddress)],
);

pub(crate) static CustomerContact: Outline = Outline::object(
    &["contactName", "phoneNumber"],
    &[],
);

pub(crate) static DatePeriod: Outline = Outline::object(&["startDate", "endDate"], &[]);

pub(crate) static GeographicSubAddress: Outline = Outline::object(
    &["levelNumber", "buildingName"],
    &[],
);

pub(crate) static RequestedActivity: Outline = Outline::object(&["actionType"], &[]);

pub(crate) static RequestedTimeSlot: Outline = Outline::object(
    &[],
    &[("validFor", &crate::outlines::DatePeriod)],
);

pub(crate) static TimeSlotSearch: Outline = Outline::object(
    &[],
    &[
        ("relatedEntity", &crate::outlines::RequestedActivity),
        ("requestedTimeSlot", &crate::outlines::RequestedTimeSlot),
    ],
);
