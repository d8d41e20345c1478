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
        "Ordering\n\nSubmit commercial requests to Orange Business and track them from the request to the delivery.\n\nEvery call requires **two** credentials: an OAuth 2.0 token and an API key (`X-Api-Key`),\nwhich your Orange Business representative gives you and which expires after 2 years.\n\nTexts are in English unless the request contains `Accept-Language: fr` for French.\n\nTwo scopes are known, `b2b:ordering` for everything and `b2b:ordering:readonly`\nfor reading. Whether a token request must contain one is unknown.",
    )
    .groups(
        &[
            ("catalog", "The catalog of items that can be requested."),
            ("requests", "Orders, from the request to the delivery."),
            ("status", "State and version of the API."),
        ],
    )
    .commands(commands::COMMANDS);
