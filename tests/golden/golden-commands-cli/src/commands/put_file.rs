// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /files/{name}`: Upload a file.

use golden_commands::operations::put_file::OPERATION;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("files", "put-file", &OPERATION)
    .alias("put")
    .about("Upload a file", "Upload a file")
    .arguments(&[
        Argument::new(&describe::Parameter::path("name"), Input::new("name", Kind::Text).required()),
    ])
    .body(
        Body::new(&[Content::new("application/octet-stream", Format::Bytes)])
            .required(),
    );
