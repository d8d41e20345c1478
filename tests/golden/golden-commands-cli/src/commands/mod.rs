// Generated from an OpenAPI specification; change the specification instead.

//! The commands, a module for each operation.

mod add_note;
mod ask;
mod build_report;
mod create_thing;
mod delete_job;
mod follow_log;
mod get_file;
mod get_job;
mod list_things;
mod put_file;
mod read_account;
mod send_form;
mod send_parcel;
mod start_job;

/// All commands.
pub(crate) static COMMANDS: &[&clientwright_cli_runtime::describe::Command] = &[
    &get_file::COMMAND,
    &put_file::COMMAND,
    &send_form::COMMAND,
    &send_parcel::COMMAND,
    &list_things::COMMAND,
    &create_thing::COMMAND,
    &read_account::COMMAND,
    &add_note::COMMAND,
    &follow_log::COMMAND,
    &ask::COMMAND,
    &start_job::COMMAND,
    &get_job::COMMAND,
    &delete_job::COMMAND,
    &build_report::COMMAND,
    &get_job::WAIT_UNTIL_JOB_DONE,
    &get_job::WAIT_UNTIL_JOB_NAMED,
    &get_job::WAIT_UNTIL_JOB_GONE,
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
