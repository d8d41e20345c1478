// Generated from an OpenAPI specification; change the specification instead.

//! `POST /troubleTicket`: Create a trouble ticket.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/troubleTicket", "createTroubleTicket")
        .answers("200", "400 401 403 404 405 406 408 413 415 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]]);

impl Client {
    /// Create a trouble ticket.
    ///
    /// Reports an incident on one of your services. The
    /// response only contains the id of the new ticket.
    ///
    /// There is no idempotency key: if the response is lost, search for the
    /// ticket, for instance by your `externalId`, before you create it again.
    ///
    /// **Assumed**: Method and path according to TMF621: they are missing from Orange's page
    ///
    /// `POST /troubleTicket`
    ///
    /// Body: The problem, the affected service, and the reporter.
    ///
    /// # Responses
    ///
    /// - 200: The ticket was created. The status is 200, not 201.
    ///
    /// # Errors
    ///
    /// - 400, 401, 403, 404, 405, 406, 408, 413, 415, 422, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/trouble-tickets.yaml#/paths/~1troubleTicket/post`.
    pub fn create_trouble_ticket(
        &self,
        body: &types::TroubleTicketCreation,
    ) -> CreateTroubleTicket {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        CreateTroubleTicket { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    CreateTroubleTicket, create_trouble_ticket,
    types::CreatedTroubleTicket, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
);
