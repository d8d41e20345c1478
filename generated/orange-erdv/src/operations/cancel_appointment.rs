// Generated from an OpenAPI specification; change the specification instead.

//! `DELETE /interventionOrder/{interventionOrderId}/appointment`: Cancel the appointment of an order.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Delete, "/interventionOrder/{interventionOrderId}/appointment", "cancelAppointment")
        .answers("200 202 204", "400 401 403 404 405 406 408 409 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]])
        .rate_limit("erdv");

impl Client {
    /// Cancel the appointment of an order.
    ///
    /// Possible only if an appointment is scheduled and the status of the order allows it.
    ///
    /// A cancellation whose answer was lost is repeated; the second one may then fail because
    /// there is nothing left to cancel.
    ///
    /// `DELETE /interventionOrder/{interventionOrderId}/appointment`
    ///
    /// # Arguments
    ///
    /// - `intervention_order_id` (path): Id of the order. Text, with its leading zeros.
    ///
    /// # Answers
    ///
    /// - 200: Done. Orange documents no body; if one comes it is handed on as it is.
    /// - 202: Accepted, will be done later. Orange documents no body; if one comes it is handed on as it
    ///   is.
    /// - 204: Done, nothing to tell.
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
    /// - 409 *(reported)*: The call contradicts the state of the resource.
    /// - 422 *(reported)*: A rule of the business forbids the call. Codes and messages belong to the API.
    /// - 429 *(reported)*: Too many calls. No `Retry-After` is documented: wait at least a second.
    /// - 500 *(reported)*: Something broke at Orange. Whether the call had an effect is unknown.
    /// - 502 *(reported)*: The gateway did not understand the API behind it. Whether the call had an effect is unknown.
    /// - 503 *(reported)*: The API is down or over capacity. Nothing was done: back off and repeat.
    /// - 504 *(reported)*: The API behind the gateway did not answer in time. Whether the call had an effect is unknown.
    /// - any other status *(assumed)*: Any other failure.
    ///
    /// Defined at `specs/erdv.yaml:392`.
    pub fn cancel_appointment(&self, intervention_order_id: &str) -> CancelAppointment {
        let mut call = self.core.call(&OPERATION);
        call.path("interventionOrderId", &intervention_order_id);
        CancelAppointment { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    CancelAppointment, cancel_appointment,
    Option<clientwright_runtime::Value>, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::optional_json, RawResponse::error_json,
);
