// Generated from an OpenAPI specification; change the specification instead.

//! The commands, a module for each operation.

mod add_trouble_ticket_comment;
mod create_trouble_ticket;
mod get_api_status;
mod get_trouble_ticket;
mod list_service_numbers;
mod search_trouble_tickets;

/// All commands.
pub(crate) static COMMANDS: &[&clientwright_cli_runtime::describe::Command] = &[
    &list_service_numbers::COMMAND,
    &create_trouble_ticket::COMMAND,
    &search_trouble_tickets::COMMAND,
    &get_trouble_ticket::COMMAND,
    &add_trouble_ticket_comment::COMMAND,
    &get_api_status::COMMAND,
];

/// Imports shared by the modules of commands.
#[allow(unused_imports, reason = "not every API has operations that need all of it")]
mod prelude {
    pub(super) use clientwright_cli_runtime::describe::{
        Afterwards, Argument, Body, Command, Content, Format, Input, Kind, Member, Outline, Rule,
        check, rules_of,
    };
    pub(super) use clientwright_runtime::codegen::v1::describe;
}
