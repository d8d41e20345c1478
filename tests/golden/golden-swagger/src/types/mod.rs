// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod problem;
mod send_form_body;
mod send_mixed_body;
mod send_parts_body;

pub use problem::Problem;
pub use send_form_body::SendFormBody;
pub use send_mixed_body::SendMixedBody;
pub use send_parts_body::SendPartsBody;
