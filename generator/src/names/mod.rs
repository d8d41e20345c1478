//! Assigns every Rust identifier of a generated crate before anything is rendered.
//!
//! Renderers only look names up; they never make one.

mod aliases;
mod features;
mod headers;
mod inbound;
mod lock;
mod members;
mod module;
mod named_api;
mod naming;
mod operation_types;
mod operations;
mod package;
mod parts;
mod reserved;
mod resumes;
mod roles;
mod scheme_setter;
mod scope;
mod siblings;
mod style;
mod tags;
mod types;
mod variants;
mod waiters;

pub use crate::words::{pascal, singular, snake, words};
pub use aliases::Aliases;
pub use inbound::InboundNames;
pub use lock::{NamesLock, NamesLockError, NamesLocks};
pub(crate) use module::module_name;
pub use named_api::{NamedApi, name};
pub use package::check_package_name;
pub use parts::{BuilderNames, HeaderSet, OperationNames, SchemeNames, TypeNames, WaiterNames};
pub use reserved::{is_device, is_keyword};
pub use scope::Scope;
pub use tags::TagClient;
pub(crate) use tags::shorter;
