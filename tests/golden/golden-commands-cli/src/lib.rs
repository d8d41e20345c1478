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
    .about("Golden Commands\n\nWhat a command line makes of an API.")
    .groups(
        &[
            ("files", "Files of any kind."),
            ("jobs", "Things that take time."),
            ("things", "Things with members."),
        ],
    )
    .commands(commands::COMMANDS);
