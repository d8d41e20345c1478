// Generated from an OpenAPI specification; change the specification instead.

//! `POST /answers`: Ask for an answer.

use golden_commands::operations::ask::{OPERATION, STREAM};
use golden_commands::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("things", "ask", &OPERATION)
    .about("Ask for an answer", "Ask for an answer")
    .streams(&STREAM, "stream")
    .body(
        Body::new(&[Content::new("application/json", Format::Json).checked(check::<types::AskBody>).known(&crate::outlines::AskBody)])
            .required()
            .members(&[
                Member::new(&["question"], Input::new("question", Kind::Text).required()).always(),
                Member::new(&["stream"], Input::new("stream", Kind::Boolean)),
            ]),
    );
