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
        "Orange Wholesale International Trouble Tickets\n\nReport and track incidents with Orange Wholesale International from your own tools.\n\nThe usual way: find your Orange service numbers, create a trouble ticket for one of them, add\ncomments, read the ticket or search for tickets.\n\n**No URL and no method of this API is publicly documented**; those here are assumed. With a\ncontract you get the real ones: set base URL and paths on the client, no new version of it is\nneeded.\n\nBeside client ID and secret Orange gives you an *ApplicationID* (not the one on your Orange\nDeveloper account). How it is sent is not documented; if it is a header, set it as a default\nheader of the client. Orange has a sandbox version of the API, connected to a test environment;\nits URL is not documented either.\n\nThree values are not what they seem: the date `1970-01-01T00:00:00.000Z` stands for *none*, the\ndescription may be the text `null`, and numbers that go in as `orangeServiceNumber` and\n`technicalNumber` come back as `product` and `additionalTechnicalInformation`.",
    )
    .groups(
        &[
            ("service-numbers", "What tickets can be about."),
            ("status", "Whether the API is up."),
            ("tickets", "Reporting incidents and following them."),
        ],
    )
    .commands(commands::COMMANDS);
