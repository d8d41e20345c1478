// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /troubleTicket/{id}`: Comment on a trouble ticket.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Patch, "/troubleTicket/{id}", "addTroubleTicketComment")
        .answers("200 204", "400 401 403 404 405 406 408 409 413 415 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]]);

impl Client {
    /// Comment on a trouble ticket.
    ///
    /// Adds your comment to the ticket.
    ///
    /// A comment whose response was lost may have been added: read the ticket before you repeat the call.
    ///
    /// **Assumed**: Method and path according to TMF621: they are missing from Orange's page, except that the id is in the URL
    ///
    /// `PATCH /troubleTicket/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): Id of the ticket. Text.
    ///
    /// Body: The comment.
    ///
    /// # Responses
    ///
    /// - 200: The comment was added. Orange shows no body; if there is one, it is returned unchanged.
    /// - 204: The comment was added, without a body.
    ///
    /// # Errors
    ///
    /// - 409 *(reported)*: The call conflicts with the state of the resource.
    /// - 400, 401, 403, 404, 405, 406, 408, 413, 415, 422, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/trouble-tickets.yaml#/paths/~1troubleTicket~1{id}/patch`.
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
