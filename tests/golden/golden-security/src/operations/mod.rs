// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

mod anonymous;
mod by_basic;
mod by_bearer;
mod by_both;
mod by_cookie;
mod by_default;
mod by_either;
mod by_header;
mod by_mixed;
mod by_query;
mod by_scope;
mod elsewhere;
mod optional_bearer;

pub use anonymous::Anonymous;
pub use by_basic::ByBasic;
pub use by_bearer::ByBearer;
pub use by_both::ByBoth;
pub use by_cookie::ByCookie;
pub use by_default::ByDefault;
pub use by_either::ByEither;
pub use by_header::ByHeader;
pub use by_mixed::ByMixed;
pub use by_query::ByQuery;
pub use by_scope::ByScope;
pub use elsewhere::Elsewhere;
pub use optional_bearer::OptionalBearer;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::IntoOption;
    pub(super) use clientwright_runtime::codegen::v1::{RawResponse, describe};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody};
    pub(super) use crate::api::API;
}
