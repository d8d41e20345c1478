// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module each, with its request type.

mod cancel_appointment;
mod change_appointment;
mod create_appointment;
mod get_intervention_order;
mod search_time_slots;

pub use cancel_appointment::{CancelAppointment, CancelAppointmentHeaders};
pub use change_appointment::{ChangeAppointment, ChangeAppointmentHeaders};
pub use create_appointment::{CreateAppointment, CreateAppointmentHeaders};
pub use get_intervention_order::{GetInterventionOrder, GetInterventionOrderHeaders};
pub use search_time_slots::{SearchTimeSlots, SearchTimeSlotsHeaders};
