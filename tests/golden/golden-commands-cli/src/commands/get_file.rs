// Generated from an OpenAPI specification; change the specification instead.

//! `GET /files/{name}`: Download a file.

use golden_commands::operations::get_file::OPERATION;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("files", "get-file", &OPERATION)
    .alias("get")
    .about("Download a file", "Download a file")
    .arguments(&[
        Argument::new(&describe::Parameter::path("name"), Input::new("name", Kind::Text).required()),
    ]);
