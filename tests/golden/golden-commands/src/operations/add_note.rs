// Generated from an OpenAPI specification; change the specification instead.

//! `POST /notes`: Add a note.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/notes", "addNote")
        .answers("204", "")
        .accept("");

impl Client {
    /// Add a note.
    ///
    /// `POST /notes`
    ///
    /// # Responses
    ///
    /// - 204: Taken
    ///
    /// Defined at `commands.yaml#/paths/~1notes/post`.
    pub fn add_note(&self, body: impl Into<AddNoteBody>) -> AddNote {
        let mut call = self.core.call(&OPERATION);
        body.into().set(&mut call);
        AddNote { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddNote, add_note,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

/// The body of [`Client::add_note`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddNoteBody {
    /// Sent as `application/json`.
    Json(types::Note),
    /// Sent as `application/xml`.
    Text(String),
}

impl AddNoteBody {
    fn set(&self, call: &mut Call) {
        match self {
            Self::Json(body) => {
                call.body_json("application/json", body);
            }
            Self::Text(body) => {
                call.body_text("application/xml", body);
            }
        }
    }
}

impl From<types::Note> for AddNoteBody {
    fn from(body: types::Note) -> Self {
        Self::Json(body)
    }
}

impl From<String> for AddNoteBody {
    fn from(body: String) -> Self {
        Self::Text(body)
    }
}
