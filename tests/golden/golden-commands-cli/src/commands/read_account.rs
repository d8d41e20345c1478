// Generated from an OpenAPI specification; change the specification instead.

//! `GET /account`: Read the account.

use golden_commands::operations::read_account::OPERATION;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("things", "read-account", &OPERATION)
    .about("Read the account", "Read the account");
