// Generated from an OpenAPI specification; change the specification instead.

//! `POST /forms`: Send a form with a file.

use golden_commands::operations::send_form::OPERATION;
use golden_commands::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("files", "send-form", &OPERATION)
    .about("Send a form with a file", "Send a form with a file")
    .body(
        Body::new(&[Content::new("multipart/form-data", Format::Multipart(&[])).checked(check::<types::SendFormBody>).known(&crate::outlines::SendFormBody)])
            .required()
            .members(&[
                Member::new(&["title"], Input::new("title", Kind::Text).required()).always(),
                Member::new(&["picture"], Input::new("picture", Kind::File).required()).always(),
                Member::new(&["password"], Input::new("password", Kind::Secret)),
            ]),
    );
