// Generated from an OpenAPI specification; change the specification instead.

#![doc = include_str!("../README.md")]

#![forbid(unsafe_code)]

mod commands;

mod outlines;

/// The commands of the API.
pub static COMMAND_LINE: clientwright_cli_runtime::describe::CommandLine = clientwright_cli_runtime::describe::CommandLine::new(
        &golden_commands::api::API,
        "GOLDEN_COMMANDS",
    )
    .about("Golden Commands\n\nEverything that a command line supports.")
    .groups(
        &[
            ("files", "Files of any kind."),
            ("jobs", "Things that take time."),
            ("things", "Things with properties."),
        ],
    )
    .commands(commands::COMMANDS);
