// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations, types};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::get_intervention_order`].
        fn get_intervention_order(&self, intervention_order_id: &str) -> operations::GetInterventionOrder;
        /// See [`Client::create_appointment`].
        fn create_appointment(&self, intervention_order_id: &str, body: &types::AppointmentBooking) -> operations::CreateAppointment;
        /// See [`Client::search_time_slots`].
        fn search_time_slots(&self, intervention_order_id: &str, body: &types::TimeSlotSearch) -> operations::SearchTimeSlots;
        /// See [`Client::change_appointment`].
        fn change_appointment(&self, intervention_order_id: &str, body: &types::Appointment) -> operations::ChangeAppointment;
        /// See [`Client::cancel_appointment`].
        fn cancel_appointment(&self, intervention_order_id: &str) -> operations::CancelAppointment;
    }
}
