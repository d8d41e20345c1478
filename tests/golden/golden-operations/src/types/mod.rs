// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod answer_headers_x_kind_header;
mod conflict;
mod equal_one_body;
mod equal_one_mode;
mod form;
mod problem;
mod query_special_colour;
mod rgb;
mod ticket;
mod upload;

pub use answer_headers_x_kind_header::AnswerHeadersXKindHeader;
pub use conflict::Conflict;
pub use equal_one_body::{EqualOneBody, EqualOneBodySteps, EqualOneBodyStep};
pub use equal_one_mode::EqualOneMode;
pub use form::Form;
pub use problem::Problem;
pub use query_special_colour::QuerySpecialColour;
pub use rgb::Rgb;
pub use ticket::Ticket;
pub use upload::Upload;
