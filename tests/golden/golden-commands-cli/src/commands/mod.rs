// Generated from an OpenAPI specification; change the specification instead.

//! The commands, a module for each operation.

mod ask;
mod create_thing;
mod follow_log;
mod get_file;
mod list_things;
mod put_file;
mod send_form;

/// All commands.
pub(crate) static COMMANDS: &[&clientwright_cli_runtime::describe::Command] = &[
    &get_file::COMMAND,
    &put_file::COMMAND,
    &send_form::COMMAND,
    &list_things::COMMAND,
    &create_thing::COMMAND,
    &follow_log::COMMAND,
    &ask::COMMAND,
];

/// What the modules of commands have in common.
#[allow(unused_imports, reason = "not every API has operations that need all of it")]
mod prelude {
    pub(super) use clientwright_cli_runtime::describe::{
        Argument, Body, Command, Content, Format, Input, Kind, Member, check,
    };
    pub(super) use clientwright_runtime::codegen::v1::describe;
}
