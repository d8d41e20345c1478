// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /interventionOrder/{interventionOrderId}/appointment`: Move the appointment of an order.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Patch, "/interventionOrder/{interventionOrderId}/appointment", "changeAppointment")
        .answers("200 202 204", "400 401 403 404 405 406 408 409 413 415 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]])
        .rate_limit("erdv");

impl Client {
    /// Move the appointment of an order.
    ///
    /// Moves the appointment to the time slot that starts at `startDate`.
    ///
    /// **Asynchronous**: Orange accepts the change and carries it out later. An order read at once
    /// may still show the old time.
    ///
    /// Possible only if an appointment is scheduled and the status of the order allows it.
    ///
    /// `PATCH /interventionOrder/{interventionOrderId}/appointment`
    ///
    /// # Arguments
    ///
    /// - `intervention_order_id` (path): Id of the order. Text, with its leading zeros.
    ///
    /// Body: The new time.
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
    /// - 400: The call is malformed: a parameter, a header, the body or a field of it is missing or invalid. The code tells which, the description names it. *(reported)*
    /// - 401: The token is missing, wrong or expired. Only an expired one (42) is worth a second try. *(reported)*
    /// - 403: The application may not do this (50 to 52), or it calls too fast (53): Orange throttles with 403 first of all. *(reported)*
    /// - 404: There is no such resource. The base URL being wrong looks the same. *(reported)*
    /// - 405: The resource does not know the method. *(reported)*
    /// - 406: Orange cannot answer in a media type that the call accepts. *(reported)*
    /// - 408: The call took too long to arrive. *(reported)*
    /// - 409: The call contradicts the state of the resource. *(reported)*
    /// - 413: The body is too large. *(reported)*
    /// - 415: The body has a media type that Orange does not read. *(reported)*
    /// - 422: A rule of the business forbids the call. Codes and messages belong to the API. *(reported)*
    /// - 429: Too many calls. No `Retry-After` is documented: wait at least a second. *(reported)*
    /// - 500: Something broke at Orange. Whether the call had an effect is unknown. *(reported)*
    /// - 502: The gateway did not understand the API behind it. Whether the call had an effect is unknown. *(reported)*
    /// - 503: The API is down or over capacity. Nothing was done: back off and repeat. *(reported)*
    /// - 504: The API behind the gateway did not answer in time. Whether the call had an effect is unknown. *(reported)*
    /// - any other status: Any other failure. *(assumed)*
    ///
    /// Defined at `specs/erdv.yaml:343`.
    pub fn change_appointment(
        &self,
        intervention_order_id: &str,
        body: &types::Appointment,
    ) -> ChangeAppointment {
        let mut call = self.core.call(&OPERATION);
        call.path("interventionOrderId", &intervention_order_id);
        call.body_json("application/json", body);
        ChangeAppointment { call }
    }
}

client_runtime::request!(
    ChangeAppointment, change_appointment,
    Option<client_runtime::Value>, headers::OapiRequestIdHeaders, ErrorBody,
    Answer::optional_json, Answer::error_json,
);
