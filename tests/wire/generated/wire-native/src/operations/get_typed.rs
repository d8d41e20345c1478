// Generated from an OpenAPI specification; change the specification instead.

//! `GET /typed/{number}/{flag}/{uuid}/{date}/{moment}/{color}`: Values other than strings in the path.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/typed/{number}/{flag}/{uuid}/{date}/{moment}/{color}", "getTyped")
        .answers("204", "")
        .accept("");

impl Client {
    /// Values other than strings in the path.
    ///
    /// `GET /typed/{number}/{flag}/{uuid}/{date}/{moment}/{color}`
    ///
    /// # Responses
    ///
    /// - 204: Fine.
    ///
    /// Defined at `spec.yaml#/paths/~1typed~1{number}~1{flag}~1{uuid}~1{date}~1{moment}~1{color}/get`.
    pub fn get_typed(
        &self,
        number: i64,
        flag: bool,
        uuid: impl Into<clientwright_runtime::Uuid>,
        date: impl Into<clientwright_runtime::Date>,
        moment: impl Into<clientwright_runtime::DateTime>,
        color: impl Into<types::Color>,
    ) -> GetTyped {
        let mut call = self.core.call(&OPERATION);
        call.path("number", &number);
        call.path("flag", &flag);
        call.path("uuid", &uuid.into());
        call.path("date", &date.into());
        call.path("moment", &moment.into());
        call.path("color", &color.into());
        GetTyped { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetTyped, get_typed,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
