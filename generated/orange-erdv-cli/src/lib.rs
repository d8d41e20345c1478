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
        "e-RDV Post Commande\n\nBook, change and cancel the appointment of an end customer with an Orange technician,\nfor an order (*interventionOrder*) that was placed with Orange Wholesale France.\n\nThe usual steps: read the order, which lists the available activities, asbestos\nvalues and internal services; search for free time slots for one activity;\ncreate the appointment at the start of one of them. Whether an appointment can\nbe created, changed or cancelled depends on the status of the order.\n\n**Limit: 2 requests per second for all clients with the same client ID.** Orange\nmay suspend the access of a client that regularly exceeds it until it proves a fix.\n\nThe service runs around the clock except for maintenance. The model follows TMF646.",
    )
    .groups(
        &[
            ("appointments", "Appointments for the visit of the technician."),
            ("orders", "Orders that require a technician."),
        ],
    )
    .commands(commands::COMMANDS);
