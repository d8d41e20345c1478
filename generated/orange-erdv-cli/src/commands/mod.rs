// Generated from an OpenAPI specification; change the specification instead.

//! The commands, a module for each operation.

mod cancel_appointment;
mod change_appointment;
mod create_appointment;
mod get_intervention_order;
mod search_time_slots;

/// All commands.
pub(crate) static COMMANDS: &[&clientwright_cli_runtime::describe::Command] = &[
    &get_intervention_order::COMMAND,
    &create_appointment::COMMAND,
    &search_time_slots::COMMAND,
    &change_appointment::COMMAND,
    &cancel_appointment::COMMAND,
    &get_intervention_order::WAIT_UNTIL_APPOINTMENT_CHANGED,
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
