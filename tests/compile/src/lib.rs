//! Code that must compile, and code that must not, against the generated clients.
//!
//! `fail/` has each mistake with its error message, which `.ci/run compile` compares. Here is one mistake of each
//! kind, compiled with the existing build, next to the same lines without the mistake.
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
//! The body is of another operation:
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
