// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /interventionOrder/{interventionOrderId}`: Create the appointment of an order.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Patch, "/interventionOrder/{interventionOrderId}", "createAppointment")
        .answers("200 202 204", "400 401 403 404 405 406 408 409 413 415 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]])
        .rate_limit("erdv");

impl Client {
    /// Create the appointment of an order.
    ///
    /// Books the time slot that starts at `intervention.appointment.startDate`; the slot comes
    /// from a search. The codes for activity, asbestos and internal service come from the lists of
    /// the order.
    ///
    /// Possible only if the status of the order allows it. There is no idempotency key: if the
    /// answer is lost, read the order before you try again.
    ///
    /// `PATCH /interventionOrder/{interventionOrderId}`
    ///
    /// # Arguments
    ///
    /// - `intervention_order_id` (path): Id of the order. Text, with its leading zeros.
    ///
    /// Body: What to book and what the technician should know.
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
    /// Defined at `specs/erdv.yaml:172`.
    pub fn create_appointment(
        &self,
        intervention_order_id: &str,
        body: &types::AppointmentBooking,
    ) -> CreateAppointment {
        let mut call = self.core.call(&OPERATION);
        call.path("interventionOrderId", &intervention_order_id);
        call.body_json("application/json", body);
        CreateAppointment { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    CreateAppointment, create_appointment,
    Option<clientwright_runtime::Value>, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::optional_json, RawResponse::error_json,
);
