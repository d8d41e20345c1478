// Generated from an OpenAPI specification; change the specification instead.

//! `GET /troubleTicket/{id}`: Read a trouble ticket.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/troubleTicket/{id}", "getTroubleTicket")
        .answers("200", "400 401 403 404 405 406 408 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]]);

impl Client {
    /// Read a trouble ticket.
    ///
    /// The ticket with its notes, parties and status.
    ///
    /// **Assumed**: Method and path according to TMF621: they are missing from Orange's page, except that the id is in the URL
    ///
    /// `GET /troubleTicket/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): Id of the ticket. Text.
    ///
    /// # Responses
    ///
    /// - 200: The ticket.
    ///
    /// # Errors
    ///
    /// - 400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/trouble-tickets.yaml#/paths/~1troubleTicket~1{id}/get`.
    pub fn get_trouble_ticket(&self, id: &str) -> GetTroubleTicket {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        GetTroubleTicket { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetTroubleTicket, get_trouble_ticket,
    types::TroubleTicketResult, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
);
