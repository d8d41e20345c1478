// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod ask_body;
mod color;
mod job;
mod list_things_colors;
mod list_things_response;
mod note;
mod send_form_body;
mod send_parcel_body;
mod start_job_body;
mod thing;

pub use ask_body::AskBody;
pub use color::Color;
pub use job::{Job, JobState};
pub use list_things_colors::ListThingsColors;
pub use list_things_response::ListThingsResponse;
pub use note::Note;
pub use send_form_body::SendFormBody;
pub use send_parcel_body::{SendParcelBody, SendParcelBodyMeta};
pub use start_job_body::StartJobBody;
pub use thing::{Thing, ThingOwner};
