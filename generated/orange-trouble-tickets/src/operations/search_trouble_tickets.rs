// Generated from an OpenAPI specification; change the specification instead.

//! `GET /troubleTicket`: Search for trouble tickets.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/troubleTicket", "searchTroubleTickets")
        .answers("200", "400 401 403 404 405 406 408 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]]);

impl Client {
    /// Search for trouble tickets.
    ///
    /// Tickets that match all given filters.
    ///
    /// The response contains the number of pages, but no parameter to request a page is documented:
    /// narrow the search, for instance by date of creation, until one page is sufficient.
    ///
    /// **Assumed**: Method and path according to TMF621: they are missing from Orange's page
    ///
    /// `GET /troubleTicket`
    ///
    /// # Responses
    ///
    /// - 200: One page of the matching tickets.
    ///
    /// # Errors
    ///
    /// - 400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/trouble-tickets.yaml#/paths/~1troubleTicket/get`.
    pub fn search_trouble_tickets(&self) -> SearchTroubleTickets {
        SearchTroubleTickets { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    SearchTroubleTickets, search_trouble_tickets,
    types::TroubleTicketSearchResult, headers::SearchTroubleTicketsHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
);

impl SearchTroubleTickets {
    /// Context. Orange only accepts the value `TCKTNG`.
    pub fn ctxid(mut self, ctxid: impl IntoOption<types::Context>) -> Self {
        self.call.query("ctxid", &ctxid.into_option());
        self
    }

    /// Context within the context. Orange only accepts the value `wse`.
    pub fn sctxid(mut self, sctxid: impl IntoOption<types::SubContext>) -> Self {
        self.call.query("sctxid", &sctxid.into_option());
        self
    }

    /// Whether to sort in ascending (`true`) or descending (`false`) order.
    ///
    /// Sent as `sortAsc` in the query.
    pub fn sort_asc(mut self, sort_asc: impl IntoOption<bool>) -> Self {
        self.call.query("sortAsc", &sort_asc.into_option());
        self
    }

    /// The column to sort by.
    ///
    /// Sent as `sortColumn` in the query.
    pub fn sort_column(
        mut self,
        sort_column: impl IntoOption<types::TroubleTicketSortColumn>,
    ) -> Self {
        self.call.query("sortColumn", &sort_column.into_option());
        self
    }

    /// Tickets created at this time or later. Sent with milliseconds and `Z`.
    ///
    /// Sent as `creationDateFrom` in the query.
    pub fn creation_date_from(
        mut self,
        creation_date_from: impl IntoOption<types::Timestamp>,
    ) -> Self {
        self.call.query("creationDateFrom", &creation_date_from.into_option());
        self
    }

    /// Tickets created at this time or earlier. Sent with milliseconds and `Z`.
    ///
    /// Sent as `creationDateTo` in the query.
    pub fn creation_date_to(mut self, creation_date_to: impl IntoOption<types::Timestamp>) -> Self {
        self.call.query("creationDateTo", &creation_date_to.into_option());
        self
    }

    /// Tickets about this Orange service number.
    ///
    /// Sent as `orangeServiceNumber` in the query.
    pub fn orange_service_number<'a>(
        mut self,
        orange_service_number: impl IntoOption<&'a str>,
    ) -> Self {
        self.call.query("orangeServiceNumber", &orange_service_number.into_option());
        self
    }

    /// Tickets reported by the person with this name.
    ///
    /// Sent as `reportedBy` in the query.
    pub fn reported_by<'a>(mut self, reported_by: impl IntoOption<&'a str>) -> Self {
        self.call.query("reportedBy", &reported_by.into_option());
        self
    }

    /// The ticket with this id.
    pub fn id<'a>(mut self, id: impl IntoOption<&'a str>) -> Self {
        self.call.query("id", &id.into_option());
        self
    }

    /// Tickets with this status.
    pub fn status(mut self, status: impl IntoOption<types::TroubleTicketStatus>) -> Self {
        self.call.query("status", &status.into_option());
        self
    }
}
