// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module each, with its request type.

mod add_trouble_ticket_comment;
mod create_trouble_ticket;
mod get_api_status;
mod get_trouble_ticket;
mod list_service_numbers;
mod search_trouble_tickets;

pub use add_trouble_ticket_comment::{
    AddTroubleTicketComment, AddTroubleTicketCommentHeaders,
};

pub use create_trouble_ticket::{CreateTroubleTicket, CreateTroubleTicketHeaders};
pub use get_api_status::{GetApiStatus, GetApiStatusHeaders};
pub use get_trouble_ticket::{GetTroubleTicket, GetTroubleTicketHeaders};
pub use list_service_numbers::{ListServiceNumbers, ListServiceNumbersHeaders};
pub use search_trouble_tickets::{SearchTroubleTickets, SearchTroubleTicketsHeaders};
