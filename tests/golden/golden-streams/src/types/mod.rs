// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod change;
mod completion;
mod completion_part;
mod create_completion_body;
mod import_any_body_item;
mod price;
mod problem;
mod run_done;
mod run_event;
mod run_started;

pub use change::Change;
pub use completion::Completion;
pub use completion_part::CompletionPart;
pub use create_completion_body::CreateCompletionBody;
pub use import_any_body_item::ImportAnyBodyItem;
pub use price::Price;
pub use problem::Problem;
pub use run_done::RunDone;
pub use run_event::RunEvent;
pub use run_started::RunStarted;
