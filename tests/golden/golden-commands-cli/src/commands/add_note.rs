// Generated from an OpenAPI specification; change the specification instead.

//! `POST /notes`: Add a note.

use golden_commands::operations::add_note::OPERATION;
use golden_commands::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("things", "add-note", &OPERATION)
    .about("Add a note", "Add a note")
    .body(
        Body::new(&[Content::new("application/json", Format::Json).checked(check::<types::Note>).known(&crate::outlines::Note), Content::new("application/xml", Format::Text)])
            .required()
            .members(&[
                Member::new(&["text"], Input::new("text", Kind::Text).required()).always(),
            ]),
    );
