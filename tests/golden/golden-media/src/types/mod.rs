// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod file;
mod get_any_colour_response;
mod problem;
mod row;

pub use file::File;
pub use get_any_colour_response::GetAnyColourResponse;
pub use problem::Problem;
pub use row::Row;
