// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations, types};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        #[cfg(feature = "purchasing")]
        /// See [`Client::find_paged`].
        fn find_paged(&self) -> operations::FindPaged;
        #[cfg(feature = "purchasing")]
        /// See [`Client::place_order`].
        fn place_order(&self, body: &types::PurchaseOrder) -> operations::PlaceOrder;
        /// See [`Client::find_orders`].
        fn find_orders(&self) -> operations::FindOrders;
        #[cfg(feature = "stock")]
        /// See [`Client::stock_level`].
        fn stock_level(&self, sku: &str) -> operations::StockLevel;
        #[cfg(feature = "purchasing")]
        /// See [`Client::list_notes`].
        fn list_notes(&self) -> operations::ListNotes;
    }
}
