// Generated from an OpenAPI specification; change the specification instead.

#![doc = include_str!("../README.md")]

#![forbid(unsafe_code)]

mod commands;

mod outlines;

/// The commands of the API.
pub static COMMAND_LINE: clientwright_cli_runtime::describe::CommandLine = clientwright_cli_runtime::describe::CommandLine::new(
        &orange_trouble_tickets::api::API,
        "ORANGE_TROUBLE_TICKETS",
    )
    .about(
        "Orange Wholesale International Trouble Tickets\n\nReport and track incidents with Orange Wholesale International from your own tools.\n\nThe usual steps: find your Orange service numbers, create a trouble ticket\nfor one of them, add comments, read the ticket or search for tickets.\n\n**No URL and no method of this API is publicly documented**; those\nhere are assumed. With a contract, you receive the real ones: set\nbase URL and paths on the client; no new version of it is required.\n\nIn addition to the client ID and secret, Orange issues an *ApplicationID* (not the\none on your Orange Developer account). How it is sent is not documented; if it is\na header, set it as a default header of the client. Orange has a sandbox version\nof the API, connected to a test environment; its URL is not documented either.\n\nThree values have unexpected meanings: the date `1970-01-01T00:00:00.000Z` stands for *none*,\nthe description may be the text `null`, and numbers that are sent as `orangeServiceNumber`\nand `technicalNumber` are returned as `product` and `additionalTechnicalInformation`.",
    )
    .groups(
        &[
            ("service-numbers", "The services that tickets can be about."),
            ("status", "Whether the API is up."),
            ("tickets", "Reporting and tracking incidents."),
        ],
    )
    .commands(commands::COMMANDS);
