// Generated from an OpenAPI specification; change the specification instead.

//! `POST /parcels`: Send a file with headers.

use golden_commands::operations::send_parcel::OPERATION;
use golden_commands::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("files", "send-parcel", &OPERATION)
    .about("Send a file with headers", "Send a file with headers")
    .arguments(&[
        Argument::new(&describe::Parameter::header("X-Kind"), Input::new("file-x-kind", Kind::Text).help("The kind of file.")).of_part("file"),
        Argument::new(&describe::Parameter::header("X-Sizes"), Input::new("file-x-sizes", Kind::List(&Kind::Integer))).of_part("file"),
    ])
    .body(
        Body::new(&[Content::new("multipart/form-data", Format::Multipart(&[describe::PartEncoding::new("file").required_headers(&["X-Kind"])])).checked(check::<types::SendParcelBody>).known(&crate::outlines::SendParcelBody)])
            .required()
            .members(&[
                Member::new(&["meta", "title"], Input::new("meta.title", Kind::Text)),
                Member::new(&["meta", "weight"], Input::new("meta.weight", Kind::Integer).checked(check::<i64>)),
                Member::new(&["file"], Input::new("file", Kind::File)),
            ]),
    );
