//! Why a call failed, with all that is known.
//!
//! `call_error` is what callers get: a `failure` and the typed body. A failure has its `kind`, what the response said
//! of it (`details`), and the `history` of the call. `build` and `interceptor` are errors of their own.

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
