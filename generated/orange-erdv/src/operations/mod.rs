// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

#[doc(hidden)]
pub mod cancel_appointment;
#[doc(hidden)]
pub mod change_appointment;
#[doc(hidden)]
pub mod create_appointment;
#[doc(hidden)]
pub mod get_intervention_order;
mod headers;
#[doc(hidden)]
pub mod search_time_slots;

pub use cancel_appointment::CancelAppointment;
pub use change_appointment::ChangeAppointment;
pub use create_appointment::CreateAppointment;
pub use get_intervention_order::GetInterventionOrder;
pub use headers::OapiRequestIdHeaders;
pub use search_time_slots::SearchTimeSlots;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::codegen::v1::{RawResponse, describe};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
    pub(super) use super::headers;
}
