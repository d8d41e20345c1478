// Generated from an OpenAPI specification; change the specification instead.

#![doc = include_str!("../README.md")]

#![forbid(unsafe_code)]

mod commands;

mod outlines;

/// The commands of the API.
pub static COMMAND_LINE: clientwright_cli_runtime::describe::CommandLine = clientwright_cli_runtime::describe::CommandLine::new(
        &orange_ordering::api::API,
        "ORANGE_ORDERING",
    )
    .about(
        "Ordering\n\nSubmit commercial requests to Orange Business and follow them from the request to the delivery.\n\nEvery call needs **two** credentials: an OAuth 2.0 token and an API key (`X-Api-Key`), which\nyour Orange Business representative gives you and which expires after 2 years.\n\nTexts are in English unless `Accept-Language: fr` asks for French.\n\nTwo scopes are known, `b2b:ordering` for everything and `b2b:ordering:readonly` for reading.\nWhether a token request has to name one is not known.",
    )
    .groups(
        &[
            ("catalog", "What can be requested."),
            ("requests", "Orders, from the request to the delivery."),
            ("status", "State and version of the API."),
        ],
    )
    .commands(commands::COMMANDS);
