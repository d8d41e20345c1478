//! What must and what must not compile against the generated clients.
//!
//! `fail/` has each mistake with the text that people read of it, which `.ci/run compile` compares. Here is one of each kind,
//! compiled with what is built already, next to the same lines without the mistake.
//!
//! An argument is omitted:
//!
//! ```
//! # fn read(client: &orange_erdv::Client) {
//! drop(client.get_intervention_order("00123456"));
//! # }
//! ```
//!
//! ```compile_fail,E0061
//! # fn read(client: &orange_erdv::Client) {
//! drop(client.get_intervention_order());
//! # }
//! ```
//!
//! A body is that of another operation:
//!
//! ```
//! # use orange_erdv::types::{AppointmentBooking, TimeSlotSearch};
//! # fn book(client: &orange_erdv::Client, booking: &AppointmentBooking, search: &TimeSlotSearch) {
//! drop(client.create_appointment("00123456", booking));
//! # }
//! ```
//!
//! ```compile_fail,E0308
//! # use orange_erdv::types::{AppointmentBooking, TimeSlotSearch};
//! # fn book(client: &orange_erdv::Client, booking: &AppointmentBooking, search: &TimeSlotSearch) {
//! drop(client.create_appointment("00123456", search));
//! # }
//! ```
//!
//! A credential is missing:
//!
//! ```
//! let builder = orange_ordering::Client::builder();
//! let _client = builder.client_credentials("id", "secret").api_key("key").build();
//! ```
//!
//! ```compile_fail,E0277
//! let builder = orange_ordering::Client::builder();
//! let _client = builder.client_credentials("id", "secret").build();
//! ```
