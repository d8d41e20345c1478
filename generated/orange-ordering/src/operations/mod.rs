// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

#[doc(hidden)]
pub mod get_catalog_item;
#[doc(hidden)]
pub mod get_request;
#[doc(hidden)]
pub mod get_status;
#[doc(hidden)]
pub mod get_version;
mod headers;
#[doc(hidden)]
pub mod list_catalog_items;
#[doc(hidden)]
pub mod list_requests;
#[doc(hidden)]
pub mod submit_request;

pub use get_catalog_item::GetCatalogItem;
pub use get_request::GetRequest;
pub use get_status::GetStatus;
pub use get_version::GetVersion;
pub use headers::{
    ListCatalogItemsHeaders, ListRequestsHeaders, OapiRequestIdHeaders,
    SubmitRequestHeaders,
};
pub use list_catalog_items::ListCatalogItems;
pub use list_requests::ListRequests;
pub use submit_request::SubmitRequest;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::IntoOption;
    pub(super) use clientwright_runtime::codegen::v1::{RawResponse, describe};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
    pub(super) use super::headers;
}
