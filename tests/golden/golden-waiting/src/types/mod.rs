// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod build_report_response;
mod job;
mod move_job_body;
mod new_job;
mod problem;
mod report;
mod state;

pub use build_report_response::BuildReportResponse;
pub use job::{Job, JobSteps, JobStep};
pub use move_job_body::MoveJobBody;
pub use new_job::NewJob;
pub use problem::Problem;
pub use report::Report;
pub use state::State;
