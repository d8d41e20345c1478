//! The errors of calls, with everything that is known about them.
//!
//! `call_error` is the public type: a `failure` and the typed body. A failure has its `kind`, the
//! `details` of the response, and the `history` of the call. `build` and `interceptor` are separate
//! errors.

mod build;
mod call_error;
mod details;
mod failure;
mod history;
mod interceptor;
mod kind;

pub use crate::body_error::BodyError;
pub use crate::response::HeaderError;
pub use build::BuildError;
pub use call_error::Error;
pub(crate) use details::{Details, of_response as details_request_id};
pub(crate) use failure::Failure;
pub use history::{
    AttemptOutcome, AttemptRecord, History, Step, StopReason, WaitReason, WaitRecord,
};
pub use interceptor::InterceptorError;
pub use kind::{ErrorKind, TimeoutKind, WaitEnd};
