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
    /// - 401: The token is missing, wrong or expired. Only an expired one (42) is worth a second try. *(reported)*
    /// - 403: The application may not do this (50 to 52), or it calls too fast (53): Orange throttles with 403 first of all. *(reported)*
    /// - 404: There is no such ticket. A wrong base URL or path looks the same.
    /// - 405: The path does not know the method. Since both are assumed here, check them first.
    /// - 406: Orange cannot answer in a media type that the call accepts. *(reported)*
    /// - 408: The call took too long to arrive. *(reported)*
    /// - 409: The call contradicts the state of the resource. *(reported)*
    /// - 413: The body is too large. *(reported)*
    /// - 415: The body has a media type that Orange does not read. *(reported)*
    /// - 422: A rule of the business forbids the call. The codes are not documented.
    /// - 429: Too many calls. No `Retry-After` is documented: wait at least a second. *(reported)*
    /// - 500: Something broke at Orange. Whether the call had an effect is unknown.
    /// - 502: The gateway did not understand the API behind it. Whether the call had an effect is unknown. *(reported)*
    /// - 503: The API is down or over capacity. Nothing was done: back off and repeat.
    /// - 504: The API behind the gateway did not answer in time. Whether the call had an effect is unknown. *(reported)*
    /// - any other status: Any other failure. *(assumed)*
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

client_runtime::request!(
    AddTroubleTicketComment, add_trouble_ticket_comment,
    Option<client_runtime::Value>, headers::OapiRequestIdHeaders, ErrorBody,
    Answer::optional_json, Answer::error_json,
);
