// Generated from an OpenAPI specification; change the specification instead.

//! `POST /troubleTicket`: Create a trouble ticket.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/troubleTicket", "createTroubleTicket")
        .answers("200", "400 401 403 404 405 406 408 413 415 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]]);

impl Client {
    /// Create a trouble ticket.
    ///
    /// Reports an incident on one of your services. The answer holds nothing but the id of the new
    /// ticket.
    ///
    /// There is no idempotency key: if the answer is lost, search for the ticket, for instance by
    /// your `externalId`, before you create it again.
    ///
    /// **Assumed**: Method and path after TMF621: Orange's page lost them
    ///
    /// `POST /troubleTicket`
    ///
    /// Body: What is wrong, with which service, and who reports it.
    ///
    /// # Answers
    ///
    /// - 200: The ticket was created. The status is 200, not 201.
    ///
    /// # Errors
    ///
    /// - 400: The call is malformed.
    /// - 401 *(reported)*: The token is missing, wrong or expired. Only an expired one (42) is worth a second try.
    /// - 403 *(reported)*: The application may not do this (50 to 52), or it calls too fast (53): Orange throttles with 403 first of all.
    /// - 404: There is no such ticket. A wrong base URL or path looks the same.
    /// - 405: The path does not know the method. Since both are assumed here, check them first.
    /// - 406 *(reported)*: Orange cannot answer in a media type that the call accepts.
    /// - 408 *(reported)*: The call took too long to arrive.
    /// - 413 *(reported)*: The body is too large.
    /// - 415 *(reported)*: The body has a media type that Orange does not read.
    /// - 422: A rule of the business forbids the call. The codes are not documented.
    /// - 429 *(reported)*: Too many calls. No `Retry-After` is documented: wait at least a second.
    /// - 500: Something broke at Orange. Whether the call had an effect is unknown.
    /// - 502 *(reported)*: The gateway did not understand the API behind it. Whether the call had an effect is unknown.
    /// - 503: The API is down or over capacity. Nothing was done: back off and repeat.
    /// - 504 *(reported)*: The API behind the gateway did not answer in time. Whether the call had an effect is unknown.
    /// - any other status *(assumed)*: Any other failure.
    ///
    /// Defined at `specs/trouble-tickets.yaml:154`.
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
