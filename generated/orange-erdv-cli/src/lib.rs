// Generated from an OpenAPI specification; change the specification instead.

#![doc = include_str!("../README.md")]

#![forbid(unsafe_code)]

mod commands;

mod outlines;

/// The commands of the API.
pub static COMMAND_LINE: clientwright_cli_runtime::describe::CommandLine = clientwright_cli_runtime::describe::CommandLine::new(
        &orange_erdv::api::API,
        "ORANGE_ERDV",
    )
    .about(
        "e-RDV Post Commande\n\nBook, change and cancel the appointment of an end customer with an Orange technician, for an\norder (*interventionOrder*) that was placed with Orange Wholesale France.\n\nThe usual way: read the order, which lists the activities, asbestos values and internal\nservices to choose from; search free time slots for one activity; create the appointment at the\nstart of one of them. Whether an appointment can be created, changed or cancelled depends on\nthe status of the order.\n\n**Limit: 2 requests per second for all that use one client ID.** Orange may suspend the access\nof a client that regularly exceeds it until it proves a fix.\n\nThe service runs around the clock except for maintenance. The model follows TMF646.",
    )
    .groups(
        &[
            ("appointments", "When the technician comes."),
            ("orders", "Orders that need a technician."),
        ],
    )
    .commands(commands::COMMANDS);
