// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

mod find_orders;
#[cfg(feature = "purchasing")]
mod find_paged;
#[cfg(feature = "purchasing")]
mod list_notes;
#[cfg(feature = "purchasing")]
mod place_order;
#[cfg(feature = "stock")]
mod stock_level;

pub use find_orders::FindOrders;
#[cfg(feature = "purchasing")]
pub use find_paged::FindPaged;
#[cfg(feature = "purchasing")]
pub use list_notes::ListNotes;
#[cfg(feature = "purchasing")]
pub use place_order::PlaceOrder;
#[cfg(feature = "stock")]
pub use stock_level::StockLevel;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::IntoOption;
    pub(super) use clientwright_runtime::codegen::v1::{RawResponse, describe};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
}
