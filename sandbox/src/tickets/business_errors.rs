//! The business errors of Trouble Tickets.

use crate::orange::Problem;

pub(super) fn unknown_service(number: &str) -> Problem {
    let description = format!("{number} is not one of your Orange service numbers");
    Problem::business(201, "Unknown Orange service number", description)
}

pub(super) fn foreign_technical_number(number: &str) -> Problem {
    let description = format!("{number} does not belong to the Orange service number");
    Problem::business(202, "Unknown technical number", description)
}

pub(super) fn attachment() -> Problem {
    Problem::business(
        203,
        "Attachment not possible",
        "Attachments are not possible in version 1.0 of the API",
    )
}

pub(super) fn closed() -> Problem {
    Problem::business(204, "Ticket closed", "A closed ticket takes no comments")
}

pub(super) fn other_service(number: &str) -> Problem {
    let description = format!("The ticket is not about {number}");
    Problem::business(205, "Wrong Orange service number", description)
}
