// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module each, with its request type.

mod get_catalog_item;
mod get_request;
mod get_status;
mod get_version;
mod list_catalog_items;
mod list_requests;
mod submit_request;

pub use get_catalog_item::{GetCatalogItem, GetCatalogItemHeaders};
pub use get_request::{GetRequest, GetRequestHeaders};
pub use get_status::{GetStatus, GetStatusHeaders};
pub use get_version::{GetVersion, GetVersionHeaders};
pub use list_catalog_items::{ListCatalogItems, ListCatalogItemsHeaders};
pub use list_requests::{ListRequests, ListRequestsHeaders};
pub use submit_request::{SubmitRequest, SubmitRequestHeaders};
