// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod job;
mod new_job;
mod problem;
mod state;

pub use job::{Job, JobSteps, JobStep};
pub use new_job::NewJob;
pub use problem::Problem;
pub use state::State;
