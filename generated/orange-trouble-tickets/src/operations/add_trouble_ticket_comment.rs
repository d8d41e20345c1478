// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /troubleTicket/{id}`: Comment on a trouble ticket.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Patch, "/troubleTicket/{id}", "addTroubleTicketComment")
        .answers("200 204", "400 401 403 404 405 406 408 409 413 415 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]]);

impl Client {
    /// Comment on a trouble ticket.
    ///
    /// Adds a comment of yours to the ticket.
    ///
    /// A comment whose answer was lost may have been added: read the ticket before you repeat it.
    ///
    /// **Assumed**: Method and path after TMF621: Orange's page lost them, except that the id is in the URL
    ///
    /// `PATCH /troubleTicket/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): Id of the ticket. Text.
    ///
    /// Body: The comment.
    ///
    /// # Answers
    ///
    /// - 200: The comment was added. Orange shows no body; if one comes it is handed on as it is.
    /// - 204: The comment was added, nothing to tell.
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
    /// - 409 *(reported)*: The call contradicts the state of the resource.
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
    /// Defined at `specs/trouble-tickets.yaml:554`.
    pub fn add_trouble_ticket_comment(
        &self,
        id: &str,
        body: &types::TroubleTicketComment,
    ) -> AddTroubleTicketComment {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        call.body_json("application/json", body);
        AddTroubleTicketComment { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddTroubleTicketComment, add_trouble_ticket_comment,
    Option<clientwright_runtime::Value>, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::optional_json, RawResponse::error_json,
);
