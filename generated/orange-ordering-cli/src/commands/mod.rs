// Generated from an OpenAPI specification; change the specification instead.

//! The commands, a module for each operation.

mod get_catalog_item;
mod get_request;
mod get_status;
mod get_version;
mod list_catalog_items;
mod list_requests;
mod submit_request;

/// All commands.
pub(crate) static COMMANDS: &[&clientwright_cli_runtime::describe::Command] = &[
    &list_requests::COMMAND,
    &submit_request::COMMAND,
    &get_request::COMMAND,
    &list_catalog_items::COMMAND,
    &get_catalog_item::COMMAND,
    &get_status::COMMAND,
    &get_version::COMMAND,
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
