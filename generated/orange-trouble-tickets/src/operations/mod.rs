// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

#[doc(hidden)]
pub mod add_trouble_ticket_comment;
#[doc(hidden)]
pub mod create_trouble_ticket;
#[doc(hidden)]
pub mod get_api_status;
#[doc(hidden)]
pub mod get_trouble_ticket;
mod headers;
#[doc(hidden)]
pub mod list_service_numbers;
#[doc(hidden)]
pub mod search_trouble_tickets;

pub use add_trouble_ticket_comment::AddTroubleTicketComment;
pub use create_trouble_ticket::CreateTroubleTicket;
pub use get_api_status::GetApiStatus;
pub use get_trouble_ticket::GetTroubleTicket;
pub use headers::{OapiRequestIdHeaders, SearchTroubleTicketsHeaders};
pub use list_service_numbers::ListServiceNumbers;
pub use search_trouble_tickets::SearchTroubleTickets;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::IntoOption;
    pub(super) use clientwright_runtime::codegen::v1::RawResponse;
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
    pub(super) use super::headers;
}
