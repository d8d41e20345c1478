// Generated from an OpenAPI specification; change the specification instead.

//! `POST /interventionOrder/{interventionOrderId}/searchTimeSlot`: Search free time slots.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/interventionOrder/{interventionOrderId}/searchTimeSlot", "searchTimeSlots")
        .answers("200", "400 401 403 404 405 406 408 413 415 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]])
        .rate_limit("erdv")
        .idempotent(true);

impl Client {
    /// Search free time slots.
    ///
    /// Free time slots for one activity of the order between two days. In Orange's example slots
    /// are two hours long and overlap, starting every half an hour.
    ///
    /// A search books nothing: a slot can be gone when you want it.
    ///
    /// `POST /interventionOrder/{interventionOrderId}/searchTimeSlot`
    ///
    /// # Arguments
    ///
    /// - `intervention_order_id` (path): Id of the order. Text, with its leading zeros.
    ///
    /// Body: For which activity and between which days.
    ///
    /// # Answers
    ///
    /// - 200: The time slots.
    ///
    /// # Errors
    ///
    /// - 400 *(reported)*: The call is malformed: a parameter, a header, the body or a field of it is missing or invalid. The code tells which, the description names it.
    /// - 401 *(reported)*: The token is missing, wrong or expired. Only an expired one (42) is worth a second try.
    /// - 403 *(reported)*: The application may not do this (50 to 52), or it calls too fast (53): Orange throttles with 403 first of all.
    /// - 404 *(reported)*: There is no such resource. The base URL being wrong looks the same.
    /// - 405 *(reported)*: The resource does not know the method.
    /// - 406 *(reported)*: Orange cannot answer in a media type that the call accepts.
    /// - 408 *(reported)*: The call took too long to arrive.
    /// - 413 *(reported)*: The body is too large.
    /// - 415 *(reported)*: The body has a media type that Orange does not read.
    /// - 422 *(reported)*: A rule of the business forbids the call. Codes and messages belong to the API.
    /// - 429 *(reported)*: Too many calls. No `Retry-After` is documented: wait at least a second.
    /// - 500 *(reported)*: Something broke at Orange. Whether the call had an effect is unknown.
    /// - 502 *(reported)*: The gateway did not understand the API behind it. Whether the call had an effect is unknown.
    /// - 503 *(reported)*: The API is down or over capacity. Nothing was done: back off and repeat.
    /// - 504 *(reported)*: The API behind the gateway did not answer in time. Whether the call had an effect is unknown.
    /// - any other status *(assumed)*: Any other failure.
    ///
    /// Defined at `specs/erdv.yaml:244`.
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
