//! The business errors of e-RDV.

use crate::orange::Problem;

pub(super) fn order_status() -> Problem {
    Problem::business(
        101,
        "Order status not allowed",
        "The status of the order does not allow an appointment",
    )
}

pub(super) fn already_scheduled() -> Problem {
    Problem::business(
        102,
        "Appointment already scheduled",
        "Change or cancel the appointment instead",
    )
}

pub(super) fn not_scheduled() -> Problem {
    Problem::business(
        103,
        "No appointment scheduled",
        "The order has no appointment",
    )
}

pub(super) fn change_in_progress() -> Problem {
    Problem::business(
        104,
        "Change in progress",
        "An earlier change of the appointment is still being processed",
    )
}

pub(super) fn activity(given: &str) -> Problem {
    let description = format!("{given} is not in availableActivities of the order");
    Problem::business(105, "Activity not available", description)
}

pub(super) fn asbestos(given: Option<&str>) -> Problem {
    let description = match given {
        Some(given) => format!("{given} is not in availableAsbestos of the order"),
        None => "geographicSite.asbestos is required by the order".to_owned(),
    };
    Problem::business(106, "Asbestos value not valid", description)
}

pub(super) fn internal_service(given: Option<&str>) -> Problem {
    let description = match given {
        Some(given) => format!("{given} is not in availableInternalServices of the order"),
        None => "intervention.internalService is required by the order".to_owned(),
    };
    Problem::business(107, "Internal service not valid", description)
}

pub(super) fn slot(start: &str) -> Problem {
    let description = format!("No time slot is available at {start}");
    Problem::business(108, "Time slot not available", description)
}
