// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations, types};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::list_service_numbers`].
        fn list_service_numbers(&self) -> operations::ListServiceNumbers;
        /// See [`Client::create_trouble_ticket`].
        fn create_trouble_ticket(&self, body: &types::TroubleTicketCreation) -> operations::CreateTroubleTicket;
        /// See [`Client::search_trouble_tickets`].
        fn search_trouble_tickets(&self) -> operations::SearchTroubleTickets;
        /// See [`Client::get_trouble_ticket`].
        fn get_trouble_ticket(&self, id: &str) -> operations::GetTroubleTicket;
        /// See [`Client::add_trouble_ticket_comment`].
        fn add_trouble_ticket_comment(&self, id: &str, body: &types::TroubleTicketComment) -> operations::AddTroubleTicketComment;
        /// See [`Client::get_api_status`].
        fn get_api_status(&self) -> operations::GetApiStatus;
    }
}
