// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod answer_headers_x_kind_header;
mod answer_headers_x_limits_header;
mod answer_headers_x_window_header;
mod conflict;
mod equal_one_body;
#[cfg(feature = "bodies")]
mod form;
mod mode;
mod problem;
#[cfg(feature = "parameters")]
mod query_special_colour;
mod rgb;
#[cfg(feature = "answers")]
mod ticket;
#[cfg(feature = "bodies")]
mod upload;

pub use answer_headers_x_kind_header::AnswerHeadersXKindHeader;
pub use answer_headers_x_limits_header::AnswerHeadersXLimitsHeader;
pub use answer_headers_x_window_header::AnswerHeadersXWindowHeader;
pub use conflict::Conflict;
pub use equal_one_body::{EqualOneBody, EqualOneBodySteps, EqualOneBodyStep};
#[cfg(feature = "bodies")]
pub use form::Form;
pub use mode::Mode;
pub use problem::Problem;
#[cfg(feature = "parameters")]
pub use query_special_colour::QuerySpecialColour;
pub use rgb::Rgb;
#[cfg(feature = "answers")]
pub use ticket::Ticket;
#[cfg(feature = "bodies")]
pub use upload::Upload;
