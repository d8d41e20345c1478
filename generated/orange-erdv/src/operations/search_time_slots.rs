// Generated from an OpenAPI specification; change the specification instead.

//! `POST /interventionOrder/{interventionOrderId}/searchTimeSlot`: Search free time slots.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/interventionOrder/{interventionOrderId}/searchTimeSlot", "searchTimeSlots")
        .answers("200", "400 401 403 404 405 406 408 413 415 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]])
        .rate_limit("erdv")
        .idempotent(true);

impl Client {
    /// Search free time slots.
    ///
    /// Free time slots for one activity of the order between two days. In Orange's
    /// example, slots are two hours long and overlap, starting every half hour.
    ///
    /// A search does not reserve anything: a slot may no longer be free when you book it.
    ///
    /// `POST /interventionOrder/{interventionOrderId}/searchTimeSlot`
    ///
    /// # Arguments
    ///
    /// - `intervention_order_id` (path): Id of the order. Text, including its leading zeros.
    ///
    /// Body: The activity, and the days between which to search.
    ///
    /// # Responses
    ///
    /// - 200: The time slots.
    ///
    /// # Errors
    ///
    /// - 400, 401, 403, 404, 405, 406, 408, 413, 415, 422, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/erdv.yaml#/paths/~1interventionOrder~1{interventionOrderId}~1searchTimeSlot/post`.
    pub fn search_time_slots(
        &self,
        intervention_order_id: &str,
        body: &types::TimeSlotSearch,
    ) -> SearchTimeSlots {
        let mut call = self.core.call(&OPERATION);
        call.path("interventionOrderId", &intervention_order_id);
        call.body_json("application/json", body);
        SearchTimeSlots { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    SearchTimeSlots, search_time_slots,
    types::TimeSlotSearchResult, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
);
